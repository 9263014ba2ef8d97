import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyses } from '../../../shared/channel-graph/analyse-map.ts';
import type { Analysis } from '../../../shared/channel-graph/analyses/analysis.ts';
import { findBrokenLinks, findLinksToArchived } from '../../../shared/channel-graph/analyses/find-bad-links.ts';
import { findCutOffs } from '../../../shared/channel-graph/analyses/find-cut-offs.ts';
import { findDeadEnds } from '../../../shared/channel-graph/analyses/find-dead-ends.ts';
import { findFarGoals } from '../../../shared/channel-graph/analyses/find-far-goals.ts';
import { findHubDistances } from '../../../shared/channel-graph/analyses/find-hub-distances.ts';
import { findLanguageBreaks } from '../../../shared/channel-graph/analyses/find-language-breaks.ts';
import { findLoops } from '../../../shared/channel-graph/analyses/find-loops.ts';
import { findMissingOwners } from '../../../shared/channel-graph/analyses/find-missing-duties.ts';
import { findOneWayPairs } from '../../../shared/channel-graph/analyses/find-one-way-pairs.ts';
import { findOrphans } from '../../../shared/channel-graph/analyses/find-orphans.ts';
import { findOverlaps } from '../../../shared/channel-graph/analyses/find-overlaps.ts';
import { findUnreachableGoals } from '../../../shared/channel-graph/analyses/find-unreachable-goals.ts';
import type { ChannelMap, MapNode } from '../../../shared/channel-graph/channel-map.ts';
import { found } from './found.ts';
import { allDistances, arbitraryMap, waysOf } from './slow-graph.ts';

/** Everything about a map that the definitions speak of, looked up the slow way. */
function slow(map: ChannelMap) {
  const nodes = map.nodes.filter(({ archived }) => !archived);
  const ways = waysOf(map);
  const ids = nodes.map(({ id }) => id as string);
  const publicOnes = nodes.filter(({ platformId }) => platformId !== 'intranet');
  return {
    nodes,
    ways,
    ids,
    publicOnes,
    steps: allDistances(ids, ways),
    hubs: publicOnes.filter(({ role }) => role === 'hub'),
    entries: publicOnes.filter(({ role }) => role !== 'hub'),
    goals: publicOnes.filter(({ goals }) => goals.length > 0),
    alone: ({ id }: MapNode) => nodes.length > 1 && !ways.some((way) => way.includes(id)),
    leadsOn: (id: string) => ways.some(([from]) => from === id),
    isLedTo: (id: string) => ways.some(([, to]) => to === id),
  };
}
type Slow = ReturnType<typeof slow>;

const least = (values: readonly number[]): number => Math.min(Infinity, ...values);

