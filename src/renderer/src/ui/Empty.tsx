import classes from './Empty.module.css';

/** A screen or panel with nothing on it yet: what it is for, and the next step with its button. */
export function Empty({
  title,
  help,
  level = 2,
  children,
}: {
  title: string;
  help?: string;
  /** Of its heading: 1 where it is all that the page shows. */
  level?: 1 | 2;
  children?: React.ReactNode;
}) {
  const Heading = `h${level}` as const;
  return (
    <div className={classes.empty}>
      <Heading className={classes.title}>{title}</Heading>
      {help && <p className={classes.help}>{help}</p>}
      {children && <div className={classes.steps}>{children}</div>}
    </div>
  );
}
