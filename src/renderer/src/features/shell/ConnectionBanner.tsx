import { Loader } from '@mantine/core';
import { useStore } from '../../client/use-store';
import { words } from '../../ui/words/words';
import { useApp } from './app-context';
import classes from './Shell.module.css';

/** Says that the desk cannot be reached, as long as it cannot. */
export function ConnectionBanner() {
  const status = useStore(useApp().desk.status);
  if (status !== 'gone' && status !== 'locked-out') return null;
  const { title, help } = words.shell.lost[status];
  return (
    <div className={classes.banner} role="alert">
      <Loader size={14} color="var(--dl-text)" aria-hidden />
      <strong>{title}</strong>
      <span>{help(location.port)}</span>
    </div>
  );
}
