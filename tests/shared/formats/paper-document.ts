import type { PaperDocument } from '../../../shared/formats/out-format.ts';
import { finding, p, packageItem, part } from '../packages/package-items.ts';
import { newsletterItem } from './newsletter-item.ts';

/** A newsletter with every kind of block and pictures, and a thread in English with findings. */
export function paperDocument(words: Partial<PaperDocument> = {}): PaperDocument {
  return {
    title: 'Freigabe: Holzwerk Brandt',
    language: 'de',
    timeZone: 'Europe/Berlin',
    stateAt: '2026-11-23T14:30:00.000Z',
    items: [
      newsletterItem({ scheduledAt: '2026-11-30T07:30:00.000Z', handle: '@holzpost' }),
      packageItem({
        platform: 'mastodon',
        title: 'Five storeys',
        language: 'en',
        state: 'in-work',
        blocks: [p('Five storeys, eleven days. 🪵'), part, p('Bold words.')],
        findings: [finding('text-missing', 'blocking'), finding('text-cut', 'warning', { next: 3 })],
        accepted: [
          { code: 'text-cut', reason: 'Im Team besprochen', by: 'Mira Brandt', at: '2026-11-20T09:00:00.000Z' },
        ],
      }),
    ],
    ...words,
  };
}
