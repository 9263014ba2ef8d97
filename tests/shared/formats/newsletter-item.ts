import type { PackageItem } from '../../../shared/packages/exporter.ts';
import type { Block } from '../../../shared/rich-text/rich-text.ts';
import { contentImage, h, type ItemWords, p, packageItem, t } from '../packages/package-items.ts';

export const crane = contentImage('Kran über Lindenau.JPG', { credit: 'Jana Keller', caption: 'Montage im November' });
export const pattern = contentImage('muster.png', {
  mediaType: 'image/png',
  decorative: true,
  // Left over from before it was marked as decoration; it must not go out.
  alt: 'Holzmuster',
  width: 300,
  height: 100,
});

/** Every kind of block that a newsletter shows, and letters that have to be escaped. */
export const allBlocks: readonly Block[] = [
  h(1, 'Fünf Etagen & elf Tage'),
  p('In Lindenau steht ein Haus <aus> Holz. ', {
    kind: 'link',
    url: 'https://holzwerk.example/lindenau?a=1&b=2',
    children: [{ kind: 'text', text: 'Mehr dazu', marks: ['bold'] }],
  }),
  { kind: 'image', mediaId: crane.mediaId, alt: 'Kran im Nebel', caption: 'Am Morgen', decorative: false },
  h(2, 'Zahlen'),
  {
    kind: 'list',
    listKind: 'number',
    items: [
      {
        children: [t('84 Wände')],
        nested: {
          kind: 'list',
          listKind: 'check',
          items: [
            { children: [t('geprüft')], checked: true },
            { children: [t('offen')], checked: false },
          ],
        },
      },
      { children: [t('11 Tage')] },
    ],
  },
  { kind: 'quote', children: [t('Es war nie so leise.')] },
  { kind: 'callout', tone: 'tip', children: [t('Tag der offenen Tür am 5. Dezember')] },
  {
    kind: 'table',
    rows: [
      { cells: ['Etage', 'Wände'].map((words) => ({ header: true, children: [t(words)] })) },
      {
        cells: [
          { header: true, children: [t('1')] },
          { header: false, children: [t('17')] },
        ],
      },
    ],
  },
  { kind: 'divider' },
  p('Bis bald! 🪵'),
];

/** A newsletter with all of it; only what the test is about has to be said. */
export function newsletterItem(
  words: Partial<ItemWords> = {},
  imprintUrl = 'https://holzwerk.example/impressum',
): PackageItem {
  const item = packageItem({
    platform: 'newsletter',
    blocks: allBlocks,
    images: [pattern, crane],
    fields: { subject: 'Grüße aus Lindenau 🪵', preheader: 'Elf Tage & fünf Etagen', senderName: 'Holzwerk Brandt' },
    ...words,
  });
  return { ...item, channel: { ...item.channel, imprintUrl } };
}
