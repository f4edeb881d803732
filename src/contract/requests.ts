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

/** One function per request. */
export type Handlers<N extends RequestName = RequestName> = {
  readonly [K in N]: (params: CheckedParamsOf<K>) => Promise<ResultOf<K>>;
};

/** A typed way to ask; a wrong name or param does not compile. */
export type Request = <N extends RequestName>(name: N, params: ParamsOf<N>) => Promise<ResultOf<N>>;

export function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(requests, name);
}
