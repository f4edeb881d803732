import classes from './Empty.module.css';

/** A screen or panel with nothing on it yet: what it is for, and the next step with its button. */
export function Empty({
  title,
  help,
  children,
}: {
  title: string;
  help?: string;
  children?: React.ReactNode;
}) {
  return (
    <div className={classes.empty}>
      <h2 className={classes.title}>{title}</h2>
      {help && <p className={classes.help}>{help}</p>}
      {children && <div className={classes.steps}>{children}</div>}
    </div>
  );
}
