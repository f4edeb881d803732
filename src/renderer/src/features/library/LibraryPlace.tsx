import { useEffect, useState } from 'react';
import type { ResultOf } from '#contract/requests';
import { sayError } from '../../ui/notify';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import classes from './LibraryScreen.module.css';

/** Where the library's file lies, for whoever copies it, moves it or asks for help. */
export function LibraryPlace() {
  const { desk } = useApp();
  const [info, setInfo] = useState<ResultOf<'host/info'> | null>(null);
  useEffect(() => void desk.request('host/info', {}).then(setInfo, sayError), [desk]);
  return (
    <footer className={classes.place}>
      {info && (
        <>
          <span>{words.library.place}</span> <code>{info.library}</code>
          <span className={classes.version}>{words.library.version(info.version)}</span>
        </>
      )}
    </footer>
  );
}
