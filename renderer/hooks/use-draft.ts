import { type Dispatch, type SetStateAction, useState } from 'react';

/** What is being typed over a saved value; a value that changed elsewhere replaces the draft. */
export function useDraft<T>(saved: T): [T, Dispatch<SetStateAction<T>>] {
  const [draft, setDraft] = useState(saved);
  const [seen, setSeen] = useState(saved);
  if (seen !== saved) {
    setSeen(saved);
    setDraft(saved);
  }
  return [draft, setDraft];
}
