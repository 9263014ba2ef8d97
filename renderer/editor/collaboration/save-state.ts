/** What is known about the edits of one editor. `saved` rests on the store's acknowledgement and on nothing else. */
export type SaveState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failing' };
