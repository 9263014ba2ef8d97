import { describe, expect, test } from 'vitest';
import type { ProfileFact } from '../../../../shared/contract/areas/platforms.ts';
import type { JsonValue } from '../../../../shared/model/common.ts';
import { profiles } from '../../../../shared/platforms/index.ts';
import { listFacts } from '../../../../shared/platforms/list-facts.ts';
import { measureText } from '../../../../shared/platforms/measure-text.ts';
import { groupFacts, isUnsure } from '../../../../renderer/views/platforms/fact-groups.ts';
import { overrideKind, readNumber } from '../../../../renderer/views/platforms/parse-override.ts';
import { sourceLink } from '../../../../renderer/views/platforms/source-link.ts';
import { textRuns } from '../../../../renderer/views/platforms/text-runs.ts';

describe('facts of a profile', () => {
  test('every fact of every profile is shown in exactly one group', () => {
    for (const profile of profiles) {
      const facts = listFacts(profile);
      const shown = groupFacts(facts).flatMap((group) => group.facts);
      expect(shown.map(({ path }) => path).sort()).toEqual(facts.map(({ path }) => path).sort());
    }
  });

  test('second hand and unconfirmed values are unsure until the workspace sets its own', () => {
    const fact: ProfileFact = {
      path: 'text.max.0',
      value: 1,
      unit: null,
      source: 's',
      checkedAt: '2026-01-01',
      confidence: 'L',
      note: null,
      override: null,
    };
    expect(isUnsure(fact)).toBe(true);
    expect(isUnsure({ ...fact, confidence: 'H2' })).toBe(false);
  });
});

describe('sources', () => {
  test.each([
    [
      'linkedin.com/help/linkedin/answer/a528176 (audit 2026-09-06)',
      'https://linkedin.com/help/linkedin/answer/a528176',
    ],
    ['docs.joinmastodon.org Instance entity (@2903485, 2026-07-02)', 'https://docs.joinmastodon.org'],
    ['see https://help.example/limits.', 'https://help.example/limits'],
    ['tag.rb; extractor.rb', null],
    ['assumption of this project', null],
  ])('%s', (source, link) => {
    expect(sourceLink(source)).toBe(link);
  });
});

describe('own values', () => {
  test.each([
    ['1.000', 1000],
    ['1 000', 1000],
    ['0,8', 0.8],
    ['1.91', 1.91],
    ['12,345,678', 12345678],
    ['viel', null],
    ['', null],
    ['-3', null],
  ])('%s is read as %s', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test('the control follows the kind of value', () => {
    const kind = (value: JsonValue, unit: string | null, path = 'text.max.0') => overrideKind({ path, value, unit });
    expect(kind(500, 'grapheme')).toBe('number');
    expect(kind(true, null)).toBe('toggle');
    expect(kind(['image/png'], null)).toBe('list');
    expect(kind({ min: 1, max: 2 }, null)).toBe('none');
    expect(kind(null, 'grapheme')).toBe('number');
    expect(kind('Nur in der App', null, 'scheduling')).toBe('line');
    expect(kind('anywhere', null, 'hashtags.place')).toBe('choice');
  });
});

describe('a tried text', () => {
  test('is shown whole, with what no longer fits marked', () => {
    const bluesky = profiles.find((profile) => profile.id === 'bluesky');
    if (bluesky === undefined) throw new Error('no profile');
    const text = `#Holzbau ${'ä'.repeat(320)}`;
    const runs = textRuns(text, measureText(bluesky, text));
    expect(runs.map((run) => run.text).join('')).toBe(text);
    expect(runs[0]).toMatchObject({ text: '#Holzbau', kind: 'hashtag' });
    expect(runs.at(-1)?.kind).toBe('over');
    expect(runs.at(-1)?.text.length).toBe(text.length - 300);
  });
});
