import type { FormatInput, FormatOptions, FormatSetting, Loss, OutFormat } from '../../out-format.ts';
import type { Article, ArticlePicture } from '../article.ts';
import type { Release } from '../release.ts';
import type { FrontValue } from './front-matter.ts';

/** One article on its way into a generator's folder. */
export interface Draft {
  readonly article: Article;
  readonly release: Release;
  /** What the setting `folder` says: path segments of `a-z0-9-`, joined with `/`, or nothing. */
  readonly folder: string;
  readonly input: FormatInput;
  readonly options: FormatOptions;
}

/** What tells one generator of static sites from another. All else is the same, see `markdown-format.ts`. */
export interface Generator extends Pick<OutFormat, 'id' | 'name' | 'version' | 'source'> {
  /** Where texts (or pictures) go; a text setting named `folder`. */
  readonly folder: FormatSetting;
  /** The keys of front matter by the name of their value, in the order in which they are written; empty leaves one out. */
  readonly keys: Readonly<Record<string, string>>;
  /** The text file of an article, and the folder of its pictures. */
  readonly place: (draft: Draft) => { readonly text: string; readonly pictures: string };
  /** The address of a picture as it stands in the text. */
  readonly address: (draft: Draft, picture: ArticlePicture) => string;
  /** Values of front matter by the names in `keys`; null and empty ones are not written. */
  readonly values: (draft: Draft) => Readonly<Record<string, FrontValue>>;
  /** The text in the generator's Markdown; `address` as above. */
  readonly markdown: (article: Article, address: (picture: ArticlePicture) => string) => string;
  /** Whether a text whose time has passed would be published by the next build. */
  readonly publishesPassed: boolean;
  readonly losses: (article: Article) => readonly Loss[];
  /** What holds for all texts at once. */
  readonly notes: (options: FormatOptions, keys: Readonly<Record<string, string>>) => readonly Loss[];
}
