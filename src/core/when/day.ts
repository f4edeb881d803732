import { formatEdtf } from './format';
import { wallFieldsAt } from './wall';

/** The day of an instant (ms since the epoch) in a zone, as EDTF. */
export function dayAt(instant: number, zone: string): string {
  const { year, month, day } = wallFieldsAt(instant, zone);
  return formatEdtf({ kind: 'date', date: { year, month, day, qualifier: '' } });
}
