import type { FormatFile, FormatOptions, FormatSetting, Loss, OutFormat } from '../out-format.ts';
import { chosenSettings } from '../chosen-settings.ts';
import { isArticle } from './accepts.ts';
import { type Article, type ArticleField, articlesOf } from './article.ts';
import { commonLosses, loss, missingTitles, picturesBeside } from './losses.ts';
import { namedPictures, unusableMediaBase } from './media-files.ts';
import { pageAddress, webPageHtml } from './web-page-html.ts';

const settings: readonly FormatSetting[] = [{ id: 'style', kind: 'toggle', initial: true }];

const carried: readonly ArticleField[] = [
  'title',
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
 * One HTML file for each article and their pictures in one folder, to be put on any web server. Nothing is published by
 * writing it, so times are not checked.
 */
export const webPage: OutFormat = {
  id: 'web-page',
  name: null,
  version: '2026-12-01',
  source: 'ogp.me, schema.org/Article, developer.x.com (cards), developers.google.com/search (article), November 2026',
  media: 'inside',
  settings,
  accepts: isArticle,
  write: (input, options) => {
    const articles = articlesOf(input.items);
    const refusals = [...unusableMediaBase(options), ...missingTitles(articles)];
    if (refusals.length > 0) return { kind: 'refused', refusals };
    const pictures = namedPictures(articles);
    const context = {
      input,
      options,
      withStyle: chosenSettings(settings, options).toggle('style'),
      nameOf: pictures.nameOf,
    };
    const files: FormatFile[] = [
      ...articles.map((article): FormatFile => ({
        kind: 'text',
        path: `${article.slug}.html`,
        text: webPageHtml(article, context),
      })),
      ...pictures.all.map(({ name, picture }): FormatFile => ({ kind: 'picture', path: `images/${name}`, picture })),
    ];
    return { kind: 'files', files, losses: articles.flatMap((article) => lossesOf(article, options)) };
  },
};

function lossesOf(article: Article, options: FormatOptions): Loss[] {
  return [
    ...commonLosses(article, carried),
    ...picturesBeside(article),
    ...(article.lead !== null && options.mediaBase === null ? [loss('preview-picture-left-out', article)] : []),
    ...(pageAddress(article) === '' ? [loss('page-address-left-out', article)] : []),
  ];
}
