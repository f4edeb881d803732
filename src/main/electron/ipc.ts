/** The transport between the desk and one window's page. The channel has one name, also in the preload. */
import type { IpcMainEvent, WebContents } from 'electron';
import type { Transport } from '#contract/transport';
import { MAX_MESSAGE } from '../host/limits';
import { PAGE_ORIGIN } from './scheme';

const CHANNEL = 'dateline';

/** Hears only the top frame of our own page; text that is too long or not JSON is not heard. */
export function ipcTransport(contents: WebContents, maxMessage = MAX_MESSAGE): Transport {
  return {
    send(message) {
      if (!contents.isDestroyed()) contents.send(CHANNEL, JSON.stringify(message));
    },
    onMessage(receive) {
      const hear = (event: IpcMainEvent, text: unknown) => {
        if (!isOurPage(event, contents) || typeof text !== 'string' || text.length > maxMessage) return;
        const message = parse(text);
        if (message !== undefined) receive(message);
      };
      contents.ipc.on(CHANNEL, hear);
      return () => void contents.ipc.off(CHANNEL, hear);
    },
  };
}

function isOurPage({ senderFrame }: IpcMainEvent, contents: WebContents): boolean {
  return senderFrame !== null && senderFrame === contents.mainFrame && senderFrame.origin === PAGE_ORIGIN;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
