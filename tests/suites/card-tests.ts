import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { VariantId } from '../../shared/ids.ts';
import { failing } from './failing.ts';
import type { OpenContract } from './open-contract.ts';

/** Title cards and carousel pages; part of the contract suite, with variants of a master on LinkedIn and others. */
export function cardTests(opened: () => OpenContract, variantOn: (platform: string) => Promise<VariantId>): void {
  test('templates come along, are changed as copies, and are given back', async () => {
    const { client } = opened();
    const { templates, brand } = await client.cards.templates();
    const delivered = templates[0]?.template;
    if (delivered === undefined) throw new Error('no template comes along');
    expect(templates.every(({ kind }) => kind === 'delivered')).toBe(true);
    const { before } = await client.cards.saveTemplate({ template: { ...delivered, name: 'Unsere' } });
    expect(before).toBeNull();
    expect((await client.cards.templates()).templates[0]).toMatchObject({
      kind: 'changed',
      template: { name: 'Unsere' },
    });
    expect((await client.cards.saveTemplate({ template: delivered })).before?.name).toBe('Unsere');
    await client.cards.removeTemplate({ id: delivered.id });
    expect((await client.cards.templates()).templates[0]).toEqual({ kind: 'delivered', template: delivered });
    expect(await failing(client.cards.removeTemplate({ id: delivered.id }))).toBe('NOT_FOUND');
    const changed = await client.cards.changeBrand({ fields: { accent: '#aa2200' } });
    expect(changed.before).toEqual(brand);
    expect((await client.cards.templates()).brand.accent).toBe('#aa2200');
    await client.cards.changeBrand({ fields: changed.before });
  });

  test('cards are composed, shown, made in one step that can be taken back, and opened again', async () => {
    const { client } = opened();
    const variantId = await variantOn('linkedin');
    const [listed] = (await client.cards.templates()).templates;
    if (listed === undefined) throw new Error('no template');
    const { template } = listed;
    const { pages, takesDocuments } = await client.cards.compose({ variantId, as: 'pictures' });
    expect(takesDocuments).toBe(true);
    expect(pages[0]).toMatchObject({ kind: 'cover', heading: 'Die Werkstatt zieht um' });
    const shown = await client.cards.preview({ variantId, template, pages, as: 'pictures', only: [0] });
    expect(shown.pages.map(({ index }) => index)).toEqual([0]);
    expect(shown.pages[0]?.svg).toMatch(/^<\?xml/u);
    const before = (await client.variants.view({ id: variantId })).variant.images;
    const { media, made, variant } = await client.cards.make({
      variantId,
      template,
      pages: pages.slice(0, 2),
      as: 'pictures',
    });
    expect(variant.images?.map(({ mediaId }) => mediaId)).toEqual(media.map(({ id }) => id));
    expect(media[0]).toMatchObject({ mediaType: 'image/png', width: 1080, height: 1350, origin: 'drawing' });
    const opening = await client.cards.open({ mediaId: made.added[1] ?? made.added[0]! });
    expect(opening).toMatchObject({
      variantId,
      as: 'pictures',
      template,
      pages: pages.slice(0, 2),
      mediaIds: made.added,
    });
    await client.cards.takeBack(made);
    expect((await client.variants.view({ id: variantId })).variant.images).toEqual(before);
    expect((await client.media.get({ id: made.added[0]! })).trashedAt).not.toBeNull();
    expect(await failing(client.cards.takeBack(made))).toBe('CHANGED_SINCE');
    await client.cards.putBack(made);
    expect((await client.variants.view({ id: variantId })).content.images).toHaveLength(2);
    await client.cards.takeBack(made);
  });

  test('a document belongs to its variant, and only a PDF can be one', async () => {
    const { client } = opened();
    const variantId = await variantOn('linkedin');
    const [listed] = (await client.cards.templates()).templates;
    if (listed === undefined) throw new Error('no template');
    const { pages } = await client.cards.compose({ variantId, as: 'document' });
    const { template } = listed;
    const { media, made, variant } = await client.cards.make({ variantId, template, pages, as: 'document' });
    const [document] = media;
    expect(variant.document).toEqual({ mediaId: document?.id, title: 'Die Werkstatt zieht um' });
    expect(document).toMatchObject({ mediaType: 'application/pdf', pages: pages.length });
    expect(await failing(client.media.trash({ id: made.added[0]! }))).toBe('INVALID');
    await client.cards.takeBack(made);
    expect((await client.variants.setDocument({ id: variantId, document: variant.document })).document).toEqual(
      variant.document,
    );
    await client.variants.setDocument({ id: variantId, document: null });
    const bytes = (
      await sharp({ create: { width: 40, height: 40, channels: 3, background: '#0a6' } })
        .png()
        .toBuffer()
    ).toString('base64');
    const picture = await client.media.add({ fileName: 'gruen.png', bytes });
    expect(await failing(client.variants.setDocument({ id: variantId, document: { mediaId: picture.id } }))).toBe(
      'INVALID',
    );
    await client.media.trash({ id: picture.id });
  });

  test('cards are written as files, and none is overwritten unasked', async () => {
    const { client, folder } = opened();
    const variantId = await variantOn('linkedin');
    const [listed] = (await client.cards.templates()).templates;
    if (listed === undefined) throw new Error('no template');
    const place = join(folder, 'karten');
    const wanted = { variantId, templateId: listed.template.id };
    const written = await client.cards.write({ ...wanted, format: 'png', place });
    expect(written.places).toHaveLength(written.pages);
    expect(written.places.every((file) => existsSync(file))).toBe(true);
    expect(await failing(client.cards.write({ ...wanted, format: 'png', place }))).toBe('PLACE_TAKEN');
    const pdf = await client.cards.write({ ...wanted, format: 'pdf', place: join(folder, 'karten.pdf') });
    expect(readFileSync(pdf.places[0]!).subarray(0, 5).toString()).toBe('%PDF-');
  });
}
