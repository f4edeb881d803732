/** What rows and cells of the list tell it. */
import type { TimelineEvent } from '#core/document/types';
import type { Column } from './columns';
import type { Modifiers } from './grid-keys';

/** What a cell changes of its event. */
export type CellChange = Partial<Pick<TimelineEvent, 'headline' | 'when' | 'track' | 'status'>>;

/** Where the keys go on when a cell is done with; `away`: the focus is elsewhere already. */
export type Leave = 'down' | 'up' | 'right' | 'left' | 'stay' | 'away';

/** What a row does; the same object for as long as the list is there. */
export interface RowHands {
  choose(id: string, modifiers: Modifiers, column: Column | null): void;
  edit(id: string, column: Column): void;
  /** The cell is done with: its change, if there is one, and where the keys go on. */
  leave(change: CellChange | null, to: Leave): void;
}
