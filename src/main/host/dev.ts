/** The development server: both hosts fetch the page from it, so the page's origin and its guards stay as they are. */
import type { PageFile } from './page';

/** Its origin, as `npm run dev` passes it on; only an address of this machine is taken. */
export function devServerFrom(env: NodeJS.ProcessEnv): string | null {
  const text = env['DATELINE_DEV_SERVER'];
  return text && /^http:\/\/127\.0\.0\.1:\d{1,5}$/.test(text) ? text : null;
}

/** Fetches what a path with its query (`/src/main.tsx?t=1`) names. */
export async function fetchFromDev(devServer: string, path: string): Promise<PageFile | null> {
  const answer = await fetch(devServer + path, { headers: { accept: '*/*' } });
  if (!answer.ok) return null;
  const type = answer.headers.get('content-type') ?? 'application/octet-stream';
  return { type, body: new Uint8Array(await answer.arrayBuffer()) };
}
