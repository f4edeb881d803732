/** What no page of ours may do, whatever runs in it. */
import { app, type Session, type WebContents } from 'electron';
import { askToOpen } from './external';
import { PAGE_ORIGIN } from './scheme';

/** What the user's own click lets our page put on the clipboard; never what it reads there. */
const GRANTED = 'clipboard-sanitized-write';

/** Electron grants every permission that nobody refuses. */
export function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, grant) =>
    grant(permission === GRANTED && isOwn(contents?.getURL() ?? '', null)),
  );
  session.setPermissionCheckHandler(
    (_contents, permission, origin) => permission === GRANTED && isOwn(origin, null),
  );
  session.setDevicePermissionHandler(() => false);
}

/** Cancels every request that is not for the page itself. */
export function blockForeignRequests(session: Session, devServer: string | null): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOwn(url, devServer) }));
}

/** Whether an address is the page's, made by it (`blob:`, `data:`), or the development server's socket. */
export function isOwn(address: string, devServer: string | null): boolean {
  if (address.startsWith('data:')) return true;
  const text = address.replace(/^blob:/, '');
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const origin = `${url.protocol}//${url.host}`;
  if (origin === PAGE_ORIGIN) return true;
  if (devServer === null) return false;
  return origin === devServer.replace(/^http/, 'ws') || url.protocol === 'devtools:';
}

/** Refuses navigation, new windows and web views in every page that will ever be. */
export function refuseNavigation(): void {
  app.on('web-contents-created', (_event, contents) => confine(contents));
}

export function confine(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    void askToOpen(url);
    return { action: 'deny' };
  });
}
