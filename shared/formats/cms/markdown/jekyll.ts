import { offsetTime } from '../site-times.ts';
import { loss } from '../losses.ts';
import { articleMarkdown, besideAddresses } from './article-markdown.ts';
import type { Draft, Generator } from './generator.ts';
import { markdownFormat } from './markdown-format.ts';

const generator: Generator = {
  id: 'markdown-jekyll',
  name: 'Jekyll',
  version: '2026-12-01',
  source:
    'jekyllrb.com/docs (posts, drafts, front matter), kramdown.gettalong.org/syntax.html, tried with 4.3.1 on 2026-12-01',
  folder: { id: 'folder', kind: 'text', initial: 'assets/images' },
  keys: {
    layout: 'layout',
    title: 'title',
    date: 'date',
    lastmod: 'last_modified_at',
    published: 'published',
    permalink: 'permalink',
    seoTitle: '',
    description: 'description',
    excerpt: 'excerpt',
    categories: 'categories',
    tags: 'tags',
    author: 'author',
    canonicalUrl: 'canonical_url',
    image: 'image.path',
    imageAlt: 'image.alt',
  },
  place: (draft) => ({ text: textFile(draft), pictures: pictureFolder(draft) }),
  // Liquid puts the path of the site before it.
  address: (draft, picture) => `${baseUrl}/${pictureFolder(draft)}/${picture.file}`,
  values: (draft) => {
    const { article, release, input } = draft;
    const { lead } = article;
    const { scheduledAt, publishedAt, updatedAt } = article.item.variant;
    const at = scheduledAt ?? publishedAt;
    const isPage = article.kind === 'page';
    return {
      layout: article.kind,
      title: article.title,
      date: at === null || isPage ? null : { time: offsetTime(at, input.timeZone) },
      lastmod: { time: offsetTime(updatedAt, input.timeZone) },
      // Posts are drafts by their folder; pages have none.
      published: isPage && release.kind === 'draft' ? false : null,
      permalink: isPage ? `/${article.slug}/` : null,
      seoTitle: article.seoTitle,
      description: article.description,
      excerpt: article.excerpt,
      categories: article.categories,
      tags: article.tags,
      author: article.author,
      canonicalUrl: article.canonicalUrl,
      image: lead === null ? null : `/${pictureFolder(draft)}/${lead.file}`,
      imageAlt: lead?.alt ?? null,
    };
  },
  markdown: (article, address) =>
    withoutLiquid(articleMarkdown(article, address, { words: kramdownWords, lineBreak: '<br />\n' })),
  publishesPassed: true,
  losses: () => [],
  notes: ({ release }) => (release === 'draft' ? [] : [loss('built-after', null, { name: 'Jekyll' })]),
};

/** Jekyll: `_drafts` and `_posts`, the latter named by their day; pictures in a folder that Jekyll copies. */
export const markdownJekyll = markdownFormat(generator);

/** Stands for the path of the site until Liquid in the text is dealt with; a private character, so that no text has it. */
const baseUrl = '\u{E000}';

function textFile({ article, release, input }: Draft): string {
  if (article.kind === 'page') return `${article.slug}.md`;
  if (release.kind === 'draft') return `_drafts/${article.slug}.md`;
  return `_posts/${offsetTime(release.at, input.timeZone).slice(0, 10)}-${article.slug}.md`;
}

function pictureFolder({ article, folder }: Draft): string {
  return [folder || 'assets', article.slug].join('/');
}

/** What kramdown takes for more than words, and CommonMark does not: tables, attributes, formulas, definitions. */
function kramdownWords(words: string): string {
  return besideAddresses(words, (text) =>
    text
      .replaceAll('{%', '{&#37;')
      .replaceAll('{', '\\{')
      .replaceAll('$$', '\\$\\$')
      .replace(/\\&/gu, '&amp;')
      .replace(/\\?\|/gu, '&#124;')
      .replace(/^:(?=\s)/u, '\\:')
      .replace(/^\^$/u, '&#94;'),
  );
}

/** Liquid runs before Markdown, in code too. Words are escaped already, so what is left stands in code and addresses. */
function withoutLiquid(markdown: string): string {
  return markdown
    .replace(/\{\{|\{%/gu, (sign) => `{% raw %}${sign}{% endraw %}`)
    .replaceAll(`](${baseUrl}/`, ']({{site.baseurl}}/');
}
