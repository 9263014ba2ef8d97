import { type Way, waysFrom } from './likely-ways.ts';
import type { ReaderGraph } from './reader-graph.ts';

/** A path without a channel twice; `ways[i]` leads from `ids[i]` to `ids[i + 1]`. */
export interface Path {
  readonly ids: readonly string[];
  readonly ways: readonly Way[];
  /** Product of the ways' likelihoods. */
  readonly likelihood: number;
}

/** One that is likelier; else one with fewer steps; else by ids. */
function compare(left: Path, right: Path): number {
  return (
    right.likelihood - left.likelihood ||
    left.ids.length - right.ids.length ||
    (left.ids.join(' ') < right.ids.join(' ') ? -1 : 1)
  );
}

/**
 * The likeliest simple paths to the first of the goals on each (Yen: "Finding the K Shortest Loopless Paths in a
 * Network", 1971). None of them passes a goal on its way, so at most one of them is taken by a reader.
 */
export function likeliestPaths(
  reader: ReaderGraph,
  fromId: string,
  goals: ReadonlySet<string>,
  limit: number,
): readonly Path[] {
  const cache = new Map<string, readonly Way[]>();
  const ways = (id: string): readonly Way[] => {
    const known = cache.get(id) ?? waysFrom(reader, id);
    cache.set(id, known);
    return known;
  };
  const first = likeliestPath(ways, { from: fromId, goals, without: new Set(), not: new Set() });
  if (first === null) return [];
  const found: Path[] = [first];
  const candidates = new Map<string, Path>();
  while (found.length < limit) {
    const last = found.at(-1) ?? first;
    for (let at = 0; at < last.ways.length; at += 1) {
      const root = last.ids.slice(0, at);
      const spur = last.ids[at] ?? fromId;
      const begin = [...root, spur].join(' ');
      const not = new Set(
        found.flatMap(({ ids }) => (ids.slice(0, at + 1).join(' ') === begin ? (ids[at + 1] ?? []) : [])),
      );
      const rest = likeliestPath(ways, { from: spur, goals, without: new Set(root), not });
      if (rest === null) continue;
      const before = last.ways.slice(0, at);
      const path = join(root, before, rest);
      candidates.set(path.ids.join(' '), path);
    }
    const [next] = [...candidates.values()].toSorted(compare);
    if (next === undefined) break;
    candidates.delete(next.ids.join(' '));
    found.push(next);
  }
  return found;
}

function join(root: readonly string[], before: readonly Way[], rest: Path): Path {
  const ways = [...before, ...rest.ways];
  return { ids: [...root, ...rest.ids], ways, likelihood: ways.reduce((all, { likelihood }) => all * likelihood, 1) };
}

interface Search {
  readonly from: string;
  readonly goals: ReadonlySet<string>;
  /** Channels not to be entered again. */
  readonly without: ReadonlySet<string>;
  /** Channels not to be entered from `from`. */
  readonly not: ReadonlySet<string>;
}

/** Dijkstra's search for the greatest product. Likelihoods are at most 1, so no way makes a path likelier. */
function likeliestPath(ways: (id: string) => readonly Way[], { from, goals, without, not }: Search): Path | null {
  const best = new Map<string, Path>([[from, { ids: [from], ways: [], likelihood: 1 }]]);
  const done = new Set<string>();
  const open = new Set([from]);
  for (;;) {
    let next: Path | undefined;
    for (const id of open) {
      const path = best.get(id);
      if (path !== undefined && (next === undefined || compare(path, next) < 0)) next = path;
    }
    const at = next?.ids.at(-1);
    if (next === undefined || at === undefined) return null;
    if (goals.has(at)) return next;
    open.delete(at);
    done.add(at);
    for (const way of ways(at)) {
      if (done.has(way.toId) || without.has(way.toId) || (at === from && not.has(way.toId))) continue;
      const path = {
        ids: [...next.ids, way.toId],
        ways: [...next.ways, way],
        likelihood: next.likelihood * way.likelihood,
      };
      const known = best.get(way.toId);
      if (known === undefined || compare(path, known) < 0) best.set(way.toId, path);
      open.add(way.toId);
    }
  }
}
