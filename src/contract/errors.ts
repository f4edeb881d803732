import { z } from 'zod';
import { isSaid, sentence, type Said } from '#core/sentences/said';

/** What can go wrong, as stable codes; an error crosses the boundary as plain data and nothing else. */
export const ERROR_CODES = [
  /** The params of a request are not what the contract says: a bug of the caller. */
  'bad-request',
  /** No request has that name. */
  'unknown-request',
  /** The timeline, event or file asked for is not there. */
  'not-found',
  /** The record was changed elsewhere since the caller saw it. */
  'conflict',
  /** There is no edit to undo or redo. */
  'nothing-to-undo',
  'nothing-to-redo',
  /** A file or a document breaks rules; `issues` lists them all. */
  'invalid-input',
  /** The library file is not ours, damaged, or from a newer version. */
  'library-refused',
  /** The disk is full, read-only, or the library is held by another program. */
  'library-unavailable',
  /** Preflight found what the house style does not let out; `issues` lists it. */
  'not-publishable',
  /** The file could not be written where the user asked. */
  'not-saved',
  /** The user closed the dialog. */
  'cancelled',
  /** The connection closed before the answer came. */
  'disconnected',
  /** Anything else: a bug. */
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A sentence as it crosses the boundary; the page says it in its own language. */
export const saidSchema = z.custom<Said>(isSaid);

export const issueSchema = z.object({
  severity: z.enum(['error', 'warning']),
  path: z.string(),
  says: saidSchema,
  rule: z.string().exactOptional(),
});

export const errorSchema = z.object({
  code: z.enum(ERROR_CODES),
  /** In English alone where only who made a mistake in a program will read it. */
  says: z.union([z.string(), saidSchema]),
  issues: z.array(issueSchema).default([]),
});

/** An error as it crosses the boundary. */
export type ErrorData = z.infer<typeof errorSchema>;

/** An error meant for the user or the calling program, with what it says in English as its message; anything else that is thrown is a bug and becomes `internal`. */
export class DeskError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly says: ErrorData['says'],
    readonly issues: ErrorData['issues'] = [],
  ) {
    super(typeof says === 'string' ? says : sentence(says));
    this.name = 'DeskError';
  }
}

/** Turns whatever was thrown into plain data. What a bug says is kept from the page; the caller logs it. */
export function toErrorData(thrown: unknown): ErrorData {
  if (thrown instanceof DeskError) return { code: thrown.code, says: thrown.says, issues: thrown.issues };
  return { code: 'internal', says: { key: 'mistake' }, issues: [] };
}
