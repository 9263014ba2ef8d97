import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../../../../main/core/open-workspace.ts';
import { gatherPackage } from '../../../../main/core/packages/gather-package.ts';
import { routesOfMaster } from '../../../../main/core/routes/master-routes.ts';
import { routesBoard, routeTotals } from '../../../../main/core/routes/routes-board.ts';
import { createSample } from '../../../../main/core/sample/create-sample.ts';
import { adaptMaster } from '../../../../main/core/variants/adapt-master.ts';
import { changeState } from '../../../../main/core/variants/change-state.ts';
import { openBlocking, variantView } from '../../../../main/core/variants/variant-views.ts';
import type { ChannelId, MasterId } from '../../../../shared/ids.ts';
import type { ChannelLink } from '../../../../shared/model/channel-links.ts';
import type { Channel } from '../../../../shared/model/channels.ts';
import type { Variant } from '../../../../shared/model/variants.ts';
import { profiles } from '../../../../shared/platforms/index.ts';
import { doc, h2, p } from '../../../builders/rich-text.ts';
import { freshDesk } from '../../../builders/fresh-desk.ts';
import { addMaster } from '../../../builders/workspace.ts';

const here = freshDesk();
const neverPause = (): undefined => undefined;
const everything = { text: '', states: [], offset: 0, limit: 100 };
const site = 'https://holzwerk.example';

function addChannel(name: string, more: Partial<Channel> = {}): ChannelId {
  const createdAt = here.workspace.clock.now();
  const id = here.workspace.newId('channel');
  return here.workspace.write(
    (writer) => writer.create('channels', { id, name, platformId: 'linkedin', language: 'de', createdAt, ...more }).id,
  );
}

function addLink(fromId: ChannelId, toId: ChannelId, more: Partial<ChannelLink> = {}): void {
  const id = here.workspace.newId('channelLink');
  here.workspace.write((writer) =>
    writer.create('channelLinks', { id, fromId, toId, kind: 'post', frequency: 'per-post', ...more }),
  );
}

function adapt(masterId: MasterId, channelId: ChannelId): Variant {
  const [variant] = adaptMaster(here.workspace, masterId, [channelId], { recipeSettings: {} }).created;
  if (variant === undefined) throw new Error('nothing was adapted');
  return variant;
}

const view = ({ id }: Variant) => variantView(here.workspace.reader, here.workspace.reader.get('variants', id));
const codes = (variant: Variant) => view(variant).findings.map(({ code }) => code);
const article = doc(p('Das Dach ist fertig.'), h2('Strom'), p('Es trägt 48 Module.'), h2('Holz'), p('Ohne Stahl.'));

function blogAndPost(): { blog: ChannelId; post: ChannelId; masterId: MasterId } {
  const blog = addChannel('Werkblog', { platformId: 'wordpress', role: 'hub', url: `${site}/werkblog` });
  const post = addChannel('LinkedIn');
  return { blog, post, masterId: addMaster(here.workspace, 'Das neue Dach', article) };
}

