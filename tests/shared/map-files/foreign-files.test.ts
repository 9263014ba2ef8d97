import { describe, expect, test } from 'vitest';
import { asId } from '../../../shared/ids.ts';
import type { ImportPlan, Present } from '../../../shared/map-files/import-plan.ts';
import { MapFileRefusal } from '../../../shared/map-files/found-map.ts';
import { planImport } from '../../../shared/map-files/plan-import.ts';
import { readMapFile } from '../../../shared/map-files/read-map-file.ts';
import { type ChannelLink, channelLinkSchema } from '../../../shared/model/channel-links.ts';
import { type Channel, channelSchema } from '../../../shared/model/channels.ts';
import { type Destination, destinationSchema } from '../../../shared/model/destinations.ts';
import type { MapPosition } from '../../../shared/model/map-views.ts';
import { personSchema } from '../../../shared/model/people.ts';

const moment = '2026-03-01T08:00:00.000Z';

/** A workspace in memory that a plan can be carried out on. */
class Paper {
  channels: Channel[] = [];
  links: ChannelLink[] = [];
  destinations: Destination[] = [];
  positions: Record<string, MapPosition> = {};
  #made = 0;

  channel(name: string, fields: Partial<Channel> = {}): Channel {
    const record = { id: `c-${name.toLowerCase()}`, name, platformId: 'website', language: 'de', createdAt: moment };
    const channel = channelSchema.parse({ ...record, ...fields });
    this.channels.push(channel);
    return channel;
  }

  read(text: string): ImportPlan {
    const present: Present = {
      channels: this.channels,
      links: this.links,
      destinations: this.destinations,
      positions: this.positions,
      people: [personSchema.parse({ id: 'p1', name: 'Mira Brandt' })],
      viewId: asId('mapView', 'all'),
      language: 'de',
      newId: (kind) => {
        this.#made += 1;
        return asId(kind, `new-${this.#made}`);
      },
    };
    return planImport(readMapFile(text), present);
  }

  take(text: string): ImportPlan {
    const plan = this.read(text);
    for (const change of plan.changes) {
      if (change.kind === 'place') Object.assign(this.positions, change.positions);
      else if (change.kind === 'create' && change.collection === 'channels')
        this.channels.push(channelSchema.parse({ createdAt: moment, ...change.record }));
      else if (change.kind === 'create' && change.collection === 'channelLinks')
        this.links.push(channelLinkSchema.parse(change.record));
      else if (change.kind === 'create' && change.collection === 'destinations')
        this.destinations.push(destinationSchema.parse({ createdAt: moment, ...change.record }));
      else if (change.kind === 'change' && change.collection === 'channels')
        this.channels = this.channels.map((one) =>
          one.id === change.id ? channelSchema.parse({ ...one, ...change.fields }) : one,
        );
      else if (change.kind === 'change' && change.collection === 'channelLinks')
        this.links = this.links.map((one) =>
          one.id === change.id ? channelLinkSchema.parse({ ...one, ...change.fields }) : one,
        );
    }
    return plan;
  }
}

const refusal = (text: string): string => {
  try {
    readMapFile(text);
    return 'read';
  } catch (error) {
    if (error instanceof MapFileRefusal) return error.code;
    throw error;
  }
};
const codes = (plan: ImportPlan): string[] => plan.notes.map(({ code }) => code).toSorted();

/** As Obsidian writes it. */
const obsidian = JSON.stringify({
  nodes: [
    { id: '5f3a9c0d1e2b4a68', type: 'text', text: '# Instagram Azubis\nAylin', x: -200, y: 0, width: 250, height: 60 },
    {
      id: '6f3a9c0d1e2b4a68',
      type: 'link',
      url: 'https://www.holzwerk.example/',
      x: 200,
      y: 0,
      width: 400,
      height: 400,
    },
    { id: '7f3a9c0d1e2b4a68', type: 'text', text: '**Rundbrief**', x: 0, y: 300, width: 250, height: 60, color: '4' },
    { id: '8f3a9c0d1e2b4a68', type: 'file', file: 'Logo.png', x: 0, y: 600, width: 100, height: 100 },
    { id: '9f3a9c0d1e2b4a68', type: 'group', label: 'Ideen', x: -300, y: -50, width: 900, height: 500 },
  ],
  edges: [
    {
      id: 'e1',
      fromNode: '5f3a9c0d1e2b4a68',
      fromSide: 'right',
      toNode: '6f3a9c0d1e2b4a68',
      toSide: 'left',
      label: 'im Profil',
    },
    { id: 'e2', fromNode: '7f3a9c0d1e2b4a68', toNode: '6f3a9c0d1e2b4a68', fromEnd: 'arrow', label: 'Jetzt lesen' },
    { id: 'e3', fromNode: '7f3a9c0d1e2b4a68', toNode: '5f3a9c0d1e2b4a68', fromEnd: 'arrow', toEnd: 'none' },
    { id: 'e4', fromNode: '8f3a9c0d1e2b4a68', toNode: '6f3a9c0d1e2b4a68' },
  ],
});

