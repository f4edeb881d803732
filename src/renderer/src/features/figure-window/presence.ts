/** Whether another window is there. A lock is let go by the browser when its window ends, even by a crash. */

/** Holds a lock for as long as this window lives; `held` is called once it has it. */
export function holdLock(name: string, held: () => void = () => {}): void {
  void navigator.locks.request(name, () => {
    held();
    return new Promise<void>(() => {});
  });
}

export interface Watch {
  /** The other is there: from now on its end is heard. */
  seen(): void;
  stop(): void;
}

/**
 * Calls `gone` when the other window, which holds the lock, has ended. It may only be loaded again: it has `grace` ms
 * to be seen again.
 */
export function watchLock(name: string, grace: number, gone: () => void): Watch {
  let waiting: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    waiting?.abort();
    waiting = null;
    clearTimeout(timer);
  };
  return {
    stop,
    seen() {
      stop();
      const own = new AbortController();
      waiting = own;
      navigator.locks
        // Let go at once: the other may only be loaded again, and wants it back.
        .request(name, { signal: own.signal }, () => void (timer = setTimeout(gone, grace)))
        .catch(() => undefined);
    },
  };
}
