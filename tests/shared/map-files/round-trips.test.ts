import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId } from '../../../shared/ids.ts';
import { writable } from '../../../shared/map-drawing/xml-text.ts';
import type { FoundMap } from '../../../shared/map-files/found-map.ts';
import type { ImportPlan, Present } from '../../../shared/map-files/import-plan.ts';
import type { MapFile } from '../../../shared/map-files/map-file.ts';
import { planImport } from '../../../shared/map-files/plan-import.ts';
import { readCsv } from '../../../shared/map-files/read-csv.ts';
import { readGraphml } from '../../../shared/map-files/read-graphml.ts';
import { readJsonCanvas } from '../../../shared/map-files/read-json-canvas.ts';
import { readJson } from '../../../shared/map-files/read-json.ts';
import { writeCsv } from '../../../shared/map-files/write-csv.ts';
import { writeGraphml } from '../../../shared/map-files/write-graphml.ts';
import { writeJsonCanvas } from '../../../shared/map-files/write-json-canvas.ts';
import { writeJson } from '../../../shared/map-files/write-json.ts';
import { type ChannelLink, channelLinkSchema } from '../../../shared/model/channel-links.ts';
import { type Channel, channelSchema } from '../../../shared/model/channels.ts';
import { personSchema } from '../../../shared/model/people.ts';
import { arbitraryMapFile, mapPeople } from '../../builders/arbitrary-map.ts';

interface Format {
  readonly name: string;
  readonly write: (file: MapFile) => string;
  readonly read: (text: string) => FoundMap;
  /** What of a text the format has signs for. */
  readonly holds: (text: string) => string;
}

const formats: readonly Format[] = [
  { name: 'JSON', write: writeJson, read: readJson, holds: (text) => text },
  { name: 'CSV', write: writeCsv, read: readCsv, holds: (text) => text },
  { name: 'GraphML', write: writeGraphml, read: readGraphml, holds: writable },
  { name: 'JSON Canvas', write: writeJsonCanvas, read: readJsonCanvas, holds: (text) => text },
];

const people = [...mapPeople].map(([id, name]) => personSchema.parse({ id, name }));
let made = 0;
const nothing: Present = {
  channels: [],
  links: [],
  destinations: [],
  people,
  viewId: asId('mapView', 'all'),
  positions: {},
  language: 'de',
  newId: (kind) => {
    made += 1;
    return asId(kind, `new-${made}`);
  },
};

const thereAlready = (file: MapFile): Present => ({ ...nothing, ...file, people });

/** The records that the plan makes in an empty workspace. */
function madeBy(plan: ImportPlan): {
  channels: Channel[];
  links: ChannelLink[];
  positions: object;
  destinations: string[];
} {
  const channels: Channel[] = [];
  const links: ChannelLink[] = [];
  const destinations: string[] = [];
  let positions = {};
  for (const change of plan.changes) {
    if (change.kind === 'place') positions = change.positions;
    else if (change.kind === 'create' && change.collection === 'channels')
      channels.push(channelSchema.parse(change.record));
    else if (change.kind === 'create' && change.collection === 'channelLinks')
      links.push(channelLinkSchema.parse(change.record));
    else if (change.kind === 'create' && change.collection === 'destinations') destinations.push(change.record.url);
    else throw new Error(`${change.kind} in an empty workspace`);
  }
  return { channels, links, positions, destinations };
}

/** The file as the format can hold it. */
function held(file: MapFile, holds: (text: string) => string): MapFile {
  const deep = (value: unknown): unknown =>
    typeof value === 'string'
      ? holds(value)
      : Array.isArray(value)
        ? value.map(deep)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, deep(inner)]))
          : value;
  return {
    ...file,
    channels: file.channels.map((one) => channelSchema.parse(deep(one))),
    links: file.links.map((one) => channelLinkSchema.parse(deep(one))),
  };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => a.id.localeCompare(b.id);

describe.each(formats)('$name', ({ write, read, holds }) => {
  const files = arbitraryMapFile
    .filter((file) => file.channels.every(({ name }) => holds(name).trim() !== ''))
    .map((file) => held(file, holds));

  test('read into an empty workspace gives the map that was written', () => {
    fc.assert(
      fc.property(files, (file) => {
        const plan = planImport(read(write(file)), nothing);
        const { channels, links, positions, destinations } = madeBy(plan);
        expect(channels.toSorted(byId)).toEqual(file.channels.toSorted(byId));
        expect(links.toSorted(byId)).toEqual(file.links.toSorted(byId));
        expect(positions).toEqual(file.positions);
        expect(destinations.toSorted()).toEqual(file.destinations.map(({ url }) => url).toSorted());
        expect(plan.notes).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('read into the workspace it comes from changes nothing', () => {
    fc.assert(
      fc.property(files, (file) => {
        const plan = planImport(read(write(file)), thereAlready(file));
        expect(plan.changes).toEqual([]);
        expect(plan.items.every(({ kind }) => kind === 'unchanged')).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('the same state gives the same bytes', () => {
    fc.assert(
      fc.property(files, (file) => {
        expect(write(structuredClone(file))).toBe(write(file));
      }),
      { numRuns: 20 },
    );
  });
});
