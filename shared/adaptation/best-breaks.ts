import { inlineText } from '../rich-text/inline-text.ts';
import type { Piece } from './split-into-parts.ts';

/** What a cut before a piece costs; a part more costs 4, so that a good break is worth a little room but not a whole part. */
const cutCost: Record<Piece['breaks'], number> = { part: 0, paragraph: 0, line: 1.5, sentence: 1.2, words: 6 };
const partCost = 4;

/**
 * The indices of the pieces with which parts begin, such that each part fits where it can and the whole reads best:
 * few parts, cuts at large boundaries, no heading alone at an end, no part of one or two words, parts filled evenly.
 * `share` is the part of the limit that pieces `from` to `to` (exclusive) fill; it grows with `to`.
 */
export function bestBreaks(pieces: readonly Piece[], share: (from: number, to: number) => number): number[] {
  const count = pieces.length;
  const cost: number[] = Array.from({ length: count + 1 }, () => Number.POSITIVE_INFINITY);
  const before: number[] = Array.from({ length: count + 1 }, () => 0);
  cost[0] = 0;
  for (let from = 0; from < count; from += 1) {
    for (let to = from + 1; to <= count; to += 1) {
      const filled = share(from, to);
      if (filled > 1 && to > from + 1) break;
      const total = (cost[from] ?? 0) + partCost + costOf(pieces, from, to, filled);
      if (total < (cost[to] ?? 0)) {
        cost[to] = total;
        before[to] = from;
      }
      if (filled > 1) break;
    }
  }
  const starts: number[] = [];
  for (let at = count; at > 0; at = before[at] ?? 0) starts.push(before[at] ?? 0);
  return starts.reverse();
}

function costOf(pieces: readonly Piece[], from: number, to: number, filled: number): number {
  const first = pieces[from];
  const last = pieces[to - 1];
  const empty = Math.max(0, 1 - filled);
  let cost = empty * empty * (to === pieces.length ? 0.8 : 2);
  if (from > 0 && first !== undefined) cost += cutCost[first.breaks];
  if (to < pieces.length && last !== undefined && leadsOn(last)) cost += 8;
  if (filled < 0.08) cost += 5;
  return cost;
}

/** A heading, or a line that reads as one or ends in a colon: it belongs to what follows. */
function leadsOn(piece: Piece): boolean {
  if (piece.block.kind === 'heading') return true;
  if (piece.block.kind !== 'paragraph') return false;
  const text = inlineText(piece.block.children);
  if (piece.range !== null && piece.range.end < text.length) return false;
  if (/:\s*$/u.test(text)) return true;
  return text.length <= 80 && !/[.!?…"“”»«)\d]\s*$|\n|https?:|#/u.test(text);
}
