import type { Leave } from './hands';

/** Where a key leads that ends the editing of a cell: Enter down, Tab to the right, with Shift the other way; null for other keys. */
export function leaveFrom(event: React.KeyboardEvent): Exclude<Leave, 'away' | 'stay'> | null {
  if (event.nativeEvent.isComposing) return null;
  if (event.key === 'Enter') return event.shiftKey ? 'up' : 'down';
  if (event.key === 'Tab') return event.shiftKey ? 'left' : 'right';
  return null;
}
