import type { FormatFile, FormatInput, FormatOptions, FormatSetting, Loss, OutFormat, Refusal } from '../out-format.ts';
import { chosenSettings } from '../chosen-settings.ts';
import { isArticle } from './accepts.ts';
import { withoutOpeningPicture } from './article-body.ts';
import { type Article, type ArticleField, articlesOf, byChannel } from './article.ts';
import { commonLosses, counted, loss, missingTitles, picturesBeside, refusal } from './losses.ts';
import { mediaPath, namedPictures, unusableMediaBase } from './media-files.ts';
import { passedTimes, releaseOf, withoutTime } from './release.ts';
import { clockTime } from './site-times.ts';
import { type WxrChoices, wxrDocument } from './wxr-document.ts';

const settings: readonly FormatSetting[] = [
  { id: 'status', kind: 'choice', choices: ['draft', 'pending'], initial: 'draft' },
  { id: 'seo', kind: 'choice', choices: ['none', 'yoast', 'rank-math'], initial: 'none' },
  { id: 'comments', kind: 'toggle', initial: false },
];

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
 * WordPress eXtended RSS, what "Tools > Import > WordPress" takes in: one file per channel, pictures beside it in `media/`.
 * WordPress fetches the pictures from the media base address and moves the addresses in the text to its own copies.
 */
export const wordpressWxr: OutFormat = {
  id: 'wordpress-wxr',
  name: 'WordPress (WXR)',
  version: '1.2',
  source: 'WordPress/wordpress-importer (@5fda048, 2025-11-25) src/class-wp-import.php, src/parsers',
  media: 'by-address',
  settings,
  accepts: isArticle,
  write: (input, options) => {
    const channels = byChannel(input.items).map(({ name, items }) => ({ name, articles: articlesOf(items) }));
    const articles = channels.flatMap((channel) => channel.articles);
    const refusals = [
      ...unusableMediaBase(options),
      ...missingTitles(articles),
      ...passedTimes(articles, input, options),
      ...channels.flatMap((channel) => twins(channel.articles, input)),
    ];
    if (refusals.length > 0) return { kind: 'refused', refusals };
    const chosen = chosenSettings(settings, options);
    const choices: WxrChoices = {
      draftStatus: chosen.choice('status'),
      seo: chosen.choice('seo'),
      comments: chosen.toggle('comments') ? 'open' : 'closed',
    };
    const pictures = namedPictures(articles);
    const files: FormatFile[] = [
      ...channels.map((channel): FormatFile => {
        const shown = channel.articles.map(withoutOpeningPicture);
        const text = wxrDocument(shown, { input, options, choices, nameOf: (picture) => pictures.nameOf(picture) });
        return { kind: 'text', path: `wordpress-${channel.name}.xml`, text };
      }),
      ...pictures.all.map(({ name, picture }): FormatFile => ({ kind: 'picture', path: mediaPath(name), picture })),
    ];
    return { kind: 'files', files, losses: losses(articles, options, choices) };
  },
};

/** Title, time and type tell WordPress that it has a text already: of two such texts it would take the first only. */
function twins(articles: readonly Article[], input: FormatInput): Refusal[] {
  const seen = new Set<string>();
  return articles.flatMap((article) => {
    const key = JSON.stringify([article.title, clockTime(article.at, input.timeZone), article.kind]);
    if (seen.has(key)) return [refusal('same-title', article, { title: article.title })];
    seen.add(key);
    return [];
  });
}

function losses(articles: readonly Article[], options: FormatOptions, choices: WxrChoices): Loss[] {
  return [
    ...withoutTime(articles, options),
    ...articles.flatMap((article) => [
      ...commonLosses(article, carried),
      ...(article.author === '' ? [loss('author-missing', article)] : []),
      ...(options.mediaBase === null
        ? counted('pictures-by-hand', article, article.pictures.length)
        : picturesBeside(article)),
      ...(choices.seo === 'none' && hasSeo(article) ? [loss('seo-left-out', article)] : []),
      ...(choices.draftStatus === 'pending' && releaseOf(article, options).kind === 'at'
        ? [loss('status-overruled', article)]
        : []),
    ]),
  ];
}

function hasSeo({ seoTitle, canonicalUrl, item }: Article): boolean {
  return seoTitle !== '' || canonicalUrl !== '' || (item.content.fields['seoDescription'] ?? '') !== '';
}
