import type { PackageItem } from '../../../shared/packages/exporter.ts';
import { h, type ItemWords, p, packageItem } from '../packages/package-items.ts';
import { allBlocks, crane, pattern } from './newsletter-item.ts';

interface Published {
  readonly publishedAt?: string;
  readonly publishedUrl?: string;
}

export function feedItem(words: ItemWords & Published): PackageItem {
  const item = packageItem(words);
  const { publishedAt = null, publishedUrl = '' } = words;
  return { ...item, variant: { ...item.variant, publishedAt, publishedUrl } };
}

/** Signs that break a careless writer of XML: ends of CDATA, entities, a control character, half an emoji. */
export const trickyTitle = 'Holz & Beton: 5 < 7 ]]> „gut“\u000b \ud83e 🪵';

/** Three entries: published with everything, planned, and with an address alone. */
export function feedItems(): PackageItem[] {
  return [
    feedItem({
      platform: 'wordpress',
      id: 'planned',
      title: 'Tag der offenen Tür',
      scheduledAt: '2026-12-05T09:00:00.000Z',
      blocks: [h(2, 'Programm'), p('Ab neun Uhr ist die Halle offen.')],
      fields: { title: 'Tag der offenen Tür' },
    }),
    feedItem({
      platform: 'wordpress',
      id: 'published',
      images: [pattern, crane],
      blocks: allBlocks,
      fields: { title: trickyTitle, excerpt: 'Elf Tage & fünf Etagen', tags: ['Holzbau', 'Leipzig & Umland'] },
      publishedAt: '2026-11-20T07:30:00.000Z',
      publishedUrl: 'https://holzwerk.example/lindenau?a=1&b=2',
    }),
    feedItem({
      platform: 'rss',
      id: 'address',
      blocks: [p('Nur eine Adresse.')],
      fields: { title: 'Aus dem Lager', link: 'https://holzwerk.example/lager', author: 'Jana Keller' },
    }),
  ];
}
