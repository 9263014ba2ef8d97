import type { FormatOptions, FormatResult } from '../../../../shared/formats/out-format.ts';
import type { PackageItem } from '../../../../shared/packages/exporter.ts';
import { contentImage, p, packageItem, part } from '../../packages/package-items.ts';
import { filesOf, formatOptions } from '../format-input.ts';

/** With times and pictures by address, unless told otherwise. */
export function scheduledOptions(changes: Partial<FormatOptions> = {}): FormatOptions {
  return formatOptions(
    {},
    {
      mediaBase: 'https://bilder.holzwerk.example/plan/',
      release: 'scheduled',
      now: '2026-12-01T08:00:00.000Z',
      ...changes,
    },
  );
}

/** The text files of a result by path. */
export function textsOf(result: FormatResult): ReadonlyMap<string, string> {
  return new Map(filesOf(result).flatMap((file) => (file.kind === 'text' ? [[file.path, file.text] as const] : [])));
}

/** Posts as a team has them: a picture with alt text, a thread, a pin, umlauts, quotes, emoji, a mention at the start. */
export function plannedPosts(): PackageItem[] {
  const crane = contentImage('Kran über Lindenau.JPG', { credit: 'Foto: Jana Keller' });
  const plan = contentImage('Grundriss.png', { mediaType: 'image/png', alt: 'Grundriss mit „Hof“ | Süden' });
  return [
    packageItem({
      platform: 'linkedin',
      images: [crane, plan],
      scheduledAt: '2026-12-07T07:30:00.000Z',
      blocks: [
        p('Fünf Etagen, elf Tage: "schneller, als der Beton trocknet".'),
        p('https://holzwerk.example/lindenau'),
      ],
      fields: { firstComment: 'Bilder von der Montage, Zahlen und mehr.' },
    }),
    packageItem({
      platform: 'mastodon',
      handle: '@holzwerk@bau.example',
      scheduledAt: '2026-12-08T16:05:00.000Z',
      blocks: [p('@stadt@leipzig.example Fünf Etagen! 🪵'), part, p('84 Wandelemente kamen mit Fenstern.')],
      fields: { hashtags: ['Holzbau', 'Leipzig'] },
    }),
    packageItem({
      platform: 'pinterest',
      images: [crane],
      scheduledAt: '2026-12-09T11:00:00.000Z',
      blocks: [p('So wächst ein Haus aus Fichte.')],
      fields: { title: 'Fünf Etagen aus Holz', board: 'Häuser/Holzbau', link: 'https://holzwerk.example/lindenau' },
    }),
  ];
}
