/** The measurements as a table of ratios, and the limits they have to keep. */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { cpus } from 'node:os';

/** Main-thread time, ms: a step of a pan and of the wheel over the whole story, of a pan and of a drag of an event near by. */
export interface Steps {
  readonly pan: number;
  readonly zoom: number;
  readonly panNear: number;
  readonly drag: number;
  /** The longest task while stepping. */
  readonly longestStep: number;
}

export interface Measured extends Steps {
  readonly what: 'plain' | 'editor';
  /** Number of events. */
  readonly count: number;
  /** ms on the clock from the navigation to the first drawn events, all code with it. */
  readonly start: number;
  /** ms on the clock from the click that opens the timeline to the first drawn events. */
  readonly open: number;
  /** The longest task of the main thread while starting, and while opening, ms. */
  readonly longestStart: number;
  readonly longestOpen: number;
  /** Median ms from the click to shown and committed; null where nothing is stored. */
  readonly edit: number | null;
  /** MB. */
  readonly heap: number;
}

const DOCS = resolve(import.meta.dirname, '../../docs/performance.md');
const MARKS = ['<!-- bench/editor -->', '<!-- end -->'] as const;

/** Prints the tables, and puts them into the docs if asked to. */
export async function report(measured: readonly Measured[], write: boolean): Promise<void> {
  const text = [...timesTable(measured), '', ...ratiosTable(measured), '', ...limitsTable(measured)].join(
    '\n',
  );
  console.log(text);
  if (!write) return;
  const docs = await readFile(DOCS, 'utf8');
  const [before = '', rest = ''] = docs.split(MARKS[0]);
  const after = rest.split(MARKS[1])[1] ?? '';
  const said = `Measured on ${cpus().length} cores. Times on the clock (start, open, edit) suffer from other programs; processor time (steps, tasks) does not.`;
  await writeFile(DOCS, `${before}${MARKS[0]}\n${said}\n\n${text}\n${MARKS[1]}${after}`);
}

const STEPS = ['pan', 'zoom', 'panNear', 'drag'] as const;
const STEP_WORDS = { pan: 'pan', zoom: 'zoom', panNear: 'pan near', drag: 'drag' };
const NAMES = { plain: 'plain vis-timeline', editor: 'editor' };

function timesTable(measured: readonly Measured[]): string[] {
  return table(
    [
      '',
      'start ms',
      'open ms',
      ...STEPS.map((step) => `${STEP_WORDS[step]} ms`),
      'longest task ms, starting',
      'opening',
      'in a step',
      'edit ms',
      'heap MB',
    ],
    measured.map((each) => [
      nameOf(each),
      ...[each.start, each.open, ...STEPS.map((step) => each[step])].map(short),
      ...[each.longestStart, each.longestOpen, each.longestStep].map(short),
      each.edit === null ? '' : short(each.edit),
      short(each.heap),
    ]),
  );
}

/** The editor over plain vis-timeline: a step over that of 1,000 plain events, start and open over those of 10,000. */
function ratiosTable(measured: readonly Measured[]): string[] {
  const { small, large } = plainOf(measured);
  return table(
    [
      'ratio to plain',
      'start to 10,000',
      'open to 10,000',
      ...STEPS.map((step) => `${STEP_WORDS[step]} to 1,000`),
    ],
    measured
      .filter(({ what }) => what === 'editor')
      .map((each) => [
        nameOf(each),
        (each.start / large.start).toFixed(2),
        (each.open / large.open).toFixed(2),
        ...STEPS.map((step) => (each[step] / small[step]).toFixed(2)),
      ]),
  );
}

function limitsTable(measured: readonly Measured[]): string[] {
  const { small, large } = plainOf(measured);
  const rows = measured
    .filter(({ what }) => what === 'editor')
    .flatMap((each): [string, number, number][] => {
      const isSmall = each.count <= 10_000;
      const most = isSmall ? 1 : 1.5;
      const of = nameOf(each);
      return [
        ...STEPS.map((step): [string, number, number] => [
          `${of}: ${STEP_WORDS[step]}, to plain with 1,000`,
          each[step] / small[step],
          most,
        ]),
        [`${of}: open, to plain with 10,000`, each.open / large.open, isSmall ? 1 / 3 : 1],
        ...(isSmall
          ? ([
              [
                `${of}: longest task, ms`,
                Math.max(each.longestStart, each.longestOpen, each.longestStep),
                100,
              ],
              [`${of}: edit, ms`, each.edit ?? 0, 50],
            ] as [string, number, number][])
          : []),
        [`${of}: heap, MB`, each.heap, isSmall ? 60 : 300],
      ];
    });
  return table(
    ['limit', 'measured', 'at most', ''],
    rows.map(([name, value, most]) => [
      name,
      value.toFixed(2),
      most.toFixed(2),
      value <= most ? 'kept' : 'NOT KEPT',
    ]),
  );
}

function plainOf(measured: readonly Measured[]): { small: Measured; large: Measured } {
  const plain = measured.filter(({ what }) => what === 'plain');
  const [small, large] = [plain[0], plain.at(-1)];
  if (!small || !large) throw new Error('plain vis-timeline was not measured');
  return { small, large };
}

function nameOf({ what, count }: Measured): string {
  return `${NAMES[what]}, ${count.toLocaleString('en-GB')}`;
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
