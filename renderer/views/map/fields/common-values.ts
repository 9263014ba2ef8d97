/** What all of these have in common, field by field; what differs is left out. */
export function commonValues<T extends object>(records: readonly T[]): Partial<T> {
  const [first, ...rest] = records;
  if (first === undefined) return {};
  const same = Object.entries(first).filter(
    ([key, value]) => rest.every((record) => JSON.stringify(record[key as keyof T]) === JSON.stringify(value)), // a key of the first is a key of each
  );
  return Object.fromEntries(same) as Partial<T>; // some of its own entries
}
