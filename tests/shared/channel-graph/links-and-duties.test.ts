import { describe, expect, test } from 'vitest';
import { findBrokenLinks, findLinksToArchived } from '../../../shared/channel-graph/analyses/find-bad-links.ts';
import {
  findMissingImprints,
  findMissingOwners,
  findOldImprints,
} from '../../../shared/channel-graph/analyses/find-missing-duties.ts';
import { findOneWayPairs } from '../../../shared/channel-graph/analyses/find-one-way-pairs.ts';
import { findOverlaps } from '../../../shared/channel-graph/analyses/find-overlaps.ts';
import { archivedAt, hub, mapOf } from '../../builders/channel-map.ts';
import { found, told } from './found.ts';

describe('links', () => {
  test('a link to an archived channel is redirected to its like, or removed', () => {
    const map = mapOf(['a -> old', 'planned: b -> old', 'c <-> gone', 'gone -> a'], {
      old: { archivedAt, platformId: 'x' },
      gone: { archivedAt, platformId: 'tiktok' },
      fresh: { platformId: 'bluesky' },
      a: { platformId: 'facebook' },
      b: { platformId: 'facebook' },
      c: { platformId: 'facebook' },
    });
    expect(told(findLinksToArchived, map)).toEqual([
      'warning link-to-archived a old',
      'hint link-to-archived b old',
      'warning link-to-archived c gone',
    ]);
    expect(found(findLinksToArchived, map).map(({ fix }) => fix)).toEqual([
      { kind: 'redirect-link', linkId: 'a-old', toId: 'fresh' },
      { kind: 'redirect-link', linkId: 'b-old', toId: 'fresh' },
      { kind: 'remove-link', linkId: 'c-gone' },
    ]);
  });

  test('of a link both ways that begins at an archived channel, the way back is told', () => {
    const map = mapOf(['old <-> a'], { old: { archivedAt } });
    expect(told(findLinksToArchived, map)).toEqual(['warning link-to-archived a old']);
  });

  test('a broken link between channels in use is told with the way to mend it', () => {
    const map = mapOf(['broken: a -> b', 'broken: a -> old', 'a -> c'], { old: { archivedAt } });
    expect(found(findBrokenLinks, map)).toMatchObject([
      { nodeIds: ['a', 'b'], edgeIds: ['a-b'], fix: { kind: 'link-active', linkId: 'a-b' } },
    ]);
  });
});

describe('one-way pairs', () => {
  const standing = { frequency: 'standing' } as const;

  test('a mention that is not returned', () => {
    const map = mapOf([['mention: a -> b', standing]]);
    expect(found(findOneWayPairs, map)).toMatchObject([
      { nodeIds: ['b', 'a'], params: { variant: 'mention' }, fix: { kind: 'link-both-ways', linkId: 'a-b' } },
    ]);
  });

  test.each(['mention: b -> a', 'planned post: b -> a', 'broken: b -> a'])('is none beside %s', (back) => {
    expect(told(findOneWayPairs, mapOf(['mention: a -> b', back]))).toEqual([]);
  });

  test('other brands, other languages and what stands in single posts owe nothing', () => {
    const map = mapOf(['mention: a -> b', 'mention: a -> c', ['mention: a -> d', { frequency: 'per-post' }]], {
      b: { brand: 'Brandt Timber' },
      c: { language: 'en' },
    });
    expect(told(findOneWayPairs, map)).toEqual([]);
  });

  test('a hub shows a channel that leads to no hub', () => {
    const map = mapOf(['profile: site -> a', 'profile: site -> b', 'b -> blog'], { site: hub, blog: hub });
    expect(found(findOneWayPairs, map)).toMatchObject([{ nodeIds: ['a', 'site'], params: { variant: 'hub-leads' } }]);
  });

  test('a channel names a hub in its profile and no hub shows it', () => {
    const map = mapOf(['bio-page: a -> site', 'profile: b -> site', 'profile: blog -> b', 'profile: c -> site'], {
      site: hub,
      blog: hub,
      c: { role: 'campaign' },
    });
    expect(found(findOneWayPairs, map)).toMatchObject([
      {
        nodeIds: ['a', 'site'],
        params: { variant: 'hub-silent' },
        fix: { kind: 'add-link', fromId: 'site', toId: 'a' },
      },
    ]);
  });

  test('nobody can link to a poster or a signature', () => {
    const map = mapOf(['profile: poster -> site', 'profile: mail -> site'], {
      site: hub,
      poster: { platformId: 'print' },
      mail: { platformId: 'email-signature' },
    });
    expect(told(findOneWayPairs, map)).toEqual([]);
  });
});

describe('overlaps', () => {
  const people = { audience: 'Bewerberinnen und Bewerber, Azubis' };

  test('the same people, however written, on the same kind of platform', () => {
    const map = mapOf([], {
      a: { ...people, audienceSize: 20 },
      b: { audience: 'azubis · Bewerber', platformId: 'bluesky', audienceSize: 10 },
      c: { audience: 'Bauherren' },
    });
    expect(told(findOverlaps, map)).toEqual(['hint overlap b a']);
  });

  test.each([
    ['another language', { language: 'en' }],
    ['another role', { role: 'community' }],
    ['another kind of platform', { platformId: 'youtube' }],
    ['another brand', { brand: 'Zweite' }],
    ['another place', { location: 'Dresden' }],
    ['another campaign', { campaign: 'Herbst' }],
    ['the archive', { archivedAt }],
  ] as const)('%s keeps them apart', (_why, different) => {
    expect(told(findOverlaps, mapOf([], { a: people, b: { ...people, ...different } }))).toEqual([]);
  });

  test('hubs and the intranet overlap with nothing', () => {
    const inside = { ...people, platformId: 'intranet' };
    expect(
      told(findOverlaps, mapOf([], { a: { ...hub, ...people }, b: { ...hub, ...people }, c: inside, d: inside })),
    ).toEqual([]);
  });

  test('no words about the audience are no overlap', () => {
    expect(told(findOverlaps, mapOf([], { a: { audience: 'alle' }, b: { audience: 'Alle' }, c: {}, d: {} }))).toEqual(
      [],
    );
  });
});

describe('duties', () => {
  test('nobody responsible', () => {
    const none = { ownerId: null };
    const map = mapOf([], { a: none, b: { ...none, platformId: 'print' }, c: { ...none, archivedAt }, d: {} });
    expect(told(findMissingOwners, map)).toEqual(['warning owner-missing a', 'hint owner-missing b']);
  });

  test('an Impressum that is missing where it is a duty', () => {
    const map = mapOf([], {
      a: { imprintUrl: ' ' },
      b: { imprintUrl: '', imprintDuty: false },
      c: { imprintUrl: '', platformId: 'print' },
      d: { imprintUrl: '', platformId: 'intranet' },
      e: { imprintUrl: '', archivedAt },
    });
    expect(told(findMissingImprints, map)).toEqual(['warning imprint-missing a']);
  });

  test('an Impressum that nobody has looked at for a year, or never', () => {
    const map = mapOf([], {
      a: { imprintCheckedAt: '2025-02-28T23:59:59.999Z' },
      b: { imprintCheckedAt: '2025-03-01T08:00:00.000Z' },
      c: { imprintCheckedAt: null },
      d: { imprintCheckedAt: null, imprintUrl: '' },
      e: { imprintCheckedAt: null, imprintDuty: false },
    });
    expect(told(findOldImprints, map)).toEqual(['hint imprint-old a', 'hint imprint-old c']);
  });
});
