import { linkTarget } from '../../links/link-gate.ts';
import { type Markup, markup, trusted } from '../../packages/html.ts';
import { momentInWords, knownZone } from '../../packages/moments.ts';
import { formatsCmsTexts } from '../../texts/formats-cms.ts';
import { translate } from '../../texts/texts.ts';
import type { FormatInput, FormatOptions } from '../out-format.ts';
import { bodyHtml, captionOf } from './article-body.ts';
import { type Article, type ArticlePicture, webAddress } from './article.ts';
import { articleData } from './article-data.ts';
import { clip } from './clean-text.ts';
import { offsetTime } from './site-times.ts';
import { webPageStyle } from './web-page-style.ts';

export interface WebPageContext {
  readonly input: FormatInput;
  readonly options: FormatOptions;
  readonly withStyle: boolean;
  readonly nameOf: (picture: ArticlePicture) => string;
}

const locales = { de: 'de_DE', en: 'en_US' } as const;
/** Pictures beside the page, on a server and opened from a disk; no script runs, whatever a text holds. */
const policy =
  "default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/** X shows no longer alternative text. */
const longestCardAlt = 420;

/** An article as a page: what people read, what networks show of a link to it, what search engines want to know. */
export function webPageHtml(article: Article, context: WebPageContext): string {
  const { language, title, description, seoTitle, lead } = article;
  const address = pageAddress(article);
  const opening = lead === null || lead.inText ? null : figure(lead, context);
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<title>${seoTitle || title}</title>
${lines(description === '' ? [] : [markup`<meta name="description" content="${description}">`])}${lines(
    address === '' ? [] : [markup`<link rel="canonical" href="${address}">`],
  )}${lines(cardTags(article, context))}<script type="application/ld+json">
${trusted(dataBlock(article, context))}
</script>
${context.withStyle ? markup`<style>\n${trusted(webPageStyle)}</style>\n` : null}</head>
<body>
<main>
<article>
<h1>${title}</h1>
${byline(article, context)}${opening}${trusted(bodyHtml(article, (picture) => pathOf(picture, context)))}
</article>
</main>
${imprint(article)}</body>
</html>
`.markup;
}

/** Where the page is or will be, as far as somebody has said so. */
export function pageAddress({ canonicalUrl, item }: Article): string {
  return canonicalUrl || webAddress(item.variant.publishedUrl);
}

/** When it was or will be published; null for a draft. */
function publishedAt({ item: { variant } }: Article, { options }: WebPageContext): string | null {
  return variant.publishedAt ?? (options.release === 'scheduled' ? variant.scheduledAt : null);
}

/** Open Graph (ogp.me) and the card of X. */
function cardTags(article: Article, context: WebPageContext): Markup[] {
  const { title, description, lead, language, tags, item } = article;
  const { input, options } = context;
  const published = publishedAt(article, context);
  const picture = lead === null || options.mediaBase === null ? null : lead;
  const properties: readonly (readonly [name: string, value: string])[] = [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', pageAddress(article)],
    ['og:site_name', input.workspaceName],
    ['og:locale', locales[language]],
    ['og:image', picture === null ? '' : (options.mediaBase ?? '') + context.nameOf(picture)],
    ['og:image:alt', picture?.alt ?? ''],
    ['article:published_time', published === null ? '' : offsetTime(published, input.timeZone)],
    ['article:modified_time', offsetTime(item.variant.updatedAt, input.timeZone)],
    ...tags.map((tag) => ['article:tag', tag] as const),
  ];
  const card = picture === null ? 'summary' : 'summary_large_image';
  const alt = picture === null ? '' : clip(picture.alt, longestCardAlt);
  return [
    ...properties.map(([name, value]) => (value === '' ? null : markup`<meta property="${name}" content="${value}">`)),
    markup`<meta name="twitter:card" content="${card}">`,
    alt === '' ? null : markup`<meta name="twitter:image:alt" content="${alt}">`,
  ].filter((tag) => tag !== null);
}

function dataBlock(article: Article, context: WebPageContext): string {
  const { input, options, nameOf } = context;
  const published = publishedAt(article, context);
  return articleData(article, {
    address: pageAddress(article),
    organisation: input.workspaceName,
    published: published === null ? '' : offsetTime(published, input.timeZone),
    modified: offsetTime(article.item.variant.updatedAt, input.timeZone),
    pictureAddress: (picture) => (options.mediaBase === null ? null : options.mediaBase + nameOf(picture)),
  });
}

function byline(article: Article, context: WebPageContext): Markup | null {
  const published = publishedAt(article, context);
  const { timeZone } = context.input;
  const when =
    published === null
      ? null
      : markup`<time datetime="${offsetTime(published, timeZone)}">${momentInWords(published, knownZone(timeZone), article.language)}</time>`;
  if (article.author === '' && when === null) return null;
  return markup`<p class="byline">${article.author}${article.author !== '' && when !== null ? ' · ' : null}${when}</p>\n`;
}

function figure(picture: ArticlePicture, context: WebPageContext): Markup {
  const caption = captionOf(picture);
  return markup`<figure><img src="${pathOf(picture, context)}" alt="${picture.alt}">${
    caption === '' ? null : markup`<figcaption>${caption}</figcaption>`
  }</figure>\n`;
}

function pathOf(picture: ArticlePicture, { nameOf }: WebPageContext): string {
  return `images/${nameOf(picture)}`;
}

function imprint({ item: { channel }, language }: Article): Markup | null {
  const address = linkTarget(channel.imprintUrl);
  if (address === null) return null;
  return markup`<footer><a href="${address}">${translate(formatsCmsTexts, language, 'page.imprint')}</a></footer>\n`;
}

function lines(tags: readonly Markup[]): Markup[] {
  return tags.map((tag) => markup`${tag}\n`);
}
