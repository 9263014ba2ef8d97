import { createBindingV2__EXPERIMENTAL, type Provider, syncYjsStateToLexicalV2__EXPERIMENTAL } from '@lexical/yjs';
import { createEditor } from 'lexical';
import { fromBase64, toBase64 } from 'lib0/buffer';
import * as Y from 'yjs';
import { fromLexicalJson } from '../../../shared/rich-text/lexical-json.ts';
import { studioNodes } from '../../../shared/rich-text/nodes/studio-nodes.ts';
import type { RichText } from '../../../shared/rich-text/rich-text.ts';
import type { DocumentsPort } from './document-provider.ts';
import { prepareDocument } from './prepare-document.ts';

const nobody: Provider = {
  awareness: {
    getLocalState: () => null,
    getStates: () => new Map(),
    setLocalState: () => undefined,
    setLocalStateField: () => undefined,
    on: () => undefined,
    off: () => undefined,
  },
  connect: () => undefined,
  disconnect: () => undefined,
  on: () => undefined,
  off: () => undefined,
};

/** Reads a stored text once, without an editor on the page: for comparing. Works on a copy and never writes. */
export async function readDocument(name: string, root: string, port: DocumentsPort): Promise<RichText> {
  const preparation = await prepareDocument(name, root, port);
  if (preparation.kind === 'refused') throw new Error(`The text cannot be read: ${preparation.reason}`);
  const copy = new Y.Doc();
  const { update } = await port.open({ name, stateVector: toBase64(Y.encodeStateVector(copy)) });
  Y.applyUpdate(copy, fromBase64(update));
  const editor = createEditor({
    namespace: 'reading',
    nodes: [...studioNodes, ...preparation.unknownNodes],
    onError: (error) => {
      throw error;
    },
  });
  const binding = createBindingV2__EXPERIMENTAL(editor, root, copy, new Map([[root, copy]]), { rootName: root });
  syncYjsStateToLexicalV2__EXPERIMENTAL(binding, nobody);
  editor.update(() => undefined, { discrete: true });
  return fromLexicalJson(editor.getEditorState().toJSON());
}
