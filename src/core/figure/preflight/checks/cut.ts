/** Texts of events, and of the figure as a whole, of which only a part is shown. */
import { sourceNames } from '../../furniture/footer';
import type { Page } from '../../layout/page';
import type { SceneNode } from '../../scene';
import { cleanText } from '../../text';
import { beginning, type Check, type Drawn, type Found } from '../drawn';

export const checkCut: Check = (drawn) => [...cutFurniture(drawn), ...cutEvents(drawn)];

function cutEvents({ page, texts }: Drawn): Found[] {
  const lines = new Map<string, string[]>();
  for (const { text, event, font } of texts) {
    if (
      event === null ||
      font.size !== page.sheet.fonts.text.size ||
      font.weight !== page.sheet.fonts.text.weight
    )
      continue;
    const known = lines.get(event);
    if (known) known.push(text);
    else lines.set(event, [text]);
  }
  return page.shown.flatMap(({ event }) => {
    const shown = bare((lines.get(event.id) ?? []).join(''));
    const whole = bare(cleanText(event.text));
    const begun = shown.replace(/…$/, '').slice(0, 12);
    if (!begun || !whole.startsWith(begun) || shown.includes(whole)) return [];
    const last = lines.get(event.id)?.at(-1) ?? '';
    return [{ says: { key: 'text-cut', last: beginning(last) }, event: event.id }];
  });
}

/** What title, dek, note and sources would say, and what of it is there. */
function cutFurniture({ page, timeline: { details }, style: { furniture } }: Drawn): Found[] {
  const head = wordsOf(page.header.nodes);
  const foot = wordsOf(page.footer.nodes);
  const shows = (part: 'note' | 'source') => furniture.foot.includes(part);
  const parts = [
    { part: 'title', text: furniture.title ? details.title : '', shown: head },
    { part: 'dek', text: furniture.dek ? details.dek : '', shown: head },
    { part: 'note', text: shows('note') ? details.note || furniture.note : '', shown: foot },
    { part: 'sources', text: shows('source') ? lastSource(page) : '', shown: foot },
  ] as const;
  return parts
    .filter(({ text, shown }) => !shown.includes(bare(cleanText(text))))
    .map(({ part }) => ({ says: { key: 'part-cut', part }, event: null }));
}

/** A list that is cut has lost its end. */
function lastSource({ shown }: Page): string {
  return sourceNames(shown).at(-1) ?? '';
}

function wordsOf(nodes: readonly SceneNode[]): string {
  return bare(nodes.map((node) => (node.kind === 'text' ? node.text : '')).join(''));
}

/** Without what a break of lines adds or takes: spaces and hyphens. */
function bare(text: string): string {
  return text.replaceAll(/[\s\u00ad‐-]/gu, '');
}
