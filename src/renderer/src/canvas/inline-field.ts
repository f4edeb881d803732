/** A line of text that is written on the canvas itself: over a headline, or over a track's name. */
import { element } from './dom';

export interface InlineOptions {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  /** Where it stands now, px of the viewport; null: leave it where it is. Asked once a frame, for what it lies over may move. */
  place(): { readonly left: number; readonly top: number; readonly width: number } | null;
  /** What gets the focus after Enter or Escape; null: the host. */
  home(): HTMLElement | null;
  /** Enter, or the focus went elsewhere. Told once, and only if not cancelled. */
  commit(value: string): void;
  /** Escape. */
  cancel(): void;
}

/** Most letters that a line of a document takes. */
const MOST = 1_000;

/** Opens the field in `host` with its text selected; the function returned takes it away without a word. */
export function openInline(host: HTMLElement, options: InlineOptions): () => void {
  const field = element('dl-inline', '', 'input') as HTMLInputElement;
  field.value = options.value;
  field.placeholder = options.placeholder ?? '';
  field.maxLength = MOST;
  field.dir = 'auto';
  field.setAttribute('aria-label', options.label);
  host.append(field);
  let [frame, open] = [0, true];
  const follow = () => {
    place(field, host, options.place());
    frame = requestAnimationFrame(follow);
  };
  const close = () => {
    if (!open) return false;
    open = false;
    cancelAnimationFrame(frame);
    // The focus goes back only if it was here: a press elsewhere has taken it on already.
    if (document.activeElement === field) (options.home() ?? host).focus({ preventScroll: true });
    field.remove();
    return true;
  };
  follow();
  field.focus({ preventScroll: true });
  field.select();
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const { key } = event;
    if (key !== 'Enter' && key !== 'Escape' && key !== 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    const { value } = field;
    if (!close()) return;
    if (key === 'Escape') options.cancel();
    else options.commit(value);
  });
  field.addEventListener('blur', () => {
    // A window that loses the focus gives it back later.
    if (!document.hasFocus()) return;
    const { value } = field;
    if (close()) options.commit(value);
  });
  for (const name of ['pointerdown', 'dblclick', 'contextmenu', 'click'] as const)
    field.addEventListener(name, (event) => event.stopPropagation());
  return () => void close();
}

function place(field: HTMLElement, host: HTMLElement, at: ReturnType<InlineOptions['place']>): void {
  if (!at) return;
  const frame = host.getBoundingClientRect();
  const left = Math.max(0, Math.min(at.left - frame.left, frame.width - at.width - 4));
  const transform = `translate(${Math.round(left)}px, ${Math.round(at.top - frame.top)}px)`;
  if (field.style.transform !== transform) field.style.transform = transform;
  const width = `${Math.round(at.width)}px`;
  if (field.style.width !== width) field.style.width = width;
}
