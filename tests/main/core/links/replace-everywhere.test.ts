import { describe, expect, it } from 'vitest';
import { linkRow, listLinks } from '../../../../main/core/links/register.ts';
import { type Replaced, replaceEverywhere } from '../../../../main/core/links/replace-everywhere.ts';
import { takeBack } from '../../../../main/core/links/take-back.ts';
import { linkUses } from '../../../../main/core/links/uses.ts';
import { adaptMaster } from '../../../../main/core/variants/adapt-master.ts';
import { asId, type DestinationId, type MasterId, type VariantId } from '../../../../shared/ids.ts';
import type { Variant } from '../../../../shared/model/variants.ts';
import { plainText } from '../../../../shared/rich-text/plain-text.ts';
import { freshDesk } from '../../../builders/fresh-desk.ts';
import { doc, p } from '../../../builders/rich-text.ts';
import { addMaster } from '../../../builders/workspace.ts';

const here = freshDesk();
const oldPage = 'https://holz.example/alt';
const newPage = 'https://www.holz.example/neu';
const link = (url: string, words: string) =>
  ({ kind: 'link', url, children: [{ kind: 'text', text: words }] }) as const;

function addChannel(id: string, platformId = 'linkedin', url = ''): void {
  const { clock } = here.workspace;
  here.workspace.write((writer) =>
    writer.create('channels', {
      id: asId('channel', id),
      name: id,
      platformId,
      language: 'de',
      url,
      createdAt: clock.now(),
    }),
  );
}

function addDestination(id: string, url: string): DestinationId {
  const { clock } = here.workspace;
  return here.workspace.write(
    (writer) =>
      writer.create('destinations', { id: asId('destination', id), name: id, url, createdAt: clock.now() }).id,
  );
}

/** A master with the old page behind words, in the text and as its link, and a variant on each of two channels. */
function workspaceWithUses(): {
  master: MasterId;
  variants: readonly Variant[];
  from: DestinationId;
  to: DestinationId;
} {
  addChannel('Website', 'website', 'https://holz.example/');
  addChannel('LinkedIn');
  addChannel('Facebook', 'facebook');
  const text = doc(
    p('Anmelden: ', link(`${oldPage}/`, 'hier'), '.'),
    p('Oder unter www.holz.example/alt, jederzeit.'),
    p('Ende.'),
  );
  const master = addMaster(here.workspace, 'Tag der offenen Tür', text);
  here.workspace.write((writer) => writer.change('masters', master, { link: `${oldPage}?utm_source=messe` }));
  const channels = [asId('channel', 'LinkedIn'), asId('channel', 'Facebook')];
  const { created } = adaptMaster(here.workspace, master, channels, { recipeSettings: {} });
  here.workspace.write((writer) => {
    for (const variant of created) writer.replaceBody(master, `variant:${variant.id}`, text);
    for (const { id } of created)
      writer.change('variants', id, { draftFingerprint: writer.body(master, `variant:${id}`)?.fingerprint ?? '' });
  });
  return { master, variants: created, from: addDestination('Alt', oldPage), to: addDestination('Neu', newPage) };
}

function textOf(master: MasterId, variant?: VariantId): string {
  const body = here.workspace.reader.body(master, variant === undefined ? 'body' : `variant:${variant}`);
  return body === null ? '' : plainText(body.richText);
}

/** Everything that may change, as it is. */
function state(): unknown {
  const { reader } = here.workspace;
  const dated = (record: object): object => ({ ...record, updatedAt: '' });
  return {
    records: (['masters', 'variants', 'channels', 'channelLinks', 'destinations'] as const).map((name) =>
      reader.list(name).map(dated),
    ),
    bodies: reader.rows('SELECT document, root, rich_text FROM bodies ORDER BY document, root'),
    links: reader.rows('SELECT * FROM link_uses ORDER BY url, document, root, part, place'),
  };
}

function replace(from: string, to: DestinationId): Replaced {
  return replaceEverywhere(here.workspace, { id: from, toId: to, retire: true });
}

