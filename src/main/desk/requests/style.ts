import { DeskError } from '#contract/errors';
import type { CheckedParamsOf, Handlers, ResultOf } from '#contract/requests';
import type { styleRequests } from '#contract/requests/style';
import { cutText } from '#core/document/cut';
import { issueSaid } from '#core/document/issue';
import { parseHouseStyle, type HouseStyle } from '#core/figure/style';
import { readJson } from '#core/formats/json';
import type { DeskContext } from '../context';

type Entry = ResultOf<'style/list'>[number];

/** Requests on house styles. */
export function styleHandlers(context: DeskContext): Handlers<keyof typeof styleRequests> {
  const { library, styles } = context;
  return {
    'style/list': () => styles.list(),
    'style/save': async ({ style }) => {
      if ((await styles.list()).some((entry) => entry.builtIn && entry.style.id === style.id))
        throw new DeskError('invalid-input', { key: 'style-built-in', id: style.id });
      await library.saveStyle(style);
      return null;
    },
    'style/remove': async ({ id }) => {
      await library.removeStyle(id);
      return null;
    },
    'style/import': (params) => importStyle(context, params),
  };
}

async function importStyle(
  { library, styles }: DeskContext,
  { name, text }: CheckedParamsOf<'style/import'>,
): Promise<ResultOf<'style/import'>> {
  const json = readJson(text);
  const { style, issues } = json.ok ? parseHouseStyle(json.value) : { style: null, issues: [json.issue] };
  if (!style)
    throw new DeskError('invalid-input', { key: 'style-refused', name, issues: issues.map(issueSaid) }, [
      ...issues,
    ]);
  const taken = unlike(style, await styles.list());
  await library.saveStyle(taken);
  return { style: taken, issues: [...issues] };
}

/** The style under an id and a name that no other has. */
function unlike(style: HouseStyle, others: readonly Entry[]): HouseStyle {
  const ids = new Set(others.map((entry) => entry.style.id));
  if (!ids.has(style.id)) return style;
  let copy = 2;
  while (ids.has(idOf(style, copy))) copy++;
  return { ...style, id: idOf(style, copy), name: `${cutText(style.name, 90)} (${copy})` };
}

function idOf({ id }: HouseStyle, copy: number): string {
  return `${id.slice(0, 58)}-${copy}`;
}
