/** What was pasted becomes events, as one edit: our own, a table, or lines (K7, K8). */
import { byId } from '#core/document/order';
import type { Timeline } from '#core/document/types';
import { pasteEvents, type Incoming, type PasteInto } from '#core/edits/paste-events';
import { readClip } from '#core/formats/clip';
import { eventOfDraft } from '#core/formats/table/draft-event';
import type { BadRow, Draft } from '#core/formats/table/draft';
import { readTable } from '#core/formats/table/read-table';
import { whenAt } from '#core/when/move';
import type { When } from '#core/when/types';
import { wordWhen } from '#core/when/words/wording';
import { interfaceLanguage } from '../ui/dates';
import { words } from '../ui/words/words';
import { placeFor } from './add-event';
import type { Editor, Page, Pasted } from './command';

/** Puts what was pasted into the open timeline; says what came in, and lists what did not. */
export async function takePasted(editor: Editor, page: Page, { json, text }: Pasted): Promise<void> {
  const clip = readClip(json) ?? readClip(text);
  if (clip) return put(editor, page, incomingOf(editor, clip), '');
  if (text.trim() === '') return page.say(words.clipboard.nothing);
  const { timeline } = editor.mirror.get();
  const { zone, reference } = timeline.details;
  const context = { zone, reference, tracks: timeline.tracks.map(({ name }) => name) };
  let reading = readTable(text, { ...context, order: null });
  if (reading.kind === 'question') {
    const order = await page.askOrder(reading.question);
    if (order === null) return;
    reading = readTable(text, { ...context, order });
  }
  if (reading.kind === 'rows') takeRows(editor, page, reading.drafts, reading.bad);
}

function takeRows(editor: Editor, page: Page, drafts: readonly Draft[], bad: readonly BadRow[]): void {
  const { timeline } = editor.mirror.get();
  const day = dayFor(editor, page);
  const incoming = drafts.map((draft): Incoming => ({
    event: eventOfDraft(draft, draft.when ?? day),
    track: draft.track === '' ? null : { id: null, name: draft.track, color: null },
  }));
  const undated = drafts.filter(({ when }) => when === null).length;
  const worded = wordWhen(day, { language: interfaceLanguage(timeline.details.language) });
  if (incoming.length > 0)
    put(editor, page, incoming, undated ? words.clipboard.undated(undated, worded) : '');
  if (bad.length > 0) {
    const issues = bad.map(({ row, cell, why, text }) => ({
      severity: 'error' as const,
      path: words.clipboard.row(row),
      message: `${words.clipboard.why[why](cell)} ${text.replaceAll('\t', ' · ')}`,
    }));
    page.showIssues(words.clipboard.leftOut(bad.length), words.clipboard.leftOutHelp, issues);
  }
}

/** The day for lines that give none: that of the selected event, else the last day told of. */
function dayFor({ mirror, selection }: Editor, page: Page): When {
  const { timeline } = mirror.get();
  const place = placeFor(timeline, selection.get(), page.now());
  return place?.when ?? whenAt(page.now(), timeline.details.zone, 'day');
}

/** Of a copy from this very timeline the tracks are known by their ids, whatever they are called by now. */
function incomingOf({ id }: Editor, clip: Timeline): Incoming[] {
  const tracks = byId(clip.tracks);
  return clip.events.map((event) => {
    const track = tracks.get(event.track);
    return {
      event,
      track: track ? { id: clip.id === id ? track.id : null, name: track.name, color: track.color } : null,
    };
  });
}

function put(editor: Editor, page: Page, incoming: readonly Incoming[], more: string): void {
  if (incoming.length === 0) return page.say(words.clipboard.nothing);
  const { timeline } = editor.mirror.get();
  const { edit, ids } = pasteEvents(timeline, incoming, intoOf(editor, page), page.newId);
  editor.mirror.edit(edit);
  editor.selection.set(new Set(ids));
  const [first] = ids;
  // What has just come in has no place in the view before it is drawn.
  if (first !== undefined) setTimeout(() => editor.canvas?.reveal(first));
  page.sayDone([words.clipboard.pasted(incoming.length), more].filter(Boolean).join(' '));
}

function intoOf({ mirror, selection }: Editor, page: Page): PasteInto {
  const place = placeFor(mirror.get().timeline, selection.get(), page.now());
  return { track: place?.track ?? null, newName: words.details.newTrack };
}
