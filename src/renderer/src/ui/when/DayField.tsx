import { readTyped } from '#core/when/typed/read';
import { DraftField } from '../DraftField';
import { dayText } from '../dates';
import { words } from '../words/words';

interface DayFieldProps {
  label: string;
  description?: string;
  placeholder?: string;
  /** A day as `2022-03-07`, or empty for none. */
  value: string;
  zone: string;
  /** The time now, in ms since the epoch: "today" and "Sunday" are counted from it. */
  now(): number;
  onChange(day: string): void;
}

/** One day, typed as any date is; empty for none. */
export function DayField({ value, zone, now, onChange, ...props }: DayFieldProps) {
  const read = (text: string) => (text.trim() === '' ? '' : readDay(text, zone, now));
  return (
    <DraftField
      {...props}
      value={value}
      check={(text) => (read(text) === null ? words.when.badReference : null)}
      onCommit={(text) => onChange(read(text) ?? value)}
    />
  );
}

/** The one day that a text means, counted from today; null when it is no single plain day. */
function readDay(text: string, zone: string, now: () => number): string | null {
  const typed = readTyped(text, { reference: dayText(now(), zone), zone, previous: null });
  return typed.kind === 'understood' && /^\d{4}-\d\d-\d\d$/.test(typed.when.edtf) ? typed.when.edtf : null;
}
