import type { Block, Inline } from '../../../rich-text/rich-text.ts';
import { type MarkdownOptions, toMarkdown } from '../../../rich-text/to-markdown.ts';
import { formatsCmsTexts } from '../../../texts/formats-cms.ts';
import { translate } from '../../../texts/texts.ts';
import { headingShift, shownBody, sourceOf } from '../article-body.ts';
import type { Article, ArticlePicture } from '../article.ts';

/**
 * The text of an article in Markdown as all generators read it; `dialect` is what one of them wants differently.
 * Callouts become quotes that say what they are: their own notation is text to most readers.
 */
export function articleMarkdown(
  article: Article,
  address: (picture: ArticlePicture) => string,
  dialect: Pick<MarkdownOptions, 'words' | 'lineBreak'> = {},
): string {
  const shown = shownBody(article);
  const body = { blocks: shown.blocks.map((block) => quoted(block, article)) };
  return toMarkdown(body, {
    ...dialect,
    imageSource: sourceOf(article, address),
    headingShift: headingShift(body),
  });
}

function quoted(block: Block, { language }: Article): Block {
  if (block.kind !== 'callout') return block;
  const label: Inline = {
    kind: 'text',
    text: `${translate(formatsCmsTexts, language, `callout.${block.tone}`)}:`,
    marks: ['bold'],
  };
  return { kind: 'quote', children: [label, { kind: 'text', text: ' ' }, ...block.children] };
}

/** Applies a change to words, but not inside of addresses: there only braces are encoded, which generators read as code. */
export function besideAddresses(text: string, change: (words: string) => string): string {
  return text
    .split(/(https?:\/\/[^\s<>]+)/iu)
    .map((part, index) => (index % 2 === 0 ? change(part) : part.replaceAll('{', '%7B')))
    .join('');
}
