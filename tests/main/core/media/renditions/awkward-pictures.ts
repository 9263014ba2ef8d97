import sharp, { type Sharp } from 'sharp';

/** A picture as it came, and what its record would say. */
export interface AwkwardPicture {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
  /** Upright. */
  readonly width: number;
  readonly height: number;
}

/** Words that no written picture may hold. */
export const secrets = ['Geheimkamera', 'Jana Keller', 'Wohnort', 'Seriennummer'];

const exif = {
  IFD0: { Make: 'Geheimkamera', Artist: 'Jana Keller', ImageDescription: 'Wohnort' },
  IFD2: { BodySerialNumber: 'Seriennummer 4711', UserComment: 'Wohnort' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 20/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '12/1 20/1 0/1' },
};
const foreignXmp =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
  '<rdf:Description xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:City="Wohnort"/></rdf:RDF></x:xmpmeta>';

/** Soft colours with some grain, like a photograph; the same each time. */
function scene(width: number, height: number, grain = 12): Sharp {
  const small = Buffer.alloc(24 * 16 * 3);
  for (let at = 0; at < small.length; at += 1)
    small[at] = 128 + Math.round(110 * Math.sin(at * 0.37) * Math.cos(at / 97));
  const noise = { type: 'gaussian', mean: 128, sigma: grain } as const;
  const base = sharp(small, { raw: { width: 24, height: 16, channels: 3 } }).resize(width, height, { fit: 'fill' });
  if (grain === 0) return base;
  return base.composite([
    { input: { create: { width, height, channels: 3, background: '#808080', noise } }, blend: 'overlay' },
  ]);
}

/** One operation after the other: sharp does its own in an order of its own. */
async function rendered(image: Sharp): Promise<Sharp> {
  return sharp(await image.png({ compressionLevel: 1 }).toBuffer());
}

/** How a picture lies in its file so that the orientation sets it upright (EXIF 2.32, 4.6.4 A). */
const lyings: readonly ((upright: Sharp) => Promise<Sharp>)[] = [
  async (upright) => upright,
  async (upright) => upright.flop(),
  async (upright) => upright.rotate(180),
  async (upright) => upright.flip(),
  async (upright) => (await rendered(upright.rotate(90))).flop(),
  async (upright) => upright.rotate(270),
  async (upright) => (await rendered(upright.rotate(270))).flop(),
  async (upright) => upright.rotate(90),
];

/** `upright` as a camera would have kept it that was held as `orientation` (1 to 8) says. */
export async function lyingAs(orientation: number, upright: Sharp): Promise<Buffer> {
  const lying = await lyings[orientation - 1]?.(await rendered(upright));
  if (lying === undefined) throw new RangeError(`${orientation} is no orientation`);
  return (await rendered(lying)).withExif(exif).withMetadata({ orientation }).jpeg({ quality: 95 }).toBuffer();
}

export async function animation(
  format: 'gif' | 'webp',
  width: number,
  height: number,
  frames: number,
): Promise<Buffer> {
  const pictures = Array.from({ length: frames }, (_, index) =>
    scene(width, height, 0)
      .modulate({ hue: index * 40 })
      .png()
      .toBuffer(),
  );
  return sharp(await Promise.all(pictures), { join: { animated: true } })
    .toFormat(format, { delay: Array.from({ length: frames }, () => 100), loop: 0 })
    .toBuffer();
}

/** Everything that real picture folders hold and that has broken programs like this one. */
export async function awkwardPictures(): Promise<AwkwardPicture[]> {
  const small = (): Sharp => scene(640, 480);
  const made: [name: string, mediaType: string, bytes: Promise<Buffer>, width: number, height: number][] = [
    ['huge', 'image/jpeg', scene(7000, 5000, 0).jpeg().toBuffer(), 7000, 5000],
    ['tiny', 'image/png', scene(1, 1, 0).png().toBuffer(), 1, 1],
    ['small', 'image/jpeg', scene(40, 31).jpeg().toBuffer(), 40, 31],
    ['panorama', 'image/jpeg', scene(6000, 400).jpeg().toBuffer(), 6000, 400],
    ['tower', 'image/webp', scene(300, 6000).webp().toBuffer(), 300, 6000],
    ['line-down', 'image/png', scene(1, 3000, 0).png().toBuffer(), 1, 3000],
    ['line-across', 'image/jpeg', scene(3000, 1, 0).jpeg().toBuffer(), 3000, 1],
    ['transparent', 'image/png', small().ensureAlpha(0.4).withExif(exif).png().toBuffer(), 640, 480],
    ['transparent-webp', 'image/webp', small().ensureAlpha(0.4).webp().toBuffer(), 640, 480],
    ['cmyk', 'image/jpeg', small().toColourspace('cmyk').withIccProfile('cmyk').jpeg().toBuffer(), 640, 480],
    ['sixteen-bit', 'image/png', small().toColourspace('rgb16').png().toBuffer(), 640, 480],
    ['grey', 'image/jpeg', small().greyscale().jpeg().toBuffer(), 640, 480],
    ['grey-sixteen-bit', 'image/png', small().toColourspace('grey16').png().toBuffer(), 640, 480],
    ['palette', 'image/png', small().png({ palette: true, colours: 32 }).toBuffer(), 640, 480],
    ['two-colours', 'image/png', small().threshold().png({ palette: true, colours: 2 }).toBuffer(), 640, 480],
    ['interlaced', 'image/png', small().png({ progressive: true }).toBuffer(), 640, 480],
    ['progressive', 'image/jpeg', small().jpeg({ progressive: true }).toBuffer(), 640, 480],
    ['avif', 'image/avif', small().withExif(exif).avif({ effort: 0 }).toBuffer(), 640, 480],
    ['wide-gamut', 'image/jpeg', small().withIccProfile('p3').jpeg().toBuffer(), 640, 480],
    ['gps', 'image/jpeg', small().withExif(exif).withXmp(foreignXmp).jpeg().toBuffer(), 640, 480],
    ['grainy', 'image/png', scene(1500, 1100, 120).png({ compressionLevel: 1 }).toBuffer(), 1500, 1100],
    ['animated-gif', 'image/gif', animation('gif', 120, 90, 2), 120, 90],
    ['animated-webp', 'image/webp', animation('webp', 120, 90, 2), 120, 90],
    ...Array.from({ length: 8 }, (_, index): [string, string, Promise<Buffer>, number, number] => [
      `exif-${index + 1}`,
      'image/jpeg',
      lyingAs(index + 1, scene(320, 200)),
      320,
      200,
    ]),
  ];
  return Promise.all(
    made.map(async ([name, mediaType, bytes, width, height]) => ({
      name,
      mediaType,
      bytes: await bytes,
      width,
      height,
    })),
  );
}
