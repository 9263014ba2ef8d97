interface Dated {
  readonly place: string;
  readonly at: string;
  readonly verified: boolean;
  readonly shrunken: boolean;
}

/**
 * Which backups stay: the newest ten, the newest of each of seven days, four weeks and twelve months, and every one that
 * was found shrunken or unverified as long as nobody has looked at it. Newest first.
 */
export function keptBackups(backups: readonly Dated[]): ReadonlySet<string> {
  const good = backups.filter((backup) => backup.verified && !backup.shrunken);
  const kept = new Set(backups.filter((backup) => !good.includes(backup)).map((backup) => backup.place));
  for (const { place } of good.slice(0, 10)) kept.add(place);
  for (const [spans, spanOf] of spansKept) {
    const seen = new Set<string>();
    for (const { place, at } of good) {
      const span = spanOf(at);
      if (seen.has(span)) continue;
      if (seen.size === spans) break;
      seen.add(span);
      kept.add(place);
    }
  }
  return kept;
}

const day = 86_400_000;

const spansKept: readonly (readonly [number, (at: string) => string])[] = [
  [7, (at) => at.slice(0, 10)],
  // Weeks begin on Monday; the first Monday of the epoch was its fifth day.
  [4, (at) => String(Math.floor((Date.parse(at) - 4 * day) / (7 * day)))],
  [12, (at) => at.slice(0, 7)],
];
