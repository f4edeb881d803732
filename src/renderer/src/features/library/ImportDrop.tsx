import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import classes from './ImportDrop.module.css';

/** Takes files dropped anywhere on the window; a dropped file must never make the browser leave the page. */
export function ImportDrop() {
  const app = useApp();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    window.addEventListener(
      'dragover',
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      { signal },
    );
    window.addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), {
      signal,
    });
    window.addEventListener(
      'drop',
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        void app.importFiles([...(event.dataTransfer?.files ?? [])]);
      },
      { signal },
    );
    return () => stop.abort();
  }, [app]);
  if (!over) return null;
  return (
    <div className={classes.drop} role="status">
      <IconFileImport size={32} stroke={1.5} aria-hidden />
      <strong>{words.imports.drop}</strong>
      <span>{words.imports.dropHelp}</span>
    </div>
  );
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
