import { describe, expect, test } from 'vitest';
import { analyseMap } from '../../../shared/channel-graph/analyse-map.ts';
import { compareMaps } from '../../../shared/channel-graph/compare-maps.ts';
import { openFindings } from '../../../shared/channel-graph/open-findings.ts';
import { withChanges } from '../../../shared/channel-graph/with-changes.ts';
import { asId } from '../../../shared/ids.ts';
import { describeMapFinding, importanceSentence, mapFindingTexts } from '../../../shared/texts/map-findings.ts';
import { archivedAt, hub, mapOf, today } from '../../builders/channel-map.ts';

const shop = { ...hub, goals: ['shop' as const] };

describe('the whole map', () => {
  test('without channels knows nothing, and a good one finds nothing', () => {
    expect(analyseMap({ nodes: [], edges: [] }, { today })).toEqual({ findings: [], importance: new Map() });
    expect(analyseMap(mapOf(['a <-> shop', 'b <-> shop'], { shop }), { today }).findings).toEqual([]);
  });

  test('tells warnings first, then by kind, then of the more important channel', () => {
    const lost = { ownerId: null, imprintUrl: '' };
    const map = mapOf(['a <-> shop', 'b <-> shop', 'broken: a -> b'], {
      shop,
      a: { ...lost, audienceSize: 5 },
      b: { ...lost, audienceSize: 50, imprintUrl: 'https://x.example', imprintCheckedAt: null },
    });
    const { findings } = analyseMap(map, { today });
    expect(findings.map(({ code, nodeIds: [at] }) => `${code} ${at}`)).toEqual([
      'link-broken a',
      'imprint-missing a',
      'owner-missing b',
      'owner-missing a',
      'imprint-old b',
    ]);
  });

  test('importance is the sum of its parts, and says why in both languages', () => {
    const map = mapOf(['a -> b -> shop', 'c -> b'], { shop, b: { audienceSize: 1_200 } });
    const { importance } = analyseMap(map, { today });
    const b = importance.get('b');
    expect(b?.reasons.map(({ part }) => part)).toEqual(['audience', 'passing', 'hanging', 'linked'].slice(0, 4));
    expect(b?.value).toBe(Math.round(b?.reasons.reduce((sum, { points }) => sum + points, 0) ?? -1));
    expect(b?.centrality).toMatchObject({ inDegree: 2, outDegree: 1, cutsOff: 2 });
    if (b === undefined) return;
    expect(importanceSentence(b, 'de')).toContain('weil 1.200 Menschen im Publikum sind, ');
    expect(importanceSentence(b, 'en')).toContain('because 1,200 people are in its audience, ');
  });

  test('acceptances hold whatever channels are called, and open again when the finding concerns others', () => {
    const links = ['a -> page -> shop', 'b -> page', 'c -> x -> y', 'x -> z -> x'];
    const accepted = analyseMap(mapOf(links, { shop }), { today }).findings.map(({ key }) => ({
      id: asId('acceptedMapFinding', 'one'),
      key,
      reason: 'so gewollt',
      by: 'Mira',
      at: today,
    }));
    const renamed = analyseMap(mapOf(links.toReversed(), { shop, a: { name: 'Umbenannt' } }), { today });
    expect(openFindings(renamed.findings, accepted)).toMatchObject({ open: [], settled: [] });
    const more = analyseMap(mapOf([...links, 'd -> page'], { shop }), { today });
    const { open, settled } = openFindings(more.findings, accepted);
    expect(open.map(({ code }) => code)).toContain('single-point-of-failure');
    expect(settled.length).toBeGreaterThan(0);
  });

  test('keys fit into an acceptance, however many channels they concern', () => {
    const many = Array.from({ length: 400 }, (_, index) => `channel-number-${index} -> page`);
    const { findings } = analyseMap(mapOf([...many, 'page -> shop'], { shop }), { today });
    expect(findings.map(({ code }) => code)).toContain('single-point-of-failure');
    for (const { key } of findings) expect(key.length).toBeLessThanOrEqual(300);
  });
});

