import { describe, expect, test } from 'vitest';
import { findFarGoals } from '../../../shared/channel-graph/analyses/find-far-goals.ts';
import { findLanguageBreaks } from '../../../shared/channel-graph/analyses/find-language-breaks.ts';
import { findUnreachableGoals } from '../../../shared/channel-graph/analyses/find-unreachable-goals.ts';
import { asId } from '../../../shared/ids.ts';
import { hub, mapOf } from '../../builders/channel-map.ts';
import { found, told } from './found.ts';

const shop = { ...hub, goals: ['shop' as const] };

describe('goals', () => {
  test('more than three steps are too many', () => {
    const map = mapOf(['a -> b -> c -> d -> shop'], { shop });
    expect(told(findFarGoals, map)).toEqual(['hint goal-far a']);
    expect(found(findFarGoals, map)).toMatchObject([{ params: { steps: 4 }, fix: { fromId: 'a', toId: 'shop' } }]);
    expect(told(findFarGoals, map, { goalSteps: 2 })).toEqual(['hint goal-far a', 'hint goal-far b']);
  });

  test('the nearest goal counts, and who never gets there is told elsewhere', () => {
    const map = mapOf(['a -> b -> c -> d -> shop', 'a -> mail', 'x -> y'], { shop, mail: { goals: ['newsletter'] } });
    expect(told(findFarGoals, map)).toEqual([]);
  });

  test('a goal that nobody leads to is unreachable, also beside others that are not', () => {
    const map = mapOf(['a -> shop', 'form -> a'], { shop, form: { goals: ['application'] } });
    expect(found(findUnreachableGoals, map)).toMatchObject([
      { nodeIds: ['form'], params: { goal: 'application', channel: 'form' }, fix: { kind: 'add-link', toId: 'form' } },
    ]);
  });

  test('of a hub or an orphan that is told already', () => {
    const map = mapOf(['a -> shop', 'jobs -> a'], {
      shop,
      jobs: { ...hub, goals: ['application'] },
      fair: { goals: ['event'] },
    });
    expect(told(findUnreachableGoals, map)).toEqual([]);
  });

  test('a hub without a way to any goal is told, unless there are no goals at all', () => {
    const map = mapOf(['a -> site -> a', 'a -> b', 'c -> shop'], { site: hub, shop });
    expect(told(findUnreachableGoals, map)).toEqual(['warning goal-unreachable site']);
    expect(told(findUnreachableGoals, mapOf(['a -> site -> a'], { site: hub }))).toEqual([]);
  });
});

describe('language breaks', () => {
  const en = { language: 'en' } as const;

  test('the last channel of a language before every way to a goal is told', () => {
    const map = mapOf(['a -> b -> blog -> shop'], { a: en, b: en, blog: hub, shop });
    expect(found(findLanguageBreaks, map)).toMatchObject([
      { nodeIds: ['b', 'blog'], edgeIds: ['b-blog'], params: { language: 'en', other: 'de', to: 'blog' }, fix: null },
    ]);
  });

  test('one way within the language is enough, and a goal in it is the remedy', () => {
    const channels = { a: en, b: en, page: { ...en, ...shop, language: 'en' as const }, blog: hub, shop };
    expect(told(findLanguageBreaks, mapOf(['a -> blog -> shop', 'a -> page'], channels))).toEqual([]);
    expect(found(findLanguageBreaks, mapOf(['a -> blog -> shop', 'b -> page'], channels))).toMatchObject([
      { nodeIds: ['a', 'blog'], fix: { kind: 'add-link', fromId: 'a', toId: 'page' } },
    ]);
  });

  test('both sides of a circle are told where both leave the language', () => {
    const map = mapOf(['a <-> b', 'a -> shop', 'b -> shop'], { a: en, b: en, shop });
    expect(told(findLanguageBreaks, map)).toEqual(['warning language-break a shop', 'warning language-break b shop']);
  });

  // found by the property "keys of their own" with seed 1637131736
  test('a link both ways that breaks for the readers of both ends is told with two keys', () => {
    const map = mapOf(['shop <-> a', 'd -> a', 'd <-> c'], { c: en, shop: { ...en, ...shop } });
    const findings = found(findLanguageBreaks, map).filter(({ edgeIds }) =>
      edgeIds.includes(asId('channelLink', 'd-c')),
    );
    expect(findings.map(({ nodeIds }) => nodeIds)).toEqual([
      ['d', 'c'],
      ['c', 'd'],
    ]);
    expect(new Set(findings.map(({ key }) => key)).size).toBe(2);
  });

  test('the intranet breaks nothing, nor does a way that leads to no goal', () => {
    const map = mapOf(['a -> b', 'staff -> shop'], { a: en, shop, staff: { ...en, platformId: 'intranet' } });
    expect(told(findLanguageBreaks, map)).toEqual([]);
  });
});
