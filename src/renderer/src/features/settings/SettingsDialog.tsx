import { Button, SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import { useStore } from '../../client/use-store';
import { languageName } from '../../ui/languages';
import { CHOICES, type SettingName } from '../../ui/settings';
import { densityOf, useScreen } from '../../ui/screen';
import { Dialog } from '../../ui/Dialog';
import { words } from '../../ui/words/words';
import { LibraryPlace } from '../library/LibraryPlace';
import { useApp } from '../shell/app-context';
import classes from './Settings.module.css';

/** How the tool looks and speaks on this machine; what is chosen holds at once, in every window. */
export function SettingsDialog({ onClose }: { onClose(): void }) {
  return (
    <Dialog onClose={onClose} title={words.settings.title} size={520}>
      <p className={classes.help}>{words.settings.help}</p>
      <dl className={classes.rows}>
        {(Object.keys(CHOICES) as SettingName[]).map((name) => (
          <Setting key={name} name={name} />
        ))}
        <ScreenSetting />
      </dl>
      <div className={classes.place}>
        <LibraryPlace />
      </div>
    </Dialog>
  );
}

/** Whether the screen that the window is on was measured. */
function ScreenSetting() {
  const { densities, run } = useApp();
  const screen = useScreen();
  const density = densityOf(useStore(densities), screen);
  return (
    <>
      <dt>{words.screen.name}</dt>
      <dd>
        <Button variant="default" onClick={() => run('measure-screen')}>
          {words.screen.measure}
        </Button>
        <p className={classes.hint}>
          {density === null
            ? words.screen.nominal
            : words.screen.measured(Math.round(density * screen.ratio * 25.4))}
          . {words.screen.hint}
        </p>
      </dd>
    </>
  );
}

function Setting({ name }: { name: SettingName }) {
  const { settings } = useApp();
  const chosen = useStore(settings);
  const label = useId();
  const labels: Readonly<Record<string, string>> = words.settings.choices;
  const own = (choice: string) =>
    name === 'language' && choice !== 'system' ? languageName(choice) : labels[choice];
  return (
    <>
      <dt id={label}>{words.settings.names[name]}</dt>
      <dd>
        <SegmentedControl
          aria-labelledby={label}
          data={CHOICES[name].map((value) => ({ value, label: own(value) ?? value }))}
          value={chosen[name]}
          onChange={(value) => settings.set({ ...settings.get(), [name]: value })}
        />
        <p className={classes.hint}>{words.settings.hints[name]}</p>
      </dd>
    </>
  );
}