/** What each analysis should tell, as "code: channels" with the channels in order. */
const definitions: readonly (readonly [name: string, Analysis, (at: Slow, map: ChannelMap) => string[]])[] = [
  ['orphans', findOrphans, (at) => at.publicOnes.filter(at.alone).map(({ id }) => `orphan: ${id}`)],
  [
    'dead ends',
    findDeadEnds,
    (at) =>
      at.publicOnes
        .filter(({ id, goals }) => goals.length === 0 && at.isLedTo(id) && !at.leadsOn(id))
        .map(({ id }) => `dead-end: ${id}`),
  ],
  [
    'hubs',
    findHubDistances,
    (at) =>
      at.entries.length === 0
        ? []
        : at.hubs.flatMap((hub) => {
            const nearest = least(at.entries.map(({ id }) => at.steps(id, hub.id)));
            if (at.alone(hub) || nearest < 3) return [];
            return [`${nearest === Infinity ? 'hub-unreachable' : 'hub-far'}: ${hub.id}`];
          }),
  ],
  [
    'loops',
    findLoops,
    (at) => {
      const lost = at.ids.filter((id) => at.hubs.every((hub) => at.steps(id, hub.id) === Infinity));
      const loops = lost.map((id) => lost.filter((other) => at.steps(id, other) + at.steps(other, id) < Infinity));
      const real = loops.filter(
        (ids) => ids.length > 1 && ids.some((id) => at.publicOnes.some((one) => one.id === id)),
      );
      return at.hubs.length === 0
        ? []
        : [...new Set(real.map((ids) => `loop-without-hub: ${ids.toSorted().join(' ')}`))];
    },
  ],
  [
    'single points of failure',
    findCutOffs,
    (at) => {
      const ends = [...new Set([...at.hubs, ...at.goals])].map(({ id }) => id as string);
      return at.ids.flatMap((gone) => {
        const rest = at.ids.filter((id) => id !== gone);
        const without = allDistances(
          rest,
          at.ways.filter((way) => !way.includes(gone)),
        );
        const arrives = (id: string, steps: typeof without, to: readonly string[]): boolean =>
          to.some((end) => steps(id, end) < Infinity);
        const lost = at.publicOnes
          .map(({ id }) => id as string)
          .filter((id) => id !== gone && arrives(id, at.steps, ends))
          .filter(
            (id) =>
              !arrives(
                id,
                without,
                ends.filter((end) => end !== gone),
              ),
          );
        if (lost.length < 2 || (ends.length === 1 && ends[0] === gone)) return [];
        return [`single-point-of-failure: ${[gone, ...lost].toSorted().join(' ')}`];
      });
    },
  ],
  [
    'far goals',
    findFarGoals,
    (at) =>
      at.entries
        .filter(({ id }) => {
          const nearest = least(at.goals.map((goal) => at.steps(id, goal.id)));
          return nearest > 3 && nearest < Infinity;
        })
        .map(({ id }) => `goal-far: ${id}`),
  ],
  [
    'unreachable goals',
    findUnreachableGoals,
    (at) => {
      const inUse = [...new Set(at.goals.flatMap(({ goals }) => goals))];
      const noWayIn = inUse.flatMap((goal) => {
        const holders = at.goals.filter(({ goals }) => goals.includes(goal));
        if (at.entries.length === 0 || holders.every((node) => node.role === 'hub' || at.alone(node))) return [];
        const others = at.publicOnes.filter((node) => !holders.includes(node));
        const reached = others.some(({ id }) => holders.some((holder) => at.steps(id, holder.id) < Infinity));
        return others.length === 0 || reached
          ? []
          : [
              `goal-unreachable: ${holders
                .map(({ id }) => id)
                .toSorted()
                .join(' ')}`,
            ];
      });
      const noWayOn = at.hubs
        .filter(({ id, goals }) => goals.length === 0 && at.leadsOn(id))
        .filter(({ id }) => at.goals.every((goal) => at.steps(id, goal.id) === Infinity))
        .map(({ id }) => `goal-unreachable: ${id}`);
      return at.goals.length === 0 ? [] : [...noWayIn, ...noWayOn];
    },
  ],
  [
    'language breaks',
    findLanguageBreaks,
    (at) =>
      at.publicOnes.flatMap(({ id, language }) => {
        const own = at.publicOnes.filter((node) => node.language === language).map((node) => node.id as string);
        const within = allDistances(
          own,
          at.ways.filter(([from, to]) => own.includes(from) && own.includes(to)),
        );
        if (at.goals.some((goal) => own.includes(goal.id) && within(id, goal.id) < Infinity)) return [];
        const foreign = at.ids.filter(
          (next) =>
            at.ways.some(([from, to]) => from === id && to === next) &&
            !own.includes(next) &&
            at.goals.some((goal) => at.steps(next, goal.id) < Infinity),
        );
        return foreign.length === 0 ? [] : [`language-break: ${[id, ...foreign].toSorted().join(' ')}`];
      }),
  ],
  [
    'links to archived channels',
    findLinksToArchived,
    (at, map) =>
      map.edges.flatMap(({ fromId, toId, bothWays }) => {
        const [from, to] = [at.ids.includes(fromId), at.ids.includes(toId)];
        const told = fromId !== toId && ((from && !to) || (bothWays && to && !from));
        return told ? [`link-to-archived: ${[fromId, toId].toSorted().join(' ')}`] : [];
      }),
  ],
  [
    'broken links',
    findBrokenLinks,
    (at, map) =>
      map.edges
        .filter(({ state, fromId, toId }) => state === 'broken' && fromId !== toId)
        .filter(({ fromId, toId }) => at.ids.includes(fromId) && at.ids.includes(toId))
        .map(({ fromId, toId }) => `link-broken: ${[fromId, toId].toSorted().join(' ')}`),
  ],
  [
    'owners',
    findMissingOwners,
    (at) => at.nodes.filter(({ ownerId }) => ownerId === null).map(({ id }) => `owner-missing: ${id}`),
  ],
  [
    'overlaps',
    findOverlaps,
    (at) => {
      const able = at.publicOnes.filter(({ role, audience }) => role !== 'hub' && audience !== '');
      const alike = (left: MapNode, right: MapNode): boolean =>
        (['audience', 'family', 'language', 'role', 'brand'] as const).every((field) => left[field] === right[field]);
      const groups = able.map((node) => able.filter((other) => alike(node, other)).map(({ id }) => id));
      return [
        ...new Set(groups.filter(({ length }) => length > 1).map((ids) => `overlap: ${ids.toSorted().join(' ')}`)),
      ];
    },
  ],
];

describe('each analysis tells what its definition says, on any map', () => {
  test.each(definitions)('%s', (_name, analysis, define) => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const told = found(analysis, map).map(({ code, nodeIds }) => `${code}: ${nodeIds.toSorted().join(' ')}`);
        expect(told.toSorted()).toEqual(define(slow(map), map).toSorted());
      }),
      { numRuns: 300 },
    );
  });

  test('one-way pairs: no link back is drawn, none is told twice, and the fix settles it', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const findings = found(findOneWayPairs, map);
        for (const { edgeIds } of findings) {
          const link = map.edges.find(({ id }) => id === edgeIds[0]);
          expect(link).toMatchObject({ state: 'active', bothWays: false, frequency: 'standing' });
          const back = map.edges.find(
            ({ fromId, toId, bothWays }) =>
              (fromId === link?.toId && toId === link.fromId) ||
              (bothWays && fromId === link?.fromId && toId === link.toId),
          );
          expect(back).toBeUndefined();
        }
        const pairs = findings.map(({ nodeIds }) => nodeIds.toSorted().join(' '));
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('findings', () => {
  test('do not depend on the order of records, and have keys of their own', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const reversed = { nodes: map.nodes.toReversed(), edges: map.edges.toReversed() };
        for (const analysis of analyses) expect(found(analysis, reversed)).toEqual(found(analysis, map));
        const keys = analyses.flatMap((analysis) => found(analysis, map).map(({ key }) => key));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