describe('the links of a variant', () => {
  test('stand in its findings as soon as the map changes, and hold it back until they are there or a reason is', async () => {
    const { blog, post, masterId } = blogAndPost();
    const variant = adapt(masterId, post);
    const toReady = (reason?: string) =>
      here.workspace.write((writer) =>
        changeState(here.workspace, writer, writer.get('variants', variant.id), { state: 'ready', reason }, 'Karla'),
      );
    expect(codes(variant)).not.toContain('promised-link-missing');
    addLink(post, blog, { callToAction: 'Weiterlesen' });
    expect(codes(variant)).toContain('promised-link-missing');
    expect(() => toReady()).toThrow(expect.objectContaining({ code: 'NOT_READY' }) as Error);
    toReady('Der Beitrag folgt am Montag');
    expect(openBlocking(view(variant))).toEqual([]);
    expect(routesOfMaster(here.workspace.reader, masterId)).toMatchObject([{ state: 'missing', accepted: true }]);
    const states = { ...everything, states: ['missing' as const] };
    expect(await routesBoard(here.workspace.reader, states, neverPause)).toMatchObject({ total: 0 });
  });

  test('are warned of as soon as the channel that they lead to is archived, also where the map still has the link', () => {
    const { blog, post, masterId } = blogAndPost();
    addLink(post, blog, { callToAction: 'Weiterlesen' });
    const variant = adapt(masterId, post);
    expect(codes(variant)).not.toContain('link-archived');
    here.workspace.write((writer) => writer.change('channels', blog, { archivedAt: here.workspace.clock.now() }));
    expect(codes(variant)).toContain('link-archived');
    expect(routesOfMaster(here.workspace.reader, masterId)).toMatchObject([{ state: 'extra' }]);
  });

  test('leave a ready variant out of the package when the map promises more since', async () => {
    const { blog, post, masterId } = blogAndPost();
    const variant = adapt(masterId, post);
    here.workspace.write((writer) => writer.change('variants', variant.id, { state: 'ready' }));
    const selection = { variantIds: [], masterIds: [], channelIds: [], from: null, to: null, includeUnready: false };
    const before = await gatherPackage(here.workspace.reader, selection, neverPause);
    expect(before.items).toHaveLength(1);
    addLink(post, blog);
    const after = await gatherPackage(here.workspace.reader, selection, neverPause);
    expect([after.items.length, after.leftOut.map(({ reason }) => reason)]).toEqual([0, ['not-ready']]);
  });

  test('are in the draft of every recipe that a platform starts with, beside the master’s own', () => {
    const { blog, masterId } = blogAndPost();
    const letter = addChannel('Holzpost', { platformId: 'newsletter', url: `${site}/holzpost` });
    here.workspace.write((writer) =>
      writer.change('masters', masterId, { link: `${site}/werkblog/dach`, callToAction: 'Beitrag lesen' }),
    );
    const open = profiles.flatMap(({ id }) => {
      const channel = addChannel(id, { platformId: id, url: `https://netz.example/${id}` });
      addLink(channel, blog);
      addLink(channel, letter, { kind: 'sign-up', callToAction: 'Abonnieren' });
      const missing = view(adapt(masterId, channel)).findings.filter(({ code }) => code === 'promised-link-missing');
      return missing.map(({ params }) => `${id} ${params['channel']}`);
    });
    // One link has its place there, and a picture or a button has no room for a second.
    const single = ['instagram', 'instagram-carousel', 'instagram-story', 'instagram-reel', 'youtube-shorts'];
    const others = ['tiktok', 'pinterest', 'google-business'];
    expect(open.toSorted()).toEqual([...single, ...others].map((id) => `${id} Holzpost`).toSorted());
  });

  test('find no room beside one that holds the only place, until a page of links in the bio leads to both', () => {
    const { blog, masterId } = blogAndPost();
    const letter = addChannel('Holzpost', { platformId: 'newsletter', url: `${site}/holzpost` });
    const picture = addChannel('Instagram', { platformId: 'instagram', url: 'https://bilder.example/holzwerk' });
    addLink(picture, blog);
    addLink(picture, letter, { kind: 'sign-up' });
    const variant = adapt(masterId, picture);
    const missing = () => view(variant).findings.filter(({ code }) => code === 'promised-link-missing');
    expect(missing()).toMatchObject([{ params: { channel: 'Holzpost', taken: 'bio' }, fixes: [] }]);
    addLink(picture, letter, { kind: 'bio-page', frequency: 'standing' });
    expect(missing()).toEqual([]);
  });

  test('stand in the first comment where the map means that, unless the channel has settled it otherwise', () => {
    const { blog, post, masterId } = blogAndPost();
    addLink(post, blog, { kind: 'first-comment', callToAction: 'Weiterlesen' });
    const variant = adapt(masterId, post);
    const { content } = view(variant);
    expect(content.fields).toMatchObject({ firstComment: `Weiterlesen: ${site}/werkblog` });
    expect(JSON.stringify(content.body)).toContain('Weiterlesen: Link im ersten Kommentar');
    expect(routesOfMaster(here.workspace.reader, masterId)).toMatchObject([{ state: 'carried' }]);
    const other = addChannel('Facebook', { platformId: 'facebook', recipeSettings: { linkPlace: 'end' } });
    addLink(other, blog, { kind: 'first-comment', callToAction: 'Weiterlesen' });
    expect(JSON.stringify(view(adapt(masterId, other)).content.body)).toContain(`Weiterlesen: ${site}/werkblog`);
  });

  test('take the place of the master’s own where it has none', () => {
    const { blog, post, masterId } = blogAndPost();
    addLink(post, blog, { callToAction: 'Ganzer Beitrag' });
    const picture = addChannel('Instagram', { platformId: 'instagram' });
    addLink(picture, blog);
    expect(JSON.stringify(view(adapt(masterId, post)).content.body)).toContain(`Ganzer Beitrag: ${site}/werkblog`);
    expect(view(adapt(masterId, picture)).content.fields).toMatchObject({ link: `${site}/werkblog` });
  });
});

