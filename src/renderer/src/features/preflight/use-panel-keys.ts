import { useEffect, useRef, type RefObject } from 'react';

/** Arrow keys go from finding to finding; Escape is for the panel, and not for the selection. */
export function usePanelKeys(panel: RefObject<HTMLElement | null>, onClose: () => void): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const node = panel.current;
    if (!node) return;
    const hear = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.preventDefault();
        close.current();
      } else if (step(node, event.key)) event.preventDefault();
    };
    node.addEventListener('keydown', hear);
    return () => node.removeEventListener('keydown', hear);
  }, [panel]);
}

function step(node: HTMLElement, key: string): boolean {
  const by = { ArrowDown: 1, ArrowUp: -1 }[key];
  const all = [...node.querySelectorAll<HTMLElement>('[data-finding]')];
  const at = all.indexOf(document.activeElement as HTMLElement);
  const next = by === undefined || at < 0 ? undefined : all[at + by];
  next?.focus();
  return next !== undefined;
}
