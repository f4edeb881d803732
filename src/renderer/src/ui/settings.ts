/** How the tool looks and speaks on this machine. Nothing of it is in a document. */
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '#contract/command-words/index';
import { rememberedStore } from '../client/remembered';
import type { WritableStore } from '../client/store';

/** `system` follows what the browser or the system is set to. */
export const CHOICES = {
  language: ['system', ...INTERFACE_LANGUAGES],
  theme: ['system', 'light', 'dark'],
  contrast: ['system', 'more'],
  motion: ['system', 'less'],
} as const;

export type SettingName = keyof typeof CHOICES;
export type Settings = { readonly [S in SettingName]: (typeof CHOICES)[S][number] };

const KEY = 'dateline.settings';
const AS_SYSTEM: Settings = { language: 'system', theme: 'system', contrast: 'system', motion: 'system' };

/** The settings, remembered on this machine and the same in all its windows. */
export function createSettings(): WritableStore<Settings> {
  const store = rememberedStore(KEY, AS_SYSTEM, readSettings);
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === KEY && newValue !== null) store.set(readSettings(JSON.parse(newValue)));
  });
  return store;
}

/** What is stored may be of another version: each value that is not known becomes `system`. */
function readSettings(stored: unknown): Settings {
  const known = (stored ?? {}) as Readonly<Record<string, unknown>>;
  const names = Object.keys(CHOICES) as SettingName[];
  const read = names.map((name) => [
    name,
    CHOICES[name].find((choice) => choice === known[name]) ?? 'system',
  ]);
  return Object.fromEntries(read) as Settings;
}

/** The language to word the interface in; `preferred` are the system's languages as BCP 47 tags, the best first. */
export function languageOf({ language }: Settings, preferred: readonly string[]): InterfaceLanguage {
  if (language !== 'system') return language;
  const offered = preferred.map((tag) => INTERFACE_LANGUAGES.find((own) => tag.split('-')[0] === own));
  return offered.find((own) => own !== undefined) ?? 'en';
}
