import { plainText } from '../../../rich-text/plain-text.ts';
import type { Article } from '../article.ts';
import { withoutOpeningPicture } from '../article-body.ts';
import { cleanLine, clip } from '../clean-text.ts';
import { loss } from '../losses.ts';
import { offsetTime } from '../site-times.ts';
import { articleMarkdown } from './article-markdown.ts';
import type { Draft, Generator } from './generator.ts';
import { markdownFormat } from './markdown-format.ts';

const generator: Generator = {
  id: 'markdown-astro',
  name: 'Astro',
  version: '2026-12-01',
  source: 'docs.astro.build/en/guides/content-collections and the blog template of withastro/astro (November 2026)',
  folder: { id: 'folder', kind: 'text', initial: 'blog' },
  // The first five are those of the blog template, whose schema wants the first three.
  keys: {
    title: 'title',
    seoTitle: '',
    description: 'description',
    pubDate: 'pubDate',
    updatedDate: 'updatedDate',
    heroImage: 'heroImage',
    heroImageAlt: 'heroImageAlt',
    draft: 'draft',
    categories: 'categories',
    tags: 'tags',
    author: 'author',
    canonicalUrl: 'canonicalURL',
  },
  place: (draft) => ({ text: `${entry(draft)}/index.md`, pictures: entry(draft) }),
  address: (_draft, picture) => `./${picture.file}`,
  values: ({ article, input }) => ({
    title: article.title,
    seoTitle: article.seoTitle,
    description: article.description || opening(article),
    pubDate: { time: offsetTime(article.at, input.timeZone) },
    updatedDate: { time: offsetTime(article.item.variant.updatedAt, input.timeZone) },
    heroImage: article.lead === null ? null : `./${article.lead.file}`,
    heroImageAlt: article.lead?.alt ?? null,
    // Astro knows no times: what is not to be seen yet stays a draft until a person says otherwise.
    draft: true,
    categories: article.categories,
    tags: article.tags,
    author: article.author,
    canonicalUrl: article.canonicalUrl,
  }),
  markdown: (article, address) => articleMarkdown(withoutOpeningPicture(article), address),
  publishesPassed: false,
  losses: () => [],
  notes: ({ release }, keys) => [
    loss('astro-drafts', null, { key: keys['draft'] || 'draft' }),
    ...(release === 'draft' ? [] : [loss('astro-times', null, { key: keys['draft'] || 'draft' })]),
  ],
};

/** Astro: one folder for each entry of a content collection. */
export const markdownAstro = markdownFormat(generator);

function entry({ article, folder }: Draft): string {
  return ['src/content', folder || 'blog', article.slug].join('/');
}

/** The first words of the text, where nobody has written a description: the schema of the template wants one. */
function opening({ body }: Article): string {
  const first = body.blocks.find(({ kind }) => kind === 'paragraph');
  return first === undefined ? '' : clip(cleanLine(plainText({ blocks: [first] })), 160);
}