describe('a canvas drawn in Obsidian', () => {
  test('gives channels by their first line, platforms by name and address, links by their labels and arrows', () => {
    const map = new Paper();
    const plan = map.take(obsidian);
    expect(map.channels.map(({ name, platformId, url }) => ({ name, platformId, url }))).toEqual([
      { name: 'Instagram Azubis', platformId: 'instagram', url: '' },
      { name: 'holzwerk.example', platformId: 'website', url: 'https://www.holzwerk.example/' },
      { name: 'Rundbrief', platformId: 'newsletter', url: '' },
    ]);
    const [azubis, site, letter] = map.channels.map(({ id }) => id);
    expect(
      map.links.map(({ fromId, toId, kind, callToAction, bothWays }) => [fromId, toId, kind, callToAction, bothWays]),
    ).toEqual([
      [azubis, site, 'profile', '', false],
      [letter, site, 'post', 'Jetzt lesen', true],
      [azubis, letter, 'post', '', false],
    ]);
    expect(map.positions[azubis ?? '']).toEqual({ x: -75, y: 30 });
    expect(codes(plan)).toEqual(['groups', 'pictures', 'platform-guessed']);
    expect(plan.items.filter(({ kind }) => kind === 'ignored').map(({ reason }) => reason)).toEqual(['end-missing']);
  });

  test('read a second time changes nothing', () => {
    const map = new Paper();
    map.take(obsidian);
    expect(map.read(obsidian).changes).toEqual([]);
  });

  test('finds channels that are there by address, by name and platform, and leaves their other fields', () => {
    const map = new Paper();
    map.channel('Startseite', { url: 'http://holzwerk.example', note: 'bleibt', role: 'hub' });
    map.channel('rundbrief', { platformId: 'newsletter' });
    const plan = map.take(obsidian);
    expect(
      plan.items.filter(({ kind, what }) => kind === 'added' && what === 'channel').map(({ name }) => name),
    ).toEqual(['Instagram Azubis']);
    expect(map.channels.find(({ id }) => id === 'c-startseite')).toMatchObject({
      name: 'Startseite',
      note: 'bleibt',
      role: 'hub',
    });
    expect(map.channels.find(({ id }) => id === 'c-rundbrief')?.name).toBe('rundbrief');
  });
});

describe('GraphML of other programs', () => {
  const gephi = `<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">
    <key attr.name="label" attr.type="string" for="node" id="label"/><key attr.name="x" attr.type="float" for="node" id="x"/>
    <key attr.name="y" attr.type="float" for="node" id="y"/><key attr.name="art" attr.type="string" for="edge" id="art"/>
    <key attr.name="kind" attr.type="string" for="edge" id="kind"/>
    <graph edgedefault="directed"><node id="n0"><data key="label">Werkblog &amp; mehr</data><data key="x">10.5</data><data key="y">-4</data></node>
    <node id="n1"><data key="label">Mastodon</data></node><edge source="n0" target="n1"><data key="kind">Rauchzeichen</data></edge></graph></graphml>`;

  test('gives nodes and edges; a kind that nobody knows is a link in the post', () => {
    const map = new Paper();
    const plan = map.take(gephi);
    expect(map.channels.map(({ name, platformId }) => [name, platformId])).toEqual([
      ['Werkblog & mehr', 'website'],
      ['Mastodon', 'mastodon'],
    ]);
    expect(map.links[0]?.kind).toBe('post');
    expect(codes(plan)).toContain('kind-unknown');
    expect(map.read(gephi).changes).toEqual([]);
  });

  test('means nothing by ids that are counted: two files do not rename each other', () => {
    const map = new Paper();
    map.take(gephi);
    map.take(gephi.replaceAll('Mastodon', 'YouTube'));
    expect(map.channels.map(({ name }) => name)).toEqual(['Werkblog & mehr', 'Mastodon', 'YouTube']);
  });

  test('is read from drawings of yEd, labels and places', () => {
    const map = new Paper();
    map.take(`<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
      <key for="node" id="d6" yfiles.type="nodegraphics"/><key for="edge" id="d10" yfiles.type="edgegraphics"/><graph edgedefault="directed">
      <node id="n0"><data key="d6"><y:ShapeNode><y:Geometry height="30.0" width="100.0" x="50.0" y="20.0"/><y:NodeLabel>LinkedIn</y:NodeLabel></y:ShapeNode></data></node>
      <node id="n1"><data key="d6"><y:ShapeNode><y:Geometry height="30.0" width="100.0" x="300.0" y="20.0"/><y:NodeLabel>Website</y:NodeLabel></y:ShapeNode></data></node>
      <edge id="e0" source="n0" target="n1"><data key="d10"><y:PolyLineEdge><y:Arrows source="standard" target="standard"/><y:EdgeLabel>Zur Seite</y:EdgeLabel></y:PolyLineEdge></data></edge>
      </graph></graphml>`);
    expect(map.channels.map(({ name }) => name)).toEqual(['LinkedIn', 'Website']);
    expect(map.positions['new-1']).toEqual({ x: 100, y: 35 });
    expect(map.links[0]).toMatchObject({ callToAction: 'Zur Seite', bothWays: true });
  });
});

