import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeUrl } from '../../../shared/rich-text/safe-url.ts';
import { toHtml } from '../../../shared/rich-text/to-html.ts';
import {
  bold,
  checklist,
  code,
  doc,
  h2,
  image,
  italic,
  li,
  link,
  ol,
  p,
  quote,
  table,
  ul,
} from '../../builders/rich-text.ts';

describe('toHtml', () => {
  it('writes semantic blocks', () => {
    const text = doc(
      h2('Kopf'),
      p('Ein ', bold('Wort'), '\nZeile'),
      ul(li('a', { nested: ol('b') })),
      quote('Zitat'),
      code('a < b', 'js'),
    );
    expect(toHtml(text, { headingShift: 1 })).toBe(
      '<h3>Kopf</h3>\n<p>Ein <strong>Wort</strong><br>Zeile</p>\n<ul>\n<li>a\n<ol>\n<li>b</li>\n</ol>\n</li>\n</ul>\n<blockquote><p>Zitat</p></blockquote>\n<pre><code class="language-js">a &lt; b</code></pre>',
    );
  });

  it('gives tables a head with scopes', () => {
    expect(toHtml(doc(table(['Tag'], ['Mo'])))).toBe(
      '<table>\n<thead>\n<tr><th scope="col">Tag</th></tr>\n</thead>\n<tbody>\n<tr><td>Mo</td></tr>\n</tbody>\n</table>',
    );
  });

  it('asks where pictures lie, and leaves out those that lie nowhere', () => {
    const text = doc(image('m', 'Ein "Bild"', 'Unter & über'));
    expect(toHtml(text, { imageSource: () => 'a.jpg' })).toBe(
      '<figure><img src="a.jpg" alt="Ein &quot;Bild&quot;"><figcaption>Unter &amp; über</figcaption></figure>',
    );
    expect(toHtml(text)).toBe('');
  });

  it('nests marks in their order and shows boxes as text', () => {
    const both = { kind: 'text' as const, text: 'x', marks: ['bold' as const, 'italic' as const] };
    expect(toHtml(doc(p(both)))).toBe('<p><strong><em>x</em></strong></p>');
    expect(toHtml(doc(checklist(li('da', { checked: true }))))).toContain('<li>✓ da</li>');
    expect(toHtml(doc(p(italic('a'))))).toBe('<p><em>a</em></p>');
  });

  it('never lets words become markup or unsafe addresses', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (words, url) => {
        const html = toHtml(doc(p(link(url, words)), quote(words), image('m', words, words)), {
          imageSource: () => url,
        });
        const tags = html.match(/<[^>]*>?/gu) ?? [];
        for (const tag of tags)
          expect(tag).toMatch(
            /^<\/?(?:p|blockquote|figure|figcaption|br)>$|^<img src="[^"<>]*" alt="[^"<>]*">$|^<a href="(?:https?:|mailto:)[^"<>]*">$|^<\/a>$/iu,
          );
      }),
      { numRuns: 500 },
    );
  });
});

describe('safeUrl', () => {
  it('passes http, https and mailto only', () => {
    expect(['https://a.example', 'HTTP://a.example/', 'mailto:a@b.example'].map(safeUrl)).toEqual([
      'https://a.example',
      'HTTP://a.example/',
      'mailto:a@b.example',
    ]);
    for (const url of [
      'javascript:alert(1)',
      ' JaVaScript:x',
      'java\nscript:x',
      'data:text/html,x',
      'file:///etc/passwd',
      'https:',
      '//a.example',
      'https://a.example/\u0000',
    ])
      expect(safeUrl(url)).toBeNull();
  });
});
