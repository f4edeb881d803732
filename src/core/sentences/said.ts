/**
 * What Dateline has to say about a figure, a file or a failure, as data: which sentence, and the values in it. The sentences
 * stand in `en` and in a folder beside it for every other language; whoever shows one chooses the language.
 */
import { en } from './en/index';
import type { Phrase } from './phrase';

/** What a language must have: a text, or a function of its values, for each sentence. */
export type Sentences = typeof en;
export type SentenceKey = keyof Sentences;

type ValuesOf<K extends SentenceKey> = Sentences[K] extends (values: infer Values) => string
  ? { readonly [Name in keyof Values]: Given<Values[Name]> }
  : never;
type Given<Value> = Value extends Phrase ? Said : Value extends readonly Phrase[] ? readonly Said[] : Value;

/** Sentences without values. */
export type PlainKey = { [K in SentenceKey]: Sentences[K] extends string ? K : never }[SentenceKey];
type ValuedKey = Exclude<SentenceKey, PlainKey>;

/** A sentence to be said: `{ key: 'type-small', text: 'Kyiv', size: 5, least: 6.5, unit: 'pt' }`. */
export type Said =
  { readonly key: PlainKey } | { [K in ValuedKey]: { readonly key: K } & ValuesOf<K> }[ValuedKey];

/** A sentence without values, as the message of a check of zod's; `saidOf` of core/document reads it. */
export const named = (key: PlainKey): string => key;

export function isPlainKey(key: string): key is PlainKey {
  return Object.hasOwn(en, key) && typeof en[key as SentenceKey] === 'string';
}

/** A sentence in a language; in English where none is chosen, as logs and the command line have it. Words that are put already stay. */
export function sentence(said: Said | string, sentences: Sentences = en): string {
  if (typeof said === 'string') return said;
  // A window that is older than the program behind it may not know the sentence; its name is better than nothing.
  const form: unknown = Object.hasOwn(sentences, said.key) ? sentences[said.key] : said.key;
  if (typeof form !== 'function') return String(form);
  const values = Object.entries(said).map(([name, value]) => [name, valueIn(value, sentences)]);
  return String(form(Object.fromEntries(values)));
}

type Value = string | number | Said | readonly (string | Said)[];

function valueIn(value: Value, sentences: Sentences): unknown {
  if (typeof value !== 'object') return value;
  return 'key' in value ? sentence(value, sentences) : value.map((inner) => valueIn(inner, sentences));
}

/** Whether something from outside has the shape of a sentence: a key and plain values. */
export function isSaid(value: unknown): value is Said {
  if (typeof value !== 'object' || value === null || !('key' in value)) return false;
  return typeof value.key === 'string' && Object.values(value).every(isValue);
}

function isValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((inner) => typeof inner === 'string' || isSaid(inner));
  return typeof value === 'string' || typeof value === 'number' || isSaid(value);
}
