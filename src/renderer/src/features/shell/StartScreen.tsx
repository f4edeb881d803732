import { useEffect } from 'react';
import { sayError } from '../../ui/notify';
import { words } from '../../ui/words/words';
import { useApp } from './app-context';
import { LIBRARY, timelineRoute } from './route';

/** Goes on to the timeline that was changed last, or to the library when there is none. */
export function StartScreen() {
  const app = useApp();
  useEffect(() => {
    let left = false;
    const go = async () => {
      const timelines = await app.desk.request('library/list', {});
      const last = timelines.find(({ archivedAt }) => archivedAt === null);
      if (!left) app.replace(last ? timelineRoute(last.id) : LIBRARY);
    };
    go().catch((error: unknown) => {
      sayError(error);
      if (!left) app.replace(LIBRARY);
    });
    return () => void (left = true);
  }, [app]);
  return <main aria-busy="true" aria-label={words.shell.loading} style={{ flex: 1 }} />;
}
