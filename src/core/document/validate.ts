import type { z } from 'zod';
import { byId, inCanonicalOrder } from './order';
import type { Said } from '../sentences/said';
import { pathText, type Issue } from './issue';
import { saidOf } from './shape';
import { timelineSchema } from './schema';
import type { Timeline } from './types';

export type Validated =
  | { readonly ok: true; readonly timeline: Timeline }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads a document from untrusted data: every problem at once, each with the path to its field (D5). Unknown fields are dropped, absent ones get their defaults. */
export function validateTimeline(input: unknown): Validated {
  const shape = timelineSchema.safeParse(input);
  if (!shape.success) return { ok: false, issues: issuesOf(shape.error) };
  const issues = checkReferences(shape.data);
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, timeline: inCanonicalOrder(shape.data) };
}

/** What zod found, as issues; `prefix` is the path to the value that was checked. */
export function issuesOf(error: z.ZodError, prefix: readonly PropertyKey[] = []): Issue[] {
  return error.issues.map((issue) => {
    const rule = issue.code === 'custom' ? (issue.params?.rule as string | undefined) : undefined;
    return {
      severity: 'error',
      path: pathText([...prefix, ...issue.path]),
      says: saidOf(issue),
      ...(rule && { rule }),
    };
  });
}

/** Rules between records: ids are used once (D2), an event's track exists (D3). */
export function checkReferences(timeline: Timeline): Issue[] {
  const tracks = byId(timeline.tracks);
  const strays = timeline.events.flatMap((event, index) =>
    tracks.has(event.track)
      ? []
      : [error('D3', `events[${index}].track`, { key: 'no-track', track: event.track })],
  );
  return [...repeated('tracks', timeline.tracks), ...repeated('events', timeline.events), ...strays];
}

function repeated(list: string, records: readonly { id: string }[]): Issue[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [error('D2', `${list}[${index}].id`, { key: 'id-twice', id })];
  });
}

function error(rule: string, path: string, says: Said): Issue {
  return { severity: 'error', path, says, rule };
}
