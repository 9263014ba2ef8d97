import { expect, test } from 'vitest';
import {
  countChosen,
  inputOf,
  needsChannel,
  nothingDecided,
  type Row,
} from '../../../../renderer/views/intake/choice.ts';
import type { IntakePreview } from '../../../../shared/contract/areas/intake.ts';
import { proposeMapping } from '../../../../shared/intake/propose-mapping.ts';
import { isWorded } from '../../../../shared/texts/intake.ts';

const preview: IntakePreview = {
  name: 'blog.xml',
  format: 'wxr',
  total: 30,
  pictures: 0,
  groups: [
    {
      group: 'article.published',
      kind: 'article',
      state: 'published',
      total: 20,
      fresh: 12,
      known: 5,
      alike: 3,
      suggested: 'sources',
    },
    {
      group: 'article.draft',
      kind: 'article',
      state: 'draft',
      total: 10,
      fresh: 10,
      known: 0,
      alike: 0,
      suggested: 'masters',
    },
  ],
  rows: [],
  losses: [],
  columns: null,
  mapping: null,
};

test('what is suggested is chosen at first, and counts what is new', () => {
  const choice = nothingDecided;
  expect(inputOf(preview, choice).ways).toEqual({ 'article.published': 'sources', 'article.draft': 'masters' });
  expect(countChosen(preview, choice)).toBe(22);
  expect(countChosen(preview, { ...choice, includeAlike: true })).toBe(25);
  expect(needsChannel(preview, choice)).toBe(false);
});

test('a group that stays out is not named and not counted', () => {
  const choice = {
    ...nothingDecided,
    ways: { 'article.published': null, 'article.draft': 'published' as const },
  };
  expect(inputOf(preview, choice).ways).toEqual({ 'article.draft': 'published' });
  expect(countChosen(preview, choice)).toBe(10);
  expect(needsChannel(preview, choice)).toBe(true);
});

test('single things are left out and counted, as far as they would have come in', () => {
  const row = (key: string, group: string, verdict: Row['verdict']): Row => ({
    key,
    group,
    verdict,
    title: key,
    publishedAt: null,
    address: '',
    wordCount: 1,
    pictures: 0,
  });
  const rows = [
    row('a', 'article.published', 'new'),
    row('b', 'article.published', 'known'),
    row('c', 'article.published', 'same-text'),
    row('d', 'article.draft', 'new'),
  ];
  const choice = { ...nothingDecided, leaveOut: new Set(['a', 'b', 'c', 'd']) };
  expect(countChosen({ ...preview, rows }, choice)).toBe(20);
  expect(countChosen({ ...preview, rows }, { ...choice, includeAlike: true })).toBe(22);
  expect(countChosen({ ...preview, rows }, { ...choice, ways: { 'article.draft': null } })).toBe(11);
  expect(inputOf(preview, choice).leaveOut).toEqual(['a', 'b', 'c', 'd']);
});

test.each([
  [
    ['Datum', 'Kanal', 'Thema', 'Text', 'Status', 'Link'],
    ['date', null, 'title', 'text', 'state', 'address'],
  ],
  [
    ['Publish Date', 'Time', 'Post Title', 'Caption', 'Owner', 'Hashtags'],
    ['date', 'time', 'title', 'text', 'author', 'tags'],
  ],
  [
    ['Veröffentlichung', 'Überschrift', 'Zuständig', 'Säule', 'Sprache'],
    ['date', 'title', 'author', 'tags', 'language'],
  ],
  [
    ['Record ID', 'Name', 'Notes', 'Attachments'],
    ['key', 'title', 'text', null],
  ],
  [
    ['Was', 'Für wen'],
    ['title', null],
  ],
])('the columns %j are taken for %j', (headers, meanings) => {
  expect(Object.values(proposeMapping(headers))).toEqual(meanings);
});

test('every code a reader notes has its sentence', async () => {
  const { readdirSync, readFileSync } = await import('node:fs');
  const root = new URL('../../../../main/core/intake/', import.meta.url).pathname;
  const codes = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [
      ...readFileSync(root + name, 'utf8').matchAll(
        /(?:notes\.(?:name|count|tell)\(\s*(?:embed === '!' \? )?|code: )'([a-z-]+)'/g,
      ),
    ])
    .map(([, code]) => code ?? '');
  expect(codes.length).toBeGreaterThan(20);
  expect([...new Set(codes)].filter((code) => !isWorded(code))).toEqual([]);
});
