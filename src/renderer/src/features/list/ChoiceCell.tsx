import { Combobox, useCombobox } from '@mantine/core';
import { useEffect, useRef } from 'react';
import classes from './EventList.module.css';
import { leaveFrom } from './leave-keys';
import type { Leave } from './hands';

interface Option {
  readonly value: string;
  readonly label: string;
  readonly mark: React.ReactNode;
}

interface ChoiceCellProps {
  label: string;
  value: string;
  options: readonly Option[];
  /** What was chosen; null when it stays as it is. */
  onLeave(value: string | null, to: Leave): void;
}

/** A cell that is one of several: its list is open at once, on what is chosen now. */
export function ChoiceCell({ label, value, options, onLeave }: ChoiceCellProps) {
  const list = useCombobox({ defaultOpened: true });
  const done = useRef(false);
  const leave = (chosen: string | null, to: Leave) => {
    if (done.current) return;
    done.current = true;
    onLeave(chosen, to);
  };
  const { selectActiveOption } = list;
  useEffect(() => {
    // The list is drawn in a portal, a frame later.
    const frame = requestAnimationFrame(() => selectActiveOption());
    return () => cancelAnimationFrame(frame);
  }, [selectActiveOption]);
  return (
    <Combobox
      store={list}
      position="bottom-start"
      width={200}
      withinPortal
      transitionProps={{ duration: 0 }}
      onOptionSubmit={(chosen) => leave(chosen, 'down')}
    >
      <Combobox.Target withExpandedAttribute>
        <input
          autoFocus
          readOnly
          className={classes.input}
          aria-label={label}
          value={options.find((option) => option.value === value)?.label ?? ''}
          onBlur={() => leave(null, 'away')}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              event.preventDefault();
              event.stopPropagation();
              leave(null, 'stay');
            } else if (event.key === 'Tab') {
              event.preventDefault();
              leave(options[list.getSelectedOptionIndex()]?.value ?? null, leaveFrom(event) ?? 'right');
            }
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options aria-label={label}>
          {options.map((option) => (
            <Combobox.Option
              key={option.value}
              value={option.value}
              active={option.value === value}
              aria-selected={option.value === value}
            >
              <span className={classes.choice}>
                {option.mark}
                {option.label}
              </span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