describe('replacing an address everywhere', () => {
  it('changes texts, fields and the entry, keeps words and the way the address was written', () => {
    const { master, variants, from, to } = workspaceWithUses();
    const { changed, left } = replace(from, to);
    expect(changed).toEqual({ masters: 1, variants: 2, channels: 0, mapLinks: 0 });
    expect(left).toEqual([]);
    expect(textOf(master)).toBe('Anmelden: hier.\n\nOder unter www.holz.example/neu, jederzeit.\n\nEnde.');
    for (const { id } of variants) expect(textOf(master, id)).toBe(textOf(master));
    const { reader } = here.workspace;
    expect(JSON.stringify(reader.body(master, 'body'))).not.toContain('holz.example/alt');
    expect(reader.get('masters', master).link).toBe(`${newPage}?utm_source=messe`);
    expect(reader.get('destinations', from)).toMatchObject({ replacementId: to });
    expect(reader.get('destinations', from).retiredAt).not.toBeNull();
    expect(linkUses(reader, from, 100).total).toBe(0);
  });

  it('leaves drafts untouched drafts, and variants up to date with their master', () => {
    const { master, variants, from, to } = workspaceWithUses();
    const { reader } = here.workspace;
    const variant = variants[0];
    if (variant === undefined) throw new Error('no variant');
    replace(from, to);
    const after = reader.get('variants', variant.id);
    expect(after.draftFingerprint).toBe(reader.body(master, `variant:${variant.id}`)?.fingerprint);
    expect(after.adaptedFrom).not.toEqual(variant.adaptedFrom);
    const passages = reader.body(master, 'body')?.richText.blocks.map(({ passage }) => passage ?? '') ?? [];
    expect(Object.keys(after.adaptedFrom ?? {}).sort()).toEqual([...passages].sort());
  });

  it('comes back exactly as it was', () => {
    const { from, to } = workspaceWithUses();
    const before = state();
    const { step } = replace(from, to);
    expect(state()).not.toEqual(before);
    expect(takeBack(here.workspace, step).changedSince).toEqual([]);
    expect(state()).toEqual(before);
  });

  it('leaves alone what is handed over or published, and names it', () => {
    const { master, variants, from, to } = workspaceWithUses();
    const [first, second] = variants;
    if (first === undefined || second === undefined) throw new Error('no variants');
    here.workspace.write((writer) => {
      writer.change('variants', first.id, { state: 'published' });
      writer.change('variants', second.id, { state: 'handed-over' });
    });
    const before = textOf(master, first.id);
    const { changed, left } = replace(from, to);
    expect(changed.variants).toBe(0);
    expect(new Set(left.map(({ variantId }) => variantId))).toEqual(new Set([first.id, second.id]));
    expect(textOf(master, first.id)).toBe(before);
    expect(linkRow(here.workspace.reader, from).problems.map(({ code }) => code)).toContain('retired-used');
  });

  it('brings back what nobody has changed since, and tells the rest', () => {
    const { master, variants, from, to } = workspaceWithUses();
    const [first, second] = variants;
    if (first === undefined || second === undefined) throw new Error('no variants');
    const { step } = replace(from, to);
    here.workspace.write((writer) => {
      writer.replaceBody(master, `variant:${first.id}`, doc(p('Ganz anders.')));
      writer.change('masters', master, { link: 'https://holz.example/dritte' });
    });
    const { changedSince } = takeBack(here.workspace, step);
    expect(changedSince.map(({ kind, place }) => [kind, place])).toEqual([
      ['variant', 'body'],
      ['master', 'link'],
    ]);
    expect(textOf(master, first.id)).toBe('Ganz anders.');
    expect(textOf(master, second.id)).toContain('holz.example/alt');
    expect(here.workspace.reader.get('destinations', from).retiredAt).toBeNull();
  });

  it('takes links of the map and addresses of channels along', () => {
    const { from, to } = workspaceWithUses();
    addChannel('Anmeldung', 'website', oldPage);
    here.workspace.write((writer) => {
      writer.change('channels', 'LinkedIn', { fieldDefaults: { boilerplate: `Mehr: ${oldPage}.` } });
      writer.create('channelLinks', {
        id: asId('channelLink', 'l'),
        fromId: asId('channel', 'LinkedIn'),
        toId: asId('channel', 'Website'),
        kind: 'profile',
        destinationId: from,
      });
    });
    const before = state();
    const { changed, step } = replace(from, to);
    const { reader } = here.workspace;
    expect(changed).toMatchObject({ channels: 2, mapLinks: 1 });
    expect(reader.get('channels', 'LinkedIn').fieldDefaults).toEqual({ boilerplate: `Mehr: ${newPage}.` });
    expect(reader.get('channels', 'Anmeldung').url).toBe(newPage);
    expect(reader.get('channelLinks', 'l').destinationId).toBe(to);
    takeBack(here.workspace, step);
    expect(state()).toEqual(before);
  });

  it('refuses itself and what is retired, and changes nothing then', () => {
    const { from, to } = workspaceWithUses();
    replace(from, to);
    const before = state();
    expect(() => replace(to, from)).toThrow('INVALID');
    expect(() => replace(to, to)).toThrow('INVALID');
    expect(state()).toEqual(before);
  });

  it('puts an entry in the place of an address that has none', () => {
    const { to } = workspaceWithUses();
    addMaster(here.workspace, 'Fremd', doc(p('Siehe https://anders.example/seite?x=1.')));
    const loose = listLinks(here.workspace.reader, {
      text: 'anders',
      filter: 'loose',
      sort: 'name',
      descending: false,
      offset: 0,
      limit: 10,
    }).rows[0];
    expect(loose).toMatchObject({ kind: 'loose', url: 'https://anders.example/seite?x=1', own: false, uses: 1 });
    const { changed } = replaceEverywhere(here.workspace, { id: loose?.id ?? '', toId: to, retire: true });
    expect(changed.masters).toBe(1);
  });
});
