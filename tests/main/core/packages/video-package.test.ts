import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { addMedia } from '../../../../main/core/media/add-media.ts';
import { addSubtitles } from '../../../../main/core/media/subtitle-tracks.ts';
import { listMedia, usesOf } from '../../../../main/core/media/list-media.ts';
import { exportPackage } from '../../../../main/core/packages/export-package.ts';
import { verifyPackage } from '../../../../main/core/files/verify-package.ts';
import type { VariantId } from '../../../../shared/ids.ts';
import { mp4 } from '../../../builders/films.ts';
import { freshDesk } from '../../../builders/fresh-desk.ts';
import { addMaster } from '../../../builders/workspace.ts';

const here = freshDesk();
const srt = '1\n00:00:00,500 --> 00:00:02,500\n<i>Grüß Gott</i> & Servus\n';

/** A variant on YouTube with a film, its poster and its subtitles. */
async function filmedVariant(): Promise<{ variantId: VariantId; film: Uint8Array }> {
  const { workspace } = here;
  const masterId = addMaster(workspace, 'Die neue Halle');
  const film = await mp4({ seconds: 4, frameBytes: 20_000 });
  const video = await addMedia(workspace, 'Die Halle.mp4', film);
  const picture = await sharp({ create: { width: 1280, height: 720, channels: 3, background: '#0e6a67' } })
    .png()
    .toBuffer();
  const poster = await addMedia(workspace, 'Vorschau.png', picture);
  await addSubtitles(workspace, { id: video.id, language: 'de' }, { fileName: 'Halle.srt', text: srt });
  const now = workspace.clock.now();
  const variantId = workspace.write((writer) => {
    writer.change('media', video.id, { posterId: poster.id });
    const channel = writer.create('channels', {
      id: workspace.newId('channel'),
      name: 'Kanal',
      platformId: 'youtube',
      language: 'de',
      createdAt: now,
    });
    const variant = writer.create('variants', {
      id: workspace.newId('variant'),
      masterId,
      channelId: channel.id,
      recipeId: 'plain',
      video: { mediaId: video.id },
      adaptedAt: now,
      updatedAt: now,
    });
    return variant.id;
  });
  return { variantId, film };
}

async function handOver(variantId: VariantId, name: string): Promise<string> {
  const place = join(here.place.root, name);
  await exportPackage(here.workspace, {
    selection: { variantIds: [variantId], masterIds: [], channelIds: [], from: null, to: null, includeUnready: true },
    place,
    by: 'Käthe',
    markHandedOver: false,
    report: () => undefined,
    signal: new AbortController().signal,
  });
  return place;
}

describe('a variant with a film', () => {
  it('takes film, poster and subtitles in both formats into its folder, and the checklist names them', async () => {
    const { variantId, film } = await filmedVariant();
    const place = await handOver(variantId, 'Paket');
    const folder = join(place, '01-youtube-die-neue-halle');
    expect((await readFile(join(folder, 'video', 'die-halle.mp4'))).equals(film)).toBe(true);
    expect(await readFile(join(folder, 'video', 'die-halle.de.srt'), 'utf8')).toBe(srt);
    expect(await readFile(join(folder, 'video', 'die-halle.de.vtt'), 'utf8')).toBe(
      'WEBVTT\n\n00:00:00.500 --> 00:00:02.500\n<i>Grüß Gott</i> &amp; Servus\n',
    );
    expect(await sharp(join(folder, 'video', 'poster.png')).metadata()).toMatchObject({ width: 1280, height: 720 });
    const checklist = await readFile(join(folder, 'checklist.md'), 'utf8');
    expect(checklist).toContain('Das Video `video/die-halle.mp4` hochladen.');
    expect(checklist).toContain('Als Vorschaubild `video/poster.png` wählen.');
    expect(checklist).toContain('`video/die-halle.de.vtt`');
    expect(await verifyPackage(place)).toMatchObject({ ok: true });
    const manifest = await readFile(join(place, 'manifest.json'), 'utf8');
    expect(manifest).toContain('"video/mp4"');
    expect(here.workspace.reader.list('packageRecords')[0]?.mediaIds).toHaveLength(2);
  });

  it('gives a ZIP with the same files, and the same bytes each time', async () => {
    const { variantId } = await filmedVariant();
    const [first, second] = [await handOver(variantId, 'a.zip'), await handOver(variantId, 'b.zip')];
    expect((await readFile(first)).equals(await readFile(second))).toBe(true);
    expect(await verifyPackage(first)).toMatchObject({ ok: true });
  });

  it('uses the film: it is not unused, and cannot be thrown away', async () => {
    const { variantId } = await filmedVariant();
    const [video] = here.workspace.reader.list('media', { mediaType: 'video/mp4' });
    expect(usesOf(here.workspace.reader, video!.id)).toMatchObject([{ variantId, title: 'Die neue Halle' }]);
    const unused = { text: '', place: 'active', lacks: 'use', tag: null, collection: null, kind: null } as const;
    expect(listMedia(here.workspace.reader, { ...unused, offset: 0, limit: 10 }).total).toBe(0);
    expect(here.workspace.doctor({ rebuild: true }).checks.filter(({ ok }) => !ok)).toEqual([]);
  });
});
