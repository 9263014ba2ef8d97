import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wav, webm } from '../builders/films.ts';
import { wxrFile } from '../fixtures/intake/wxr.ts';
import { failing } from './failing.ts';
import type { OpenContract } from './open-contract.ts';

/** What comes in by pieces and by folders; part of the contract suite. */
export function incomingTests(opened: () => OpenContract): void {
  test('a film comes in piece by piece with its subtitles, and a folder in one step', async () => {
    const { client, folder: place } = opened();
    const film = await webm({ seconds: 3 });
    const { uploadId } = await client.mediaFiles.begin({ fileName: 'Film.webm', bytes: film.length });
    const half = Math.floor(film.length / 2);
    const piece = (from: number, to: number) => Buffer.from(film.subarray(from, to)).toString('base64');
    await client.mediaFiles.append({ uploadId, at: 0, bytes: piece(0, half) });
    await client.mediaFiles.append({ uploadId, at: half, bytes: piece(half, film.length) });
    const { record, isNew } = await client.mediaFiles.finish({ uploadId });
    expect([record.mediaType, isNew]).toEqual(['video/webm', true]);
    const text = '1\n00:00:00,500 --> 00:00:02,500\nGrüß Gott\n';
    await client.subtitles.add({ id: record.id, language: 'de', fileName: 'Film.srt', text });
    const { cues } = await client.subtitles.view({ id: record.id, language: 'de' });
    await client.subtitles.change({
      id: record.id,
      language: 'de',
      cues: cues.map((cue) => ({ ...cue, text: 'Servus' })),
    });
    expect((await client.subtitles.view({ id: record.id, language: 'de' })).cues[0]?.text).toBe('Servus');
    const gone = (await client.mediaFiles.begin({ fileName: 'x', bytes: 1 })).uploadId;
    await client.mediaFiles.abandon({ uploadId: gone });
    expect(await failing(client.mediaFiles.finish({ uploadId: gone }))).toBe('NOT_FOUND');
    const folder = join(place, 'Messe');
    mkdirSync(folder);
    writeFileSync(join(folder, 'Ton.wav'), wav());
    writeFileSync(join(folder, 'Brief.txt'), 'Hallo');
    const steps = [];
    for await (const step of await client.mediaFiles.addFolder({ folder })) steps.push(step);
    const done = steps.at(-1);
    expect(done).toMatchObject({ kind: 'done', duplicates: 0, refused: 1 });
    const ids = done?.kind === 'done' ? done.added : [];
    expect((await client.media.list({ kind: 'sound' })).rows.map((row) => row.id)).toEqual(ids);
    await client.media.change({ id: record.id, fields: { posterId: ids[0] ?? null } });
    expect((await client.media.posterOf({ id: ids[0]! })).map(({ id }) => id)).toEqual([record.id]);
    expect((await client.mediaFiles.putAway({ ids })).inUse).toMatchObject([{ uses: ['Film.webm'] }]);
    await client.media.change({ id: record.id, fields: { posterId: null } });
    expect((await client.mediaFiles.putAway({ ids })).ids).toEqual(ids);
    expect((await client.mediaFiles.putBack({ ids })).ids).toEqual(ids);
  });

  test('what proves a consent, or is the logo of cards, says so and stays', async () => {
    const { client } = opened();
    const add = async (name: string, seconds: number) =>
      (await client.media.add({ fileName: name, bytes: Buffer.from(wav(seconds)).toString('base64') })).id;
    const [proof, shown] = [await add('Einwilligung.wav', 2), await add('Gespräch.wav', 3)];
    expect(await client.media.neededBy({ id: proof })).toEqual({ evidenceOf: [], isLogo: false });
    const consent = { name: 'Jana Keller', consent: 'given' as const, evidenceId: proof };
    await client.media.change({ id: shown, fields: { people: [consent] } });
    expect((await client.media.neededBy({ id: proof })).evidenceOf.map(({ id }) => id)).toEqual([shown]);
    expect((await client.mediaFiles.putAway({ ids: [proof] })).inUse).toHaveLength(1);
    await client.media.change({ id: shown, fields: { people: [] } });
    expect((await client.mediaFiles.putAway({ ids: [proof, shown] })).ids).toEqual([proof, shown]);
  });

  test('a stock is looked into, brought in in one step, known the second time, and taken back', async () => {
    const { client, folder } = opened();
    const place = join(folder, 'blog.xml');
    writeFileSync(
      place,
      wxrFile([
        { id: 1, title: 'Richtfest', content: '<p>Der Kranz hängt.</p>' },
        { id: 2, title: 'Entwurf', content: '<p>Noch nichts.</p>', status: 'draft' },
      ]),
    );
    const here = await client.intake.places({ folder });
    expect(here.entries.map(({ name }) => name)).toContain('blog.xml');
    let ways: Record<string, 'sources' | 'masters' | 'published'> = {};
    for await (const step of await client.intake.preview({ place })) {
      if (step.kind === 'done')
        ways = Object.fromEntries(step.preview.groups.map(({ group, suggested }) => [group, suggested]));
    }
    expect(ways).toEqual({ 'article.draft': 'masters', 'article.published': 'sources' });
    const bringIn = async () => {
      for await (const step of await client.intake.bringIn({ place, ways })) if (step.kind === 'done') return step;
      throw new Error('no result');
    };
    const first = await bringIn();
    expect(first.intake).toMatchObject({ sources: 1, masters: 1 });
    expect(await bringIn()).toMatchObject({ intake: null, known: 2 });
    const { rows, total } = await client.intake.sources({ text: 'richt' });
    expect([total, rows[0]?.title]).toEqual([1, 'Richtfest']);
    expect((await client.intake.source({ id: rows[0]!.id })).text).toBe('Der Kranz hängt.');
    const [step] = await client.intake.list();
    if (step === undefined) throw new Error('no step is listed');
    expect(await client.intake.takeBack({ id: step.id })).toEqual({ removed: 2, kept: [] });
    expect((await client.intake.sources({})).total).toBe(0);
    const second = await bringIn();
    const [source] = (await client.intake.sources({})).rows;
    if (second.intake === null || source === undefined) throw new Error('nothing came in again');
    const made = await client.intake.makeMaster({ id: source.id });
    expect(await client.intake.makeMaster({ id: source.id })).toEqual({ masterId: made.masterId, isNew: false });
    expect((await client.masters.get({ id: made.masterId })).title).toBe('Richtfest');
    const back = await client.intake.takeBack({ id: second.intake.id });
    expect([back.removed, back.kept.map(({ id }) => id)]).toEqual([1, [source.id]]);
    expect(await failing(client.intake.takeBack({ id: step.id }))).toBe('WRONG_STATE');
    const look = async (): Promise<void> => {
      for await (const _step of await client.intake.preview({ place: join(folder, 'nirgends') })) void _step;
    };
    expect(await failing(look())).toBe('IMPORT_REFUSED');
  });
}
