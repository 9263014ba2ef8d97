import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FormatChoice } from '../../shared/model/format-choice.ts';
import { failing } from './failing.ts';
import type { OpenContract } from './open-contract.ts';

/** What leaves for other programs; part of the contract suite, after variants were made ready and handed over. */
export function formatTests(opened: () => OpenContract): void {
  const draft: FormatChoice = { mediaBase: null, release: 'draft', settings: {} };

  test('a format is planned, refused with its reasons, written, and known the second time', async () => {
    const { client, folder } = opened();
    const all = { includeUnready: true } as const;
    const known = await client.formats.list();
    expect(known.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['buffer', 'wordpress-wxr', 'newsletter-eml', 'ics', 'paper-pdf', 'scheduler-template']),
    );
    const late = { ...all, formatId: 'buffer', choice: { ...draft, release: 'scheduled' } satisfies FormatChoice };
    const refused = await client.formats.plan({ ...late, choice: { ...late.choice, mediaBase: 'ftp://bilder' } });
    expect(refused.refusals.map(({ code }) => code)).toEqual(['media-base']);
    const write = async (place: string, choice: FormatChoice): Promise<void> => {
      for await (const _step of await client.formats.write({ ...late, choice, place })) void _step;
    };
    expect(await failing(write(join(folder, 'Nein'), { ...late.choice, mediaBase: 'ftp://bilder' }))).toBe(
      'FORMAT_REFUSED',
    );
    expect(existsSync(join(folder, 'Nein'))).toBe(false);

    const request = { ...all, formatId: 'wordpress-wxr', choice: draft };
    const plan = await client.formats.plan(request);
    expect([plan.refusals, plan.variantIds.length, plan.again]).toEqual([[], 2, []]);
    const place = join(folder, 'WordPress');
    for await (const _step of await client.formats.write({ ...request, place, markHandedOver: false })) void _step;
    const [file = ''] = plan.files;
    expect(readFileSync(join(place, file), 'utf8')).toContain('Die Werkstatt zieht um');
    const second = await client.formats.plan(request);
    expect(second.again.map(({ channel }) => channel).toSorted()).toEqual(['newsletter', 'wordpress']);
    expect(await failing(write(place, late.choice))).toBe('PLACE_TAKEN');
    const [record] = await client.packages.list();
    expect(record).toMatchObject({ formatId: 'wordpress-wxr', name: 'WordPress', files: plan.files.length });
  });

  test('how a format is written is remembered, and a template proposes its own columns', async () => {
    const { client } = opened();
    const template = await client.formats.template({
      fileName: 'Vorlage.csv',
      bytes: Buffer.from('Datum;Uhrzeit;Text;Farbe\n').toString('base64'),
    });
    if (template.kind !== 'mapping') throw new Error(template.reason);
    expect(template.mapping).toMatchObject({
      columns: [{ source: 'date' }, { source: 'time' }, { source: 'text' }, { header: 'Farbe', source: null }],
    });
    const choice = { ...draft, settings: { template: template.mapping } };
    await client.formats.remember({ formatId: 'scheduler-template', choice });
    const found = (await client.formats.list()).find(({ id }) => id === 'scheduler-template');
    expect(found?.choice).toEqual(choice);
    expect(await failing(client.formats.remember({ formatId: 'nichts', choice }))).toBe('NOT_FOUND');
    const empty = Buffer.from('').toString('base64');
    expect(await client.formats.template({ fileName: 'leer.csv', bytes: empty })).toEqual({
      kind: 'unreadable',
      reason: 'empty',
    });
  });

  test('a package is packed as a bag that the archive’s own tools and verify accept, as a folder and as a ZIP', async () => {
    const { client, folder } = opened();
    const request = { includeUnready: true, markHandedOver: false, bag: true } as const;
    for (const name of ['Beutel', 'Beutel.zip']) {
      const place = join(folder, name);
      for await (const _step of await client.packages.export({ ...request, place })) void _step;
      expect(await client.packages.verify({ place })).toMatchObject({ ok: true, problems: [] });
    }
    const bag = join(folder, 'Beutel');
    for (const list of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
      expect(spawnSync('sha256sum', ['-c', '--quiet', list], { cwd: bag }).status).toBe(0);
    expect(spawnSync('sha512sum', ['-c', '--quiet', 'manifest-sha512.txt'], { cwd: bag }).status).toBe(0);
    writeFileSync(join(bag, 'data', 'LIESMICH.txt'), 'anders');
    expect((await client.packages.verify({ place: bag })).problems).toEqual([
      { path: 'LIESMICH.txt', code: 'changed' },
    ]);
  });
}
