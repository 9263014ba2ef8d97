import { mapInlines } from '../../../rich-text/map-inlines.ts';
import type { Block, Inline, RichText, TextInline } from '../../../rich-text/rich-text.ts';
import type { Article } from '../article.ts';
import { counted, countBlocks, countTexts, loss } from '../losses.ts';
import { offsetTime } from '../site-times.ts';
import { articleMarkdown, besideAddresses } from './article-markdown.ts';
import type { Draft, Generator } from './generator.ts';
import { hugoCode } from './hugo-code.ts';
import { markdownFormat } from './markdown-format.ts';

const generator: Generator = {
  id: 'markdown-hugo',
  name: 'Hugo',
  version: '2026-12-01',
  source: 'gohugo.io/content-management (front matter, page bundles, shortcodes), tried with 0.111.3 on 2026-12-01',
  folder: { id: 'folder', kind: 'text', initial: 'posts' },
  keys: {
    title: 'title',
    date: 'date',
    publishDate: 'publishDate',
    lastmod: 'lastmod',
    draft: 'draft',
    slug: 'slug',
    seoTitle: '',
    description: 'description',
    summary: 'summary',
    categories: 'categories',
    tags: 'tags',
    author: 'author',
    canonicalUrl: 'canonicalURL',
    images: 'images',
    resources: 'resources',
  },
  // A bundle: the text and what belongs to it in one folder.
  place: (draft) => ({ text: `${bundle(draft)}/index.md`, pictures: bundle(draft) }),
  address: (_draft, picture) => picture.file,
  values: ({ article, release, input }) => ({
    title: article.title,
    date: { time: offsetTime(article.at, input.timeZone) },
    publishDate: release.kind === 'at' ? { time: offsetTime(release.at, input.timeZone) } : null,
    lastmod: { time: offsetTime(article.item.variant.updatedAt, input.timeZone) },
    draft: release.kind === 'draft',
    slug: article.slug,
    seoTitle: article.seoTitle,
    description: article.description,
    summary: article.excerpt,
    categories: article.categories,
    tags: article.tags,
    author: article.author,
    canonicalUrl: article.canonicalUrl,
    images: article.lead === null ? [] : [article.lead.file],
    resources: article.pictures.map(({ file, alt, caption, credit }) => ({
      src: file,
      ...(caption === '' ? {} : { title: caption }),
      params: { alt, ...(credit === '' ? {} : { credit }) },
    })),
  }),
  markdown: (article, address) =>
    articleMarkdown({ ...article, body: mapBlocks(article.body) }, address, { words: hugoWords }),
  publishesPassed: true,
  losses: (article) => [
    ...counted('underline-left-out', article, countTexts(article, isUnderlined)),
    ...counted('code-changed', article, changedCode(article)),
  ],
  notes: ({ release }) => (release === 'draft' ? [] : [loss('built-after', null, { name: 'Hugo' })]),
};

/** Hugo: one page bundle for each article. */
export const markdownHugo = markdownFormat(generator);

function bundle({ article, folder }: Draft): string {
  const section = article.kind === 'page' ? '' : folder;
  return ['content', section, article.slug].filter((part) => part !== '').join('/');
}

/** A brace opens a shortcode, or attributes at the end of a heading; a colon in front a definition. */
function hugoWords(words: string): string {
  return besideAddresses(words, (text) => text.replaceAll('{', '\\{').replace(/^:(?=\s)/u, '\\:'));
}

/** Without underlines, for which Markdown has raw HTML only, which Hugo drops; code is kept from being run as shortcodes. */
function mapBlocks(body: RichText): RichText {
  const blocks = body.blocks.map((block): Block =>
    block.kind === 'code' ? { ...block, text: hugoCode(block.text).text } : block,
  );
  return mapInlines({ blocks }, (inline): Inline => {
    if (inline.kind === 'text') return mapText(inline);
    if (inline.kind === 'line-break') return inline;
    return { ...inline, url: inline.url.replaceAll('{', '%7B'), children: inline.children.map(mapText) };
  });
}

function mapText(inline: TextInline): TextInline {
  const marks = (inline.marks ?? []).filter((mark) => mark !== 'underline');
  const text = marks.includes('code') ? hugoCode(inline.text).text : inline.text;
  return { kind: 'text', text, ...(marks.length === 0 ? {} : { marks }) };
}

function isUnderlined({ marks = [] }: TextInline): boolean {
  return marks.includes('underline');
}

function changedCode(article: Article): number {
  return (
    countBlocks(article, (block) => block.kind === 'code' && hugoCode(block.text).changed) +
    countTexts(article, ({ text, marks = [] }) => marks.includes('code') && hugoCode(text).changed)
  );
}