describe('the board', () => {
  test('says the same as the findings of every variant of the sample', async () => {
    const folder = join(here.place.root, 'Muster.kanalwerk');
    const options = { folder, clock: here.workspace.clock, newId: here.workspace.newId, holder: 'test' };
    await createSample({ ...options, source: resolve(import.meta.dirname, '../../../../resources/sample') });
    const workspace = await openWorkspace(options);
    const { reader } = workspace;
    const { rows, total } = await routesBoard(reader, everything, neverPause);
    const totals = await routeTotals(reader, '', neverPause);
    expect(rows).toHaveLength(total);
    const cells = rows.flatMap((row) => row.cells);
    for (const cell of cells) {
      const found = variantView(reader, reader.get('variants', cell.variantId)).findings.map(({ code }) => code);
      const has = (...wanted: readonly string[]) => wanted.some((code) => found.includes(code));
      const expected = has('promised-link-missing', 'goal-link-missing', 'promised-link-unknown')
        ? 'missing'
        : has('promised-link-wrong', 'promised-link-unfollowable', 'promised-link-plain')
          ? 'wrong'
          : has('link-not-on-map', 'link-archived', 'link-retired')
            ? 'extra'
            : cell.promised > 0
              ? 'carried'
              : 'none';
      expect([cell.variantId, cell.state]).toEqual([cell.variantId, expected]);
    }
    for (const [state, count] of Object.entries(totals.variants))
      expect([state, cells.filter((cell) => cell.state === state && !cell.accepted).length]).toEqual([state, count]);
    expect(totals.variants).toMatchObject({ missing: 1, wrong: 1, extra: 1 });
    expect(cells.length).toBeGreaterThan(20);
    expect(totals.variants.carried).toBeGreaterThan(10);
    await workspace.close();
  });

  test('shows masters in use with channels in use, filtered by words and state, in pages', async () => {
    const { blog, post, masterId } = blogAndPost();
    addLink(post, blog);
    const { workspace } = here;
    const carrying = adapt(masterId, post);
    const other = addMaster(workspace, 'Der neue Zaun', article);
    const missing = adapt(other, post);
    workspace.write((writer) => writer.replaceBody(other, `variant:${missing.id}`, doc(p('Nur Text.'))));
    const gone = addMaster(workspace, 'Im Archiv', article);
    adapt(gone, post);
    workspace.write((writer) => writer.change('masters', gone, { archivedAt: workspace.clock.now() }));
    const board = async (more: object) => {
      const { rows, total } = await routesBoard(workspace.reader, { ...everything, ...more }, neverPause);
      return [total, ...rows.map(({ title, cells }) => [title, ...cells.map(({ state }) => state)].join(' '))];
    };
    expect((await board({})).toSorted()).toEqual([2, 'Das neue Dach carried', 'Der neue Zaun missing']);
    expect(await board({ states: ['missing', 'wrong'] })).toEqual([1, 'Der neue Zaun missing']);
    expect(await board({ text: 'Dach' })).toContain('Das neue Dach carried');
    expect(await board({ offset: 1, limit: 1 })).toHaveLength(2);
    expect(await routeTotals(workspace.reader, '', neverPause)).toEqual({
      masters: 2,
      mastersWithGaps: 1,
      variants: { missing: 1, wrong: 0, extra: 0, carried: 1, none: 0 },
      accepted: 0,
    });
    const acceptedFindings = [
      { code: 'promised-link-missing', reason: 'Kommt am Montag', by: 'Karla', at: workspace.clock.now() },
    ];
    workspace.write((writer) => writer.change('variants', missing.id, { acceptedFindings }));
    expect(await routeTotals(workspace.reader, '', neverPause)).toMatchObject({
      mastersWithGaps: 0,
      variants: { missing: 0 },
      accepted: 1,
    });
    workspace.write((writer) => writer.change('channels', post, { archivedAt: workspace.clock.now() }));
    expect((await board({})).toSorted()).toEqual([2, 'Das neue Dach', 'Der neue Zaun']);
    expect(carrying.channelId).toBe(post);
  });
});
