import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { qrPng } from '../../../main/core/links/export-qr.ts';
import { qrPrint } from '../../../shared/qr-code/qr-checks.ts';
import { qrMatrix } from '../../../shared/qr-code/qr-matrix.ts';
import { type QrOptions, qrOptionsSchema } from '../../../shared/qr-code/qr-options.ts';
import { qrSvg } from '../../../shared/qr-code/qr-svg.ts';

function options(fields: Partial<QrOptions> = {}): QrOptions {
  return qrOptionsSchema.parse({ address: 'https://holz.example/tag?utm_source=print', ...fields });
}

/** What a reader sees in a picture. */
async function read(picture: Buffer): Promise<string | null> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? null;
}

describe('a QR code', () => {
  it.each(['L', 'M', 'Q', 'H'] as const)('of level %s is read at every size', async (level) => {
    for (const [sizeMm, dpi] of [
      [12, 300],
      [30, 150],
      [30, 300],
      [80, 96],
    ] as const) {
      const { address } = options();
      expect(await read(await qrPng(options({ level, sizeMm }), dpi)), `${sizeMm} mm at ${dpi} dpi`).toBe(address);
    }
  });

  it('is read from its SVG too, with a label and in other colours', async () => {
    const svg =
      qrSvg(options({ label: 'Tag der offenen Tür & mehr <hier>', dark: '#123c2f', light: '#fff7e0' }), 6) ?? '';
    expect(svg).toContain('&amp; mehr &lt;hier&gt;');
    expect(await read(Buffer.from(svg))).toBe(options().address);
  });

  it('is as wide as it is to be printed, each module a whole number of pixels', async () => {
    const { width, density = 0 } = await sharp(await qrPng(options({ sizeMm: 40 }), 300)).metadata();
    const modules = (qrMatrix(options().address, 'M')?.size ?? 0) + 8;
    expect(width % modules).toBe(0);
    expect((width / density) * 25.4).toBeCloseTo(40, 0);
  });

  it('is the same bytes each time', async () => {
    expect(await qrPng(options({ label: '' }), 300)).toEqual(await qrPng(options({ label: '' }), 300));
    expect(qrSvg(options())).toBe(qrSvg(options()));
  });

  it('holds an address with umlauts as phones expect it', async () => {
    const png = await qrPng(options({ address: 'https://häuser.example/größe' }), 200);
    expect(await read(png)).toBe('https://xn--huser-gra.example/gr%C3%B6%C3%9Fe');
  });

  it('does not exist for an address that is too long', () => {
    expect(qrSvg(options({ address: `https://holz.example/${'a'.repeat(2000)}`, level: 'H' }))).toBeNull();
  });
});

describe('a code in print', () => {
  const codes = (fields: Partial<QrOptions>) => qrPrint(options(fields))?.problems.map(({ code }) => code);

  it('is judged by the width of a module', () => {
    expect(codes({ sizeMm: 14 })).toEqual(['module-small']);
    expect(codes({ sizeMm: 17 })).toEqual(['module-tight']);
    expect(codes({ sizeMm: 30 })).toEqual([]);
    const { smallestMm = 0 } = qrPrint(options({ sizeMm: 14 })) ?? {};
    expect(codes({ sizeMm: smallestMm })).not.toContain('module-small');
    expect(codes({ sizeMm: smallestMm - 1 })).toContain('module-small');
  });

  it('needs its margin and its contrast', () => {
    expect(codes({ quietZone: 2 })).toEqual(['quiet-zone']);
    expect(codes({ dark: '#ffffff', light: '#000000' })).toEqual(['inverted']);
    expect(codes({ dark: '#b8b8b8' })).toEqual(['contrast-weak']);
    expect(codes({ dark: '#e0e0e0' })).toEqual(['contrast']);
  });

  it('is coarser with a short address', () => {
    expect(codes({ address: `https://holz.example/${'a'.repeat(120)}`, sizeMm: 60 })).toEqual(['dense']);
  });

  it('can be read from ten times its width', () => {
    const print = qrPrint(options({ sizeMm: 41 }));
    expect(print?.distanceM).toBeCloseTo(((print?.symbolMm ?? 0) * 10) / 1000);
  });
});
