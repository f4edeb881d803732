/** JSON from strangers: limits first, then the value, or one issue that says where it went wrong. */
import type { Issue } from '../document/issue';
import type { Said } from '../sentences/said';
import { findJsonError } from './json-error';

/** Longest file taken, in UTF-16 units; checked before anything else looks at it (J2). */
export const MAX_FILE = 64 * 1024 * 1024;

/** Deepest nesting taken. Deeper values make JSON.stringify and message passing overflow the stack (J2). */
export const MAX_DEPTH = 64;

export type JsonRead =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly issue: Issue };

/**
 * Reads JSON. A byte order mark is dropped, and so is a wrapper of JavaScript around the value
 * (`var timeline_json = {...};`), which is how some tools publish it.
 */
export function readJson(text: string): JsonRead {
  if (text.length > MAX_FILE) return refuse({ key: 'json-too-large' });
  const json = withoutWrapper(text);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refuse({ key: 'json-fault', ...findJsonError(json) });
  }
  if (isDeeper(value, MAX_DEPTH)) return refuse({ key: 'json-too-deep', most: MAX_DEPTH });
  return { ok: true, value };
}

/** A JSON object with its fields; the prototype's are never looked at. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const ASSIGNMENT = /^\uFEFF?\s*(?:(?:var|let|const)\s+)?[A-Za-z_$][\w$.]{0,200}\s*=\s*(?=[{[])/;

/** Blanks out what is not JSON, so that positions stay those of the file. */
function withoutWrapper(text: string): string {
  const before = ASSIGNMENT.exec(text)?.[0] ?? (text.startsWith('\uFEFF') ? '\uFEFF' : '');
  const json = before.replace(/[^\n]/g, ' ') + text.slice(before.length);
  const end = json.trimEnd();
  return before.includes('=') && end.endsWith(';') ? end.slice(0, -1) : json;
}

function isDeeper(value: unknown, limit: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    const next: unknown[] = [];
    for (const parent of level) {
      if (typeof parent !== 'object' || parent === null) continue;
      for (const child of Object.values(parent))
        if (typeof child === 'object' && child !== null) next.push(child);
    }
    level = next;
  }
  return false;
}

function refuse(says: Said): JsonRead {
  return { ok: false, issue: { severity: 'error', path: '', says } };
}
