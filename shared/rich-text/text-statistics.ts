import type { Language } from '../model/common.ts';
import { countWords, readingMinutes } from './count-words.ts';
import { plainText } from './plain-text.ts';
import type { Inline, RichText } from './rich-text.ts';
import { splitSentences } from './split-sentences.ts';

export interface TextStatistics {
  readonly words: number;
  /** Extended grapheme clusters, blanks included. */
  readonly characters: number;
  readonly sentences: number;
  readonly paragraphs: number;
  readonly headings: number;
  readonly images: number;
  readonly links: number;
  readonly readingMinutes: number;
}

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** What a writer wants to know of a text at a glance. */
export function textStatistics(richText: RichText, language: Language): TextStatistics {
  const text = plainText(richText, { listMarkers: false });
  const words = countWords(text, language);
  const count = (kind: string) => richText.blocks.filter((block) => block.kind === kind).length;
  return {
    words,
    characters: [...graphemes.segment(text.replace(/\n+/gu, ' '))].length,
    sentences: text.split(/\n+/u).reduce((sum, line) => sum + splitSentences(line, language).length, 0),
    paragraphs: count('paragraph'),
    headings: count('heading'),
    images: count('image'),
    links: richText.blocks.reduce((sum, block) => sum + ('children' in block ? countLinks(block.children) : 0), 0),
    readingMinutes: readingMinutes(words, language),
  };
}

function countLinks(children: readonly Inline[]): number {
  return children.filter((child) => child.kind === 'link').length;
}
