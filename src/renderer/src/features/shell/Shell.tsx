import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useStore } from '../../client/use-store';
import { useAppearance } from '../../ui/appearance';
import { languageOf } from '../../ui/settings';
import { theme, variables } from '../../ui/theme';
import { chooseWords } from '../../ui/words/words';
import { ImportDrop } from '../library/ImportDrop';
import type { App } from './app';
import { AppContext } from './app-context';
import { ConnectionBanner } from './ConnectionBanner';
import { Crash } from './Crash';
import { Dialogs } from './Dialogs';
import classes from './Shell.module.css';
import { screenOf } from './screens';

/** The whole page. */
export function Shell({ app }: { app: App }) {
  const settings = useStore(app.settings);
  const language = languageOf(settings, navigator.languages);
  // Before anything below is drawn; the key draws all of it anew.
  chooseWords(language);
  useAppearance(settings);
  useEffect(() => {
    document.documentElement.lang = language;
    void app.desk.request('host/language', { language }).catch(() => undefined);
  }, [app, language]);
  const forced = settings.theme === 'system' ? {} : { forceColorScheme: settings.theme };
  return (
    <MantineProvider
      key={language}
      theme={theme}
      cssVariablesResolver={variables}
      defaultColorScheme="auto"
      {...forced}
    >
      <Crash>
        <AppContext value={app}>
          <Notifications position="bottom-center" limit={4} />
          <div className={classes.page} data-view={app.view}>
            <ConnectionBanner />
            <Screen app={app} />
          </div>
          <Dialogs />
          {app.view === 'editor' && <ImportDrop />}
        </AppContext>
      </Crash>
    </MantineProvider>
  );
}

function Screen({ app }: { app: App }) {
  return screenOf(useStore(app.route));
}
