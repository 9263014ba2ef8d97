import { createHeadlessEditor } from '@lexical/headless';
import {
  createBindingV2__EXPERIMENTAL,
  syncLexicalUpdateToYjsV2__EXPERIMENTAL,
  syncYjsChangesToLexicalV2__EXPERIMENTAL,
  syncYjsStateToLexicalV2__EXPERIMENTAL,
  type Provider,
} from '@lexical/yjs';
import {
  $getRoot,
  $parseSerializedNode,
  SKIP_COLLAB_TAG,
  type LexicalEditor,
  type SerializedLexicalNode,
} from 'lexical';
import * as Y from 'yjs';
import { studioNodes } from '../../shared/rich-text/nodes/studio-nodes.ts';
import { unknownNodeClasses } from '../../shared/rich-text/nodes/unknown-node.ts';
import type { LexicalJson } from '../../shared/rich-text/lexical-json.ts';

const nothing = (): void => undefined;
const alone: Provider = {
  awareness: {
    getLocalState: () => null,
    getStates: () => new Map(),
    on: nothing,
    off: nothing,
    setLocalState: nothing,
    setLocalStateField: nothing,
  },
  connect: nothing,
  disconnect: nothing,
  on: nothing,
  off: nothing,
};

export interface BoundEditor {
  readonly editor: LexicalEditor;
  /** The editor's own document; its updates are what a window would send. */
  readonly doc: Y.Doc;
  json(): LexicalJson;
  change(change: () => void): void;
  /** Puts this text in place of what is there, as an editor does. */
  write(json: LexicalJson): void;
  receive(update: Uint8Array): void;
}

/** A real editor without a window, bound to a root of its document by the binding that the window uses. */
export function boundEditor(rootName: string, ...updates: readonly Uint8Array[]): BoundEditor {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  const editor = createHeadlessEditor({
    nodes: [...studioNodes, ...unknownNodeClasses(doc.get(rootName, Y.XmlElement))],
    onError(error) {
      throw error;
    },
  });
  const binding = createBindingV2__EXPERIMENTAL(editor, rootName, doc, new Map([[rootName, doc]]), { rootName });
  const flush = (): void => editor.update(nothing, { discrete: true });
  syncYjsStateToLexicalV2__EXPERIMENTAL(binding, alone);
  flush();
  const remote = Symbol('remote');
  binding.root.observeDeep((events, transaction) => {
    if (transaction.origin === binding) return;
    syncYjsChangesToLexicalV2__EXPERIMENTAL(binding, alone, events as never, transaction, false);
  });
  editor.registerUpdateListener((payload) => {
    if (payload.tags.has(SKIP_COLLAB_TAG)) return;
    syncLexicalUpdateToYjsV2__EXPERIMENTAL(
      binding,
      alone,
      payload.prevEditorState,
      payload.editorState,
      payload.dirtyElements,
      payload.dirtyLeaves,
      payload.normalizedNodes,
      payload.tags,
    );
  });
  const change = (run: () => void): void => {
    editor.update(run, { discrete: true });
    flush();
  };
  return {
    editor,
    doc,
    json: () => structuredClone(editor.getEditorState().toJSON()), // what Lexical serialises is such a value
    change,
    write: (json) =>
      change(() => {
        const nodes = (json.root.children ?? []).map((node) =>
          $parseSerializedNode(structuredClone(node) as unknown as SerializedLexicalNode),
        );
        $getRoot()
          .clear()
          .append(...nodes);
      }),
    receive(update) {
      Y.applyUpdate(doc, update, remote);
      flush();
    },
  };
}

/** A Yjs tree as text, attributes and all: equal text, equal tree. */
export function treeOf(type: Y.XmlElement | Y.XmlText | Y.XmlHook): unknown {
  if (type instanceof Y.XmlText) return type.toDelta();
  if (!(type instanceof Y.XmlElement)) return 'hook';
  const attributes = Object.entries(type.getAttributes()).sort(([left], [right]) => (left < right ? -1 : 1));
  return [type.nodeName, Object.fromEntries(attributes), type.toArray().map(treeOf)];
}
