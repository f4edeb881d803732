import { Button, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { shiftEvents } from '#core/edits/shift-events';
import { SHIFT_UNITS, type ShiftUnit } from '#core/when/shift';
import type { Editor } from '../../commands/command';
import { Select } from '../../ui/lists';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import classes from './Inspector.module.css';

/** More of a unit than anyone moves events by. */
const MOST = 100_000;

/** Moves the selected events by an amount of time, as one edit. */
export function ShiftFields({ editor: { mirror, selection } }: { editor: Editor }) {
  const { page } = useApp();
  const [count, setCount] = useState(1);
  const [unit, setUnit] = useState<ShiftUnit>('days');
  const shift = (sign: 1 | -1) => {
    const moved = shiftEvents(mirror.get().timeline, selection.get(), { count: sign * count, unit });
    const all = Object.keys(moved.edit.patch.events).length;
    mirror.edit(moved.edit);
    const amount = `${count} ${words.bulk.units[unit](count)}`;
    const said = [
      all > 0 && words.bulk.shifted(all, amount, sign < 0),
      moved.left > 0 && words.bulk.tooFine(moved.left),
      moved.locked > 0 && words.locks.stayed(moved.locked),
    ].filter((text) => text !== false);
    if (all > 0) page.sayDone(said.join('. '));
    else page.say(said.join('. '));
  };
  return (
    <fieldset className={classes.shift}>
      <legend className={classes.label}>{words.bulk.shift}</legend>
      <NumberInput
        aria-label={words.bulk.amount}
        min={1}
        max={MOST}
        allowDecimal={false}
        value={count}
        onChange={(next) => typeof next === 'number' && next >= 1 && setCount(next)}
      />
      <Select
        aria-label={words.bulk.unit}
        data={SHIFT_UNITS.map((value) => ({ value, label: words.bulk.units[value](count) }))}
        value={unit}
        allowDeselect={false}
        onChange={(next) => next && setUnit(next as ShiftUnit)}
      />
      <Button variant="default" onClick={() => shift(-1)}>
        {words.bulk.earlier}
      </Button>
      <Button variant="default" onClick={() => shift(1)}>
        {words.bulk.later}
      </Button>
    </fieldset>
  );
}
