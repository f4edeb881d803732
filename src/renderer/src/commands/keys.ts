/** Keys in the notation of Electron's accelerators, matched against what a browser reports. */
import { TAKEN_BY_BROWSERS } from '#contract/commands';

/** What matters of a KeyboardEvent. */
export interface KeyPress {
  readonly key: string;
  /** The place of the key, as KeyboardEvent.code names it. */
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  getModifierState?(name: string): boolean;
}

interface Keys {
  readonly main: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  /** As KeyboardEvent.key gives it, lower case. */
  readonly key: string;
}

/** Electron's names of keys that a browser calls otherwise. */
const NAMES: Readonly<Record<string, string>> = {
  plus: '+',
  left: 'arrowleft',
  right: 'arrowright',
  up: 'arrowup',
  down: 'arrowdown',
};

const parsed = new Map<string, Keys>();

function parseKeys(accelerator: string): Keys {
  let keys = parsed.get(accelerator);
  if (!keys) {
    const parts = accelerator.split('+').map((part) => part.toLowerCase());
    const key = parts.at(-1) || '+';
    keys = {
      main: parts.includes('cmdorctrl'),
      shift: parts.includes('shift'),
      alt: parts.includes('alt'),
      key: NAMES[key] ?? key,
    };
    parsed.set(accelerator, keys);
  }
  return keys;
}

/** Whether a key press is the accelerator. Signs such as `+` are where the keyboard has them, shifted or not. */
export function matchesKeys(press: KeyPress, accelerator: string, mac: boolean): boolean {
  const keys = parseKeys(accelerator);
  const pressed = keyOf(press);
  const isSign = isSignKey(keys.key);
  // AltGr writes signs; Windows reports it as Ctrl and Alt.
  const writes = isSign && (press.getModifierState?.('AltGraph') ?? false);
  const main = !writes && (mac ? press.metaKey : press.ctrlKey);
  const other = !writes && (mac ? press.ctrlKey : press.metaKey);
  const alt = !writes && press.altKey;
  return (
    pressed === keys.key &&
    main === keys.main &&
    !other &&
    alt === keys.alt &&
    (isSign || press.shiftKey === keys.shift)
  );
}

function isSignKey(key: string): boolean {
  return key.length === 1 && key.toLowerCase() === key.toUpperCase();
}

/** What stands on the keys of a Latin keyboard, by their places. */
const SIGNS_BY_PLACE: Readonly<Record<string, string>> = {
  BracketLeft: '[',
  BracketRight: ']',
  Minus: '-',
  Equal: '=',
  Slash: '/',
};

/**
 * The key, lower case. Where the layout writes another script, Ukrainian say, the key is told by its place: Ctrl+Z
 * must not become Ctrl+Я. So it is where Option makes another letter of it.
 */
function keyOf({ key, code = '', altKey }: KeyPress): string {
  const isForeign = key.length === 1 && key > '\u007f' && (altKey || !/\p{Script=Latin}/u.test(key));
  if (!isForeign) return key.toLowerCase();
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? SIGNS_BY_PLACE[code] ?? key.toLowerCase();
}

/**
 * Whom a key belongs to besides us. `motion`: it moves a cursor or deletes, with whatever is held; `types`: it
 * writes a sign; `free`: nobody else wants it.
 */
export type KeyUse = 'motion' | 'types' | 'free';

const MOTION = /^(arrow(left|right|up|down)|home|end|delete|backspace|insert|enter|f2)$/;

export function keyUseOf(accelerator: string): KeyUse {
  const { main, key } = parseKeys(accelerator);
  if (MOTION.test(key)) return 'motion';
  return !main && key.length === 1 ? 'types' : 'free';
}

/** The keys of a command to show: the first that the host lets us have. */
export function shownKeys(keys: readonly [string, ...string[]], browser: boolean): string {
  return keys.find((each) => !browser || !TAKEN_BY_BROWSERS.includes(each)) ?? keys[0];
}

const ARROWS = { Left: '←', Right: '→', Up: '↑', Down: '↓' };
const MAC_SIGNS: Readonly<Record<string, string>> = {
  ...ARROWS,
  CmdOrCtrl: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Delete: '⌦',
  Backspace: '⌫',
  Escape: 'Esc',
  Plus: '+',
};
const OTHER_SIGNS: Readonly<Record<string, string>> = {
  ...ARROWS,
  CmdOrCtrl: 'Ctrl',
  Delete: 'Del',
  Insert: 'Ins',
  Escape: 'Esc',
  Plus: '+',
};

/** An accelerator as people of the system read it: `Ctrl+Shift+Z`, `⌘⇧Z`. */
export function keysLabel(accelerator: string, mac: boolean): string {
  const signs = mac ? MAC_SIGNS : OTHER_SIGNS;
  return accelerator
    .split('+')
    .map((part) => signs[part] ?? part)
    .join(mac ? '' : '+');
}

const SPOKEN: Readonly<Record<string, string>> = {
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
};

/** The same in the notation of aria-keyshortcuts. */
export function keysSpoken(accelerator: string, mac: boolean): string {
  const main = mac ? 'Meta' : 'Control';
  return accelerator
    .split('+')
    .map((part) => (part === 'CmdOrCtrl' ? main : (SPOKEN[part] ?? part)))
    .join('+');
}
