import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { readMapFonts } from '../../../../main/core/files/map-fonts.ts';
import { writeDocx } from '../../../../main/core/formats/write-docx.ts';
import { writePdf } from '../../../../main/core/formats/write-pdf.ts';
import { FontSet } from '../../../../main/core/drawing/font-set.ts';
import { feedFormats } from '../../../../shared/formats/feeds/index.ts';
import { newsletterFormats } from '../../../../shared/formats/newsletter/index.ts';
import { paperFormats } from '../../../../shared/formats/paper/index.ts';
import { feedItems } from '../../../shared/formats/feed-items.ts';
import { formatInput, formatOptions } from '../../../shared/formats/format-input.ts';
import { newsletterItem } from '../../../shared/formats/newsletter-item.ts';
import { paperDocument } from '../../../shared/formats/paper-document.ts';
import { newsletterMail } from './mail-bytes.ts';
import { picturesOf } from './paper-bytes.ts';

// Run by itself, once per time zone: a line for each format and each file that the core composes.
const print = (name: string, content: string | Uint8Array): void =>
  console.log(name, createHash('sha256').update(content).digest('hex'));

const items = [newsletterItem({ scheduledAt: '2026-03-29T01:30:00.000Z' }), ...feedItems()];
const options = formatOptions(
  { siteUrl: 'https://holzwerk.example/' },
  { mediaBase: 'https://holzwerk.example/media/' },
);
for (const { id, write } of [...newsletterFormats, ...feedFormats, ...paperFormats]) {
  print(id, JSON.stringify(write(formatInput(items), options)));
}
const document = paperDocument();
const pictures = await picturesOf(document);
const fonts = new FontSet(await readMapFonts(resolve(import.meta.dirname, '../../../../resources')));
print('eml', await newsletterMail());
print('docx', await writeDocx(document, pictures));
print('pdf', await writePdf(document, pictures, fonts));
