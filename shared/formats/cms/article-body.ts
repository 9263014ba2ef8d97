import type { Block, ImageBlock, RichText } from '../../rich-text/rich-text.ts';
import { inlineHtml, toHtml } from '../../rich-text/to-html.ts';
import type { Article, ArticlePicture } from './article.ts';
import { cleanText } from './clean-text.ts';

/** The text of an article as HTML; `addressOf` says where a picture lies, null leaves it out; `callout` frames one. */
export function bodyHtml(
  article: Article,
  addressOf: (picture: ArticlePicture) => string | null,
  callout?: (html: string) => string,
): string {
  const body = shownBody(article);
  const options = { imageSource: sourceOf(article, addressOf), headingShift: headingShift(body) };
  const parts = body.blocks.map((block) =>
    block.kind === 'callout' && callout !== undefined
      ? callout(inlineHtml(block.children))
      : toHtml({ blocks: [block] }, options),
  );
  return cleanText(parts.filter((html) => html !== '').join('\n'));
}

/** The text with the pictures' words as they are now, and whose picture it is below each. */
export function shownBody({ body, pictures }: Article): RichText {
  return {
    blocks: body.blocks.map((block): Block => {
      const picture = block.kind === 'image' ? pictures.find(({ mediaId }) => mediaId === block.mediaId) : undefined;
      if (block.kind !== 'image' || picture === undefined) return block;
      return { ...block, alt: picture.alt, decorative: picture.decorative, caption: captionOf(picture) };
    }),
  };
}

/** What stands below a picture. The credit too: most receivers drop it from the file. */
export function captionOf({ caption, credit }: Pick<ArticlePicture, 'caption' | 'credit'>): string {
  if (caption === '' || credit === '') return caption + credit;
  return `${caption} (${credit})`;
}

/** The article without the picture it opens with, for receivers that show the lead picture above the text. */
export function withoutOpeningPicture(article: Article): Article {
  const [first, ...others] = article.body.blocks;
  if (first?.kind !== 'image' || first.mediaId !== article.lead?.mediaId) return article;
  return { ...article, body: { blocks: others } };
}

/** The title is the only heading of the first level: a text that uses that level itself goes one down. */
export function headingShift({ blocks }: RichText): 0 | 1 {
  return blocks.some((block) => block.kind === 'heading' && block.level === 1) ? 1 : 0;
}

/** Looks up where the picture of a block lies. */
export function sourceOf({ pictures }: Article, addressOf: (picture: ArticlePicture) => string | null) {
  return ({ mediaId }: ImageBlock): string | null => {
    const picture = pictures.find((one) => one.mediaId === mediaId);
    return picture === undefined ? null : addressOf(picture);
  };
}
