import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import PdfDocument from 'pdfkit';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { addIncoming, addMedia } from '../../../../main/core/media/add-media.ts';
import { factLimits } from '../../../../main/core/media/facts/media-facts.ts';
import { describeError } from '../../../../shared/texts/describe-failure.ts';
import { m4a, mov, mp3, mp4, ogg, wav, webm } from '../../../builders/films.ts';
import { freshDesk } from '../../../builders/fresh-desk.ts';

const here = freshDesk();

function stored(): string[] {
  const folder = join(here.workspace.folder, 'media');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
}

describe('a video', () => {
  it.each([
    ['MP4', 'Film.mp4', mp4, 'video/mp4', 'avc', 'aac'],
    ['MOV', 'Film.mov', mov, 'video/quicktime', 'avc', 'aac'],
    ['WebM', 'Film.webm', webm, 'video/webm', 'vp9', 'opus'],
  ] as const)(
    'of type %s comes in as it is, with what its container says',
    async (_, name, make, type, video, audio) => {
      const bytes = await make({ seconds: 3, frameRate: 30, width: 1280, height: 720 });
      const record = await addMedia(here.workspace, name, bytes);
      expect(record).toMatchObject({
        fileName: name,
        mediaType: type,
        bytes: bytes.length,
        width: 1280,
        height: 720,
        fingerprint: null,
        playback: {
          durationMs: 3000,
          frameRate: expect.closeTo(30, 1),
          videoCodec: video,
          audioCodec: audio,
          rotation: 0,
          hasSound: true,
        },
      });
      expect(Buffer.from(await here.workspace.media.read(record.digest)).equals(bytes)).toBe(true);
    },
  );

  it('that is turned has the size in which it is seen, and a silent one says so', async () => {
    const record = await addMedia(
      here.workspace,
      'hochkant.mov',
      await mov({ width: 1920, height: 1080, rotation: 90, sound: false }),
    );
    expect(record).toMatchObject({
      width: 1080,
      height: 1920,
      playback: { rotation: 90, hasSound: false, audioCodec: null },
    });
  });

  it('comes in once, whatever it is called, and only pictures in the trash are not it', async () => {
    const bytes = await webm();
    const first = await addMedia(here.workspace, 'a.webm', bytes);
    expect((await addMedia(here.workspace, 'b.mp4', bytes)).id).toBe(first.id);
    here.workspace.write((writer) => writer.change('media', first.id, { trashedAt: here.workspace.clock.now() }));
    expect((await addMedia(here.workspace, 'b.mp4', bytes)).id).not.toBe(first.id);
  });
});

describe('a sound', () => {
  it.each([
    ['MP3', () => mp3(3), 'audio/mpeg', 'mp3'],
    ['M4A', () => m4a({ seconds: 3 }), 'audio/mp4', 'aac'],
    ['WAV', () => wav(3), 'audio/wav', 'pcm-s16'],
    ['OGG', () => ogg({ seconds: 3 }), 'audio/ogg', 'opus'],
  ] as const)('of type %s comes in with its length', async (_, make, type, codec) => {
    const record = await addMedia(here.workspace, 'Ton', await make());
    expect(record).toMatchObject({
      mediaType: type,
      width: null,
      height: null,
      playback: { frameRate: null, videoCodec: null, audioCodec: codec, hasSound: true },
    });
    expect(record.playback?.durationMs).toBeGreaterThan(2900);
    expect(record.playback?.durationMs).toBeLessThan(3100);
  });
});

function pdf(pages: number, compress: boolean): Promise<Buffer> {
  const document = new PdfDocument({ compress, autoFirstPage: false, info: { CreationDate: new Date(0) } });
  const pieces: Buffer[] = [];
  document.on('data', (piece: Buffer) => pieces.push(piece));
  for (let page = 1; page <= pages; page += 1) document.addPage().text(`Seite ${page} /Type /Page`);
  document.end();
  return new Promise((resolve) => {
    document.on('end', () => resolve(Buffer.concat(pieces)));
  });
}

describe('a document', () => {
  it('is kept with the number of its pages', async () => {
    const record = await addMedia(here.workspace, 'Mappe.pdf', await pdf(7, false));
    expect(record).toMatchObject({ mediaType: 'application/pdf', pages: 7, width: null });
  });

  it('is kept without a number where the pages cannot be counted', async () => {
    const record = await addMedia(here.workspace, 'leer.pdf', Buffer.from('%PDF-1.7\n%%EOF\n'));
    expect(record.pages).toBeNull();
  });
});

const svg = (inside: string, attributes = 'width="40" height="20"'): Buffer =>
  Buffer.from(`<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`);

