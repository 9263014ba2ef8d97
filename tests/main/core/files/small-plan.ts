import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { Content, ImageFile } from '../../../../main/core/files/pictures.ts';
import { Renditions } from '../../../../main/core/media/renditions/renditions.ts';
import { type PackagePlan, planPackage } from '../../../../shared/packages/plan-package.ts';
import { contentImage, h, p, packageInput, packageItem, part } from '../../../shared/packages/package-items.ts';

/** Three variants of three families, two pictures, one of them used twice. */
export function smallPlan(): PackagePlan {
  const crane = contentImage('Kran über Lindenau.JPG', { credit: 'Foto: Jana Keller' });
  const pattern = contentImage('muster.png', { mediaType: 'image/png', decorative: true, alt: '' });
  return planPackage(
    packageInput([
      packageItem({ platform: 'linkedin', images: [crane, pattern], scheduledAt: '2026-11-30T07:30:00.000Z' }),
      packageItem({ platform: 'mastodon', images: [crane], blocks: [p('Eins.'), part, p('Zwei.')] }),
      packageItem({
        platform: 'wordpress',
        blocks: [h(2, 'Warum Holz'), p('Weil es wächst.')],
        fields: { title: 'Fünf Etagen', tags: ['Holz', 'Leipzig'] },
      }),
    ]),
  );
}

/** Real pictures with a place and a camera in them, by media id. */
export async function readMedia(id: string): Promise<Uint8Array> {
  const image = sharp({ create: { width: 60, height: 40, channels: 3, background: '#9c7a44' } });
  if (id.startsWith('muster')) return image.png().toBuffer();
  return image
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'Geheimkamera', Artist: 'Jana Keller' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 20/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '12/1 20/1 0/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret>Wohnort</secret></x:xmpmeta>')
    .jpeg()
    .toBuffer();
}

// Its workers hold up nobody's end.
const renditions = new Renditions(null);

/** Writes pictures as the program does, from the originals that `read` gives. */
export function makingFrom(read: (mediaId: string) => Promise<Uint8Array>): (file: ImageFile) => Promise<Content> {
  return async ({ mediaId, spec, xmp }) => {
    const original = Uint8Array.from(await read(mediaId));
    const digest = createHash('sha256').update(original).digest('hex');
    return renditions.make({ digest, spec, xmp, original: async () => original });
  };
}

export const makePicture = makingFrom(readMedia);
