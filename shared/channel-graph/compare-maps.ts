import type { ChannelId, ChannelLinkId } from '../ids.ts';
import { analyseMap } from './analyse-map.ts';
import type { ChannelMap } from './channel-map.ts';
import type { MapFinding } from './map-finding.ts';
import type { AnalysisOptions } from './reader-graph.ts';
import { type Reach, reachOf, stepsToGoal } from './steps-to-goal.ts';

/** Which records came, went and are different. */
export interface Differences<K> {
  readonly added: readonly K[];
  readonly removed: readonly K[];
  readonly changed: readonly K[];
}

/** A value of one channel in both maps; null where the channel is not, or has none. */
export interface ValueChange {
  readonly channelId: ChannelId;
  readonly before: number | null;
  readonly after: number | null;
}

/** What a what-if would do. */
export interface MapComparison {
  /** Channels in use: going into the archive is going away. */
  readonly channels: Differences<ChannelId>;
  readonly links: Differences<ChannelLinkId>;
  readonly findings: { readonly gone: readonly MapFinding[]; readonly fresh: readonly MapFinding[] };
  readonly reach: { readonly before: Reach; readonly after: Reach };
  /** Only channels whose value differs, the largest difference first. */
  readonly importance: readonly ValueChange[];
  /** First contacts whose steps to the nearest goal differ; by id. */
  readonly steps: readonly ValueChange[];
  /** Whether anything differs at all. */
  readonly same: boolean;
}

/** Compares two maps by their records and by what the map knows of them. */
export function compareMaps(before: ChannelMap, after: ChannelMap, options: AnalysisOptions): MapComparison {
  const [old, fresh] = [analyseMap(before, options), analyseMap(after, options)];
  const channels = differences(inUse(before), inUse(after));
  const links = differences(before.edges, after.edges);
  const has = (findings: readonly MapFinding[]): ReadonlySet<string> => new Set(findings.map(({ key }) => key));
  const [oldKeys, freshKeys] = [has(old.findings), has(fresh.findings)];
  const ids = [...new Set([...before.nodes, ...after.nodes].map(({ id }) => id))].toSorted();
  const steps = (map: ChannelMap): Map<string, number | null> =>
    new Map(stepsToGoal(map, null, options.includePlanned).map((one) => [one.channelId, one.steps]));
  return {
    channels,
    links,
    findings: {
      gone: old.findings.filter(({ key }) => !freshKeys.has(key)),
      fresh: fresh.findings.filter(({ key }) => !oldKeys.has(key)),
    },
    reach: { before: reachOf(before, options.includePlanned), after: reachOf(after, options.includePlanned) },
    importance: changes(ids, values(old.importance), values(fresh.importance)).toSorted(
      (left, right) => Math.abs(delta(right)) - Math.abs(delta(left)),
    ),
    steps: changes(ids, steps(before), steps(after)),
    same: [channels, links].every(
      ({ added, removed, changed }) => added.length + removed.length + changed.length === 0,
    ),
  };
}

function inUse({ nodes }: ChannelMap): ChannelMap['nodes'] {
  return nodes.filter(({ archived }) => !archived);
}

function values(importance: ReadonlyMap<string, { readonly value: number }>): Map<string, number | null> {
  return new Map([...importance].map(([id, { value }]) => [id, value]));
}

function delta({ before, after }: ValueChange): number {
  return (after ?? 0) - (before ?? 0);
}

function changes(
  ids: readonly ChannelId[],
  before: ReadonlyMap<string, number | null>,
  after: ReadonlyMap<string, number | null>,
): ValueChange[] {
  return ids
    .map((id) => ({ channelId: id, before: before.get(id) ?? null, after: after.get(id) ?? null }))
    .filter((one) => one.before !== one.after);
}

function differences<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): Differences<T['id']> {
  const old = new Map(before.map((record) => [record.id, record]));
  const fresh = new Map(after.map((record) => [record.id, record]));
  return {
    added: after.filter(({ id }) => !old.has(id)).map(({ id }) => id),
    removed: before.filter(({ id }) => !fresh.has(id)).map(({ id }) => id),
    changed: after
      .filter((record) => {
        const was = old.get(record.id);
        return was !== undefined && was !== record && canonical(was) !== canonical(record);
      })
      .map(({ id }) => id),
  };
}

function canonical(record: object): string {
  return JSON.stringify(Object.entries(record).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
