/** Every request by name. A slice is one file in requests/ and one line here; a request is one line in its slice. */
import type { z } from 'zod';
import { editionRequests } from './requests/edition';
import { figureRequests } from './requests/figure';
import { historyRequests } from './requests/history';
import { hostRequests } from './requests/host';
import { imageRequests } from './requests/image';
import { libraryRequests } from './requests/library';
import { styleRequests } from './requests/style';
import { timelineRequests } from './requests/timeline';

export const requests = {
  ...libraryRequests,
  ...timelineRequests,
  ...figureRequests,
  ...editionRequests,
  ...styleRequests,
  ...imageRequests,
  ...historyRequests,
  ...hostRequests,
};

export type RequestName = keyof typeof requests;
/** What a caller gives: fields with defaults may be left out, and nothing in it will be changed. */
export type ParamsOf<N extends RequestName> = ReadonlyDeep<z.input<(typeof requests)[N]['params']>>;
/** What a handler is given: checked, with defaults filled in. */
export type CheckedParamsOf<N extends RequestName> = z.output<(typeof requests)[N]['params']>;
export type ResultOf<N extends RequestName> = z.output<(typeof requests)[N]['result']>;

type ReadonlyDeep<T> = T extends (infer Item)[]
  ? readonly ReadonlyDeep<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: ReadonlyDeep<T[K]> }
    : T;

/** One function per request. `wanted` is aborted when the caller has thought better of it; what is long then ends with `cancelled`. */
export type Handlers<N extends RequestName = RequestName> = {
  readonly [K in N]: (params: CheckedParamsOf<K>, wanted?: AbortSignal) => Promise<ResultOf<K>>;
};

/**
 * A typed way to ask; a wrong name or param does not compile. Aborting `wanted` asks the desk to stop: it fails with `cancelled`
 * if the desk could, and then nothing was changed; else the answer comes as if nothing had been said (S20).
 */
export type Request = <N extends RequestName>(
  name: N,
  params: ParamsOf<N>,
  wanted?: AbortSignal,
) => Promise<ResultOf<N>>;

export function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(requests, name);
}
