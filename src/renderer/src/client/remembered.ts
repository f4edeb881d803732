import { createStore, type WritableStore } from './store';

/** A store that this machine remembers, in the browser's storage under a key. What is stored there is not trusted: `read` makes it a value, or throws. */
export function rememberedStore<T>(key: string, initial: T, read: (stored: unknown) => T): WritableStore<T> {
  const store = createStore(recall(key, initial, read));
  return {
    ...store,
    set(value) {
      store.set(value);
      try {
        localStorage.setItem(key, JSON.stringify(value));
      } catch {
        // A full or forbidden storage forgets; nothing else is lost.
      }
    },
  };
}

function recall<T>(key: string, initial: T, read: (stored: unknown) => T): T {
  try {
    const stored = localStorage.getItem(key);
    return stored === null ? initial : read(JSON.parse(stored));
  } catch {
    return initial;
  }
}
