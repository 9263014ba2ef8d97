import { describe, expect, it, test } from 'vitest';
import { profiles } from '../../../shared/platforms/index.ts';
import { listFacts } from '../../../shared/platforms/list-facts.ts';
import { sourceWords } from '../../../shared/texts/fact-notes/sources.ts';
import { factNote, factNoteTables, readsAlike, sourceName } from '../../../shared/texts/fact-notes.ts';
import { factValueText } from '../../../shared/texts/platforms.ts';

const facts = profiles.flatMap(listFacts);
/** Values of a fixed set (`anywhere`) and refused characters have their words in `factValueText`. */
const sentences = facts.flatMap(({ path, value }) =>
  typeof value === 'string' && factValueText(path, value, 'de') === value ? [value] : [],
);
const notes = new Set([...facts.flatMap(({ note }) => (note === null ? [] : [note])), ...sentences]);
const sources = new Set(facts.map(({ source }) => source));
const entries = factNoteTables.flatMap((table) => Object.entries(table));

/** Lower-case words in sources that are names of tools, packages, pages or types and not English words. */
const names = new Set(
  'ayrshare adobe python-telegram-bot bulkit octopost emplifi unipost zernio pickyassist icontact spamresource emailonacid twitter-text atproto lexicon lexicons social-app Instance entity overview threads posts post api direct-post photo-post posts-api multiimage-post-api videos-api images-api content-publishing content-sharing-guidelines media-transfer-guide rich-text detection packages'.split(
    ' ',
  ),
);

/** The words of a source without addresses, paths, identifiers, days and names. */
function plainWords(source: string): string[] {
  return source
    .replace(/(?:audit )?\d{4}-\d{2}-\d{2}/g, '')
    .split(/[\s;,()]+/)
    .filter((word) => /^\p{Ll}[\p{Ll}-]*$/u.test(word) && !names.has(word));
}

describe('German notes', () => {
  it('exist for every note and every value that is a sentence', () => {
    const missing = [...notes].filter((note) => !readsAlike(note) && !entries.some(([english]) => english === note));
    expect(missing).toEqual([]);
  });

  it('have no entry that no profile uses, and none twice', () => {
    const keys = entries.map(([english]) => english);
    expect(keys.filter((key) => !notes.has(key))).toEqual([]);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('have no entry where German reads alike', () => {
    expect(entries.filter(([english]) => readsAlike(english)).map(([english]) => english)).toEqual([]);
  });

  it('write numbers and days in the German way and leave no English behind', () => {
    const german = [...entries.map(([, text]) => text), ...Object.values(sourceWords)];
    // decimals and versions in names (RSS 2.0, Bot-API 10.1, 3.1.0, v4.7.0) are no numbers
    const bare = german.map((text) => text.replace(/(?:RSS|API|bibliothek|v\d|H|Version) ?[.\d]+\S*/g, ''));
    expect(bare.filter((text) => /\d,\d{3}(?!\d)|\d\.\d{1,2}(?![.\d])|\d{4}-\d{2}/.test(text))).toEqual([]);
    expect(
      german.filter((text) => /(?<![\w-])(?:and|or|the|of|not|with|only|at most|up to|by)(?![\w-])/.test(text)),
    ).toEqual([]);
  });

  it('keep every number of the English note', () => {
    const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
    const digits = (text: string) =>
      months
        .reduce((left, month, index) => left.replaceAll(new RegExp(`\\b${month}\\b`, 'g'), String(index + 1)), text)
        .replaceAll(/(\d)[.,](?=\d)/g, '$1')
        .replaceAll(/(\d{2})(\d{2})(20\d\d)(?!\d)/g, '$3 $2 $1')
        .match(/\d+/g)
        ?.map(Number)
        .sort((a, b) => a - b) ?? [];
    const changed = entries.filter(([english, german]) => digits(german).join() !== digits(english).join());
    expect(changed).toEqual([]);
  });

  test('an unknown note and English stay as they are', () => {
    expect(factNote('Im Editor gemessen', 'de')).toBe('Im Editor gemessen');
    expect(factNote('Comments only', 'en')).toBe('Comments only');
    expect(factNote('Comments only', 'de')).toBe('Nur Kommentare');
  });

  test.each([
    ['16:9', true],
    ['MP4 ≤ 16 MB', true],
    ['≤ 60 s, ≤ 100 MB', true],
    ['1.91:1', false],
    ['≤ 2,000', false],
    ['1200×630', false],
    ['With a picture', false],
    ['Gallery', false],
  ])('whether %s reads alike is %s', (note, alike) => {
    expect(readsAlike(note)).toBe(alike);
  });
});

describe('German sources', () => {
  it('exist for every source that says something in words', () => {
    const missing = [...sources].filter((source) => plainWords(source).length > 0 && !(source in sourceWords));
    expect(missing.map((source) => [source, plainWords(source)])).toEqual([]);
  });

  it('have no entry that no profile uses', () => {
    expect(Object.keys(sourceWords).filter((source) => !sources.has(source))).toEqual([]);
  });

  test.each([
    ['assumption of this project', 'Annahme dieses Projekts'],
    ['litmus.com (audit 2026-09-27)', 'litmus.com (Prüfung vom 27.09.2026)'],
    ['engadget.com (2024-03-08)', 'engadget.com (08.03.2024)'],
    ['RFC 5322 §2.1.1', 'RFC 5322 §2.1.1'],
  ])('%s', (source, german) => {
    expect(sourceName(source, 'de')).toBe(german);
    expect(sourceName(source, 'en')).toBe(source);
  });
});
