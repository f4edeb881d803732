/** The value that all records share, or undefined when they differ. */
export function common<T, V>(records: readonly T[], read: (record: T) => V): V | undefined {
  const [first] = records;
  if (first === undefined) return undefined;
  const value = read(first);
  return records.every((record) => read(record) === value) ? value : undefined;
}
