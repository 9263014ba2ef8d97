import { LexicalCollaboration } from '@lexical/react/LexicalCollaborationContext';
import { CollaborationPluginV2__EXPERIMENTAL } from '@lexical/react/LexicalCollaborationPlugin';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { type JSX, type ReactNode, useEffect, useSyncExternalStore } from 'react';
import type { Session } from './session.ts';

/** Must stand around the composer; one per mounted editor. */
export function CollaborationScope({ children }: { readonly children: ReactNode }): JSX.Element {
  return <LexicalCollaboration>{children}</LexicalCollaboration>;
}

/** Whether the text of this session is there, and whether its edits fail to be saved. Does not render again for each key. */
export function useSession(session: Session): { readonly failing: boolean; readonly loaded: boolean } {
  const failing = useSyncExternalStore(session.subscribe, () => session.state().kind === 'failing');
  const loaded = useSyncExternalStore(session.subscribe, session.isLoaded);
  return { failing, loaded };
}

/** Binds the editor around it to one rich-text root of the session's document. Undo takes back this editor's own edits only. */
export function Collaboration(properties: {
  readonly session: Session;
  readonly root: string;
  readonly editable: boolean;
}): JSX.Element {
  const { session, root, editable } = properties;
  const [editor] = useLexicalComposerContext();
  useEffect(() => session.enter(), [session]);
  useEffect(() => editor.setEditable(editable), [editor, editable]);
  useEffect(() => {
    const flush = (): void => void session.provider.flush();
    return editor.registerRootListener((now, before) => {
      before?.removeEventListener('blur', flush);
      now?.addEventListener('blur', flush);
    });
  }, [editor, session]);
  return (
    <CollaborationPluginV2__EXPERIMENTAL
      id={root}
      doc={session.doc}
      provider={session.provider}
      rootName={root}
      __shouldBootstrapUnsafe={false}
    />
  );
}

const undoManagerKey = Symbol.for('@lexical/yjs/UndoManager');

/** Ends the current undo step, so that what follows is taken back by itself and as one. */
export function startUndoStep(editor: object): void {
  const manager = (editor as Record<symbol, { stopCapturing(): void } | undefined>)[undoManagerKey]; // published there by the binding
  manager?.stopCapturing();
}
