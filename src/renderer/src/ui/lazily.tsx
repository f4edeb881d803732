import { useEffect, useState, type FunctionComponent } from 'react';

const loads: (() => Promise<unknown>)[] = [];

/** Fetches all code that nobody has asked for yet, file after file whenever the page rests: what is opened later opens at once. */
export async function fetchTheRest(): Promise<void> {
  // More are declared by the code that comes.
  for (const load of loads) {
    await new Promise((rested) => requestIdleCallback(rested));
    // Where it fails, drawing it says so.
    await load().catch(() => undefined);
  }
}

/**
 * A component whose code is fetched when it is first drawn, or before (`fetchTheRest`); from then on it is drawn at once,
 * without a frame between, which React's own `lazy` takes. `Lazy.fetch` begins earlier.
 */
export function lazily<P extends object>(load: () => Promise<FunctionComponent<P>>) {
  let Loaded: FunctionComponent<P> | null = null;
  let coming: Promise<void> | null = null;
  const fetch = () => (coming ??= load().then((component) => void (Loaded = component)));
  loads.push(fetch);

  function Lazy(props: P) {
    const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
    const [here, setHere] = useState(Loaded !== null);
    useEffect(() => {
      // Not by `Loaded`: it may have come since this was drawn, and then has to be drawn still.
      if (here) return;
      fetch().then(
        () => setHere(true),
        (error: unknown) => setFailure({ error }),
      );
    }, [here]);
    // To the page's own boundary, which says it.
    if (failure) throw failure.error;
    return Loaded ? <Loaded {...props} /> : <span aria-busy hidden />;
  }
  return Object.assign(Lazy, { fetch });
}
