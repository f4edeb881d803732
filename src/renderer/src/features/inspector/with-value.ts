/** A list of choices with the one that stands: a document can come with one that this program does not know. */
export function withValue(list: readonly string[], value: string): string[] {
  return list.includes(value) ? [...list] : [value, ...list];
}
