import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isGoal } from '../../../shared/channel-graph/channel-places.ts';
import { findWalks } from '../../../shared/channel-graph/find-walks.ts';
import { waysFrom } from '../../../shared/channel-graph/likely-ways.ts';
import { readerGraph } from '../../../shared/channel-graph/reader-graph.ts';
import { reachOf, stepsToGoal } from '../../../shared/channel-graph/steps-to-goal.ts';
import { asId } from '../../../shared/ids.ts';
import { goalSchema } from '../../../shared/model/channels.ts';
import { hub, mapOf } from '../../builders/channel-map.ts';
import { allPaths, arbitraryMap, waysOf } from './slow-graph.ts';

const shop = { ...hub, goals: ['shop' as const] };
const walk = (map: ReturnType<typeof mapOf>, from = 'a', limit = 5) =>
  findWalks(map, { fromId: asId('channel', from), goal: 'shop', limit });

describe('a reader walks', () => {
  test('the likeliest way first, with what asks for each step', () => {
    const map = mapOf(
      [
        ['sign-up: a -> shop', { callToAction: 'Zum Laden' }],
        ['mention: a -> b', {}],
        ['profile: b -> shop', { callToAction: 'Laden' }],
      ],
      { shop },
    );
    const { walks, reason } = walk(map);
    expect(reason).toBeNull();
    expect(walks.map(({ nodeIds }) => nodeIds.join(' '))).toEqual(['a shop', 'a b shop']);
    expect(walks[0]).toMatchObject({ friction: 1, languageBreaks: 0, likelihood: 0.25 });
    expect(walks[0]?.steps).toMatchObject([{ linkId: 'a-shop', kind: 'sign-up', callToAction: 'Zum Laden' }]);
  });

  test('several links of a step count together, the likeliest is named', () => {
    const map = mapOf(['mention: a -> shop', 'profile: a -> shop'], { shop });
    expect(walk(map).walks[0]?.steps).toMatchObject([{ kind: 'profile', otherLinkIds: ['a-shop'] }]);
  });

  test('another language keeps readers back and is counted', () => {
    const [same, other] = (['de', 'en'] as const).map(
      (language) => walk(mapOf(['profile: a -> shop'], { shop: { ...shop, language } })).walks[0],
    );
    expect([same?.languageBreaks, other?.languageBreaks]).toEqual([0, 1]);
    expect(other?.likelihood).toBeLessThan(same?.likelihood ?? 0);
  });

  test('nowhere, with the reason', () => {
    const map = mapOf(['shop -> a', 'planned: b -> shop'], { shop });
    expect(walk(map, 'x').reason).toBe('no-entry');
    expect(walk(mapOf(['a -> b'])).reason).toBe('no-goal');
    expect(walk(map, 'shop').reason).toBe('at-goal');
    expect(walk(map).reason).toBe('no-way');
    expect(walk(map, 'b').reason).toBe('no-way');
  });

  test('along every simple path there is, likeliest first, and all together at most once', () => {
    fc.assert(
      fc.property(arbitraryMap, fc.constantFrom(...goalSchema.options), (map, goal) => {
        const reader = readerGraph(map);
        const goals = new Set<string>(
          reader.nodes.filter((node) => isGoal(node) && node.goals.includes(goal)).map(({ id }) => id),
        );
        const chance = (path: readonly string[]): number =>
          path.slice(1).reduce((all, to, index) => {
            const way = waysFrom(reader, path[index] ?? '').find(({ toId }) => toId === to);
            return all * (way?.likelihood ?? 0);
          }, 1);
        for (const { id } of reader.nodes.filter((node) => !goals.has(node.id))) {
          const { walks } = findWalks(map, { fromId: id, goal, limit: 1_000 });
          const paths = allPaths(id, goals, waysOf(map));
          expect(walks.map(({ nodeIds }) => nodeIds.join(' ')).toSorted()).toEqual(
            paths.map((path) => path.join(' ')).toSorted(),
          );
          const likely = paths.map(chance).toSorted((left, right) => right - left);
          walks.forEach(({ likelihood }, index) => expect(likelihood).toBeCloseTo(likely[index] ?? -1, 12));
          expect(likely.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1 + 1e-9);
          expect(findWalks(map, { fromId: id, goal, limit: 2 }).walks).toEqual(walks.slice(0, 2));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('steps to a goal', () => {
  test('from every first contact, and null where no way leads', () => {
    const map = mapOf(['a -> b -> shop', 'c -> d', 'a -> mail'], {
      shop,
      mail: { goals: ['newsletter'] },
      a: { audienceSize: 10 },
      c: { audienceSize: 7 },
    });
    const steps = (goal: 'shop' | null) => stepsToGoal(map, goal).map(({ channelId, steps: n }) => `${channelId} ${n}`);
    expect(steps('shop')).toEqual(['a 2', 'b 1', 'c null', 'd null', 'mail null']);
    expect(steps(null)).toEqual(['a 1', 'b 1', 'c null', 'd null', 'mail 0']);
    expect(reachOf(map)).toEqual({ channels: 3, audience: 10, ofChannels: 5, ofAudience: 17 });
  });
});
