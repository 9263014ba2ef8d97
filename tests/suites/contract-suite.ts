import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, afterAll, describe, expect, test } from 'vitest';
import type { ChannelId, MasterId, VariantId } from '../../shared/ids.ts';
import { cardTests } from './card-tests.ts';
import { failing } from './failing.ts';
import { formatTests } from './format-tests.ts';
import { incomingTests } from './incoming-tests.ts';
import type { Client, OpenContract } from './open-contract.ts';

const text = `Die Werkstatt zieht um. Ab Januar sitzen wir in der Lützner Straße 12.

## Warum wir umziehen

Die alte Halle ist zu klein geworden. In der neuen ist Platz für zwei Fräsen und für Besuch.

- 1.200 Quadratmeter
- Gleisanschluss
- Tageslicht in jedem Raum

> Wer Platz hat, macht weniger Fehler.

Am 9. Januar feiern wir, alle sind eingeladen: [Anmeldung](https://holzwerk-brandt.example/umzug).
`;

/** What every way in must be able to do, through the contract alone. */
export function contractSuite(name: string, open: () => Promise<OpenContract>): void {
  describe(name, () => {
    let contract: OpenContract;
    let client: Client;
    let masterId: MasterId;
    const channels = new Map<string, ChannelId>();
    const variantOn = async (platform: string): Promise<VariantId> => {
      const board = await client.variants.board({ masterId });
      const found = board.find((view) => view.content.platformId === platform);
      if (found === undefined) throw new Error(`no variant on ${platform}`);
      return found.variant.id;
    };

    beforeAll(async () => {
      contract = await open();
      client = contract.client;
      await client.studio.create({ folder: join(contract.folder, 'Probe'), name: 'Holzwerk Probe', language: 'de' });
      for (const platformId of ['mastodon', 'linkedin', 'wordpress', 'youtube', 'newsletter']) {
        const channel = await client.channels.create({ name: platformId, platformId, language: 'de' });
        channels.set(platformId, channel.id);
      }
      const master = await client.masters.create({
        title: 'Die Werkstatt zieht um',
        lead: 'Ab Januar in der Lützner Straße.',
        tags: ['Holzbau', 'Umzug'],
        link: 'https://holzwerk-brandt.example/umzug',
        markdown: text,
      });
      masterId = master.id;
    });
    afterAll(() => contract.close());

    test('a new workspace carries its suffix and is open for writing', async () => {
      const status = await client.studio.status();
      expect(status.workspace?.folder.endsWith('Probe.kanalwerk')).toBe(true);
      expect(status.access).toBe('read-write');
    });

    test('a place that is taken is refused by name and the open workspace stays open', async () => {
      expect(
        await failing(
          client.studio.create({ folder: join(contract.folder, 'Probe'), name: 'Noch eine', language: 'de' }),
        ),
      ).toBe('WORKSPACE_EXISTS');
      expect(await failing(client.studio.open({ folder: join(contract.folder, 'nirgends') }))).toBe(
        'WORKSPACE_MISSING',
      );
      expect((await client.studio.status()).workspace?.name).toBe('Holzwerk Probe');
    });

    test('a master is found by a part of a word and by a word without its umlaut', async () => {
      for (const words of ['Werkst', 'lutzner', 'anschluss']) {
        const { rows } = await client.masters.list({ filter: { text: words } });
        expect(
          rows.map((row) => row.id),
          words,
        ).toEqual([masterId]);
        expect(rows[0]?.excerpt, words).toContain('\uE000');
      }
      expect((await client.masters.list({ filter: { text: 'Zementwerk' } })).total).toBe(0);
    });

    test('changing one field leaves the others', async () => {
      await client.masters.change({ id: masterId, fields: { callToAction: 'Anmelden' } });
      const master = await client.masters.get({ id: masterId });
      expect(master).toMatchObject({
        callToAction: 'Anmelden',
        title: 'Die Werkstatt zieht um',
        tags: ['Holzbau', 'Umzug'],
      });
      expect(master.wordCount).toBeGreaterThan(50);
    });

    test('adapting makes one variant for each channel, and none twice', async () => {
      const first = await client.variants.adapt({ masterId, channelIds: [...channels.values()] });
      expect(first.created).toHaveLength(5);
      const second = await client.variants.adapt({ masterId, channelIds: [...channels.values()] });
      expect(second.created).toHaveLength(0);
      expect(second.skipped).toHaveLength(5);
      const { rows } = await client.masters.list({});
      expect(rows[0]?.variants).toHaveLength(5);
    });

    test('a preview makes nothing', async () => {
      const channelId = channels.get('mastodon');
      if (channelId === undefined) throw new Error('no channel');
      const draft = await client.variants.preview({ masterId, channelId });
      expect(draft.content.body.blocks.length).toBeGreaterThan(0);
      expect((await client.variants.board({ masterId })).length).toBe(5);
    });

    test('a field follows the master until it is set, and again after its return', async () => {
      const id = await variantOn('wordpress');
      expect((await client.variants.view({ id })).content.fields['title']).toBe('Die Werkstatt zieht um');
      await client.masters.change({ id: masterId, fields: { title: 'Die Werkstatt zieht im Januar um' } });
      expect((await client.variants.view({ id })).content.fields['title']).toBe('Die Werkstatt zieht im Januar um');
      await client.variants.setField({ id, fieldId: 'title', value: 'Umzug' });
      await client.masters.change({ id: masterId, fields: { title: 'Die Werkstatt zieht um' } });
      const edited = await client.variants.view({ id });
      expect([edited.content.fields['title'], edited.origins['title'], edited.variant.state]).toEqual([
        'Umzug',
        'edited',
        'in-work',
      ]);
      await client.variants.inheritField({ id, fieldId: 'title' });
      expect((await client.variants.view({ id })).content.fields['title']).toBe('Die Werkstatt zieht um');
    });

    test('a blocking finding stops ready until a reason is given, which is kept', async () => {
      const id = await variantOn('youtube');
      expect(await failing(client.variants.changeState({ id, state: 'ready' }))).toBe('NOT_READY');
      const ready = await client.variants.changeState({ id, state: 'ready', reason: 'Bild folgt vom Fotografen' });
      expect(ready.state).toBe('ready');
      expect(ready.acceptedFindings).toEqual(
        expect.arrayContaining([expect.objectContaining({ reason: 'Bild folgt vom Fotografen', by: 'Karla Wendt' })]),
      );
      expect(await failing(client.variants.changeState({ id, state: 'ready' }))).toBe('WRONG_STATE');
    });

    test('published asks for an address that is one', async () => {
      const id = await variantOn('youtube');
      expect(
        await failing(client.variants.changeState({ id, state: 'published', publishedUrl: 'javascript:alert(1)' })),
      ).toBe('INVALID');
      const published = await client.variants.changeState({
        id,
        state: 'published',
        publishedUrl: 'https://www.youtube.example/watch/1',
      });
      expect(published.publishedAt).not.toBeNull();
    });

    test('a fix repairs the finding it belongs to and no other', async () => {
      const id = await variantOn('youtube');
      await client.variants.setField({ id, fieldId: 'title', value: 'Umzug <neu> der Werkstatt' });
      const before = await client.variants.view({ id });
      const finding = before.findings.find(
        (one) => one.place.kind === 'field' && one.place.fieldId === 'title' && one.fixes.length > 0,
      );
      if (finding === undefined) throw new Error('the refused characters were not found');
      await client.variants.applyFix({ id, finding, fix: 0 });
      const after = await client.variants.view({ id });
      expect(after.content.fields['title']).toBe('Umzug ‹neu› der Werkstatt');
      expect(after.findings.some((one) => one.code === finding.code)).toBe(false);
      expect(await failing(client.variants.applyFix({ id, finding, fix: 0 }))).toBe('NOT_FOUND');
      await client.variants.inheritField({ id, fieldId: 'title' });
    });

    test('a recipe runs again over its own draft, and over edited text only when told to, with a version kept', async () => {
      const id = await variantOn('linkedin');
      const same = await client.variants.readapt({ id });
      expect(same.id).toBe(id);
      expect((await client.variants.view({ id })).bodyEdited).toBe(false);
      const version = await client.versions.save({ masterId, variantId: id, label: 'Erster Wurf' });
      expect(version.label).toBe('Erster Wurf');
      await client.variants.readapt({ id, overwrite: true });
      expect((await client.versions.list({ masterId, variantId: id })).map((one) => one.label)).toContain(
        'Erster Wurf',
      );
    });

    test('a version brings fields and text back, and itself can be undone', async () => {
      const saved = await client.versions.save({ masterId, label: 'vor der Kürzung' });
      await client.masters.change({ id: masterId, fields: { lead: 'Kurz.' } });
      await client.versions.restore({ id: saved.id });
      expect((await client.masters.get({ id: masterId })).lead).toBe('Ab Januar in der Lützner Straße.');
      const [automatic] = (await client.versions.list({ masterId })).filter((one) => one.cause === 'automatic');
      if (automatic === undefined) throw new Error('no automatic version');
      await client.versions.restore({ id: automatic.id });
      expect((await client.masters.get({ id: masterId })).lead).toBe('Kurz.');
      await client.versions.restore({ id: saved.id });
    });

    test('a value of a profile can be overridden with a reason, for one channel too, and given back', async () => {
      const channelId = channels.get('mastodon') ?? null;
      const facts = await client.platforms.facts({ platformId: 'mastodon', channelId });
      const limit = facts.find((fact) => fact.value === 500);
      if (limit === undefined) throw new Error('the limit of 500 is not among the facts');
      const made = await client.platforms.override({
        platformId: 'mastodon',
        channelId,
        path: limit.path,
        value: 5000,
        reason: 'Unsere Instanz erlaubt mehr',
      });
      const now = (await client.platforms.facts({ platformId: 'mastodon', channelId })).find(
        (fact) => fact.path === limit.path,
      );
      expect(now?.override?.value).toBe(5000);
      const wrong = { platformId: 'mastodon', channelId, reason: 'Tippfehler' };
      expect(await failing(client.platforms.override({ ...wrong, path: limit.path, value: 'viel' }))).toBe('INVALID');
      expect(await failing(client.platforms.override({ ...wrong, path: 'text.gibt.es.nicht', value: 1 }))).toBe(
        'INVALID',
      );
      await client.platforms.removeOverride({ id: made.id });
      expect(
        (await client.platforms.facts({ platformId: 'mastodon', channelId })).find((fact) => fact.path === limit.path)
          ?.override,
      ).toBeNull();
    });

    test('a picture in use is not thrown away', async () => {
      const bytes = (
        await sharp({ create: { width: 1200, height: 900, channels: 3, background: '#a56' } })
          .jpeg()
          .toBuffer()
      ).toString('base64');
      const picture = await client.media.add({ fileName: 'Halle.jpg', bytes });
      expect((await client.media.add({ fileName: 'nochmal.jpg', bytes })).id).toBe(picture.id);
      const id = await variantOn('linkedin');
      await client.variants.setImages({
        id,
        images: [{ mediaId: picture.id, alt: 'Die neue Halle von außen', caption: null, decorative: false }],
      });
      expect(await failing(client.media.trash({ id: picture.id }))).toBe('INVALID');
      await client.variants.setImages({ id, images: null });
      expect((await client.media.trash({ id: picture.id })).trashedAt).not.toBeNull();
      expect(
        await failing(
          client.media.add({ fileName: 'x.jpg', bytes: Buffer.from('<svg onload=alert(1)>').toString('base64') }),
        ),
      ).toBe('IMPORT_REFUSED');
    });

    test('files come in with a report; a bad one does not stop the good', async () => {
      const files = [
        { fileName: 'gut.md', bytes: Buffer.from('# Gute Nachricht\n\nSie steht hier.').toString('base64') },
        { fileName: 'schlecht.docx', bytes: Buffer.from('PK\u0003\u0004kaputt').toString('base64') },
      ];
      const steps = [];
      for await (const step of await client.imports.files({ files })) steps.push(step);
      expect(steps.at(-1)).toMatchObject({ kind: 'done', imported: 1, refused: 1 });
      expect((await client.masters.list({ filter: { text: 'Gute Nachricht' } })).total).toBe(1);
    });

    incomingTests(() => contract);

    cardTests(() => contract, variantOn);

    test('a package is planned, written, verified and recorded; what was ready counts as handed over', async () => {
      const id = await variantOn('newsletter');
      await client.variants.changeState({ id, state: 'ready', reason: 'freigegeben' });
      const place = join(contract.folder, 'paket');
      const plan = await client.packages.plan({ masterIds: [masterId] });
      expect(plan.items.map((item) => item.variantId)).toContain(id);
      expect(plan.leftOut.length).toBeGreaterThan(0);
      const steps = [];
      for await (const step of await client.packages.export({ masterIds: [masterId], place })) steps.push(step);
      const done = steps.at(-1);
      if (done?.kind !== 'done') throw new Error('no result');
      expect(done.items).toBe(plan.items.length);
      expect(await client.packages.verify({ place })).toMatchObject({ ok: true });
      expect((await client.variants.view({ id })).variant.state).toBe('handed-over');
      expect((await client.packages.list())[0]?.manifestDigest).toBe(done.manifestDigest);
      const again = async (): Promise<void> => {
        for await (const _step of await client.packages.export({ masterIds: [masterId], place })) void _step;
      };
      expect(await failing(again())).toBe('PLACE_TAKEN');
      expect((await client.packages.plan({ masterIds: [masterId] })).again).toBeGreaterThan(0);
    });

    formatTests(() => contract);

    test('archive and trash are places one comes back from', async () => {
      const { id } = await client.masters.create({ title: 'Vergängliches' });
      await client.masters.archive({ ids: [id] });
      expect((await client.masters.list({ filter: { place: 'archive' } })).rows.map((row) => row.id)).toContain(id);
      await client.masters.trash({ ids: [id] });
      expect(await client.masters.counts()).toMatchObject({ trash: 1 });
      await client.masters.restore({ ids: [id] });
      await client.masters.unarchive({ ids: [id] });
      expect((await client.masters.list({ filter: { text: 'Vergängliches' } })).total).toBe(1);
    });

    test('a link from a channel to itself is refused', async () => {
      const [fromId = '' as ChannelId, toId = '' as ChannelId] = channels.values();
      const rest = {
        kind: 'post' as const,
        callToAction: 'Mehr',
        frequency: 'per-post' as const,
        state: 'active' as const,
        note: '',
      };
      expect(await failing(client.channels.addLink({ fromId, toId: fromId, ...rest }))).toBe('INVALID');
      const link = await client.channels.addLink({ fromId, toId, ...rest });
      expect((await client.channels.list({})).find((row) => row.id === fromId)?.linksOut).toBe(1);
      await client.channels.removeLink({ id: link.id });
    });

    test('a link that every post has to carry is missed, put in by its fix, and shown on the board of routes', async () => {
      const [fromId, toId] = [channels.get('linkedin'), channels.get('newsletter')];
      if (fromId === undefined || toId === undefined) throw new Error('no channels');
      await client.channels.change({ id: toId, fields: { url: 'https://holzwerk-brandt.example/holzpost' } });
      const link = await client.channels.addLink({ fromId, toId, kind: 'sign-up', frequency: 'per-post' });
      const stateOf = async (): Promise<string | undefined> => {
        const { rows } = await client.routes.board({});
        const cells = rows.find((row) => row.masterId === masterId)?.cells;
        return cells?.find((cell) => cell.channelId === fromId)?.state;
      };
      const id = await variantOn('linkedin');
      const missing = async () =>
        (await client.variants.view({ id })).findings.find(({ code }) => code === 'promised-link-missing');
      const finding = await missing();
      if (finding === undefined) throw new Error('nothing is missing');
      expect(await stateOf()).toBe('missing');
      const { variants } = await client.routes.totals({});
      expect(variants.missing).toBe(1);
      await client.variants.applyFix({ id, finding, fix: 0 });
      expect(await missing()).toBeUndefined();
      expect(await stateOf()).toBe('carried');
      const routes = await client.routes.ofMaster({ masterId });
      const route = routes.find((one) => one.route.variantId === id)?.route;
      expect(route?.promises).toMatchObject([{ promise: { linkId: link.id }, state: 'carried' }, { state: 'carried' }]);
      const { channels: known } = await client.routes.addresses();
      expect(known).toMatchObject([{ id: toId }]);
      await client.channels.removeLink({ id: link.id });
      expect(await stateOf()).toBe('extra');
    });

    test('wrong input is refused before anything happens', async () => {
      expect(await failing(client.masters.get({ id: '../../etc' }))).toBe('BAD_REQUEST');
      expect(await failing(client.masters.get({ id: 'unbekannt' }))).toBe('NOT_FOUND');
      expect(await failing(client.documents.open({ name: 'catalog', stateVector: '' }))).toBe('BAD_REQUEST');
    });

    test('changes are announced to whoever listens', async () => {
      const abort = new AbortController();
      const events = await client.studio.changes(undefined, { signal: abort.signal });
      const kinds: string[] = [];
      for await (const event of events) {
        kinds.push(event.kind);
        if (event.kind === 'connected') void client.masters.change({ id: masterId, fields: { author: 'Tom Reuter' } });
        if (event.kind === 'records-changed' && event.changes.some((change) => change.ids.includes(masterId))) break;
      }
      abort.abort();
      expect(kinds[0]).toBe('connected');
      expect(kinds).toContain('records-changed');
    });

    test('the overview answers, and a backup restores into a workspace of its own', async () => {
      const view = await client.search.overview();
      expect(view.totals.masters).toBeGreaterThan(1);
      const backup = await client.care.backUp({});
      const restored = await client.care.restore({ backup: backup.place, folder: join(contract.folder, 'Zurück') });
      expect(existsSync(join(restored.folder, 'workspace.db'))).toBe(true);
      expect(restored.documents).toBe(backup.documents);
      expect((await client.care.doctor({ rebuild: true })).ok).toBe(true);
    });
  });
}
