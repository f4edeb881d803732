import classes from './Keys.module.css';

/** Keys as they are written on a keyboard, such as `Ctrl+Shift+Z`. */
export function Keys({ label }: { label: string }) {
  return <kbd className={classes.keys}>{label}</kbd>;
}
