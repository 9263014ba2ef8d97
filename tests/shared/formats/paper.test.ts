import { describe, expect, test } from 'vitest';
import { paperFormats } from '../../../shared/formats/paper/index.ts';
import { paperPictures } from '../../../shared/formats/paper/paper-blocks.ts';
import { paperBlocks } from '../../../shared/formats/paper/paper-outline.ts';
import { formatsMailTexts } from '../../../shared/texts/formats-mail.ts';
import { type TextKey, translate } from '../../../shared/texts/texts.ts';
import { packageItem } from '../packages/package-items.ts';
import { codesOf, filesOf, formatInput, formatOptions } from './format-input.ts';
import { crane, newsletterItem, pattern } from './newsletter-item.ts';
import { paperDocument } from './paper-document.ts';

describe.each(paperFormats)('$id', (format) => {
  const kind = format.id === 'paper-docx' ? 'docx' : 'pdf';

  test('is one document of all items, whatever their platform', () => {
    const items = [packageItem({ platform: 'linkedin' }), newsletterItem()];
    expect(items.every(format.accepts)).toBe(true);
    const [file, ...others] = filesOf(format.write(formatInput(items), formatOptions()));
    expect(others).toEqual([]);
    expect(file).toEqual({
      kind,
      path: `freigabe-holzwerk-brandt.${kind}`,
      document: {
        title: 'Freigabe: Holzwerk Brandt',
        language: 'de',
        timeZone: 'Europe/Berlin',
        stateAt: '2026-11-23T14:30:00.000Z',
        items,
      },
    });
  });

  test('takes a title of its own', () => {
    const result = format.write(formatInput([newsletterItem()]), formatOptions({ title: ' KW 48 ' }));
    expect(filesOf(result)[0]).toMatchObject({ path: `kw-48.${kind}`, document: { title: 'KW 48' } });
  });

  test('is refused without items', () => {
    expect(codesOf(format.write(formatInput([]), formatOptions()))).toEqual(['nothing-fits']);
  });

  test('tells what is missing on paper', () => {
    const gone = newsletterItem({ images: [pattern] });
    expect(codesOf(format.write(formatInput([gone]), formatOptions()))).toEqual([
      'picture-missing',
      ...(kind === 'pdf' ? ['paper-emoji'] : []),
    ]);
  });

  test.each(['de', 'en'] as const)('has words in %s', (language) => {
    for (const key of [`name.${format.id}`, `formats.${format.id}.about`, `formats.${format.id}.title`]) {
      expect(translate(formatsMailTexts, language, key as TextKey<typeof formatsMailTexts>)).not.toBe(key);
    }
  });
});

describe('what stands on paper', () => {
  test('shows each picture once: in the text where it stands there, else below it', () => {
    const pictures = paperBlocks(paperDocument()).flatMap((block) =>
      block.kind === 'picture' ? [[block.mediaId, block.alt, block.spec.format]] : [],
    );
    expect(pictures).toEqual([
      [crane.mediaId, 'Kran im Nebel', 'jpeg'],
      [pattern.mediaId, '', 'png'],
    ]);
    expect(
      paperPictures(paperDocument())
        .map(({ mediaId }) => mediaId)
        .toSorted(),
    ).toEqual([crane.mediaId, pattern.mediaId].toSorted());
  });

  test('names the parts of a thread', () => {
    const notes = paperBlocks(paperDocument()).flatMap((block) => (block.kind === 'note' ? [block.text] : []));
    expect(notes).toContain('Teil 2 von 2');
  });

  test('says where an alternative text is still to be written', () => {
    const bare = { ...crane, alt: '' };
    const document = paperDocument({ items: [packageItem({ platform: 'linkedin', images: [bare] })] });
    const notes = paperBlocks(document).flatMap((block) => (block.kind === 'note' ? [block.text] : []));
    expect(notes).toContainEqual(expect.stringContaining('Noch kein Alternativtext geschrieben.'));
  });
});
