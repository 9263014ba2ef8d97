import { studioTypes } from './studio-nodes.ts';

/** As much of a shared type as is looked at: an element has a name and children, a text has a delta. */
export interface SharedElement {
  readonly nodeName?: string;
  toArray?(): readonly unknown[];
  toDelta?(): readonly { readonly attributes?: Readonly<Record<string, unknown>> }[];
  getAttributes?(): Readonly<Record<string, unknown>>;
}

/** A type that no node class is registered for, with all that documents say of it. */
export interface UnknownType {
  readonly type: string;
  readonly kind: 'leaf' | 'element' | 'text';
  /** Names of the attributes found, without node state. */
  readonly properties: readonly string[];
  readonly inline: boolean;
}

interface Found {
  kind: UnknownType['kind'];
  inline: boolean;
  readonly properties: Set<string>;
}

/** Blocks of ours whose children stand in a line of text. */
const lines = new Set([
  'paragraph',
  'heading',
  'quote',
  'callout',
  'listitem',
  'link',
  'autolink',
  'studio-link',
  'code',
]);
/** Properties that every node of the kind has by itself. */
const ownProperties = new Set(
  '__type __slots __format __style __mode __detail __indent __dir __textFormat __textStyle'.split(' '),
);

/** The unknown types of a body, at any depth, sorted by name. */
export function surveyUnknown(body: SharedElement): UnknownType[] {
  const found = new Map<string, Found>();
  look(body, false, found);
  return [...found]
    .map(([type, { kind, inline, properties }]) => ({ type, kind, inline, properties: [...properties].sort() }))
    .sort((left, right) => (left.type < right.type ? -1 : 1));
}

function look(element: SharedElement, inLine: boolean, found: Map<string, Found>): void {
  for (const child of element.toArray?.() ?? []) {
    const shared = child as SharedElement; // every shared type has some of these members
    if (shared.nodeName === undefined) lookAtText(shared, found);
    else {
      if (!studioTypes.has(shared.nodeName)) noteElement(shared.nodeName, shared, inLine, found);
      look(shared, inLine || lines.has(shared.nodeName), found);
    }
  }
}

function noteElement(type: string, element: SharedElement, inline: boolean, found: Map<string, Found>): void {
  const entry = found.get(type) ?? { kind: 'leaf', inline, properties: new Set<string>() };
  found.set(type, entry);
  if ((element.toArray?.() ?? []).length > 0) entry.kind = 'element';
  for (const name of Object.keys(element.getAttributes?.() ?? {}))
    if (!name.startsWith('s_') && !ownProperties.has(name)) entry.properties.add(name);
}

function lookAtText(text: SharedElement, found: Map<string, Found>): void {
  for (const { attributes } of text.toDelta?.() ?? []) {
    const type = attributes?.['t'];
    if (typeof type !== 'string' || studioTypes.has(type)) continue;
    const entry = found.get(type) ?? { kind: 'text', inline: true, properties: new Set<string>() };
    found.set(type, entry);
    const properties = attributes?.['p'];
    if (typeof properties === 'object' && properties !== null)
      for (const name of Object.keys(properties)) if (!ownProperties.has(name)) entry.properties.add(name);
  }
}
