import type { Block } from '../../rich-text/rich-text.ts';
import type { FormatFile, FormatOptions, FormatSetting, Loss, OutFormat, Refusal } from '../out-format.ts';
import { chosenSettings } from '../chosen-settings.ts';
import { isArticle } from './accepts.ts';
import { withoutOpeningPicture } from './article-body.ts';
import { type Article, type ArticleField, type ArticlePicture, articlesOf, byChannel } from './article.ts';
import { ghostLimits, ghostImport } from './ghost-import.ts';
import { commonLosses, countBlocks, counted, loss, missingTitles, picturesBeside, refusal } from './losses.ts';
import { namedPictures } from './media-files.ts';
import { passedTimes, withoutTime } from './release.ts';

const settings: readonly FormatSetting[] = [{ id: 'authors', kind: 'mapping', initial: {} }];

const carried: readonly ArticleField[] = [
  'title',
  'subject',
  'slug',
  'excerpt',
  'seoTitle',
  'seoDescription',
  'canonicalUrl',
  'categories',
  'tags',
  'author',
];

/**
 * What "Settings > Import/Export > Universal import" of Ghost takes in: one ZIP per channel with the data at its root and
 * the pictures under `content/images`. No other JSON or Markdown may be in it: Ghost would read that instead, or refuse.
 */
export const ghost: OutFormat = {
  id: 'ghost',
  name: 'Ghost',
  version: '5.130',
  source:
    'TryGhost/Ghost importer sources and core/server/data/schema/schema.js, tried on 5.130 (November 2026) and 6.65.0 (2026-12-01)',
  media: 'inside',
  settings,
  accepts: isArticle,
  write: (input, options) => {
    const channels = byChannel(input.items).map(({ name, items }) => ({
      name,
      articles: articlesOf(items, ghostLimits.slug),
    }));
    const articles = channels.flatMap((channel) => channel.articles);
    const emails = chosenSettings(settings, options).mapping('authors');
    const refusals = [
      ...unusableAddresses(emails),
      ...missingTitles(articles),
      ...articles.flatMap(tooLongTitle),
      ...passedTimes(articles, input, options),
    ];
    if (refusals.length > 0) return { kind: 'refused', refusals };
    const files = channels.map((channel): FormatFile => {
      const pictures = namedPictures(channel.articles);
      const folder = `content/images/${input.stateAt.slice(0, 4)}/${input.stateAt.slice(5, 7)}`;
      const pathOf = (picture: ArticlePicture): string => `${folder}/${pictures.nameOf(picture)}`;
      const shown = channel.articles.map(withoutOpeningPicture);
      const data = ghostImport(shown, { input, options, emails, pathOf });
      return {
        kind: 'archive',
        path: `ghost-${channel.name}.zip`,
        files: [
          { kind: 'text', path: 'ghost-import.json', text: `${JSON.stringify(data, null, 2)}\n` },
          ...pictures.all.map(({ picture }): FormatFile => ({ kind: 'picture', path: pathOf(picture), picture })),
        ],
      };
    });
    return { kind: 'files', files, losses: losses(articles, options, emails) };
  },
};

/** One mail address that is none makes Ghost refuse the whole import. */
function unusableAddresses(emails: Readonly<Record<string, string>>): Refusal[] {
  return Object.entries(emails)
    .filter(([, address]) => address !== '' && !/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u.test(address))
    .map(([author, address]) => refusal('author-address', null, { author, address }));
}

/** One title that is too long makes Ghost refuse the whole import (tried). */
function tooLongTitle(article: Article): Refusal[] {
  const { length } = article.title;
  return length <= ghostLimits.title ? [] : [refusal('title-too-long', article, { length, max: ghostLimits.title })];
}

function losses(
  articles: readonly Article[],
  options: FormatOptions,
  emails: Readonly<Record<string, string>>,
): Loss[] {
  return [
    ...withoutTime(articles, options),
    ...articles.flatMap((article) => [
      ...commonLosses(article, carried),
      ...picturesBeside(article),
      ...counted('lists-joined', article, joinedLists(article)),
      ...counted(
        'tables-as-html',
        article,
        countBlocks(article, ({ kind }) => kind === 'table'),
      ),
      ...(article.author !== '' && !emails[article.author]
        ? [loss('author-left-out', article, { author: article.author })]
        : []),
      ...clipped(article),
    ]),
  ];
}

/** Lists of one kind in a row: Ghost's editor makes one of them (tried with 6.65). Check lists are bullets there. */
function joinedLists({ body: { blocks } }: Article): number {
  const tagOf = (block: Block | undefined) =>
    block?.kind === 'list' ? (block.listKind === 'number' ? 'number' : 'bullet') : null;
  return blocks.filter((block, at) => tagOf(block) !== null && tagOf(block) === tagOf(blocks[at - 1])).length;
}

function clipped(article: Article): Loss[] {
  const lengths: readonly (readonly [field: string, text: string, max: number])[] = [
    ['excerpt', article.excerpt, ghostLimits.excerpt],
    ['seoTitle', article.seoTitle, ghostLimits.metaTitle],
    ['seoDescription', article.description, ghostLimits.metaDescription],
    ['subject', article.subject, ghostLimits.subject],
  ];
  return lengths.flatMap(([field, text, max]) => (text.length > max ? [loss('clipped', article, { field, max })] : []));
}
