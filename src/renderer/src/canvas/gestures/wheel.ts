/**
 * The wheel: with Ctrl (a pinch on a touchpad sends it) or Cmd it zooms about the pointer, sideways or with Shift
 * it pans, else it scrolls the tracks as on any page. Over the axis it zooms, and a drag there pans.
 */
interface Scrolled {
  /** Zooms by a factor about a point of the viewport. */
  zoom(factor: number, x: number): void;
  /** Moves the window by px. */
  pan(px: number): void;
}

/** How much of the factor e one px of the wheel is worth. */
const ZOOM_PER_PX = 1 / 400;
const LINE_PX = 40;

/** Listens on the host until the function returned is called. */
export function listenToWheel(host: HTMLElement, stage: Scrolled): () => void {
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  host.addEventListener('wheel', (event) => {
    const px = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1;
    const [across, down] = [event.deltaX * px, event.deltaY * px];
    const sideways = event.shiftKey || Math.abs(across) > Math.abs(down);
    const zooms = event.ctrlKey || event.metaKey || (onAxis(event) && !sideways);
    if (!zooms && !sideways) return;
    event.preventDefault();
    event.stopPropagation();
    if (zooms) stage.zoom(Math.exp(-down * ZOOM_PER_PX), event.clientX);
    else stage.pan(across || down);
  }, { ...options, passive: false }); // prettier-ignore

  let last: number | null = null;
  host.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || !onAxis(event)) return;
    last = event.clientX;
    host.setPointerCapture(event.pointerId);
  }, options); // prettier-ignore
  host.addEventListener('pointermove', (event) => {
    if (last === null) return;
    stage.pan(last - event.clientX);
    last = event.clientX;
  }, options); // prettier-ignore
  for (const name of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
    host.addEventListener(name, () => (last = null), options);
  }
  return () => stop.abort();
}

function onAxis(event: Event): boolean {
  return (event.target as Element).closest('.dl-axis') !== null;
}
