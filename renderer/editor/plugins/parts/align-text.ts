/** A run of characters of the editor and where it stands in the text as the platform counts it. */
export interface AlignedRun {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the runs of an editor, in order, in the text made from them: markers of lists, addresses of links and blank lines
 * may stand between. A run that cannot be found is left out.
 */
export function alignRuns(
  text: string,
  runs: readonly { readonly key: string; readonly text: string }[],
): AlignedRun[] {
  const aligned: AlignedRun[] = [];
  let from = 0;
  for (const run of runs) {
    if (run.text === '') continue;
    const start = text.indexOf(run.text, from);
    if (start < 0) continue;
    const end = start + run.text.length;
    aligned.push({ key: run.key, start, end });
    from = end;
  }
  return aligned;
}

/** The stretches of runs that a range of the text covers, with offsets inside each run. */
export function runsWithin(
  aligned: readonly AlignedRun[],
  start: number,
  end: number,
): { readonly key: string; readonly start: number; readonly end: number }[] {
  return aligned
    .filter((run) => run.start < end && start < run.end)
    .map((run) => ({
      key: run.key,
      start: Math.max(start - run.start, 0),
      end: Math.min(end, run.end) - run.start,
    }));
}