describe('tables', () => {
  test('of a German office are read: semicolons, headings and words of the trade, numbers with points', () => {
    const map = new Paper();
    const csv =
      'Kanal;Plattform;Adresse;Rolle;Verantwortlich;Follower;Sprache\r\n' +
      'Website;Website;https://holzwerk.example;Zentrum;Mira Brandt;8.600;Deutsch\r\n' +
      'Werkbank;Mastodon;;Gemeinschaft;Niemand Bekanntes;960;de\r\n';
    const plan = map.take(csv);
    expect(map.channels).toMatchObject([
      { name: 'Website', platformId: 'website', role: 'hub', ownerId: 'p1', audienceSize: 8_600, language: 'de' },
      { name: 'Werkbank', platformId: 'mastodon', role: 'community', ownerId: null, audienceSize: 960 },
    ]);
    expect(codes(plan)).toEqual(['owner-unknown']);
    expect(map.read(csv).changes).toEqual([]);
  });

  test('of links alone make the channels they name', () => {
    const map = new Paper();
    map.channel('Website');
    map.take('Von,Nach,Art,Aufforderung\nInstagram,Website,Verweisseite,Link im Profil\nInstagram,website,QR-Code,\n');
    expect(map.channels.map(({ name }) => name)).toEqual(['Website', 'Instagram']);
    expect(map.links.map(({ kind, callToAction, toId }) => [kind, callToAction, toId])).toEqual([
      ['bio-page', 'Link im Profil', 'c-website'],
      ['qr', '', 'c-website'],
    ]);
  });

  test('clear nothing with an empty cell', () => {
    const map = new Paper();
    map.channel('Website', { note: 'Hier enden Wege.', audienceSize: 12 });
    expect(map.read('name,platform,note,audienceSize\nWebsite,website,,\n').changes).toEqual([]);
  });

  test('change what they state, and show it before and after', () => {
    const map = new Paper();
    map.channel('Website', { audienceSize: 12 });
    const [item] = map.read('name,platform,audienceSize\nWebsite,website,13\n').items;
    expect(item).toMatchObject({ kind: 'changed', fields: [{ field: 'audienceSize', before: '12', after: '13' }] });
  });

  test('tell of values that do not fit instead of taking them', () => {
    const map = new Paper();
    const plan = map.take('name,platform,role,audienceSize\nWebsite,website,Kaiser,viele\n');
    expect(map.channels[0]).toMatchObject({ role: 'spoke', audienceSize: null });
    expect(plan.notes.find(({ code }) => code === 'value-refused')?.count).toBe(2);
  });
});

describe('hostile and broken files', () => {
  test.each([
    ['an empty file', '  \n', 'map-empty'],
    ['a picture', '\u0089PNG\r\n\u001a', 'not-a-map'],
    ['half a JSON', '{"nodes":[{"id"', 'damaged'],
    ['JSON of something else', '{"name":"x","dependencies":{}}', 'map-empty'],
    ['a newer version of our JSON', '{"format":"kanalwerk-map","version":9,"channels":[],"links":[]}', 'not-a-map'],
    ['XML of something else', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'not-a-map'],
    ['unclosed XML', '<graphml><graph><node id="a">', 'damaged'],
    [
      'a document type',
      '<!DOCTYPE x [<!ENTITY a "aaaa">]><graphml><graph><node id="&a;"/></graph></graphml>',
      'external-entity',
    ],
    [
      'an entity that nobody declared',
      '<graphml><graph><node id="a"><data key="k">&lol;</data></node></graph></graphml>',
      'damaged',
    ],
    ['deeply nested XML', `<graphml>${'<graph>'.repeat(500)}${'</graph>'.repeat(500)}</graphml>`, 'damaged'],
    ['too many nodes', `<graphml><graph>${'<node id="a"/>'.repeat(5_001)}</graph></graphml>`, 'map-too-large'],
    [
      'too many edges',
      JSON.stringify({ nodes: [], edges: Array.from({ length: 12_001 }, () => ({})) }),
      'map-too-large',
    ],
    ['a table of something else', 'Datum,Betrag\n1.1.2026,5\n', 'not-a-map'],
    ['a table without rows', 'name,platform\n', 'map-empty'],
  ])('%s is refused by name', (_name, text, code) => {
    expect(refusal(text)).toBe(code);
  });

  test('names of prototypes are names like others', () => {
    const map = new Paper();
    map.take('name,platform\n__proto__,website\nconstructor,website\ntoString,mastodon\n');
    expect(map.channels.map(({ name }) => name)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test('links to nowhere and to themselves are passed over, with the reason', () => {
    const map = new Paper();
    const plan = map.read(
      JSON.stringify({
        nodes: [{ id: 'a', type: 'text', text: 'Website', x: 0, y: 0, width: 1, height: 1 }],
        edges: [
          { id: '1', fromNode: 'a', toNode: 'a' },
          { id: '2', fromNode: 'a', toNode: 'weg' },
        ],
      }),
    );
    expect(plan.items.flatMap(({ reason }) => reason ?? [])).toEqual(['to-itself', 'end-missing']);
  });
});
