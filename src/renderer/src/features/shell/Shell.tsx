import { MantineProvider, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useStore } from '../../client/use-store';
import { theme, variables } from '../../ui/theme';
import { EditorScreen } from '../editor/EditorScreen';
import { ImportDrop } from '../library/ImportDrop';
import { LibraryScreen } from '../library/LibraryScreen';
import type { App } from './app';
import { AppContext } from './app-context';
import { ConnectionBanner } from './ConnectionBanner';
import { Crash } from './Crash';
import { Dialogs } from './Dialogs';
import classes from './Shell.module.css';
import { StartScreen } from './StartScreen';

/** The whole page. */
export function Shell({ app }: { app: App }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
      <Crash>
        <AppContext value={app}>
          <ThemeToggle app={app} />
          <Notifications position="bottom-center" limit={4} />
          <div className={classes.page}>
            <ConnectionBanner />
            <Screen app={app} />
          </div>
          <Dialogs />
          <ImportDrop />
        </AppContext>
      </Crash>
    </MantineProvider>
  );
}

function Screen({ app }: { app: App }) {
  const route = useStore(app.route);
  if (route.screen === 'start') return <StartScreen />;
  if (route.screen === 'library') return <LibraryScreen />;
  return <EditorScreen key={route.id} id={route.id} event={route.event} />;
}

/** Lends the theme's switch to the commands. */
function ThemeToggle({ app }: { app: App }) {
  const { setColorScheme } = useMantineColorScheme();
  const current = useComputedColorScheme('light', { getInitialValueInEffect: false });
  useEffect(() => {
    app.themeToggle = () => setColorScheme(current === 'dark' ? 'light' : 'dark');
  }, [app, current, setColorScheme]);
  return null;
}
