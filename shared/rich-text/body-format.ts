/**
 * Number of the layout of rich text in documents: Lexical's binding of the second kind with the nodes of `nodes/`.
 * Grows with every change that an older program could not read; a text with a higher number is not opened for editing.
 */
export const bodyFormat = 1;
