import type { Edition } from '../document/edition';
import type { Timeline } from '../document/types';
import { changeFigure } from './change-figure';
import type { Edit } from './edit';

/** Puts a new edition behind the others. */
export function addEdition(timeline: Timeline, edition: Edition): Edit {
  return changeFigure(timeline, { editions: [...timeline.figure.editions, edition] });
}

/** Gives an edition new values in some of its fields; one that is not there gives an empty patch. */
export function changeEdition(timeline: Timeline, id: string, fields: Partial<Omit<Edition, 'id'>>): Edit {
  const editions = timeline.figure.editions.map((edition) =>
    edition.id === id ? { ...edition, ...fields } : edition,
  );
  return changeFigure(timeline, { editions });
}

/** Takes an edition out of the document. */
export function removeEdition(timeline: Timeline, id: string): Edit {
  return changeFigure(timeline, {
    editions: timeline.figure.editions.filter((edition) => edition.id !== id),
  });
}
