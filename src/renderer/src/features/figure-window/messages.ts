/** What the window of the editor and the window of its figure say to each other. */
import { z } from 'zod';
import { idSchema } from '#core/document/schema';
import { parseFormat } from '#core/figure/own-format';
import type { Editor } from '../../commands/command';

/** What both windows show: which timeline, in which format, and which events are selected. */
const viewSchema = z.object({
  id: idSchema,
  size: z.string().refine((id) => parseFormat(id).format !== null),
  /** Null: leave it as it is. */
  selection: z.array(idSchema).nullable(),
  /** The earlier state that is looked at. */
  past: z.object({ revision: z.int(), at: z.number().nullable(), label: z.string() }).nullable(),
});
export type SharedView = z.infer<typeof viewSchema>;

const messageSchema = z.discriminatedUnion('kind', [
  /** The figure's window is there and asks what to show. */
  z.object({ kind: z.literal('hello') }),
  /** The editor's window is there, again or for the first time. */
  z.object({ kind: z.literal('here') }),
  /** What the editor shows; said again whenever that changes. */
  z.object({ kind: z.literal('view'), view: viewSchema }),
  /** What was chosen in the figure's window. */
  z.object({ kind: z.literal('chosen'), view: viewSchema }),
  /** A double click: the editor leads to a field of what is selected. */
  z.object({ kind: z.literal('lead'), field: z.enum(['headline', 'alt']) }),
  /** The figure goes back into the editor; its window closes. */
  z.object({ kind: z.literal('dock'), place: z.enum(['below', 'beside']) }),
  z.object({ kind: z.literal('close') }),
]);
export type Message = z.infer<typeof messageSchema>;

/** Null for what is none of ours: another version may be open in another tab. */
export function readMessage(data: unknown): Message | null {
  return messageSchema.safeParse(data).data ?? null;
}

/** A figure outlines a few events; a hundred thousand are not sent from window to window. */
const MOST = 500;

/** What an open timeline shows. */
export function viewOf({ id, size, selection, past }: Editor): SharedView {
  const chosen = selection.get();
  const { revision, at, label } = past.get() ?? {};
  return {
    id,
    size: size.get(),
    selection: chosen.size > MOST ? [] : [...chosen],
    past: revision === undefined ? null : { revision, at: at ?? null, label: label ?? '' },
  };
}

/** Shows what the other window shows; true when that changed the selection. */
export function takeView({ size, selection }: Editor, view: SharedView): boolean {
  size.set(view.size);
  const now = selection.get();
  if (!view.selection || (now.size === view.selection.length && view.selection.every((id) => now.has(id))))
    return false;
  selection.set(new Set(view.selection));
  return true;
}

/** Names of what two windows share; `pair` tells them from others. */
export const channelName = (pair: string): string => `dateline-figure-${pair}`;
export const lockName = (whose: 'editor' | 'figure', pair: string): string => `dateline-${whose}-${pair}`;
