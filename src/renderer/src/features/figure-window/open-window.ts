/** Opens the window of a figure, in either host. */
import { z } from 'zod';
import type { DeskClient } from '../../client/desk-client';
import { figureRoute, formatRoute } from '../shell/route';
import { channelName } from './messages';

const KEY = 'dateline-figure-window';

/** Px of the screen. */
const boundsSchema = z.object({ left: z.int(), top: z.int(), width: z.int(), height: z.int() });

/** Must be called by what the user did, or a browser refuses. False: it was refused. Opened twice, it is brought to the front. */
export async function openFigureWindow(
  desk: DeskClient,
  browser: boolean,
  id: string,
  pair: string,
): Promise<boolean> {
  if (!browser) return (await desk.request('host/figure-window', { id, pair })).opened;
  const address = location.pathname + formatRoute(figureRoute(id, pair));
  const opened = window.open(address, channelName(pair), features());
  opened?.focus();
  return opened !== null;
}

/** Where it was on this machine, else beside this window. */
function features(): string {
  const { left, top, width, height } = remembered() ?? {
    left: screenX + 80,
    top: screenY + 80,
    width: 900,
    height: 760,
  };
  return `popup,left=${left},top=${top},width=${width},height=${height}`;
}

function remembered(): z.infer<typeof boundsSchema> | null {
  try {
    return boundsSchema.parse(JSON.parse(localStorage.getItem(KEY) ?? ''));
  } catch {
    return null;
  }
}

/** In the figure's window: remembers where it stands when it goes. Electron's host does so itself. */
export function rememberBounds(): void {
  window.addEventListener('pagehide', () => {
    const bounds = { left: screenX, top: screenY, width: innerWidth, height: innerHeight };
    localStorage.setItem(KEY, JSON.stringify(bounds));
  });
}
