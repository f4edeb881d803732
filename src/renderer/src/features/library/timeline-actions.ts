/** What is done with a whole timeline from the library; each says what it did, with the way back. */
import type { Summary } from '#contract/requests/library';
import { say, sayError } from '../../ui/notify';
import { words } from '../../ui/words/words';
import { work } from '../../ui/work';
import type { App } from '../shell/app';
import { timelineRoute } from '../shell/route';

/** A title that is never empty. */
export function titleOf({ title }: Pick<Summary, 'title'>): string {
  return title || words.library.untitled;
}

export function duplicate(app: App, timeline: Summary): void {
  const { id } = timeline;
  const title = titleOf(timeline);
  attempt(async () => {
    const copy = await work(words.library.duplicating(title), (wanted) =>
      app.desk.request('library/duplicate', { id, title: words.library.copyOf(title) }, wanted),
    );
    say(words.library.duplicated(copy.title), {
      label: words.library.open,
      run: () => app.page.go(timelineRoute(copy.id)),
    });
  });
}

/** Puts a timeline away, or takes it back. */
export function archive(app: App, timeline: Summary, archived: boolean): void {
  const { id } = timeline;
  attempt(async () => {
    await app.desk.request('library/archive', { id, archived });
    const said = archived ? words.library.archived : words.library.unarchived;
    const back = () => attempt(() => app.desk.request('library/archive', { id, archived: !archived }));
    say(said(titleOf(timeline)), { label: words.undo, run: back });
  });
}

/** Into the trash. */
export function remove(app: App, timeline: Summary): void {
  const { id } = timeline;
  attempt(async () => {
    await app.desk.request('library/delete', { id });
    const back = () => attempt(() => app.desk.request('library/restore', { id }));
    say(words.library.deleted(titleOf(timeline)), { label: words.undo, run: back });
  });
}

/** Out of the trash. */
export function restore(app: App, timeline: Summary): void {
  const { id } = timeline;
  attempt(async () => {
    await app.desk.request('library/restore', { id });
    say(words.library.restored(titleOf(timeline)), {
      label: words.library.open,
      run: () => app.page.go(timelineRoute(id)),
    });
  });
}

/** For good, after a question: there is no way back. */
export function destroy(app: App, timeline: Summary): void {
  const title = titleOf(timeline);
  app.dialog.set({
    kind: 'confirm',
    title: words.library.destroyTitle(title),
    help: words.library.destroyHelp,
    yes: words.library.destroy,
    run: () =>
      attempt(async () => {
        await app.desk.request('library/destroy', { id: timeline.id });
        say(words.library.destroyed(title));
      }),
  });
}

function attempt(work: () => Promise<unknown>): void {
  work().catch(sayError);
}
