/** Links of sources: opened in the user's own browser, after a question, and only if they are https. */
import { dialog, shell } from 'electron';

/** The address in its normal form if it may be opened, else null. A name and password in it could hide its host. */
export function externalAddress(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url?.protocol === 'https:' && !url.username && !url.password ? url.href : null;
}

let asking = false;

/** One question at a time: a page cannot bury the user in dialogs. */
export async function askToOpen(text: string): Promise<void> {
  const address = externalAddress(text);
  if (!address || asking) return;
  asking = true;
  try {
    const { response } = await dialog.showMessageBox({
      type: 'question',
      message: 'Open this address in your browser?',
      detail: address.slice(0, 500),
      buttons: ['Open', 'Cancel'],
      defaultId: 0,
      cancelId: 1,
    });
    if (response === 0) await shell.openExternal(address);
  } finally {
    asking = false;
  }
}
