import { readTyped } from '#core/when/typed/read';
import { DraftField } from '../DraftField';
import { dayAt } from '#core/when/day';
import { words } from '../words/words';

interface DayFieldProps {
  label: string;
  description?: string;
  placeholder?: string;
  /** EDTF such as `2022-03-07`, or empty for none. */
  value: string;
  zone: string;
  /** The time now, in ms since the epoch: "today" and "Sunday" are counted from it. */
  now(): number;
  /** Any date will do, and not only a day. */
  any?: boolean;
  onChange(day: string): void;
}

/** One day, typed as any date is; empty for none. */
export function DayField({ value, zone, now, any = false, onChange, ...props }: DayFieldProps) {
  const read = (text: string): string | null => {
    if (text.trim() === '') return '';
    const typed = readTyped(text, { reference: dayAt(now(), zone), zone, previous: null });
    if (typed.kind !== 'understood') return null;
    return any || /^\d{4}-\d\d-\d\d$/.test(typed.when.edtf) ? typed.when.edtf : null;
  };
  const refusal = any ? words.inspector.badSeen : words.when.badReference;
  return (
    <DraftField
      {...props}
      value={value}
      check={(text) => (read(text) === null ? refusal : null)}
      onCommit={(text) => onChange(read(text) ?? value)}
    />
  );
}
