import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listLinks } from '../../../../main/core/links/register.ts';
import { linkUses } from '../../../../main/core/links/uses.ts';
import { asId, type MasterId } from '../../../../shared/ids.ts';
import { freshDesk } from '../../../builders/fresh-desk.ts';
import { doc, p } from '../../../builders/rich-text.ts';
import { addMaster } from '../../../builders/workspace.ts';

const here = freshDesk();
const url = 'https://holz.example/a';

function addChannel(id: string, fields: { url?: string; imprintUrl?: string } = {}): void {
  here.workspace.write((writer) =>
    writer.create('channels', {
      id: asId('channel', id),
      name: id,
      platformId: 'website',
      language: 'de',
      createdAt: here.workspace.clock.now(),
      ...fields,
    }),
  );
}

function list(filter: Parameters<typeof listLinks>[1]['filter'] = 'all') {
  return listLinks(here.workspace.reader, {
    text: '',
    filter,
    sort: 'name',
    descending: false,
    offset: 0,
    limit: 100,
  });
}

function rows(): unknown[] {
  return here.workspace.reader.rows('SELECT * FROM link_uses ORDER BY url, document, root, part, place');
}

describe('the uses of links', () => {
  it('are found in texts, fields and channels, in every spelling of one page', () => {
    addChannel('Website', { url: 'https://holz.example/', imprintUrl: 'https://holz.example/impressum' });
    const link = { kind: 'link', url: `${url}/?utm_source=x`, children: [{ kind: 'text', text: 'hier' }] } as const;
    const master = addMaster(here.workspace, 'Eins', doc(p('Siehe ', link, ' oder www.holz.example/a.')));
    here.workspace.write((writer) => writer.change('masters', master, { link: 'http://holz.example/a' }));
    const row = list().rows.find(({ id }) => id === 'page:holz.example/a');
    expect(row).toMatchObject({ kind: 'loose', own: true, channelName: 'Website', uses: 3 });
    expect(row?.spellings).toEqual(['http://holz.example/a', `${url}/?utm_source=x`, 'www.holz.example/a']);
    expect(list().rows.map(({ kind, url: address }) => [kind, address])).toEqual([
      ['channel', 'https://holz.example/'],
      ['imprint', 'https://holz.example/impressum'],
      ['loose', `${url}/?utm_source=x`],
    ]);
    const { uses, total } = linkUses(here.workspace.reader, row?.id ?? '', 10);
    expect(total).toBe(3);
    expect(uses.map(({ kind, place, title }) => [kind, place, title])).toEqual([
      ['master', 'body', 'Eins'],
      ['master', 'body', 'Eins'],
      ['master', 'link', 'Eins'],
    ]);
  });

  it('leave out the trash, and come back from it', () => {
    const master = addMaster(here.workspace, 'Eins', doc(p(url)));
    expect(list().total).toBe(1);
    here.workspace.write((writer) => writer.change('masters', master, { trashedAt: here.workspace.clock.now() }));
    expect(list().total).toBe(0);
    here.workspace.write((writer) => writer.change('masters', master, { trashedAt: null }));
    expect(list().total).toBe(1);
  });

  it('name what is registered twice, and what is not used', () => {
    addMaster(here.workspace, 'Eins', doc(p(url)));
    const now = here.workspace.clock.now();
    here.workspace.write((writer) => {
      for (const [id, address] of [
        ['A', url],
        ['B', `${url}/?utm_source=x`],
        ['C', 'htp://holz.example'],
      ] as const)
        writer.create('destinations', { id: asId('destination', id), name: id, url: address, createdAt: now });
    });
    const problems = new Map(list().rows.map(({ id, problems: found }) => [id, found.map(({ code }) => code)]));
    expect(problems.get('A')).toEqual(['double']);
    expect(problems.get('B')).toEqual(['tracked', 'double']);
    expect(problems.get('C')).toEqual(['scheme']);
    expect(list('unused').rows.map(({ id }) => id)).toEqual(['C']);
    expect(list('loose').total).toBe(0);
    expect(list().counts).toMatchObject({ all: 3, registered: 3, problems: 3, unused: 1 });
  });

  it('are the same when they are made anew from the documents', async () => {
    const step = fc.record({
      what: fc.constantFrom('text', 'link', 'field', 'channel', 'trash', 'remove'),
      at: fc.nat({ max: 3 }),
      address: fc.constantFrom('', url, 'https://fremd.example/x?y=1', 'www.holz.example', 'nichts'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        const masters: MasterId[] = [];
        for (const { what, at, address } of steps) {
          const master = masters[at];
          const channel = `k${at}`;
          here.workspace.write((writer) => {
            if (what === 'channel') {
              if (writer.find('channels', channel) === null)
                writer.create('channels', {
                  id: asId('channel', channel),
                  name: channel,
                  platformId: 'mastodon',
                  language: 'de',
                  createdAt: here.workspace.clock.now(),
                });
              writer.change('channels', channel, { url: address, fieldDefaults: { boilerplate: `Mehr: ${address}` } });
            } else if (what === 'remove') {
              if (writer.find('channels', channel) !== null) writer.remove('channels', channel);
            } else if (master !== undefined) {
              if (what === 'text') writer.replaceBody(master, 'body', doc(p(`Text ${address} weiter`)));
              else if (what === 'trash') writer.change('masters', master, { trashedAt: here.workspace.clock.now() });
              else writer.change('masters', master, what === 'link' ? { link: address } : { lead: `Siehe ${address}` });
            }
          });
          if (master === undefined && what === 'text') masters.push(addMaster(here.workspace, 'M', doc(p(address))));
        }
        const before = rows();
        expect(here.workspace.doctor({ rebuild: true }).ok).toBe(true);
        expect(rows()).toEqual(before);
        await here.reopen();
        expect(rows()).toEqual(before);
      }),
      { numRuns: 12 },
    );
  });
});
