/** A stretch of a text in UTF-16 code units, end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Those of the sorted `found` that share nothing with any of `taken`, which do not overlap each other. */
export function outside<T extends TextRange>(found: readonly T[], taken: readonly TextRange[]): T[] {
  if (taken.length === 0) return [...found];
  const sorted = taken.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return found.filter((one) => {
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= one.start) next += 1;
    return (sorted[next]?.start ?? Infinity) >= one.end;
  });
}
