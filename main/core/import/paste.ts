import type { Draft } from './draft.ts';
import { elementsIn, textContent } from './hast-tools.ts';
import { parseHtml } from './html-blocks.ts';
import type { ImportLimits } from './limits.ts';
import { Notes } from './notes.ts';
import { readPage } from './page.ts';
import { textDraft } from './plain-text.ts';

/** What a clipboard holds: text, and mostly HTML beside it. */
export interface Pasted {
  readonly text: string;
  readonly html?: string;
}

/** The HTML of Word, Google Docs or a web page if it says more than the text, otherwise the text. */
export function readPaste(pasted: Pasted, limits: ImportLimits): Draft {
  const html = pasted.html ?? '';
  if (html.trim() === '' || isBareText(html)) return textDraft(pasted.text, 'paste', new Notes(), limits);
  return readPage(clipboardFragment(html), 'paste', new Notes(), limits);
}

/** Windows puts a head of offsets before the page and marks the selection in it by comments. */
function clipboardFragment(html: string): string {
  const page = html.replace(/^Version:[\d.]+\s(?:[^<]{0,400})(?=<)/, '');
  const start = page.indexOf('<!--StartFragment-->');
  const end = page.lastIndexOf('<!--EndFragment-->');
  return start === -1 || end <= start ? page : page.slice(start + '<!--StartFragment-->'.length, end);
}

/** Code editors and terminals wrap each line in a `div` or `pre`: the text beside it is the better source. */
function isBareText(html: string): boolean {
  if (html.length > 200_000) return false;
  const elements = [...elementsIn(parseHtml(html, 'fragment').children)];
  const telling = elements.filter((element) => !/^(?:div|span|br|meta|pre|html|body|head)$/.test(element.tagName));
  return telling.length === 0 && textContent(parseHtml(html, 'fragment').children).trim() !== '';
}
