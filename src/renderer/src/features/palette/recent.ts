import { z } from 'zod';
import { rememberedStore } from '../../client/remembered';
import type { WritableStore } from '../../client/store';

const MOST = 5;
const NONE: readonly string[] = [];

/** Ids of the commands that were run from the palette lately, the last first; remembered on this machine. */
export function rememberRecent(): WritableStore<readonly string[]> {
  return rememberedStore('dateline-recent-commands', NONE, (stored) =>
    z.array(z.string().max(64)).max(MOST).parse(stored),
  );
}

/** With one more at the front. */
export function withRecent(recent: readonly string[], id: string): readonly string[] {
  return [id, ...recent.filter((each) => each !== id)].slice(0, MOST);
}
