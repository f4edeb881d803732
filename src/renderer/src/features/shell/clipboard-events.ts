/**
 * Copy, cut and paste by their keys, or by a native menu, come as events of the browser's: only they may look at the
 * clipboard without asking the user first. Events are meant unless a text field, a dialog or marked words are.
 */
import { CLIP_ATTRIBUTE, CLIP_TYPE } from '#core/formats/clip';
import { clipOf } from '../../commands/clip';
import { hasSelection, type Editor, type Page, type Pasted } from '../../commands/command';
import { takeOut } from '../../commands/cut';
import { focusKindOf } from '../../commands/dispatch';
import { takePasted } from '../../commands/take-pasted';
import { sayError } from '../../ui/notify';
import { words } from '../../ui/words/words';

export function listenToClipboard(page: Page, editor: () => Editor | null): void {
  const take = (event: ClipboardEvent, cuts: boolean) => {
    const open = editor();
    if (!open || !hasSelection(open) || !event.clipboardData || !isOurs(event) || wordsAreMarked()) return;
    event.preventDefault();
    const { json, html, text } = clipOf(open);
    event.clipboardData.setData(CLIP_TYPE, json);
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    if (cuts) takeOut(open, page);
    else page.say(words.clipboard.copied(open.selection.get().size));
  };
  window.addEventListener('copy', (event) => take(event, false));
  window.addEventListener('cut', (event) => take(event, true));
  window.addEventListener('paste', (event) => {
    const open = editor();
    if (!open || !event.clipboardData || !isOurs(event)) return;
    event.preventDefault();
    void takePasted(
      open,
      page,
      pastedOf((type) => event.clipboardData?.getData(type) ?? ''),
    ).catch(sayError);
  });
}

function isOurs(event: ClipboardEvent): boolean {
  const focus = focusKindOf(document.activeElement);
  return !event.defaultPrevented && focus !== 'text' && focus !== 'layer';
}

/** Words that the user has marked outside of canvas and list, to copy them. */
function wordsAreMarked(): boolean {
  const isSelecting = document.activeElement?.closest('[data-selects]') ?? null;
  return isSelecting === null && (getSelection()?.toString() ?? '') !== '';
}

/** What a clipboard has, in the kinds that we read. */
export function pastedOf(read: (type: string) => string): Pasted {
  const html = read('text/html');
  return { json: read(CLIP_TYPE) || jsonIn(html), html, text: read('text/plain') };
}

/** The JSON that our own table has in HTML. A document that is only parsed runs and fetches nothing. */
function jsonIn(html: string): string {
  if (!html.includes(CLIP_ATTRIBUTE)) return '';
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return parsed.querySelector(`[${CLIP_ATTRIBUTE}]`)?.getAttribute(CLIP_ATTRIBUTE) ?? '';
}

/** Reads the clipboard outside of an event; browsers ask the user, or refuse: then null. */
export async function readClipboard(): Promise<Pasted | null> {
  try {
    const [item] = await navigator.clipboard.read();
    const types = ['text/html', 'text/plain'].filter((type) => item?.types.includes(type));
    const texts = await Promise.all(
      types.map(async (type) => [type, await (await item?.getType(type))?.text()] as const),
    );
    const found = new Map(texts);
    return pastedOf((type) => found.get(type) ?? '');
  } catch {
    return null;
  }
}
