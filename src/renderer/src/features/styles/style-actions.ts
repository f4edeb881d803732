import { DeskError } from '#contract/errors';
import { cutText } from '#core/document/cut';
import type { HouseStyle } from '#core/figure/style';
import type { DeskClient } from '../../client/desk-client';
import { saveFile } from '../../client/save-file';
import { say } from '../../ui/notify';
import { words } from '../../ui/words/words';
import { styleName } from './style-name';
import { chooseFiles } from '../shell/choose-files';

export async function saveStyle(desk: DeskClient, style: HouseStyle): Promise<void> {
  await desk.request('style/save', { style });
}

/** A style of the desk's own made of another; gives its id. */
export async function copyStyle(desk: DeskClient, style: HouseStyle): Promise<string> {
  const id = `${style.id.slice(0, 50)}-copy`;
  const copy = { ...style, id, name: cutText(words.styles.copyOf(styleName(style)), 100) };
  const text = JSON.stringify(copy);
  return (await desk.request('style/import', { name: style.name, text })).style.id;
}

/** Removes a style; a toast brings it back. */
export async function removeStyle(desk: DeskClient, style: HouseStyle): Promise<void> {
  await desk.request('style/remove', { id: style.id });
  say(words.styles.removed(styleName(style)), {
    label: words.undo,
    run: () => void desk.request('style/save', { style }),
  });
}

/** Hands the style over as a file that `importStyle` takes in again. */
export async function exportStyle(desk: DeskClient, style: HouseStyle): Promise<void> {
  const text = `${JSON.stringify(style, null, 2)}\n`;
  await saveFile(desk, { name: `${style.id}.style.json`, type: 'application/json', data: base64Of(text) });
}

/** Lets the user choose a file; gives the id that the style has now. */
export async function importStyle(desk: DeskClient): Promise<string | null> {
  const [file] = await new Promise<readonly File[]>((take) => chooseFiles(take));
  if (!file) return null;
  if (file.size > MOST) throw new DeskError('invalid-input', words.styles.tooLarge);
  const { style } = await desk.request('style/import', { name: file.name, text: await file.text() });
  say(words.styles.imported(style.name));
  return style.id;
}

/** Bytes of the largest file that can be a style: one with a logo. */
const MOST = 8 * 1024 * 1024;

function base64Of(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
