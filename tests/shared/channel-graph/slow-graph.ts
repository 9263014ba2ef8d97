import * as fc from 'fast-check';
import type { ChannelMap } from '../../../shared/channel-graph/channel-map.ts';
import { goalSchema } from '../../../shared/model/channels.ts';
import { archivedAt, mapOf } from '../../builders/channel-map.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

const channel = fc.record({
  role: fc.constantFrom('hub', 'spoke', 'spoke', 'community', 'support', 'campaign'),
  platformId: fc.constantFrom('website', 'mastodon', 'mastodon', 'bluesky', 'intranet', 'print', 'newsletter'),
  language: fc.constantFrom('de', 'de', 'en'),
  brand: fc.constantFrom('', '', 'Zweite'),
  audience: fc.constantFrom('', 'Bauherren', 'Azubis', 'Presse'),
  audienceSize: fc.constantFrom(null, 10, 500),
  goals: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray([...goalSchema.options], { maxLength: 2 })),
  ownerId: fc.constantFrom(null, 'mira'),
  archivedAt: fc.constantFrom(null, null, null, null, archivedAt),
});

const link = fc.tuple(
  fc.constantFrom('', '', '', 'planned ', 'broken '),
  fc.constantFrom('post', 'profile', 'mention', 'bio-page'),
  fc.constantFrom(...ids),
  fc.constantFrom('->', '->', '<->'),
  fc.constantFrom(...ids),
);

/** Small maps of every kind: few channels, so that circles, orphans and bottlenecks are common. */
export const arbitraryMap: fc.Arbitrary<ChannelMap> = fc
  .record({
    channels: fc.dictionary(fc.constantFrom(...ids), channel),
    links: fc.array(link, { maxLength: 14 }),
  })
  .map(({ channels, links }) =>
    mapOf(
      links.map(([state, kind, from, arrow, to]) => `${state}${kind}: ${from} ${arrow} ${to}`),
      channels as never, // ids are branded in types only
    ),
  );

/** The ways of readers as plain pairs, by the definition: active, both in use, not from outside into the intranet. */
export function waysOf(map: ChannelMap): [string, string][] {
  const inUse = (id: string) => map.nodes.find((node) => node.id === id && !node.archived);
  return map.edges
    .filter(({ state }) => state === 'active')
    .flatMap(({ fromId, toId, bothWays }): [string, string][] => [
      [fromId, toId],
      ...(bothWays ? ([[toId, fromId]] as [string, string][]) : []),
    ])
    .filter(([from, to]) => {
      const [one, other] = [inUse(from), inUse(to)];
      if (one === undefined || other === undefined || one === other) return false;
      return !(other.platformId === 'intranet' && one.platformId !== 'intranet');
    });
}

/** Steps between all pairs, by Floyd and Warshall; infinite where no way leads. */
export function allDistances(nodes: readonly string[], ways: readonly (readonly [string, string])[]) {
  const steps = new Map<string, number>();
  const get = (from: string, to: string): number => (from === to ? 0 : (steps.get(`${from} ${to}`) ?? Infinity));
  for (const [from, to] of ways) steps.set(`${from} ${to}`, 1);
  for (const over of nodes)
    for (const from of nodes)
      for (const to of nodes) {
        const detour = get(from, over) + get(over, to);
        if (detour < get(from, to)) steps.set(`${from} ${to}`, detour);
      }
  return get;
}

/** Every path without a channel twice that ends at the first of the goals on it. */
export function allPaths(from: string, goals: ReadonlySet<string>, ways: readonly (readonly [string, string])[]) {
  const paths: string[][] = [];
  const walk = (path: string[]): void => {
    const at = path.at(-1) ?? '';
    if (goals.has(at)) return void paths.push(path);
    const next = new Set(ways.filter(([one]) => one === at).map(([, to]) => to));
    for (const to of next) if (!path.includes(to)) walk([...path, to]);
  };
  walk([from]);
  return paths;
}
