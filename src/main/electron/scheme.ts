/** The page's own protocol: `app://dateline/`, served from the build; there is no file:// and no http://. */
import { protocol } from 'electron';
import { fetchFromDev } from '../host/dev';
import { readImage, readPageFile, type FindImage, type PageFile } from '../host/page';
import { pageHeaders } from '../host/policy';

const SCHEME = 'app';
const HOST = 'dateline';
export const PAGE_ORIGIN = `${SCHEME}://${HOST}`;

export interface PageSource {
  /** The folder of the built page. */
  readonly rendererDir: string;
  /** Vite's server in `npm run dev`, else null. */
  readonly devServer: string | null;
  readonly findImage: FindImage;
}

/** Must be called before the app is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

/** Answers every request of the page's protocol. */
export function servePage(source: PageSource): void {
  protocol.handle(SCHEME, (request) => answerPage(request, source));
}

export async function answerPage(
  request: { readonly method: string; readonly url: string },
  { rendererDir, devServer, findImage }: PageSource,
): Promise<Response> {
  const headers = pageHeaders({ devServer });
  const url = new URL(request.url);
  if (request.method !== 'GET') return new Response(null, { status: 405, headers });
  if (url.host !== HOST) return new Response(null, { status: 404, headers });
  const file = (await readImage(findImage, url.pathname)) ?? (await readFrom(url, rendererDir, devServer));
  if (!file) return new Response(null, { status: 404, headers });
  return new Response(file.body, { headers: { ...headers, 'content-type': file.type } });
}

function readFrom(url: URL, rendererDir: string, devServer: string | null): Promise<PageFile | null> {
  return devServer
    ? fetchFromDev(devServer, url.pathname + url.search)
    : readPageFile(rendererDir, url.pathname);
}
