import { describe, expect, test } from 'vitest';
import { findCutOffs } from '../../../shared/channel-graph/analyses/find-cut-offs.ts';
import { findDeadEnds } from '../../../shared/channel-graph/analyses/find-dead-ends.ts';
import { findHubDistances } from '../../../shared/channel-graph/analyses/find-hub-distances.ts';
import { findLoops } from '../../../shared/channel-graph/analyses/find-loops.ts';
import { findOrphans } from '../../../shared/channel-graph/analyses/find-orphans.ts';
import { archivedAt, hub, mapOf } from '../../builders/channel-map.ts';
import { found, told } from './found.ts';

describe('orphans', () => {
  test('a channel without a way in or out is one, and is led to the hub of its language', () => {
    const map = mapOf(['a -> site'], { site: hub, page: { ...hub, language: 'en' }, alone: {} });
    expect(told(findOrphans, map)).toEqual(['warning orphan alone', 'warning orphan page']);
    expect(found(findOrphans, map)[0]?.fix).toEqual({
      kind: 'add-link',
      fromId: 'alone',
      toId: 'site',
      linkKind: 'profile',
    });
  });

  test('a planned or broken link is no way, but is told; the planned one is the remedy', () => {
    const map = mapOf(['a -> site', 'planned: b -> site', 'broken: a -> b'], { site: hub });
    expect(found(findOrphans, map)).toMatchObject([
      { nodeIds: ['b'], params: { planned: 1, broken: 1 }, fix: { kind: 'link-active', linkId: 'b-site' } },
    ]);
    expect(told(findOrphans, map, { includePlanned: true })).toEqual([]);
  });

  test('a link to an archived or unknown channel, or to itself, is no way', () => {
    const map = mapOf(['a -> old', 'b -> b', 'c -> d'], { old: { archivedAt } });
    const unknown = { ...map, nodes: map.nodes.filter(({ id }) => id !== 'd') };
    expect(told(findOrphans, unknown)).toEqual(['warning orphan a', 'warning orphan b', 'warning orphan c']);
  });

  test('neither the intranet nor the only channel there is', () => {
    expect(told(findOrphans, mapOf(['a -> b'], { intranet: { platformId: 'intranet' } }))).toEqual([]);
    expect(told(findOrphans, mapOf([], { a: {} }))).toEqual([]);
  });
});

describe('dead ends', () => {
  test('nothing leads on from a channel that others lead to', () => {
    expect(told(findDeadEnds, mapOf(['a -> b -> c', 'd -> e'], { e: { role: 'support' } }))).toEqual([
      'warning dead-end c',
      'hint dead-end e',
    ]);
  });

  test('a goal is an end by intent, the intranet is none, a link back leads on', () => {
    const map = mapOf(['a -> shop', 'b <-> c', 'a -> staff'], {
      shop: { goals: ['shop'] },
      staff: { platformId: 'intranet' },
    });
    expect(told(findDeadEnds, map)).toEqual([]);
  });

  test('who leads only into the intranet leads no reader on', () => {
    const map = mapOf(['a -> b -> staff'], { staff: { platformId: 'intranet' } });
    expect(told(findDeadEnds, map)).toEqual(['warning dead-end b']);
  });
});

describe('hubs', () => {
  test('one that no channel leads to is unreachable, even if it leads to others', () => {
    const map = mapOf(['a -> site', 'blog -> a', 'post -> blog'], { site: hub, blog: hub, post: hub });
    expect(told(findHubDistances, map)).toEqual(['warning hub-unreachable blog', 'warning hub-unreachable post']);
  });

  test('a way over other hubs counts, and one of three steps is far', () => {
    const map = mapOf(['a -> site -> blog -> mail'], { site: hub, blog: hub, mail: hub });
    expect(told(findHubDistances, map)).toEqual(['hint hub-far mail']);
    expect(found(findHubDistances, map)[0]?.params).toMatchObject({ steps: 3, from: 'a' });
    expect(told(findHubDistances, map, { hubSteps: 2 })).toEqual(['hint hub-far blog', 'hint hub-far mail']);
  });

  test('the intranet brings no readers, and an orphan is told as that', () => {
    const map = mapOf(['staff -> site', 'a -> blog'], {
      site: hub,
      blog: hub,
      alone: hub,
      staff: { platformId: 'intranet' },
    });
    expect(told(findHubDistances, map)).toEqual(['warning hub-unreachable site']);
  });
});

describe('loops without a hub', () => {
  test('a circle without a way to a hub is one, told at the channel with the largest audience', () => {
    const map = mapOf(['a -> b -> c -> a', 'd <-> e', 'e -> site'], { site: hub, b: { audienceSize: 50 } });
    expect(told(findLoops, map)).toEqual(['warning loop-without-hub b a c']);
    expect(found(findLoops, map)[0]?.fix).toMatchObject({ kind: 'add-link', fromId: 'b', toId: 'site' });
  });

  test('with a way to a goal it is a hint, and without any hub there is nothing to miss', () => {
    const map = mapOf(['a <-> b', 'b -> shop', 'c -> site'], { site: hub, shop: { goals: ['shop'] } });
    expect(told(findLoops, map)).toEqual(['hint loop-without-hub a b']);
    expect(told(findLoops, mapOf(['a <-> b']))).toEqual([]);
  });

  test('a long circle does not exhaust the stack', () => {
    const ids = Array.from({ length: 12_000 }, (_, index) => `n${index}`);
    expect(found(findLoops, mapOf([[...ids, 'n0'].join(' -> '), 'a -> site'], { site: hub }))).toHaveLength(1);
  });
});

describe('single points of failure', () => {
  test('a channel between others and the hub is a warning, a hub among hubs a hint', () => {
    const map = mapOf(['a -> page -> site', 'b -> page', 'c -> blog', 'd -> blog'], { site: hub, blog: hub });
    expect(told(findCutOffs, map)).toEqual([
      'hint single-point-of-failure blog c d',
      'warning single-point-of-failure page a b',
      'hint single-point-of-failure site a b page',
    ]);
  });

  test('a second way makes it none, and so does one channel less', () => {
    const map = mapOf(['a -> page -> site', 'b -> page', 'a -> site', 'c -> blog'], { site: hub, blog: hub });
    expect(told(findCutOffs, map).filter((line) => line.includes(' page'))).toEqual([
      'hint single-point-of-failure site a b page',
    ]);
  });

  test('that all hang on the only hub is its purpose', () => {
    expect(told(findCutOffs, mapOf(['a -> site', 'b -> site'], { site: hub }))).toEqual([]);
  });

  test('the largest audience is led to another hub first', () => {
    const map = mapOf(['a -> site', 'b -> site', 'c -> blog'], { site: hub, blog: hub, b: { audienceSize: 9 } });
    expect(found(findCutOffs, map)).toMatchObject([
      { params: { count: 2, audience: 9 }, fix: { kind: 'add-link', fromId: 'b', toId: 'blog' } },
    ]);
  });
});
