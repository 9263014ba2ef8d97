import * as fc from 'fast-check';
import { asId } from '../../shared/ids.ts';
import type { MapFile } from '../../shared/map-files/map-file.ts';
import { channelLinkSchema } from '../../shared/model/channel-links.ts';
import { channelSchema, goalSchema } from '../../shared/model/channels.ts';
import { destinationSchema } from '../../shared/model/destinations.ts';
import { profiles } from '../../shared/platforms/index.ts';

const moment = '2026-03-01T08:00:00.000Z';
export const mapPeople = new Map([
  ['p1', 'Mira Brandt'],
  ['p2', '=Tom; "Reuter"'],
]);
const person = fc.constantFrom(null, asId('person', 'p1'), asId('person', 'p2'));
/** Texts that hurt some format: formulas, quotes, line breaks, marks of Markdown and XML, right-to-left, emoji. */
const hostile = fc.constantFrom(
  '=HYPERLINK("https://böse.example")',
  "'=1+1",
  "''@x",
  '-5',
  '**fett** [a](b)',
  '<b>&amp; "q"</b>',
  'a\r\nb\tc',
  ' vorn und hinten ',
  '\u202eumgekehrt',
  '👩‍👩‍👧 Familie',
  'im Profil: Folgen',
  'x;y,z',
  '{"a":1}',
  ']]>',
  'true',
  '1.500',
);
const text = fc.oneof(hostile, fc.string({ maxLength: 20, unit: 'grapheme' }));
const named = text.filter((one) => one.trim() !== '');
const json = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.oneof(fc.string(), fc.integer(), fc.boolean()), {
  maxKeys: 2,
});

const channel = fc
  .record({
    name: named,
    platformId: fc.constantFrom(...profiles.map(({ id }) => id), 'custom:eigen'),
    handle: text,
    url: fc.oneof(fc.constant('https://holzwerk.example/@x'), text),
    language: fc.constantFrom('de', 'en'),
    role: fc.constantFrom('hub', 'spoke', 'community', 'support', 'campaign'),
    ownerId: person,
    deputyId: person,
    audienceSize: fc.option(fc.nat(), { nil: null }),
    audience: text,
    cadence: fc.option(fc.double({ min: 0, max: 1_000, noNaN: true }).map(Math.abs), { nil: null }),
    note: text,
    brand: text,
    location: text,
    campaign: text,
    goals: fc.subarray([...goalSchema.options]),
    imprintDuty: fc.boolean(),
    imprintUrl: text,
    imprintCheckedAt: fc.constantFrom(null, moment),
    utm: fc.dictionary(fc.constantFrom('source', 'medium', 'campaign'), text, { maxKeys: 2 }),
    fieldDefaults: json,
    recipeId: fc.constantFrom(null, 'kurz'),
    recipeSettings: json,
    sortKey: fc.double({ min: 0.5, max: 1_000, noNaN: true }),
    archivedAt: fc.constantFrom(null, null, moment),
    x: fc.double({ min: -10_000, max: 10_000, noNaN: true }),
    y: fc.double({ min: -10_000, max: 10_000, noNaN: true }),
  })
  .map(({ x, y, ...fields }) => ({ fields, place: { x: x + 0, y: y + 0 } }));

const link = fc.record({
  from: fc.nat(),
  to: fc.nat(),
  kind: fc.constantFrom(...channelLinkSchema.shape.kind.options),
  bothWays: fc.boolean(),
  callToAction: text,
  frequency: fc.constantFrom('standing', 'per-post'),
  state: fc.constantFrom('planned', 'active', 'broken'),
  note: text,
  destination: fc.constantFrom(null, 'd1', 'd2'),
});

const destinations = [
  destinationSchema.parse({ id: 'd1', name: 'Kontakt', url: 'https://holzwerk.example/kontakt', createdAt: moment }),
  destinationSchema.parse({ id: 'd2', name: '=Shop', url: 'https://holzwerk.example/shop?a=b&c=d', createdAt: moment }),
];

/** A map with everything that a record can hold. Ids are unique, links have two ends. */
export const arbitraryMapFile: fc.Arbitrary<MapFile> = fc
  .record({
    channels: fc.array(channel, { minLength: 1, maxLength: 6 }),
    links: fc.array(link, { maxLength: 8 }),
    groupBy: fc.constantFrom('none', 'brand', 'language'),
    language: fc.constantFrom('de', 'en'),
  })
  .map(({ channels, links, groupBy, language }): MapFile => {
    const records = channels.map(({ fields }, index) =>
      channelSchema.parse({ ...fields, id: `channel-${index}`, createdAt: moment }),
    );
    const drawn = links.flatMap(({ from, to, destination, ...fields }, index) => {
      const [fromId, toId] = [records[from % records.length]?.id, records[to % records.length]?.id];
      if (fromId === undefined || toId === undefined || fromId === toId) return [];
      return [channelLinkSchema.parse({ ...fields, id: `link-${index}`, fromId, toId, destinationId: destination })];
    });
    return {
      language,
      title: 'Karte',
      groupBy,
      channels: records,
      links: drawn,
      positions: Object.fromEntries(channels.map(({ place }, index) => [`channel-${index}`, place])),
      destinations: destinations.filter(({ id }) => drawn.some((one) => one.destinationId === id)),
      people: mapPeople,
    };
  });
