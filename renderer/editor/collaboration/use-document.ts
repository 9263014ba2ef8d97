import { useEffect, useState } from 'react';
import { client } from '../../client.ts';
import { notifyFailure } from '../../components/notify.ts';
import { flushAll } from '../../hooks/use-saving.ts';
import { type Preparation, prepareDocument } from './prepare-document.ts';
import { createSession, type Session } from './session.ts';

export type OpenDocument =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | Extract<Preparation, { kind: 'refused' }>
  | (Extract<Preparation, { kind: 'ready' }> & { readonly session: Session });

/** Opens a text for one editor. Each call has a document of its own; give the component a key made of name and root. */
export function useDocument(name: string, root: string): OpenDocument {
  const [state, setState] = useState<OpenDocument>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    // An editor that was just closed may still be sending: reading before it has ended would show old text for a moment.
    flushAll()
      .then(() => prepareDocument(name, root, client.documents))
      .then(
        (preparation) => {
          if (!current) return;
          setState(
            preparation.kind === 'refused'
              ? preparation
              : { ...preparation, session: createSession(name, client.documents) },
          );
        },
        (error: unknown) => {
          if (!current) return;
          notifyFailure(error);
          setState({ kind: 'failed', retry: () => setAttempt((count) => count + 1) });
        },
      );
    return () => {
      current = false;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- `attempt` is counted up to open once more
  }, [name, root, attempt]);
  return state;
}
