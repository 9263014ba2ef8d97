import { LexicalCollaboration } from '@lexical/react/LexicalCollaborationContext';
import { CollaborationPluginV2__EXPERIMENTAL } from '@lexical/react/LexicalCollaborationPlugin';
import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import type { Provider } from '@lexical/yjs';
import { $createParagraphNode, $createTextNode, $getRoot, type LexicalEditor } from 'lexical';
import { type JSX, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import * as Y from 'yjs';

declare global {
  interface Window {
    /** Puts these paragraphs in place of the text; set when the editor stands. */
    fillBench?: (paragraphs: readonly string[]) => void;
    /** Updates that the binding has made since: proof that it works. */
    benchUpdates: number;
  }
}

const nothing = (): void => undefined;

/** Nobody at the other end: tells the binding at once that it is in step. */
function loneProvider(): Provider {
  const synced = new Set<(isSynced: boolean) => void>();
  return {
    awareness: {
      getLocalState: () => null,
      getStates: () => new Map(),
      on: nothing,
      off: nothing,
      setLocalState: nothing,
      setLocalStateField: nothing,
    },
    connect: () => synced.forEach((callback) => callback(true)),
    disconnect: nothing,
    on: (type: string, callback: (value: never) => void) => {
      if (type === 'sync') synced.add(callback as (isSynced: boolean) => void); // the value of this event
    },
    off: nothing,
  };
}

const doc = new Y.Doc();
window.benchUpdates = 0;
doc.on('update', () => {
  window.benchUpdates += 1;
});
const provider = loneProvider();

function fill(editor: LexicalEditor, paragraphs: readonly string[]): void {
  editor.update(() => {
    const nodes = paragraphs.map((text) => $createParagraphNode().append($createTextNode(text)));
    $getRoot()
      .clear()
      .append(...nodes);
  });
}

function Filler(): null {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    window.fillBench = (paragraphs) => fill(editor, paragraphs);
  }, [editor]);
  return null;
}

function BareEditor(): JSX.Element {
  return (
    <LexicalCollaboration>
      <LexicalComposer
        initialConfig={{
          namespace: 'bare',
          editorState: null,
          onError: (error) => {
            throw error;
          },
        }}
      >
        <RichTextPlugin contentEditable={<ContentEditable />} ErrorBoundary={LexicalErrorBoundary} />
        <CollaborationPluginV2__EXPERIMENTAL
          id="body"
          doc={doc}
          provider={provider}
          rootName="body"
          __shouldBootstrapUnsafe
        />
        <Filler />
      </LexicalComposer>
    </LexicalCollaboration>
  );
}

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<BareEditor />);
