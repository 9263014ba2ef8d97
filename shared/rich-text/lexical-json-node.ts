/**
 * A node as Lexical serialises it. Structure types instead of Lexical's own: what is read may come from any program,
 * so every field is looked at before it is believed.
 */
export interface LexicalJsonNode {
  readonly type: string;
  readonly version?: number;
  readonly children?: readonly LexicalJsonNode[];
  readonly [field: string]: unknown;
}

/** The child nodes of something that may be a node; what is none is left out. */
export function childNodes(value: unknown): LexicalJsonNode[] {
  if (typeof value !== 'object' || value === null || !('children' in value) || !Array.isArray(value.children))
    return [];
  return value.children.filter(isNode);
}

function isNode(value: unknown): value is LexicalJsonNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
