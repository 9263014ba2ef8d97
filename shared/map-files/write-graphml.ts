import { xmlText } from '../map-drawing/xml-text.ts';
import { channelFields, type FieldForm, linkFields, textOf } from './fields.ts';
import { type MapFile, ownMark } from './map-file.ts';

/** Types of GraphML by how a field is written. */
const types: Readonly<Record<FieldForm, string>> = {
  text: 'string',
  number: 'double',
  boolean: 'boolean',
  words: 'string',
  json: 'string',
};

/** Names of attributes: programs show `label`, so the name and the call to action are called that. */
const nodeKeys: readonly (readonly [string, FieldForm])[] = [
  ...Object.entries(channelFields).map(([field, form]) => [field === 'name' ? 'label' : field, form] as const),
  ['owner', 'text'],
  ['deputy', 'text'],
  ['x', 'number'],
  ['y', 'number'],
];
const edgeKeys: readonly (readonly [string, FieldForm])[] = [
  ...Object.entries(linkFields).map(([field, form]) => [field === 'callToAction' ? 'label' : field, form] as const),
  ['destination', 'text'],
  ['destinationName', 'text'],
];

/** GraphML with a typed key for each field, as Gephi, yEd and graph libraries read it. Empty values are left out. */
export function writeGraphml(file: MapFile): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    '<key id="g_format" for="graph" attr.name="format" attr.type="string"/>',
    '<key id="g_title" for="graph" attr.name="title" attr.type="string"/>',
    ...nodeKeys.map(([name, form]) => key('n', 'node', name, form)),
    ...edgeKeys.map(([name, form]) => key('e', 'edge', name, form)),
    '<graph id="map" edgedefault="directed">',
    `<data key="g_format">${ownMark}</data>`,
    `<data key="g_title">${xmlText(file.title)}</data>`,
    ...file.channels.map((channel) => {
      const values = {
        ...channel,
        label: channel.name,
        owner: file.people.get(channel.ownerId ?? ''),
        deputy: file.people.get(channel.deputyId ?? ''),
        ...file.positions[channel.id],
      };
      return `<node id="${xmlText(channel.id)}">${data('n', nodeKeys, values)}</node>`;
    }),
    ...file.links.map((link) => {
      const destination = file.destinations.find(({ id }) => id === link.destinationId);
      const values = {
        ...link,
        label: link.callToAction,
        destination: destination?.url,
        destinationName: destination?.name,
      };
      const ends = `source="${xmlText(link.fromId)}" target="${xmlText(link.toId)}"`;
      return `<edge id="${xmlText(link.id)}" ${ends}>${data('e', edgeKeys, values)}</edge>`;
    }),
    '</graph>',
    '</graphml>',
  ];
  return `${lines.join('\n')}\n`;
}

function key(prefix: string, owner: string, name: string, form: FieldForm): string {
  return `<key id="${prefix}_${name}" for="${owner}" attr.name="${name}" attr.type="${types[form]}"/>`;
}

function data(
  prefix: string,
  keys: readonly (readonly [string, FieldForm])[],
  values: Readonly<Record<string, unknown>>,
): string {
  return keys
    .map(([name, form]) => [name, textOf(values[name], form)] as const)
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `<data key="${prefix}_${name}">${xmlText(text)}</data>`)
    .join('');
}
