import { z } from 'zod';
import { mapPositionSchema } from '../model/map-views.ts';
import { readLabel } from './guess.ts';
import { type FoundChannel, type FoundLink, type FoundMap, MapFileRefusal, Notes, requireBounds } from './found-map.ts';
import { parseJson } from './read-json.ts';

const text = z.string().max(100_000);
const record = z.record(z.string(), z.unknown());

const nodeSchema = z.object({
  id: z.string().max(200),
  type: z.string(),
  x: z.number().catch(0),
  y: z.number().catch(0),
  width: z.number().catch(0),
  height: z.number().catch(0),
  text: text.optional().catch(undefined),
  url: text.optional().catch(undefined),
  file: text.optional().catch(undefined),
  label: text.optional().catch(undefined),
  kanalwerk: z
    .object({
      written: z.object({ text, x: z.number(), y: z.number() }),
      centre: mapPositionSchema.optional(),
      owner: text.optional(),
      deputy: text.optional(),
      channel: record,
    })
    .optional()
    .catch(undefined),
});
type CanvasNode = z.infer<typeof nodeSchema>;

const edgeSchema = z.object({
  id: z.string().max(200),
  fromNode: z.string(),
  toNode: z.string(),
  fromEnd: z.string().default('none').catch('none'),
  toEnd: z.string().default('arrow').catch('arrow'),
  label: text.default('').catch(''),
  kanalwerk: z
    .object({
      written: z.object({ label: text, fromNode: text, toNode: text, fromEnd: text, toEnd: text }),
      destination: text.optional(),
      destinationName: text.optional(),
      link: record,
    })
    .optional()
    .catch(undefined),
});
type CanvasEdge = z.infer<typeof edgeSchema>;

const fileSchema = z.object({ nodes: z.array(z.unknown()).default([]), edges: z.array(z.unknown()).default([]) });

/**
 * Reads JSON Canvas 1.0, ours or one drawn elsewhere: texts and web pages become channels, their first line the name.
 * Where a node of ours was changed by hand, the change counts. Throws `MapFileRefusal`.
 */
export function readJsonCanvas(source: string): FoundMap {
  const parsed = fileSchema.safeParse(parseJson(source));
  if (!parsed.success) throw new MapFileRefusal('not-a-map', parsed.error.issues[0]?.path.join('.') ?? '');
  const drawn = parsed.data;
  requireBounds(drawn.nodes.length, drawn.edges.length);
  const notes = new Notes();
  const nodes = drawn.nodes.flatMap((node) => nodeSchema.safeParse(node).data ?? []);
  const edges = drawn.edges.flatMap((edge) => edgeSchema.safeParse(edge).data ?? []);
  if (nodes.length === 0 && edges.length === 0) throw new MapFileRefusal('map-empty');
  const unreadable = drawn.nodes.length + drawn.edges.length - nodes.length - edges.length;
  for (let count = 0; count < unreadable; count += 1) notes.tell('value-refused');
  return {
    channels: nodes.flatMap((node) => channelOf(node, notes) ?? []),
    links: edges.map((edge) => linkOf(edge, notes)),
    destinations: [],
    notes: notes.list(),
  };
}

function channelOf(node: CanvasNode, notes: Notes): FoundChannel | null {
  if (node.type === 'group') {
    if (node.kanalwerk === undefined && !isOwnGroup(node)) notes.tell('groups', node.label);
    return null;
  }
  if (node.type === 'file') {
    notes.tell('pictures', node.file);
    return null;
  }
  const centre = { x: node.x + node.width / 2, y: node.y + node.height / 2 };
  const own = node.kanalwerk;
  if (own === undefined) {
    const name = readName(node.text ?? '');
    const url = node.url ?? readAddress(node.text ?? '');
    const fields = { name: name === '' ? undefined : name, url: url === '' ? undefined : url, words: node.text };
    return { ref: node.id, id: keptId(node.id), fields, position: centre };
  }
  const { id, ...fields } = own.channel;
  const moved = node.x !== own.written.x || node.y !== own.written.y;
  const rewritten = node.text !== undefined && node.text !== own.written.text;
  return {
    ref: node.id,
    id: typeof id === 'string' && id === node.id ? id : null,
    fields: {
      ...fields,
      owner: own.owner,
      deputy: own.deputy,
      ...(rewritten ? rewrittenFields(node.text ?? '', fields) : {}),
    },
    position: moved || own.centre === undefined ? (moved ? centre : null) : own.centre,
  };
}

function isOwnGroup(node: CanvasNode): boolean {
  return /^group-\d+$/u.test(node.id);
}

/** The random ids of Obsidian mean the same node whenever the file is read; hand-made ones may mean anything. */
function keptId(id: string): string | null {
  return /^[0-9a-f]{16}$/u.test(id) ? id : null;
}

function rewrittenFields(words: string, before: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const name = readName(words);
  const url = readAddress(words);
  return { name: name === '' ? before['name'] : name, url: url === '' ? before['url'] : url };
}

/** The first line with words, without the marks of Markdown. */
function readName(words: string): string {
  const line = words.split(/\r?\n/u).find((one) => one.trim() !== '') ?? '';
  return line
    .trim()
    .replace(/^(#{1,6}\s+|[-*+]\s+|>\s*)/u, '')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replaceAll(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/gu, '$1')
    .replaceAll(/\\([\\*_`[\]<>#])|(\*\*|__|\*|`)/gu, '$1')
    .trim();
}

function readAddress(words: string): string {
  return /https?:\/\/[^\s<>)\]]+/u.exec(words)?.[0] ?? '';
}

function linkOf(edge: CanvasEdge, notes: Notes): FoundLink {
  const { fromNode, toNode, label, kanalwerk: own } = edge;
  const [back, forth] = [edge.fromEnd === 'arrow', edge.toEnd === 'arrow'];
  const direction = { from: back && !forth ? toNode : fromNode, to: back && !forth ? fromNode : toNode };
  const said = readLabel(label);
  if (own === undefined) {
    if (!back && !forth) notes.tell('undirected', label);
    const fields = { kind: said.kind ?? undefined, callToAction: said.callToAction, bothWays: back && forth };
    return { id: keptId(edge.id), ...direction, fields };
  }
  const { id, fromId: _from, toId: _to, ...fields } = own.link;
  const turned = edge.fromEnd !== own.written.fromEnd || edge.toEnd !== own.written.toEnd;
  const relabelled = label !== own.written.label;
  return {
    id: typeof id === 'string' && id === edge.id ? id : null,
    ...(turned ? direction : { from: fromNode, to: toNode }),
    fields: {
      ...fields,
      destination: own.destination,
      destinationName: own.destinationName,
      ...(turned ? { bothWays: back && forth } : {}),
      ...(relabelled ? { callToAction: said.callToAction, kind: said.kind ?? fields['kind'] } : {}),
    },
  };
}
