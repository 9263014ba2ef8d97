import { SaxesParser } from 'saxes';
import { channelFields, type FieldForm, linkFields, numberOf, valueOf } from './fields.ts';
import { type FoundChannel, type FoundLink, type FoundMap, MapFileRefusal, Notes, requireBounds } from './found-map.ts';
import { ownMark } from './map-file.ts';

/** A node or edge with its data, by the names of the keys. */
interface Element {
  readonly attributes: Readonly<Record<string, string>>;
  readonly data: Map<string, string>;
}

interface Graph {
  readonly nodes: Element[];
  readonly edges: Element[];
  readonly data: Map<string, string>;
  directed: boolean;
}

const deepest = 60;

/**
 * Reads GraphML, ours or that of yEd, Gephi and graph libraries. A document type is refused, so no entity is ever
 * expanded. Throws `MapFileRefusal`.
 */
export function readGraphml(text: string): FoundMap {
  const graph = parse(text);
  const own = graph.data.get('format') === ownMark;
  const notes = new Notes();
  if (!graph.directed && graph.edges.length > 0) notes.tell('undirected');
  return {
    channels: graph.nodes.map((node): FoundChannel => {
      const id = node.attributes['id'] ?? '';
      return { ref: id, id: own ? id : null, fields: channelOf(node, own), position: placeOf(node) };
    }),
    links: graph.edges.map((edge): FoundLink => {
      const id = edge.attributes['id'];
      const ends = { from: edge.attributes['source'] ?? '', to: edge.attributes['target'] ?? '' };
      return { id: own && id !== undefined ? id : null, ...ends, fields: linkOf(edge, own) };
    }),
    destinations: [],
    notes: notes.list(),
  };
}

function parse(text: string): Graph {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) throw new MapFileRefusal('external-entity', 'DOCTYPE');
  const graph: Graph = { nodes: [], edges: [], data: new Map(), directed: true };
  const keys = new Map<string, string>();
  const path: string[] = [];
  let root = '';
  let element: Element | null = null;
  let key: string | null = null;
  let value = '';
  const parser = new SaxesParser({ position: false, xmlns: false });
  parser.on('error', (error) => {
    throw new MapFileRefusal('damaged', error.message.slice(0, 120));
  });
  parser.on('opentag', ({ name, attributes }) => {
    const local = name.replace(/^.*:/u, '');
    path.push(local);
    if (path.length > deepest) throw new MapFileRefusal('damaged', `> ${deepest}`);
    root = path[0] ?? '';
    if (local === 'key') keys.set(attributes['id'] ?? '', attributes['attr.name'] ?? attributes['id'] ?? '');
    else if (local === 'graph') graph.directed &&= attributes['edgedefault'] !== 'undirected';
    else if (name === 'node' || name === 'edge') {
      element = { attributes, data: new Map() };
      (name === 'node' ? graph.nodes : graph.edges).push(element);
      requireBounds(graph.nodes.length, graph.edges.length);
    } else if (name === 'data') {
      key = keys.get(attributes['key'] ?? '') ?? attributes['key'] ?? '';
      value = '';
    } else if (element !== null && key !== null) readDrawing(element, local, attributes);
    if (/^(Node|Edge)Label$/u.test(local)) value = '';
  });
  parser.on('text', (part) => {
    if (key !== null) value += part;
  });
  parser.on('cdata', (part) => {
    if (key !== null) value += part;
  });
  parser.on('closetag', ({ name }) => {
    const local = path.pop() ?? '';
    if (element !== null && /^(Node|Edge)Label$/u.test(local) && value.trim() !== '' && !element.data.has('label')) {
      element.data.set('label', value.trim());
    }
    if (name === 'data' && key !== null) {
      const target: Element['data'] = element === null ? graph.data : element.data;
      if (!target.has(key) && value !== '') target.set(key, value);
      key = null;
    }
    if (name === 'node' || name === 'edge') element = null;
  });
  parser.write(text.replace(/^\ufeff/u, '')).close();
  if (root !== 'graphml') throw new MapFileRefusal('not-a-map', root);
  if (graph.nodes.length === 0) throw new MapFileRefusal('map-empty');
  return graph;
}

/** What yEd tells in drawings of its own: where a node stands, and which ends of an edge have arrows. */
function readDrawing({ data }: Element, name: string, attributes: Readonly<Record<string, string>>): void {
  if (name === 'Geometry') {
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((one) => numberOf(attributes[one] ?? '') ?? NaN);
    if (x === undefined || y === undefined || Number.isNaN(x + y)) return;
    data.set('x', String(x + (width || 0) / 2));
    data.set('y', String(y + (height || 0) / 2));
  } else if (name === 'Arrows' && attributes['source'] !== 'none' && attributes['target'] !== 'none') {
    data.set('bothWays', 'true');
  }
}

function channelOf({ data, attributes }: Element, own: boolean): Record<string, unknown> {
  const fields = typed(data, channelFields);
  const name = data.get('name') ?? data.get('label') ?? (own ? undefined : attributes['id']);
  return {
    ...fields,
    name,
    platform: first(data, ['platform', 'plattform']),
    url: data.get('url') ?? data.get('href'),
    owner: data.get('owner'),
    deputy: data.get('deputy'),
  };
}

function placeOf({ data }: Element): FoundChannel['position'] {
  const [x, y] = [numberOf(data.get('x') ?? ''), numberOf(data.get('y') ?? '')];
  return x === null || y === null ? null : { x, y };
}

function linkOf({ data, attributes }: Element, own: boolean): Record<string, unknown> {
  const words = data.get('callToAction') ?? data.get('label') ?? attributes['label'];
  return {
    ...typed(data, linkFields),
    ...(own ? { callToAction: words } : { label: words }),
    destination: data.get('destination'),
    destinationName: data.get('destinationName'),
  };
}

function first(data: ReadonlyMap<string, string>, names: readonly string[]): string | undefined {
  return names.map((name) => data.get(name)).find((value) => value !== undefined);
}

function typed(data: ReadonlyMap<string, string>, forms: Readonly<Record<string, FieldForm>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(forms).map(([field, form]) => [field, valueOf(data.get(field) ?? '', form)]),
  );
}
