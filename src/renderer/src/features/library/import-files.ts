import { DeskError } from '#contract/errors';
import { MAX_FILE } from '#core/formats/json';
import { say, sayError } from '../../ui/notify';
import { listIssues } from '../../ui/issues';
import { words, wordSaid } from '../../ui/words/words';
import { work } from '../../ui/work';
import type { DeskClient } from '../../client/desk-client';
import type { WritableStore } from '../../client/store';
import type { Page } from '../../commands/command';
import type { Dialog } from '../shell/dialog';
import { timelineRoute } from '../shell/route';

/** What an import needs of the app. */
export interface Importing {
  readonly desk: DeskClient;
  readonly page: Page;
  readonly dialog: WritableStore<Dialog | null>;
}

/** Imports files one after another, until one is called off. What the desk says about each is shown; the last that came in is opened. */
export async function importInto(app: Importing, files: readonly File[]): Promise<void> {
  for (const file of files) {
    try {
      await importOne(app, file);
    } catch (thrown) {
      if (thrown instanceof DeskError && thrown.code === 'cancelled') return;
      showFailure(app, file.name, thrown);
    }
  }
}

async function importOne(app: Importing, file: File): Promise<void> {
  if (file.size > MAX_FILE) throw new DeskError('invalid-input', words.imports.tooLarge(MAX_FILE / 2 ** 20));
  const { summary, issues } = await work(words.imports.importing(file.name), async (wanted) => {
    const params = { name: file.name.slice(-255), text: await file.text(), zone: app.page.zone };
    return app.desk.request('library/import', params, wanted);
  });
  app.page.go(timelineRoute(summary.id));
  if (issues.length === 0) return void say(words.imports.imported(summary.title));
  app.dialog.set({
    kind: 'issues',
    title: issues.some(({ severity }) => severity === 'error')
      ? words.imports.partly(file.name)
      : words.imports.warnings(file.name),
    help: words.imports.warningsHelp,
    issues: listIssues(issues),
  });
}

function showFailure(app: Importing, name: string, thrown: unknown): void {
  if (!(thrown instanceof DeskError) || thrown.code !== 'invalid-input') return sayError(thrown);
  const issues = thrown.issues.length
    ? listIssues(thrown.issues)
    : [{ severity: 'error' as const, path: '', message: wordSaid(thrown.says) }];
  app.dialog.set({
    kind: 'issues',
    title: words.imports.refused(name),
    help: words.imports.refusedHelp,
    issues,
  });
}
