import { expect, test } from 'vitest';
import type { Check, CheckName } from '../../../shared/contract/areas/content.ts';
import { checkDetail, checkName } from '../../../shared/texts/doctor.ts';

const names = ['file', 'checksums', 'parts', 'set-aside', 'records', 'media', 'projection', 'rebuilt'] as const;

test.each(names satisfies readonly CheckName[])('%s is worded in both languages, well and ill', (name) => {
  const well: Check = { name, ok: true, examined: 2, found: [] };
  const ill: Check = { name, ok: false, examined: 2, found: [{ what: 'master:a', rows: 2, reason: 'checksum' }] };
  const said = (['de', 'en'] as const).map((language) => [
    checkName(name, language),
    checkDetail(well, language),
    checkDetail(ill, language),
  ]);
  expect(said.flat().join(' ')).not.toMatch(/\{\{|check\.|found\.|examined\./);
  expect(said[0]?.[0]).not.toBe(said[1]?.[0]);
  expect(said[0]?.[2]).toContain('master:a (2 Änderungen, Prüfsumme stimmt nicht)');
  expect(said[1]?.[2]).toContain('master:a (2 changes, checksum does not match)');
});

test('numbers are told where something was counted, and a long list ends in a number', () => {
  expect(checkDetail({ name: 'media', ok: true, examined: 1, found: [] }, 'de')).toBe('1 Datei');
  expect(checkDetail({ name: 'checksums', ok: true, examined: 3, found: [] }, 'en')).toBe('3 documents');
  const found = Array.from({ length: 25 }, (_, index) => ({ what: `bild-${index}`, rows: null, reason: null }));
  expect(checkDetail({ name: 'media', ok: false, examined: 30, found }, 'de')).toMatch(
    /^Fehlt oder ist beschädigt: bild-0, .*bild-19, und 5 weitere Befunde$/,
  );
  const foreign = [{ what: 'x', rows: null, reason: 'neuer-grund' }];
  expect(checkDetail({ name: 'set-aside', ok: false, examined: null, found: foreign }, 'en')).toBe('x (neuer-grund)');
});
