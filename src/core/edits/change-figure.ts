import type { FigureSettings, Timeline } from '../document/types';
import type { Edit } from './edit';
import { EMPTY_PATCH, swap } from './patch';

/** Changes how the timeline is drawn. */
export function changeFigure({ details, figure }: Timeline, fields: Partial<FigureSettings>): Edit {
  return {
    kind: 'figure/change',
    subject: details.title,
    patch: { ...EMPTY_PATCH, figure: swap(figure, { ...figure, ...fields }) },
  };
}
