/** Someone who drags a cluster pans; a word beside the pointer says how its events can be taken in hand. */

/** A move of less than this many px is a click with an unsteady hand. */
const THRESHOLD = 4;

/** Tells of drags that begin on a cluster: its id and where the pointer is (px of the viewport), null when it is over. */
export function listenToClusterDrags(
  host: HTMLElement,
  tell: (drag: { id: string; x: number; y: number } | null) => void,
): () => void {
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  let from: { id: string; x: number; y: number } | null = null;
  const end = () => {
    if (from) tell(null);
    from = null;
  };
  host.addEventListener('pointerdown', (event) => {
    const cluster = (event.target as Element).closest<HTMLElement>('.dl-cluster');
    const isPlain = event.button === 0 && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!cluster || !isPlain) return;
    from = { id: cluster.dataset.cluster ?? '', x: event.clientX, y: event.clientY };
  }, options); // prettier-ignore
  window.addEventListener('pointermove', ({ clientX: x, clientY: y }) => {
    if (from && Math.hypot(x - from.x, y - from.y) >= THRESHOLD) tell({ id: from.id, x, y });
  }, options); // prettier-ignore
  for (const name of ['pointerup', 'pointercancel', 'blur'] as const)
    window.addEventListener(name, end, options);
  return () => {
    end();
    stop.abort();
  };
}
