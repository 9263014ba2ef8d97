/**
 * Extended grapheme clusters (UAX #29), fast enough for every key press: runs of letters that can only be clusters
 * of their own are counted by unit, and only what is left goes through `Intl.Segmenter`.
 */
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Between two of these there is always a cluster boundary (CR LF apart, which the callers know). */
function isSimple(unit: number): boolean {
  return (
    unit < 0x300 ||
    (unit >= 0x2010 && unit <= 0x2027) ||
    (unit >= 0x20a0 && unit <= 0x20bf) ||
    (unit >= 0x3041 && unit <= 0x3096) ||
    (unit >= 0x30a1 && unit <= 0x30ff) ||
    (unit >= 0x4e00 && unit <= 0x9fff)
  );
}

/** CR LF is one cluster; otherwise two simple units are two. */
function isSureBoundary(text: string, index: number): boolean {
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index);
  return isSimple(before) && isSimple(after) && !(before === 13 && after === 10);
}

/** End of the run of simple units from `start`, one unit early if what follows could join the last one. */
function simpleRunEnd(text: string, start: number, end: number): number {
  let i = start;
  while (i < end && isSimple(text.charCodeAt(i))) i += 1;
  // Nothing joins a line end.
  return i < end && i > start && text[i - 1] !== '\n' ? i - 1 : i;
}

/** From a unit that may start a longer cluster: the next place with simple units on both sides. */
function complexRunEnd(text: string, start: number, end: number): number {
  let i = start + 1;
  while (i < end && !isSureBoundary(text, i)) i += 1;
  return i;
}

/** CR LF pairs in a run, each of which is one cluster. */
function lineFeedPairs(text: string, start: number, end: number): number {
  let pairs = 0;
  for (let i = text.indexOf('\r\n', start); i !== -1 && i + 1 < end; i = text.indexOf('\r\n', i + 2)) pairs += 1;
  return pairs;
}

/**
 * Counts the clusters from `start` to `end` and finds the one with which the count passes `budget`:
 * `overAt` is its index, null if the budget is enough.
 */
export function countGraphemes(
  text: string,
  start = 0,
  end = text.length,
  budget = Infinity,
): { count: number; overAt: number | null } {
  let count = 0;
  let overAt: number | null = null;
  let i = start;
  while (i < end) {
    const simpleEnd = simpleRunEnd(text, i, end);
    if (simpleEnd > i) {
      const run = simpleEnd - i - lineFeedPairs(text, i, simpleEnd);
      if (overAt === null && count + run > budget) overAt = nthInSimpleRun(text, i, budget - count);
      count += run;
      i = simpleEnd;
      continue;
    }
    const complexEnd = complexRunEnd(text, i, end);
    for (const { index } of segmenter.segment(text.slice(i, complexEnd))) {
      count += 1;
      if (overAt === null && count > budget) overAt = i + index;
    }
    i = complexEnd;
  }
  return { count, overAt };
}

function nthInSimpleRun(text: string, start: number, clusters: number): number {
  let i = start;
  for (let left = clusters; left > 0; left -= 1) i += text.startsWith('\r\n', i) ? 2 : 1;
  return i;
}

/** Start of the cluster that holds the unit at `index`; `index` itself at the end of the text. */
export function graphemeStart(text: string, index: number): number {
  if (index <= 0 || index >= text.length) return Math.max(0, Math.min(index, text.length));
  let from = index;
  while (from > 0 && !isSureBoundary(text, from)) from -= 1;
  if (from === index) return index;
  const part = text.slice(from, complexRunEnd(text, index, text.length));
  return from + (segmenter.segment(part).containing(index - from)?.index ?? index - from);
}

/** The clusters of a text, in order. */
export function listGraphemes(text: string): string[] {
  return [...segmenter.segment(text)].map((part) => part.segment);
}
