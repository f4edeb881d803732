/** A value that can be watched; what useSyncExternalStore needs and no more. */
export interface Store<T> {
  get(): T;
  /** Calls back after each change; returns a function that stops it. */
  subscribe(changed: () => void): () => void;
}

export interface WritableStore<T> extends Store<T> {
  set(value: T): void;
}

/** A store of one immutable value; setting the same value tells nobody. */
export function createStore<T>(initial: T): WritableStore<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const changed of [...listeners]) changed();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
}
