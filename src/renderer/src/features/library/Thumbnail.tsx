import { useEffect, useState } from 'react';
import { useIntersection } from '@mantine/hooks';
import type { Summary } from '#contract/requests/library';
import { sayError } from '../../ui/notify';
import { words } from '../../ui/words/words';
import { FigureView } from '../preview/FigureView';
import { useApp } from '../shell/app-context';
import classes from './LibraryScreen.module.css';

/** The figure of a timeline, small; asked for once its place comes into sight. */
export function Thumbnail({ timeline: { id, revision, events, deletedAt } }: { timeline: Summary }) {
  const { desk } = useApp();
  const { ref, entry } = useIntersection();
  const [svg, setSvg] = useState<string | null>(null);
  const wanted = entry?.isIntersecting === true && events > 0 && deletedAt === null;
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    desk.request('figure/thumbnail', { id }).then((drawn) => !left && setSvg(drawn.svg), sayError);
    return () => void (left = true);
  }, [desk, id, revision, wanted]);
  return (
    <div ref={ref} className={classes.thumbnail} aria-hidden>
      {svg ? <FigureView figure={{ svg }} label="" fill /> : <span>{words.library.thumbnail(events)}</span>}
    </div>
  );
}
