import type { Mark } from './rich-text.ts';

/** The mark that an element of HTML gives its text; elements that only look alike by a style sheet are not in it. */
export const markOfHtmlTag: ReadonlyMap<string, Mark> = new Map<string, Mark>(
  Object.entries({
    b: 'bold',
    strong: 'bold',
    i: 'italic',
    em: 'italic',
    cite: 'italic',
    dfn: 'italic',
    var: 'italic',
    u: 'underline',
    ins: 'underline',
    s: 'strike',
    strike: 'strike',
    del: 'strike',
    code: 'code',
    kbd: 'code',
    samp: 'code',
    tt: 'code',
  } as const),
);