describe('a vector drawing', () => {
  it('becomes a picture of its shape, and is itself kept', async () => {
    const bytes = svg('<rect width="40" height="20" fill="#336699"/>');
    const record = await addMedia(here.workspace, 'Logo.svg', bytes);
    expect(record).toMatchObject({ mediaType: 'image/png', fileName: 'Logo.png', width: 2400, height: 1200 });
    const { data } = await sharp(await here.workspace.media.read(record.digest))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 3)]).toEqual([0x33, 0x66, 0x99]);
    const original = here.workspace.reader.get('media', record.drawnFromId ?? '');
    expect(original).toMatchObject({ mediaType: 'image/svg+xml', fileName: 'Logo.svg', purpose: 'original' });
    expect(Buffer.from(await here.workspace.media.read(original.digest)).equals(bytes)).toBe(true);
  });

  it.each([
    ['runs a script', svg('<script>alert(1)</script>'), 'drawing-refused'],
    ['acts on a click', svg('<rect onclick="alert(1)" width="1" height="1"/>'), 'drawing-refused'],
    ['shows another file', svg('<image href="file:///etc/hostname" width="1" height="1"/>'), 'drawing-refused'],
    ['holds a page', svg('<foreignObject><p>Hallo</p></foreignObject>'), 'drawing-refused'],
    ['loads a style', svg('<style>@import url(http://example.org/a.css);</style>'), 'drawing-refused'],
    ['fills with a file', svg('<rect width="9" height="9" fill="url(file:///etc/hostname#a)"/>'), 'drawing-refused'],
    [
      'laughs a billion times',
      Buffer.from('<!DOCTYPE svg [<!ENTITY a "aa">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>'),
      'external-entity',
    ],
    ['never closes', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><g>'), 'damaged'],
    ['is nested without end', svg(`${'<g>'.repeat(300)}${'</g>'.repeat(300)}`), 'too-deep'],
    ['repeats itself without end', svg(`<g id="a"/>${'<use href="#a"/>'.repeat(3000)}`), 'drawing-refused'],
  ])('that %s is refused', async (_, bytes, code) => {
    await expect(addMedia(here.workspace, 'x.svg', bytes)).rejects.toMatchObject({
      code: 'IMPORT_REFUSED',
      data: { code },
    });
    expect(stored()).toEqual([]);
  });
});

describe('what is refused leaves nothing behind', () => {
  const box = (type: string, size: number, body: Buffer = Buffer.alloc(0)): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(size, 0);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, body]);
  };
  const ftyp = box('ftyp', 24, Buffer.from('isom\0\0\0\0isommp42', 'latin1'));

  it.each([
    ['nothing at all', Buffer.alloc(0), 'empty'],
    ['a letter', Buffer.from('Sehr geehrte Damen und Herren'), 'not-media'],
    ['a program', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), 'not-media'],
    ['a picture of an iPhone in HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heicmif1', 'latin1'), 'heic'],
    ['a PDF that was cut off', Buffer.from('%PDF-1.7\n1 0 obj'), 'damaged'],
    ['a video without anything to see', Buffer.concat([ftyp, box('mdat', 8)]), 'damaged'],
    ['a video whose boxes lie about their size', Buffer.concat([ftyp, box('moov', 0xffffffff)]), 'damaged'],
  ])('%s', async (_, bytes, code) => {
    const failure = await addMedia(here.workspace, 'x', bytes).then(
      () => null,
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ code: 'IMPORT_REFUSED', data: { fileName: 'x', code } });
    expect(stored()).toEqual([]);
    expect(here.workspace.reader.list('media')).toEqual([]);
    expect(describeError(failure, 'de').title).toContain('„x“');
  });

  it('a file that takes too long to look at', async () => {
    const incoming = await here.workspace.media.receive();
    await incoming.append(await mp4());
    const limits = { ...factLimits, waitingMs: 1 };
    await expect(addIncoming(here.workspace, 'x.mp4', incoming, { limits })).rejects.toMatchObject({
      data: { code: 'timeout' },
    });
    await incoming.discard();
    expect(stored()).toEqual([]);
  });

  it('a file that is no longer wanted', async () => {
    const stop = new AbortController();
    const incoming = await here.workspace.media.receive();
    await incoming.append(await mp4());
    const adding = addIncoming(here.workspace, 'x.mp4', incoming, { signal: stop.signal });
    stop.abort();
    await expect(adding).rejects.toMatchObject({ code: 'CANCELLED' });
    await incoming.discard();
    expect(stored()).toEqual([]);
  });

  it('a file that was coming in when the program ended', async () => {
    const lost = await here.workspace.media.receive();
    await lost.append(Buffer.from('halb'));
    await lost.complete();
    await here.reopen();
    const next = await here.workspace.media.receive();
    expect(stored()).toEqual([next.path.replace(/^.*[\\/]/, '')]);
    await next.discard();
  });
});

describe('a picture', () => {
  const opaque = { width: 40, height: 30, channels: 4, background: { r: 40, g: 90, b: 60, alpha: 1 } } as const;
  const glass = { ...opaque, background: { ...opaque.background, alpha: 0.5 } } as const;

  it('says what is seen through it, not only that it has a channel for that', async () => {
    const added = async (create: typeof opaque | typeof glass, name: string) =>
      addMedia(here.workspace, name, await sharp({ create }).png().toBuffer());
    expect(await added(glass, 'glas.png')).toMatchObject({ transparent: true, frames: 1 });
    expect(await added(opaque, 'wand.png')).toMatchObject({ transparent: false, frames: 1 });
  });

  it('says in how many pictures it moves', async () => {
    const frame = await sharp({ create: opaque }).png().toBuffer();
    const other = await sharp({ create: { ...opaque, background: 'red' } })
      .png()
      .toBuffer();
    const gif = await sharp([frame, other], { join: { animated: true } })
      .gif()
      .toBuffer();
    expect(await addMedia(here.workspace, 'kran.gif', gif)).toMatchObject({ frames: 2 });
  });
});
