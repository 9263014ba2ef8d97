import * as fc from 'fast-check';
import JSZip from 'jszip';
import PostalMime from 'postal-mime';
import { SaxesParser } from 'saxes';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readMapFonts } from '../../../../main/core/files/map-fonts.ts';
import { writeDocx } from '../../../../main/core/formats/write-docx.ts';
import { writeMail } from '../../../../main/core/formats/write-mail.ts';
import { writePdf } from '../../../../main/core/formats/write-pdf.ts';
import { FontSet } from '../../../../main/core/drawing/font-set.ts';
import { feedFormats } from '../../../../shared/formats/feeds/index.ts';
import { newsletterEml } from '../../../../shared/formats/newsletter/newsletter-eml.ts';
import { arbitraryRichText } from '../../../builders/arbitrary-rich-text.ts';
import { feedItem } from '../../../shared/formats/feed-items.ts';
import { filesOf, formatInput, formatOptions, textAt } from '../../../shared/formats/format-input.ts';
import { newsletterItem } from '../../../shared/formats/newsletter-item.ts';
import { paperDocument } from '../../../shared/formats/paper-document.ts';
import { contentImage, p } from '../../../shared/packages/package-items.ts';
import { picturesOf } from './paper-bytes.ts';

/** What people paste: control characters, half an emoji, signs that end something in one of the formats. */
const pasted = fc.oneof(
  fc.constantFrom(
    '\u0000\u000b\u001b\ufffe',
    '\ud83e',
    ']]>',
    '"><script>',
    '\r\nBcc: x@y.example',
    '‮abc',
    '=?utf-8?Q?x?=',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

function wellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

describe('whatever people write', () => {
  let fonts: FontSet;
  beforeAll(async () => {
    fonts = new FontSet(await readMapFonts(resolve(import.meta.dirname, '../../../../resources')));
  });

  test('a DOCX holds sound XML, a PDF comes to its end', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRichText, pasted, async ({ blocks }, words) => {
        const images = [contentImage('a.jpg', { alt: words, caption: words, credit: words })];
        const item = newsletterItem({
          blocks: [...blocks, p(words)],
          title: words,
          fields: { subject: words },
          images,
        });
        const document = paperDocument({ title: words, items: [item] });
        const pictures = await picturesOf(document);
        const zip = await JSZip.loadAsync(await writeDocx(document, pictures));
        for (const file of Object.values(zip.files)) {
          if (/\.(?:xml|rels)$/u.test(file.name)) wellFormed(await file.async('string'));
        }
        const pdf = Buffer.from(await writePdf(document, pictures, fonts)).toString('latin1');
        expect(pdf.trimEnd().endsWith('%%EOF')).toBe(true);
      }),
      { numRuns: 12 },
    );
  });

  test('a feed is sound XML', () => {
    fc.assert(
      fc.property(arbitraryRichText, pasted, ({ blocks }, words) => {
        const item = feedItem({
          platform: 'wordpress',
          blocks: [...blocks, p(words)],
          title: words,
          fields: { title: words, excerpt: words, tags: [words] },
          publishedUrl: 'https://holzwerk.example/a',
        });
        const options = formatOptions({ siteUrl: 'https://holzwerk.example/', title: words });
        for (const { id, write } of feedFormats)
          wellFormed(textAt(filesOf(write(formatInput([item]), options)), `${id}.xml`));
      }),
      { numRuns: 100 },
    );
  });

  test('a mail keeps its headers to itself', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRichText, pasted, async ({ blocks }, words) => {
        const item = newsletterItem({
          blocks: [...blocks, p('Ende.')],
          fields: { subject: words, preheader: words },
          images: [],
        });
        const [file] = filesOf(newsletterEml.write(formatInput([item]), formatOptions()));
        if (file?.kind !== 'mail') throw new Error('no mail');
        for (const subject of [file.mail.subject, words]) {
          const mail = await PostalMime.parse(await writeMail({ ...file.mail, subject }, new Map()));
          expect(mail.bcc ?? []).toEqual([]);
          expect(mail.headers.map(({ key }) => key).toSorted()).toEqual(
            [
              ...(subject === '' ? [] : ['subject']),
              'content-type',
              'date',
              'message-id',
              'mime-version',
              'x-unsent',
            ].toSorted(),
          );
          expect(mail.text).toContain('Ende.');
        }
      }),
      { numRuns: 60 },
    );
  });
});
