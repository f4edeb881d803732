import { lineId, type Entry, type Section } from './entries';
import { words } from '../../ui/words/words';
import { Keys } from '../../ui/Keys';
import classes from './Palette.module.css';

interface PaletteListProps {
  id: string;
  sections: readonly Section[];
  active: string | null;
  /** Said where nothing answers. */
  none: string;
  onActive(id: string): void;
  onRun(entry: Entry): void;
}

/** The lines under the palette's field, in sections. */
export function PaletteList({ id, sections, active, none, onActive, onRun }: PaletteListProps) {
  const count = sections.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <>
      <div className={classes.list} role="listbox" id={id} aria-label={words.palette.title}>
        {sections.map(({ title, entries }) => (
          <div key={title} role="group" aria-label={title}>
            <div className={classes.section} aria-hidden>
              {title}
            </div>
            {entries.map((entry) => (
              <div
                key={entry.id}
                id={lineId(id, entry.id)}
                className={classes.line}
                role="option"
                aria-selected={entry.id === active}
                aria-disabled={!entry.enabled}
                // The cursor stays in the field.
                onMouseDown={(event) => event.preventDefault()}
                onMouseMove={() => entry.id !== active && onActive(entry.id)}
                onClick={() => onRun(entry)}
              >
                <span className={classes.label}>{entry.label}</span>
                {entry.isKeys ? (
                  <Keys label={entry.hint} />
                ) : (
                  <span className={classes.hint}>{entry.hint}</span>
                )}
              </div>
            ))}
          </div>
        ))}
      </div>
      {count === 0 && <p className={classes.none}>{none}</p>}
      <p className="dl-heard" role="status">
        {words.palette.found(count)}
      </p>
    </>
  );
}
