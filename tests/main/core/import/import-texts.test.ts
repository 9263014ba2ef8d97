import { describe, expect, it } from 'vitest';
import {
  importNoteText,
  importNoteTexts,
  importRefusalText,
  importRefusalTexts,
} from '../../../../shared/texts/imports.ts';

const values = { names: 'x', field: 'x', date: 'x', encoding: 'x', extension: 'x', format: 'x', megapixels: 1 };
const noteCodes = [...new Set(Object.keys(importNoteTexts.de).map((key) => key.replace(/_(?:one|other)$/, '')))];

describe('the words of an import report', () => {
  it.each(['de', 'en'] as const)('say every note in %s, for one and for several', (language) => {
    for (const code of noteCodes) {
      for (const count of [1, 7]) {
        const sentence = importNoteText(language, { code, params: { ...values, count } });
        expect(sentence, code).toMatch(/^.{10,}\.$/);
        expect(sentence, code).not.toMatch(/[{}!]/);
      }
    }
  });

  it.each(['de', 'en'] as const)('say in %s why a file was refused and what to do', (language) => {
    for (const code of Object.keys(importRefusalTexts.de)) {
      const sentence = importRefusalText(language, { fileName: 'a.docx', code, detail: '3' });
      expect(sentence, code).toContain('a.docx');
      expect(sentence, code).not.toMatch(/[{}!]/);
      expect(sentence.split(/\. /).length, code).toBeGreaterThanOrEqual(2);
    }
  });

  it.each(['damaged', 'not-this-format', 'too-deep'])('keep the English words of a reader out of “%s”', (code) => {
    const detail = 'End of central directory record signature not found.';
    for (const language of ['de', 'en'] as const) {
      const sentence = importRefusalText(language, { fileName: 'a.docx', code, detail });
      expect(sentence, code).not.toContain('central directory');
    }
  });

  it('shows a code it does not know as it is', () => {
    expect(importNoteText('de', { code: 'from-the-future', params: {} })).toBe('from-the-future');
  });
});
