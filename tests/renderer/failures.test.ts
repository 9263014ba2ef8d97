import { describe, expect, it } from 'vitest';
import { type FailureCode, failures } from '../../shared/contract/failures.ts';
import { describeError, describeFailure } from '../../shared/texts/describe-failure.ts';
import { failureTexts } from '../../shared/texts/failures.ts';

const codes = Object.keys(failures) as FailureCode[]; // the keys of the table are the codes

describe('failures in words', () => {
  it.each(codes)('%s says what happened and what is safe, in both languages', (code) => {
    for (const language of ['de', 'en'] as const) {
      const words = describeFailure(code, { findings: 2 }, language);
      expect(words.title).not.toContain(code);
      expect(words.help).not.toContain(code);
      expect(words.help).not.toBe('');
    }
  });

  it.each([
    ['READ_ONLY', ['newer-format', 'held', 'disk', 'asked']],
    ['UNSUITABLE_FOLDER', ['network', 'synchronised', 'not-writable', 'missing']],
    ['STORAGE', ['full', 'io']],
    ['PICTURE_REFUSED', ['unreadable', 'vector', 'pixels', 'heavy', 'costly']],
  ] as const)('%s has words of its own for every reason', (code, reasons) => {
    for (const reason of reasons) {
      expect(failureTexts.de).toHaveProperty([`${code}.${reason}`]);
      expect(describeFailure(code, { reason }, 'de').help).not.toBe(describeFailure(code, {}, 'de').help);
    }
  });

  it('counts findings', () => {
    expect(describeFailure('NOT_READY', { findings: 1, codes: [] }, 'de').title).toBe(
      'Ein sperrender Befund steht dem entgegen.',
    );
    expect(describeFailure('NOT_READY', { findings: 3, codes: [] }, 'en').title).toBe(
      '3 blocking findings stand against this.',
    );
  });

  it('fills in what the failure names', () => {
    expect(describeFailure('WORKSPACE_MISSING', { folder: '/a/b' }, 'de').title).toContain('/a/b');
  });

  it('says of anything else that it was not expected, without its inner words', () => {
    const words = describeError(new Error('SQLITE_CORRUPT at page 7'), 'de');
    expect(words.code).toBe('unexpected');
    expect(`${words.title} ${words.help}`).not.toContain('SQLITE');
    expect(describeError({ code: 'ENOENT' }, 'en').code).toBe('unexpected');
  });
});
