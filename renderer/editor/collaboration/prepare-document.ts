import type { Klass, LexicalNode } from 'lexical';
import { fromBase64, toBase64 } from 'lib0/buffer';
import * as Y from 'yjs';
import { bodyFormat } from '../../../shared/rich-text/nodes/studio-nodes.ts';
import { unknownNodeClasses } from '../../../shared/rich-text/nodes/unknown-node.ts';
import type { DocumentsPort } from './document-provider.ts';

/** What an editor must know before it binds a text: a node type that it has not registered would stop it. */
export type Preparation =
  | { readonly kind: 'ready'; readonly unknownNodes: readonly Klass<LexicalNode>[] }
  | { readonly kind: 'refused'; readonly reason: 'newer' | 'damaged' };

/** Looks at a copy of the stored document: its format, its completeness, and node types of a newer program. */
export async function prepareDocument(name: string, root: string, port: DocumentsPort): Promise<Preparation> {
  const copy = new Y.Doc();
  const { update } = await port.open({ name, stateVector: toBase64(Y.encodeStateVector(copy)) });
  Y.applyUpdate(copy, fromBase64(update));
  const format: unknown = copy.getMap('meta').get('bodyFormat');
  if (typeof format === 'number' && format > bodyFormat) return { kind: 'refused', reason: 'newer' };
  if (copy.store.pendingStructs !== null) return { kind: 'refused', reason: 'damaged' };
  return { kind: 'ready', unknownNodes: unknownNodeClasses(copy.get(root, Y.XmlElement)) };
}
