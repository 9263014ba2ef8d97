import { nameGiver } from '../../packages/file-names.ts';
import type { FormatOptions, Refusal } from '../out-format.ts';
import { type Article, type ArticlePicture, webAddress } from './article.ts';
import { refusal } from './losses.ts';

/** The pictures of several articles with names that do not repeat: they may all be put into one folder. */
export interface NamedPictures {
  readonly all: readonly { readonly name: string; readonly picture: ArticlePicture; readonly article: Article }[];
  readonly nameOf: (picture: ArticlePicture) => string;
}

/** `fuenf-etagen-01-kran.jpg`: the slug of the article, then the name of the picture in it. */
export function namedPictures(articles: readonly Article[]): NamedPictures {
  const giveName = nameGiver();
  const names = new Map<ArticlePicture, string>();
  const all = articles.flatMap((article) =>
    article.pictures.map((picture) => {
      const dot = picture.file.lastIndexOf('.');
      const stem = `${article.slug.slice(0, 40)}-${picture.file.slice(0, dot)}`;
      const name = giveName(stem, picture.file.slice(dot));
      names.set(picture, name);
      return { name, picture, article };
    }),
  );
  return { all, nameOf: (picture) => names.get(picture) ?? picture.file };
}

/** Where pictures lie that the receiver fetches: beside the file, to be put under the media base address. */
export function mediaPath(name: string): string {
  return `media/${name}`;
}

/** A media base that no server could fetch from. */
export function unusableMediaBase({ mediaBase }: FormatOptions): Refusal[] {
  if (mediaBase === null || (webAddress(mediaBase) !== '' && mediaBase.endsWith('/'))) return [];
  return [refusal('media-base', null, { address: mediaBase })];
}
