/** Keys in the notation of Electron's accelerators, matched against what a browser reports. */

/** What matters of a KeyboardEvent. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

interface Keys {
  readonly main: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  /** As KeyboardEvent.key gives it, lower case. */
  readonly key: string;
}

function parseKeys(accelerator: string): Keys {
  const parts = accelerator.split('+').map((part) => part.toLowerCase());
  const key = parts.at(-1) || '+';
  return {
    main: parts.includes('cmdorctrl'),
    shift: parts.includes('shift'),
    alt: parts.includes('alt'),
    key: key === 'plus' ? '+' : key,
  };
}

/** Whether a key press is the accelerator. Signs such as `+` are where the keyboard has them, shifted or not. */
export function matchesKeys(press: KeyPress, accelerator: string, mac: boolean): boolean {
  const keys = parseKeys(accelerator);
  const main = mac ? press.metaKey : press.ctrlKey;
  const other = mac ? press.ctrlKey : press.metaKey;
  const isSign = keys.key.length === 1 && keys.key.toLowerCase() === keys.key.toUpperCase();
  return (
    press.key.toLowerCase() === keys.key &&
    main === keys.main &&
    !other &&
    press.altKey === keys.alt &&
    (isSign || press.shiftKey === keys.shift)
  );
}

const MAC_SIGNS: Readonly<Record<string, string>> = {
  CmdOrCtrl: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Delete: '⌦',
  Backspace: '⌫',
  Escape: 'Esc',
  Plus: '+',
};
const OTHER_SIGNS: Readonly<Record<string, string>> = { CmdOrCtrl: 'Ctrl', Escape: 'Esc', Plus: '+' };

/** An accelerator as people of the system read it: `Ctrl+Shift+Z`, `⌘⇧Z`. */
export function keysLabel(accelerator: string, mac: boolean): string {
  const signs = mac ? MAC_SIGNS : OTHER_SIGNS;
  return accelerator
    .split('+')
    .map((part) => signs[part] ?? part)
    .join(mac ? '' : '+');
}
