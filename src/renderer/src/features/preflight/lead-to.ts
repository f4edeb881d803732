import type { Editor, Page } from '../../commands/command';

/** Leads to what a finding is about: its event everywhere at once, else what is said of the timeline as a whole. */
export function leadTo(
  editor: Editor,
  page: Page,
  { check, event }: { check: string; event: string | null },
): void {
  if (event !== null) {
    editor.selection.set(new Set([event]));
    editor.canvas?.reveal(event);
    return;
  }
  if (check !== 'alt') return;
  editor.selection.set(new Set());
  page.focus('alt');
}
