/** What the desk tells every window and browser without being asked. */
import { z } from 'zod';
import { idSchema } from '#core/document/schema';
import type { Patch } from '#core/edits/patch';
import { historySchema } from './requests/timeline';

export const pushes = {
  /** A timeline was edited, here or elsewhere; mirrors apply the patch when they stand at the revision before. */
  'timeline/changed': z.object({
    id: idSchema,
    revision: z.int(),
    patch: z.custom<Patch>((value) => typeof value === 'object' && value !== null),
    history: historySchema,
  }),
  /** The list of timelines is no longer what it was. */
  'library/changed': z.object({}),
  /** The desk's own house styles are no longer what they were. */
  'styles/changed': z.object({}),
  /** Versions were named, or something was published. */
  'history/changed': z.object({}),
  /** An edition is being made: `done` of `total` files are there, and the one with this name is next. */
  'edition/progress': z.object({ job: idSchema, done: z.int(), total: z.int(), name: z.string() }),
  /** The host's menu asks the page to run a command. */
  'host/command': z.object({ id: z.string() }),
};

export type PushName = keyof typeof pushes;
export type PushOf<N extends PushName> = z.output<(typeof pushes)[N]>;
export type Push = { [N in PushName]: { readonly name: N; readonly payload: PushOf<N> } }[PushName];
