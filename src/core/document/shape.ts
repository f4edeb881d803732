/** What zod found, as sentences: its own are in English alone, and speak to programmers. */
import type { z } from 'zod';
import type { Kind } from '../sentences/en/document';
import { isPlainKey, type Said } from '../sentences/said';

type ZodIssue = z.core.$ZodIssue;

/** By what zod calls them. */
const KINDS: Readonly<Record<string, Kind>> = {
  string: 'text',
  number: 'number',
  int: 'whole',
  boolean: 'switch',
  array: 'list',
  object: 'object',
  record: 'object',
};

/** A check of our own names its sentence, as its message or with values in its params; what else zod checks has one here. */
export function saidOf(issue: ZodIssue): Said {
  if (issue.code === 'custom' && issue.params?.says) return issue.params.says as Said;
  if (isPlainKey(issue.message)) return { key: issue.message };
  switch (issue.code) {
    case 'invalid_type':
      return { key: 'wrong-kind', wanted: KINDS[issue.expected] ?? 'other' };
    case 'invalid_value':
      return { key: 'not-among', values: issue.values.map(String) };
    case 'unrecognized_keys':
      return { key: 'fields-unknown', fields: issue.keys };
    case 'too_big':
      return tooMuch(issue.origin, Number(issue.maximum));
    case 'too_small':
      return tooLittle(issue.origin, Number(issue.minimum));
    case 'invalid_key':
      return issue.issues[0] ? saidOf(issue.issues[0]) : { key: 'wrong-value' };
    default:
      return { key: 'wrong-value' };
  }
}

function tooMuch(origin: string, most: number): Said {
  if (origin === 'string') return { key: 'text-too-long', most };
  return origin === 'array' ? { key: 'list-too-long', most } : { key: 'number-too-high', most };
}

function tooLittle(origin: string, least: number): Said {
  return origin === 'string' ? { key: 'text-too-short', least } : { key: 'number-too-low', least };
}
