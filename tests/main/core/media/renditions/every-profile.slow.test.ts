import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Renditions } from '../../../../../main/core/media/renditions/renditions.ts';
import { requireExifTool } from '../../../../../main/scripts/debian-packages.ts';
import { plainUse } from '../../../../../shared/model/picture-use.ts';
import { formatEnding } from '../../../../../shared/pictures/rendition-format.ts';
import { type RenditionSpec, renditionSpec } from '../../../../../shared/pictures/rendition-spec.ts';
import { xmpPacket } from '../../../../../shared/pictures/xmp.ts';
import { profiles } from '../../../../../shared/platforms/index.ts';
import { type AwkwardPicture, awkwardPictures, secrets } from './awkward-pictures.ts';

const alt = 'Kräne über „Lindenau“ <Nord> & Süd 🪵';
const altEnglish = 'Cranes over "Lindenau"';
const xmp = xmpPacket({
  language: 'de',
  altTexts: { de: alt, en: altEnglish },
  description: 'Montage im November',
  credit: 'Foto: Holzwerk Brandt',
  licence: 'Alle Rechte vorbehalten',
  source: 'Bildarchiv',
  origin: 'ai-edited',
});

/** One file of a picture, for all profiles that take it in this way. */
interface Written {
  readonly picture: AwkwardPicture;
  readonly profileIds: string[];
  readonly spec: RenditionSpec;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly tags: Readonly<Record<string, unknown>>;
}

let folder = '';
let written: Written[] = [];

beforeAll(async () => {
  await requireExifTool();
  folder = await mkdtemp(join(tmpdir(), 'kanalwerk-renditions-'));
  const renditions = new Renditions(null);
  const planned = (await awkwardPictures()).flatMap(plansOf);
  const files = await Promise.all(
    planned.map(async (plan, index) => {
      const { picture, spec } = plan;
      const digest = createHash('sha256').update(picture.bytes).digest('hex');
      const original = async (): Promise<Uint8Array> => Uint8Array.from(picture.bytes);
      const { bytes } = await renditions.make({ digest, spec, xmp, original });
      const file = `${String(index).padStart(4, '0')}-${picture.name}.${formatEnding(spec.format)}`;
      await writeFile(join(folder, file), bytes);
      return { ...plan, file, bytes };
    }),
  );
  await renditions.close();
  const tags = await exifTool(folder);
  written = files.map((one) => ({ ...one, tags: tags.get(one.file) ?? {} }));
}, 900_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Profiles that want the same get the same file. */
function plansOf(picture: AwkwardPicture): Pick<Written, 'picture' | 'profileIds' | 'spec'>[] {
  const plans = new Map<string, Pick<Written, 'picture' | 'profileIds' | 'spec'>>();
  for (const profile of profiles) {
    if (profile.images.max?.value === 0) continue;
    const spec = renditionSpec(profile, { ...picture, focus: null }, plainUse);
    const known = plans.get(JSON.stringify(spec));
    if (known === undefined) plans.set(JSON.stringify(spec), { picture, profileIds: [profile.id], spec });
    else known.profileIds.push(profile.id);
  }
  return [...plans.values()];
}

/** By file, each tag with its group: `XMP-dc:Rights`. */
async function exifTool(of: string): Promise<Map<string, Record<string, unknown>>> {
  const asked = ['-json', '-G1', '-a', '-s', '-charset', 'filename=utf8', of];
  const { stdout } = await promisify(execFile)('exiftool', asked, { maxBuffer: 200_000_000 });
  const found = JSON.parse(stdout) as Record<string, unknown>[];
  return new Map(found.map((tags) => [String(tags['System:FileName']), tags]));
}

const told = (one: Written): string => `${one.file} for ${one.profileIds.join(', ')}`;

describe('each awkward picture, for each profile', () => {
  test('is there, one file for all that want the same', () => {
    const pictures = new Set(written.map(({ picture }) => picture.name));
    expect(pictures.size).toBeGreaterThanOrEqual(20);
    const withPictures = profiles.filter(({ images }) => images.max?.value !== 0);
    for (const name of pictures) {
      const ids = written.filter(({ picture }) => picture.name === name).flatMap(({ profileIds }) => profileIds);
      expect(ids.toSorted()).toEqual(withPictures.map(({ id }) => id).toSorted());
    }
  });

  test('has exactly the format, size and colours that were asked for', async () => {
    for (const one of written) {
      const { format, width, height, space, depth, orientation, pages = 1 } = await sharp(one.bytes).metadata();
      const { spec } = one;
      expect([format, width, height, space, depth], told(one)).toEqual([
        spec.format,
        spec.size.width,
        spec.size.height,
        'srgb',
        'uchar',
      ]);
      expect(orientation, told(one)).toBeUndefined();
      const moves = one.picture.name.startsWith('animated') && (spec.format === 'gif' || spec.format === 'webp');
      expect(pages, told(one)).toBe(moves ? 2 : 1);
    }
  });

  test('is no larger than the platform takes', () => {
    const over = written.filter(({ spec, bytes }) => spec.maxBytes !== null && bytes.length > spec.maxBytes);
    expect(over.map(told)).toEqual([]);
  });

  test('says what we say of it, in both languages', () => {
    for (const one of written) {
      expect(one.tags, told(one)).toMatchObject({
        'XMP-iptcCore:AltTextAccessibility': alt,
        'XMP-iptcCore:AltTextAccessibility-de': alt,
        'XMP-iptcCore:AltTextAccessibility-en': altEnglish,
        'XMP-dc:Description': 'Montage im November',
        'XMP-dc:Creator': 'Foto: Holzwerk Brandt',
        'XMP-photoshop:Credit': 'Foto: Holzwerk Brandt',
        'XMP-photoshop:Source': 'Bildarchiv',
        'XMP-dc:Rights': 'Alle Rechte vorbehalten',
        'XMP-iptcExt:DigitalSourceType':
          'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
      });
      expect(one.tags['ExifTool:Error'] ?? one.tags['ExifTool:Warning'], told(one)).toBeUndefined();
    }
  });

  test('says nothing else: no place, camera, name or profile of the original', () => {
    const harmless = /^(?:SourceFile$|(?:ExifTool|System|File|Composite|JFIF|PNG(?:-pHYs)?|GIF|RIFF|XMP-[a-zA-Z]+):)/;
    const ours =
      /^XMP-(?:iptcCore:AltText|dc:(?:Description|Creator|Rights)|photoshop:(?:Credit|Source)|xmpRights:Usage|iptcExt:Digital)/;
    for (const one of written) {
      const names = Object.keys(one.tags);
      expect(
        names.filter((name) => !harmless.test(name)),
        told(one),
      ).toEqual([]);
      expect(
        names.filter((name) => name.startsWith('XMP-') && !ours.test(name)),
        told(one),
      ).toEqual([]);
      const bytes = Buffer.from(one.bytes);
      expect(
        secrets.filter((secret) => bytes.includes(secret)),
        told(one),
      ).toEqual([]);
    }
  });
});
