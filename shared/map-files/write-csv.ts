import { stringify } from 'csv-stringify/browser/esm/sync';
import { harmlessText } from '../csv-text.ts';
import { channelFields, type FieldForm, linkFields, textOf } from './fields.ts';
import type { MapFile } from './map-file.ts';

/** Columns in their order; those of the other kind of record stay empty. `owner` and the like are the words beside an id. */
export const csvColumns = [
  'record',
  'id',
  ...Object.keys(channelFields).flatMap((field) =>
    field === 'ownerId' ? ['owner', field] : field === 'deputyId' ? ['deputy', field] : [field],
  ),
  'x',
  'y',
  'from',
  'fromId',
  'to',
  'toId',
  ...Object.keys(linkFields).flatMap((field) =>
    field === 'destinationId' ? ['destinationName', 'destination', field] : field === 'note' ? [] : [field],
  ),
] as const;

/** One table for both: each row says in `record` what it is, so that one file holds the whole map. */
export function writeCsv(file: MapFile): string {
  const names = new Map<string, string>(file.channels.map(({ id, name }) => [id, name]));
  const rows = [
    ...file.channels.map((channel) => ({
      record: 'channel',
      id: channel.id,
      ...cells(channel, channelFields),
      owner: harmlessText(file.people.get(channel.ownerId ?? '') ?? ''),
      deputy: harmlessText(file.people.get(channel.deputyId ?? '') ?? ''),
      x: textOf(file.positions[channel.id]?.x, 'number'),
      y: textOf(file.positions[channel.id]?.y, 'number'),
    })),
    ...file.links.map((link) => {
      const destination = file.destinations.find(({ id }) => id === link.destinationId);
      return {
        record: 'link',
        id: link.id,
        ...cells(link, linkFields),
        from: harmlessText(names.get(link.fromId) ?? ''),
        fromId: link.fromId,
        to: harmlessText(names.get(link.toId) ?? ''),
        toId: link.toId,
        destination: harmlessText(destination?.url ?? ''),
        destinationName: harmlessText(destination?.name ?? ''),
      };
    }),
  ];
  return stringify(rows, { header: true, columns: [...csvColumns], bom: true, record_delimiter: 'windows' });
}

/** Numbers stay as they are: a minus before digits is no formula. */
function cells(record: object, forms: Readonly<Record<string, FieldForm>>): Record<string, string> {
  const values = record as Readonly<Record<string, unknown>>; // read by the names of its own schema
  return Object.fromEntries(
    Object.entries(forms).map(([field, form]) => {
      const text = textOf(values[field], form);
      return [field, form === 'number' ? text : harmlessText(text)];
    }),
  );
}
