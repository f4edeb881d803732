import { expect, it } from 'vitest';
import type { MirrorState, SaveState } from '../../../../src/renderer/src/client/mirror';
import { createStore } from '../../../../src/renderer/src/client/store';
import { untilSaved } from '../../../../src/renderer/src/client/until-saved';

const standing = (save: SaveState) => ({ save }) as MirrorState;

it('F97: waits for edits that are on their way, and not for those that cannot be sent', async () => {
  const mirror = createStore(standing({ kind: 'saving', requests: 2 }));
  let saved = false;
  const waiting = untilSaved(mirror).then(() => (saved = true));
  mirror.set(standing({ kind: 'saving', requests: 1 }));
  await Promise.resolve();
  expect(saved).toBe(false);
  mirror.set(standing({ kind: 'saved', at: 1 }));
  await waiting;
  await untilSaved(createStore(standing({ kind: 'unsent', edits: 1 })));
  expect(saved).toBe(true);
});
