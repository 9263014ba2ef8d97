import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkTarget } from '../../../shared/links/link-gate.ts';

describe('the link gate', () => {
  test.each([
    ['https://holzwerk-brandt.example/lindenau', 'https://holzwerk-brandt.example/lindenau'],
    [' http://müller.example ', 'http://xn--mller-kva.example/'],
    ['mailto:presse@holzwerk-brandt.example', 'mailto:presse@holzwerk-brandt.example'],
  ])('lets %s through', (address, target) => {
    expect(linkTarget(address)).toBe(target);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'file:///etc/passwd',
    '\\\\server\\share',
    '//server/share',
    'smb://server/share',
    'ms-msdt:/id',
    'vbscript:x',
    'app://kanalwerk/',
    'https://trusted.example@evil.example/',
    'holzwerk-brandt.example',
    '',
  ])('refuses %j', (address) => {
    expect(linkTarget(address)).toBeNull();
  });

  test('never gives anything but http, https and mailto', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.tuple(fc.string(), fc.webUrl()).map(([a, b]) => `${a}:${b}`),
        ),
        (address) => {
          const target = linkTarget(address);
          expect(target === null || /^(https?|mailto):/u.test(target)).toBe(true);
        },
      ),
    );
  });
});
