import { describe, expect, it } from 'vitest';
import { gatherPackage } from '../../../../main/core/packages/gather-package.ts';
import { adaptMaster } from '../../../../main/core/variants/adapt-master.ts';
import { variantView } from '../../../../main/core/variants/variant-views.ts';
import { bioPage } from '../../../../main/core/links/bio-page.ts';
import { trackedPreview } from '../../../../main/core/links/preview.ts';
import { asId, type MasterId } from '../../../../shared/ids.ts';
import type { Utm } from '../../../../shared/model/utm.ts';
import { planPackage } from '../../../../shared/packages/plan-package.ts';
import { freshDesk } from '../../../builders/fresh-desk.ts';
import { doc, p } from '../../../builders/rich-text.ts';
import { addMaster } from '../../../builders/workspace.ts';

const here = freshDesk();
const page = 'https://holz.example/termine';
const everything = {
  variantIds: [],
  masterIds: [],
  channelIds: [],
  from: null,
  to: null,
  includeUnready: true,
};

/** A website, three channels that lead there, and a master with a variant on each of the three. */
function workspaceWithLinks(): MasterId {
  const { clock } = here.workspace;
  const platforms = { Website: 'website', LinkedIn: 'linkedin', Blog: 'medium', Mastodon: 'mastodon' };
  here.workspace.write((writer) => {
    for (const [name, platformId] of Object.entries(platforms))
      writer.create('channels', {
        id: asId('channel', name),
        name,
        platformId,
        language: 'de',
        url: name === 'Website' ? 'https://holz.example/' : '',
        createdAt: clock.now(),
      });
    writer.create('channelLinks', {
      id: asId('channelLink', 'l'),
      fromId: asId('channel', 'LinkedIn'),
      toId: asId('channel', 'Website'),
      kind: 'profile',
    });
  });
  const text = doc(
    p('Alles dazu: ', { kind: 'link', url: page, children: [{ kind: 'text', text: 'Termine' }] }, '.'),
    p(page),
  );
  const master = addMaster(here.workspace, 'Offene Tür', text);
  const channelIds = ['LinkedIn', 'Blog', 'Mastodon'].map((name) => asId('channel', name));
  const { created } = adaptMaster(here.workspace, master, channelIds, { recipeSettings: {} });
  here.workspace.write((writer) => {
    for (const { id } of created) writer.replaceBody(master, `variant:${id}`, text);
  });
  return master;
}

const setUtm = (utm: Utm): unknown => here.workspace.write((writer) => writer.changeWorkspace({ utm }));

/** The texts of a package that is made now, by path. */
async function packageTexts(): Promise<ReadonlyMap<string, string>> {
  const input = await gatherPackage(here.workspace.reader, everything, () => undefined);
  const { files } = planPackage(input);
  return new Map(files.flatMap((file) => (file.kind === 'text' ? [[file.path, file.text]] : [])));
}

describe('a package', () => {
  it('carries parameters in texts, links and fields, while the workspace stays clean', async () => {
    const master = workspaceWithLinks();
    setUtm({ source: '{platform}', campaign: '{master}' });
    const texts = await packageTexts();
    const added = (source: string): string => `${page}?utm_source=${source}&utm_campaign=offene-tuer`;
    const all = [...texts];
    const linkedin = all.find(([path]) => path.includes('linkedin') && path.endsWith('text.txt'))?.[1] ?? '';
    expect(linkedin).toContain(`Termine (${added('linkedin')})`);
    expect(linkedin.split(added('linkedin'))).toHaveLength(3);
    const html = all.find(([path]) => path.includes('medium') && path.endsWith('text.html'))?.[1] ?? '';
    expect(html).toContain(`<a href="${added('medium').replace('&', '&amp;')}">Termine</a>`);
    const { reader } = here.workspace;
    expect(JSON.stringify(reader.rows('SELECT rich_text FROM bodies'))).not.toContain('utm_');
    for (const variant of reader.list('variants', { masterId: master }))
      expect(JSON.stringify(variantView(reader, variant).content)).not.toContain('utm_');
  });

  it('holds the codes of a poster: its own link and what the map promises by QR, with their parameters', async () => {
    const master = workspaceWithLinks();
    const poster = asId('channel', 'Aushang');
    here.workspace.write((writer) => {
      const createdAt = here.workspace.clock.now();
      writer.create('channels', { id: poster, name: 'Aushang', platformId: 'print', language: 'de', createdAt });
      writer.create('channelLinks', {
        id: asId('channelLink', 'qr'),
        fromId: poster,
        toId: asId('channel', 'Website'),
        kind: 'qr',
        frequency: 'per-post',
      });
    });
    const { created } = adaptMaster(here.workspace, master, [poster], { recipeSettings: {} });
    here.workspace.write((writer) => {
      for (const { id } of created) {
        writer.replaceBody(master, `variant:${id}`, doc(p(`Alle Termine: ${page}`)));
        writer.change('variants', id, { fields: { link: 'https://holz.example/offen', codeSize: '60' } });
      }
    });
    setUtm({ source: '{platform}', campaign: '{master}' });
    const codesOf = async () => [...(await packageTexts())].filter(([path]) => path.endsWith('.svg'));
    const codes = await codesOf();
    expect(codes.map(([, svg]) => /<desc>(.*)<\/desc>/u.exec(svg)?.[1])).toEqual(
      ['termine', 'offen'].map((at) => `https://holz.example/${at}?utm_source=print&amp;utm_campaign=offene-tuer`),
    );
    expect(await codesOf()).toEqual(codes);
  });

  it('is the same bytes each time, and the former ones as soon as nothing is set', async () => {
    workspaceWithLinks();
    const before = await packageTexts();
    setUtm({ source: '{channel}' });
    const tracked = await packageTexts();
    expect(await packageTexts()).toEqual(tracked);
    expect(tracked).not.toEqual(before);
    setUtm({});
    expect(await packageTexts()).toEqual(before);
  });
});

describe('previews', () => {
  it('show the address as each channel hands it over, and why one does not add anything', () => {
    const master = workspaceWithLinks();
    setUtm({ source: '{platform}' });
    const previews = trackedPreview(here.workspace.reader, page, master);
    expect(previews.map(({ channelName, reason, added }) => [channelName, reason, added.length])).toEqual(
      expect.arrayContaining([
        ['Website', 'internal', 0],
        ['LinkedIn', 'tracked', 1],
        ['Mastodon', 'tracked', 1],
      ]),
    );
  });

  it('of the link page carry the parameters of their channel', () => {
    workspaceWithLinks();
    setUtm({ source: '{platform}', campaign: '{master}' });
    const { links, html } = bioPage(here.workspace.reader, asId('channel', 'LinkedIn'));
    expect(links.map(({ url }) => url)).toEqual(['https://holz.example/?utm_source=linkedin']);
    expect(html).toContain('href="https://holz.example/?utm_source=linkedin"');
  });
});
