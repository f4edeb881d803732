import { Button, Group, Slider } from '@mantine/core';
import { useState } from 'react';
import { useStore } from '../../client/use-store';
import { densityOf, DENSITIES, measured, NOMINAL, useScreen } from '../../ui/screen';
import { Dialog } from '../../ui/Dialog';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import { CARD, ticksOf } from './ruler';
import classes from './Screen.module.css';

/** Mantine's dialogs begin where this stands. */
const FOCUSED = { 'data-autofocus': true };

/** px. */
const WIDTH = 100 * DENSITIES.most + 40;

/** Measures the screen against a bank card or a ruler, so that print figures stand on it at their physical size. */
export function ScreenDialog({ onClose }: { onClose(): void }) {
  const { densities } = useApp();
  const known = useStore(densities);
  const screen = useScreen();
  const [density, setDensity] = useState(densityOf(known, screen) ?? NOMINAL);
  const keep = (next: number | null) => {
    densities.set(measured(known, screen, next));
    onClose();
  };
  return (
    <Dialog
      onClose={onClose}
      title={words.screen.title}
      // Wide enough for the largest card and fixed at the top, so that the slider stays under the hand.
      size={WIDTH}
      centered={false}
    >
      <p className={classes.help}>{words.screen.help}</p>
      <Slider
        className={classes.slider ?? ''}
        thumbLabel={words.screen.slider}
        min={DENSITIES.least}
        max={DENSITIES.most}
        step={0.01}
        value={density}
        label={null}
        thumbProps={{ tabIndex: 0, ...FOCUSED }}
        onChange={setDensity}
      />
      <p className={classes.hint}>{words.screen.density(Math.round(density * screen.ratio * 25.4))}</p>
      <Card density={density} />
      <Group justify="space-between" gap="sm">
        <Button variant="subtle" disabled={densityOf(known, screen) === null} onClick={() => keep(null)}>
          {words.screen.reset}
        </Button>
        <Group gap="sm">
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button onClick={() => keep(density)}>{words.screen.done}</Button>
        </Group>
      </Group>
    </Dialog>
  );
}

/** A card and a ruler as large as they are where the screen has so many px to a millimetre. */
function Card({ density }: { density: number }) {
  const mm = (length: number) => Math.round(length * density * 100) / 100;
  return (
    <div className={classes.room} style={{ width: mm(100) + 2 }} aria-hidden>
      <div
        className={classes.card}
        style={{ width: mm(CARD.width), height: mm(CARD.height), borderRadius: mm(CARD.corner) }}
      >
        {words.screen.card}
      </div>
      <svg className={classes.ruler} width={mm(100) + 2} height={34}>
        {ticksOf(100).map(({ at, height, said }) => (
          <g key={at} transform={`translate(${mm(at) + 0.5} 0)`}>
            <line y2={height} />
            {said && (
              <text y={height + 13} textAnchor={at === 0 ? 'start' : at === 100 ? 'end' : 'middle'}>
                {at === 100 ? words.screen.millimetres(at) : at}
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}