describe('the words', () => {
  const everything = mapOf(
    [
      'a -> b -> c -> d -> shop',
      'e -> old',
      'broken: f -> shop',
      'i <-> j',
      'mention: k -> l',
      'profile: blog -> m',
      'bio-page: n -> shop',
      'en -> shop',
      'form -> a',
      'k -> shop',
      'm -> k',
      's -> q -> shop',
      't -> q',
      'o -> only -> o',
      'far1 -> h1 -> h2 -> h3',
    ],
    {
      shop,
      old: { archivedAt },
      blog: hub,
      only: hub,
      h1: hub,
      h2: hub,
      h3: hub,
      lonely: hub,
      en: { language: 'en' },
      form: { goals: ['application'] },
      a: { ownerId: null, audience: 'Bauherren' },
      b: { audience: 'Bauherren', imprintUrl: '' },
      c: { imprintCheckedAt: null },
      d: { imprintCheckedAt: '2024-05-01T00:00:00.000Z' },
    },
  );
  const { findings } = analyseMap(everything, { today });

  test('are there for every code, without a gap, in both languages', () => {
    const codes = Object.keys(mapFindingTexts.de).flatMap((key) => (key.endsWith('.why') ? key.slice(0, -4) : []));
    expect([...new Set(findings.map(({ code }) => code as string))].toSorted()).toEqual(codes.toSorted());
    for (const language of ['de', 'en'] as const)
      for (const finding of findings) {
        const { sentence, why, fix, button } = describeMapFinding(finding, language);
        for (const words of [sentence, why, fix, button ?? 'x']) expect(words).toMatch(/^[^{}]+$/u);
        for (const words of [sentence, why, fix]) expect(words).toMatch(/^[\p{L}\p{N}„“].*[.]$/u);
        expect(button === null).toBe(finding.fix === null);
        expect(sentence).not.toMatch(/undefined|\b[a-z]+\.[a-z-]+\b|„“|“”/u);
      }
  });

  test('join names and dates as the language does', () => {
    const sentences = (language: 'de' | 'en') => findings.map((one) => describeMapFinding(one, language).sentence);
    expect(sentences('de')).toContain('Das Impressum von „d“ wurde zuletzt am 1. Mai 2024 geprüft.');
    expect(sentences('en')).toContain('The imprint of “d” was last checked on 1 May 2024.');
    expect(sentences('de')).toContain('„i“ und „j“ verweisen nur im Kreis, kein Weg führt zu einem Zentrum.');
    expect(sentences('en')).toContain('“i” and “j” only lead round in a circle, with no way to a hub.');
  });
});

describe('comparing two maps', () => {
  const before = mapOf(['a -> b -> c -> d -> shop', 'planned: e -> shop'], {
    shop,
    a: { audienceSize: 9 },
    e: { audienceSize: 4 },
  });

  test('that are the same finds no difference', () => {
    const copy = structuredClone(before);
    expect(compareMaps(before, copy, { today })).toMatchObject({
      same: true,
      findings: { gone: [], fresh: [] },
      importance: [],
      steps: [],
    });
  });

  test('tells what came, went and changed, in records and in what they mean', () => {
    const after = withChanges(before, [
      {
        kind: 'create',
        collection: 'channels',
        record: { id: asId('channel', 'n'), name: 'Neu', platformId: 'x', language: 'de' },
      },
      {
        kind: 'create',
        collection: 'channelLinks',
        record: {
          id: asId('channelLink', 'a-shop'),
          fromId: asId('channel', 'a'),
          toId: asId('channel', 'shop'),
          kind: 'profile',
        },
      },
      { kind: 'change', collection: 'channelLinks', id: 'e-shop', fields: { state: 'active' } },
      { kind: 'change', collection: 'channels', id: 'c', fields: { archivedAt } },
      { kind: 'remove', collection: 'channelLinks', id: 'd-shop' },
    ]);
    const found = compareMaps(before, after, { today });
    expect(found).toMatchObject({
      same: false,
      channels: { added: ['n'], removed: ['c'], changed: [] },
      links: { added: ['a-shop'], removed: ['d-shop'], changed: ['e-shop'] },
      reach: { before: { channels: 4, audience: 9 }, after: { channels: 2, audience: 13 } },
      steps: [
        { channelId: 'a', before: 4, after: 1 },
        { channelId: 'b', before: 3, after: null },
        { channelId: 'c', before: 2, after: null },
        { channelId: 'd', before: 1, after: null },
        { channelId: 'e', before: null, after: 1 },
      ],
    });
    expect(found.findings.gone.map(({ code, nodeIds }) => `${code} ${nodeIds.join(' ')}`)).toContain('goal-far a');
    expect(found.findings.fresh.map(({ code, nodeIds }) => `${code} ${nodeIds.join(' ')}`)).toEqual(
      expect.arrayContaining(['orphan n', 'orphan d', 'link-to-archived b c', 'owner-missing n']),
    );
    expect(found.importance.map(({ channelId }) => channelId)).toContain('n');
  });
});
