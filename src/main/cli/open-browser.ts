import { spawn } from 'node:child_process';

/** How each system opens an address; never through a shell. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Opens an address in the user's browser; false where there is no display or no program for it. */
export function openInBrowser(url: string): Promise<boolean> {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const opener = OPENERS[process.platform];
  if (!opener && !DISPLAY && !WAYLAND_DISPLAY) return Promise.resolve(false);
  const [program, ...args] = opener ?? ['xdg-open'];
  return new Promise((resolve) => {
    const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
