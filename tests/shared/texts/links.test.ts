import { describe, expect, it } from 'vitest';
import { addressProblems } from '../../../shared/link-register/address-problems.ts';
import { linkTexts } from '../../../shared/texts/links.ts';

const has = (key: string): boolean => key in linkTexts.de || `${key}_other` in linkTexts.de;

/** Codes that `shared` gives beside those of addresses; each has words. */
const codes: Readonly<Record<string, readonly string[]>> = {
  problem: ['double', 'retired-used', 'retired-without-replacement', 'replacement-retired', 'redirected', 'short'],
  reason: ['tracked', 'foreign', 'not-web', 'imprint', 'off', 'internal', 'unset', 'present'],
  utm: [
    'source',
    'medium',
    'campaign',
    'content',
    'term',
    'mixed-case',
    'spaces',
    'letters',
    'unknown-placeholder',
    'unknown-medium',
    'source-missing',
    'source-spelling',
    'personal',
  ],
  qr: ['too-long', 'module-small', 'module-tight', 'quiet-zone', 'contrast', 'contrast-weak', 'inverted', 'dense'],
  bio: ['no-address', 'archived', 'retired', 'no-imprint', 'no-links', 'broken'],
  place: ['body', 'link', 'lead', 'url', 'imprintUrl', 'destinationId', 'field', 'recipe'],
};

/** Addresses written wrongly, what is wrong with each, and the address that a fix makes of it. */
const addresses: readonly (readonly [address: string, code: string | null, fix: string | null])[] = [
  ['https://holz.example/a?b=1#c', null, null],
  ['https://größe.de/', null, null],
  ['mailto:info@holz.example?subject=Hallo', null, null],
  ['tel:+49-341-123', null, null],
  ['https://holz.example/ein weg ', 'spaces', 'https://holz.example/ein%20weg'],
  ['holz.example/a', 'without-scheme', 'https://holz.example/a'],
  ['htps://holz.example', 'scheme', 'https://holz.example'],
  ['https//holz.example', 'scheme', 'https://holz.example'],
  ['javascript:alert(1)', 'scheme', null],
  ['https://[1', 'unreadable', null],
  ['https://karla:geheim@holz.example/', 'login', null],
  ['https://192.168.1.4/a', 'local', null],
  ['https://intranet.local/', 'local', null],
  ['https://holzwerk/', 'ending-missing', null],
  ['https://holz.quatsch/', 'ending-unknown', null],
  ['https://hоlz.example/', 'mixed-scripts', null],
  ['http://holz.example/', 'insecure', 'https://holz.example/'],
  ['https://holz.example/größe', 'unencoded', 'https://holz.example/gr%C3%B6%C3%9Fe'],
  ['https://holz.example/100%', 'percent', 'https://holz.example/100%25'],
  ['https://holz.example/a%2520b', 'double-encoded', 'https://holz.example/a%20b'],
  ['https://holz.example/a.', 'end-sign', 'https://holz.example/a'],
  ['https://holz.example/?utm_source=x&a=1', 'tracked', 'https://holz.example/?a=1'],
  [`https://holz.example/${'a'.repeat(2000)}`, 'long', null],
  ['mailto:info', 'mail', null],
  ['tel:abc', 'phone', null],
  ['tel:+49/341/123', 'phone', 'tel:+49341123'],
  ['tel:0341123', 'phone-local', null],
];

describe('an address', () => {
  it.each(addresses)('%s: %s', (address, code, fix) => {
    const found = addressProblems(address);
    expect(found.map((problem) => problem.code)).toEqual(code === null ? [] : [code]);
    expect(found[0]?.fix ?? null).toBe(fix);
  });

  it('has no such problem any more once it is repaired', () => {
    for (const [address, code] of addresses) {
      const fix = addressProblems(address)[0]?.fix ?? null;
      if (fix === null) continue;
      expect(
        addressProblems(fix).map((problem) => problem.code),
        address,
      ).not.toContain(code);
    }
  });
});

describe('the words about links', () => {
  it('exist for every code, in both languages', () => {
    const known = addresses.flatMap(([, code]) => (code === null ? [] : [`problem.${code}`]));
    const all = [...known, ...Object.entries(codes).flatMap(([kind, names]) => names.map((name) => `${kind}.${name}`))];
    expect(all.filter((key) => !has(key))).toEqual([]);
    expect(Object.keys(linkTexts.en).sort()).toEqual(Object.keys(linkTexts.de).sort());
  });
});
