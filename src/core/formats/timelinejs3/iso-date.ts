import { Temporal } from 'temporal-polyfill/implementation';
import { formatEdtf } from '../../when/format';
import { wallAt } from '../../when/zone';

const ISO =
  /^(?<day>-?\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ](?<clock>\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?(?<offset>Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * An ISO 8601 date or time as EDTF wall time in a zone. A text with an offset names an instant and becomes the
 * zone's wall time. Fractions of a second are dropped. A text of another shape is given back as it is, for the
 * check to refuse.
 */
export function readIsoDate(text: string, zone: string): string {
  const found = ISO.exec(text)?.groups;
  if (!found) return text;
  const { day = '', clock, offset } = found;
  if (!clock) return day;
  if (!offset) return `${day}T${clock}`;
  return wallText(`${day}T${clock}${offset}`, clock.length > 5, zone) ?? text;
}

function wallText(instant: string, hasSeconds: boolean, zone: string): string | null {
  try {
    const { year, month, day, hour, minute, second } = wallAt(
      Temporal.Instant.from(instant).epochMilliseconds,
      zone,
    );
    const time = { hour, minute, ...(hasSeconds && { second }) };
    return formatEdtf({ kind: 'date', date: { year, month, day, time, qualifier: '' } });
  } catch {
    return null;
  }
}
