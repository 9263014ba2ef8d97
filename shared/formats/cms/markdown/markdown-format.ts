import { asciiSlug } from '../../../ascii-slug.ts';
import type { FormatFile, FormatSetting, OutFormat } from '../../out-format.ts';
import { chosenSettings } from '../../chosen-settings.ts';
import { isArticle } from '../accepts.ts';
import { type ArticleField, articlesOf } from '../article.ts';
import { cleanText } from '../clean-text.ts';
import { commonLosses, countBlocks, counted, missingTitles, picturesBeside } from '../losses.ts';
import { passedTimes, releaseOf, withoutTime } from '../release.ts';
import { frontMatter, unusableKeys } from './front-matter.ts';
import type { Draft, Generator } from './generator.ts';

const carried: readonly ArticleField[] = [
  'title',
  'slug',
  'excerpt',
  'seoDescription',
  'canonicalUrl',
  'categories',
  'tags',
  'author',
];

/** A format out of a generator: a Markdown file with front matter for each article, its pictures beside it. */
export function markdownFormat(generator: Generator): OutFormat {
  const { id, name, version, source, folder } = generator;
  const settings: readonly FormatSetting[] = [folder, { id: 'keys', kind: 'mapping', initial: { ...generator.keys } }];
  return {
    id,
    name,
    version,
    source,
    media: 'inside',
    settings,
    accepts: isArticle,
    write: (input, options) => {
      const articles = articlesOf(input.items);
      const chosen = chosenSettings(settings, options);
      const keys = chosen.mapping('keys');
      const refusals = [
        ...unusableKeys(keys),
        ...missingTitles(articles),
        ...(generator.publishesPassed ? passedTimes(articles, input, options) : []),
      ];
      if (refusals.length > 0) return { kind: 'refused', refusals };
      const drafts = articles.map((article): Draft => ({
        article,
        release: releaseOf(article, options),
        folder: folderOf(chosen.text(folder.id)),
        input,
        options,
      }));
      const losses = [
        ...generator.notes(options, keys),
        ...withoutTime(articles, options),
        ...articles.flatMap((article) => [
          ...commonLosses(article, keys['seoTitle'] === '' ? carried : [...carried, 'seoTitle']),
          ...picturesBeside(article),
          ...counted(
            'callouts-as-quotes',
            article,
            countBlocks(article, ({ kind }) => kind === 'callout'),
          ),
          ...generator.losses(article),
        ]),
      ];
      return { kind: 'files', files: drafts.flatMap((draft) => filesOf(generator, draft, keys)), losses };
    },
  };
}

function filesOf(generator: Generator, draft: Draft, keys: Readonly<Record<string, string>>): FormatFile[] {
  const { article } = draft;
  const { text, pictures } = generator.place(draft);
  const head = frontMatter(generator.values(draft), keys);
  const body = cleanText(generator.markdown(article, (picture) => generator.address(draft, picture)));
  return [
    { kind: 'text', path: text, text: `${head}\n${body.trimEnd()}\n` },
    ...article.pictures.map((picture): FormatFile => ({
      kind: 'picture',
      path: `${pictures}/${picture.file}`,
      picture,
    })),
  ];
}

/** A folder as a person has written it, in letters that are safe in paths and addresses; nothing leads out of it. */
function folderOf(wanted: string): string {
  return wanted
    .split(/[/\\]/u)
    .map((part) => asciiSlug(part, 40))
    .filter((part) => part !== '')
    .join('/');
}
