import { contextBridge, ipcRenderer } from 'electron';
import type { Transport } from '#contract/transport';

/**
 * The one thing that the page is given. Each message is a string of JSON, so that its size can be checked before
 * it is parsed, and so that no object of Electron's ever reaches the page.
 */
const transport: Transport = {
  send: (message) => ipcRenderer.send('dateline', JSON.stringify(message)),
  onMessage(receive) {
    const hear = (_event: unknown, text: unknown) => {
      if (typeof text === 'string') receive(JSON.parse(text));
    };
    ipcRenderer.on('dateline', hear);
    return () => void ipcRenderer.off('dateline', hear);
  },
};

contextBridge.exposeInMainWorld('dateline', transport);
