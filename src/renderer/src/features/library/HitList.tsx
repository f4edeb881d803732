import { UnstyledButton } from '@mantine/core';
import { Empty } from '../../ui/Empty';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import { timelineRoute } from '../shell/route';
import { excerptPieces } from './excerpt';
import classes from './LibraryScreen.module.css';
import type { Found } from './use-hits';

/** Events found in all timelines; each opens its timeline at the event. */
export function HitList({ found: { query, hits } }: { found: Found }) {
  const app = useApp();
  if (hits.length === 0) return <Empty title={words.library.noHits(query)} help={words.library.noHitsHelp} />;
  return (
    <>
      <p className={classes.found} role="status">
        {words.library.hits(hits.length)}
      </p>
      <ul className={classes.hits}>
        {hits.map((hit) => (
          <li key={`${hit.timeline}/${hit.event}`}>
            <UnstyledButton
              className={classes.hit}
              onClick={() => app.page.go(timelineRoute(hit.timeline, hit.event))}
            >
              <span className={classes.hitHead}>
                <strong>{hit.headline || words.editor.noHeadline}</strong>
                <span className={classes.hitTitle}>{hit.title}</span>
              </span>
              <span className={classes.excerpt}>
                {excerptPieces(hit.excerpt).map((piece, index) =>
                  piece.found ? <mark key={index}>{piece.text}</mark> : piece.text,
                )}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </>
  );
}
