import type { MirrorState } from './mirror';
import type { Store } from './store';

/** Waits for the edits that are on their way to the desk, so that what it makes next has them. Those that were refused or cannot be sent are not waited for. */
export function untilSaved(mirror: Store<MirrorState>): Promise<void> {
  return new Promise((resolve) => {
    let stop = () => {};
    const look = () => {
      if (mirror.get().save.kind === 'saving') return;
      stop();
      resolve();
    };
    stop = mirror.subscribe(look);
    look();
  });
}
