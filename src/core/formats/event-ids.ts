import { idSchema } from '../document/schema';

/** An id for an event: the file's own where it is one, else made from its place; each once. */
export function eventIds(count: number): (own: unknown, index: number) => string {
  const taken = new Set<string>();
  const width = String(count).length;
  const free = (id: string): string => {
    let candidate = id;
    for (let copy = 2; taken.has(candidate); copy++) candidate = `${id.slice(0, 56)}-${copy}`;
    taken.add(candidate);
    return candidate;
  };
  return (own, index) => {
    const wished = typeof own === 'string' || typeof own === 'number' ? idFrom(String(own)) : '';
    return free(wished || `event-${String(index + 1).padStart(width, '0')}`);
  };
}

function idFrom(text: string): string {
  const id = text
    .slice(0, 64)
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^[-_]+|-+$/g, '');
  return idSchema.safeParse(id).success ? id : '';
}
