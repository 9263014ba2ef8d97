import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { cleanText } from '../../../../shared/formats/cms/clean-text.ts';
import { wordpressWxr } from '../../../../shared/formats/cms/wordpress-wxr.ts';
import { cdata, xmlText } from '../../../../shared/formats/cms/xml-text.ts';
import { contentImage, p, packageItem } from '../../packages/package-items.ts';
import { written } from './cms-items.ts';
import { readWxr } from './read-wxr.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ']]>',
        ']]',
        '>',
        '<![CDATA[',
        '&',
        '<',
        '&amp;',
        '\u0000',
        '\u000B',
        '\uD83D',
        '\uFFFF',
        'ä',
        '🪵',
        '\r\n',
        '"',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

/** Reads with a strict parser, which shares nothing with what wrote it; throws on what is not well-formed. */
function textOf(xml: string): string {
  let read = '';
  const parser = new SaxesParser();
  parser.on('text', (text) => (read += text));
  parser.on('cdata', (text) => (read += text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(`<a>${xml}</a>`).close();
  return read;
}

test('any text comes back from XML as it was, less what XML cannot hold', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(textOf(cdata(text))).toBe(cleanText(text));
      expect(textOf(xmlText(text))).toBe(cleanText(text));
    }),
    { numRuns: 1000 },
  );
});

test('a text is changed by nothing but what no XML may hold', () => {
  expect(cleanText('a\u0000b\u000Bc\u0085d\uFFFEe\r\nf\rg\t\n\uD800h')).toBe('abcde\nf\ng\t\n\uFFFDh');
  expect(cleanText('ä ]]> 👩‍👩‍👧 \u202E\uE000')).toBe('ä ]]> 👩‍👩‍👧 \u202E\uE000');
});

test('any words of an article come back from a whole WXR file', () => {
  const texts = fc.sample(anyText, { numRuns: 300, seed: 20_261_201 });
  const items = texts.map((text, index) =>
    packageItem({
      platform: 'wordpress',
      id: `t${index}`,
      blocks: [p(text)],
      images: [contentImage(`bild-${index}.jpg`, { alt: text })],
      fields: { title: `T${index} ${text}`, slug: `t${index}`, excerpt: text },
    }),
  );
  const sameChannel = items.map((item) => ({ ...item, channel: items[0]?.channel ?? item.channel }));
  const { text } = written(wordpressWxr, sameChannel, { mediaBase: 'https://media.example/' });
  const read = readWxr(text('wordpress-holzwerk-brandt.xml')).items;
  const words = (html: string): string =>
    html
      .replaceAll('&#91;', '[')
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
  const line = (value: string): string => cleanText(value).replace(/\s+/gu, ' ').trim();
  const posts = read.filter(({ type }) => type === 'post');
  expect(posts.map(({ content }) => words(content).replace(/^<p>|<\/p>$/gu, ''))).toEqual(texts.map(cleanText));
  expect(posts.map(({ title }) => words(title))).toEqual(texts.map((value, index) => line(`T${index} ${value}`)));
  expect(posts.map(({ excerpt }) => words(excerpt))).toEqual(texts.map((value) => cleanText(value).trim()));
  const alts = read.filter(({ type }) => type === 'attachment').map(({ meta }) => meta[0]?.value ?? '');
  expect(alts).toEqual(texts.map(line));
});
