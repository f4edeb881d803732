/** Formats by name: those built in, and own sizes such as `85mm`, `1200x630`, `4x6in`. */
import type { Issue } from '../document/issue';
import { sentence, type Said } from '../sentences/said';
import { inPx, NO_INSETS, type Format, type Unit } from './format';
import { FORMAT_IDS, FORMATS, type FormatId } from './format-list';

/** Least and most of a side, px: narrower holds no words, and wider than this nothing rasterises. */
const LEAST_SIDE = 120;
const MOST_SIDE = 10_000;

const OWN = /^(\d{1,6}(?:\.\d{1,4})?)(?:x(\d{1,6}(?:\.\d{1,4})?))?(px|mm|in|pt)?$/;

/** A format by its id or as `W[unit]` (free height) or `WxH[unit]`, in px, mm, in or pt; px where none is named. Or what is wrong with it. */
export function parseFormat(text: string): { format: Format | null; issue: Issue | null } {
  const known = FORMATS.find(({ id }) => id === text);
  if (known) return { format: known, issue: null };
  const [, first, second, unit = 'px'] = OWN.exec(text) ?? [];
  if (first === undefined) return refuse({ key: 'no-format', text, formats: FORMAT_IDS });
  const sides = [first, ...(second === undefined ? [] : [second])].map((side) => ({
    side,
    px: inPx(Number(side), unit as Unit),
  }));
  const wrong = sides.find(({ px }) => px < LEAST_SIDE || px > MOST_SIDE);
  if (wrong) {
    const key = wrong.px < LEAST_SIDE ? 'side-too-small' : 'side-too-large';
    const what: Said = { key, side: wrong.side, unit: unit as Unit, ...rangeIn(unit as Unit) };
    return refuse({ key: 'of-size', size: text, what });
  }
  return { format: ownFormat(text, unit as Unit, sides[0]!.px, sides[1]?.px ?? null), issue: null };
}

/** The format of a name that was checked. Throws a RangeError that says what is wrong with it. */
export function formatOf(text: FormatId): Format {
  const { format, issue } = parseFormat(text);
  if (!format) throw new RangeError(issue ? sentence(issue.says) : text);
  return format;
}

function refuse(says: Said): { format: null; issue: Issue } {
  return { format: null, issue: { severity: 'error', path: '', says, rule: 'F40' } };
}

/** Least and most of a side in a unit. */
function rangeIn(unit: Unit): { least: number; most: number } {
  const per = inPx(1, unit);
  return { least: Math.ceil((LEAST_SIDE / per) * 10) / 10, most: Math.floor((MOST_SIDE / per) * 10) / 10 };
}

/** Type as the nearest built-in format has it; that of a fixed size of pixels grows with the picture, as it is shown scaled. */
function ownFormat(id: string, unit: Unit, width: number, height: number | null): Format {
  const name = `${id.replace(/(px|mm|in|pt)$/, '').replace('x', ' × ')} ${unit}`;
  const shared = { id, name, unit, width, height, safe: NO_INSETS, transparent: false };
  if (unit !== 'px')
    return {
      ...shared,
      medium: 'print',
      type: 0.77 * Math.max(1, width / inPx(300, 'mm')),
      least: inPx(6.5, 'pt'),
    };
  if (height !== null) {
    const side = Math.sqrt(width * height);
    return { ...shared, medium: 'social', type: Math.max(0.85, side / 560), least: Math.max(10, side / 50) };
  }
  if (width <= 480) return { ...shared, medium: 'phone', type: 1, least: 12 };
  return { ...shared, medium: 'web', type: width < 900 ? 0.93 : Math.max(1, width / 1600), least: 10 };
}
