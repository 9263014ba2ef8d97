import { captionOf } from './article-body.ts';
import { type Article, type ArticlePicture, webAddress } from './article.ts';
import { channelsOwnAddress } from './site-address.ts';

export interface ArticleFacts {
  /** Of the page; empty where it is not known. */
  readonly address: string;
  readonly organisation: string;
  /** ISO 8601 with offset; empty for a draft. */
  readonly published: string;
  readonly modified: string;
  /** A full address, null where there is none. */
  readonly pictureAddress: (picture: ArticlePicture) => string | null;
}

/** An article as JSON-LD (schema.org/Article), so that it can stand in a `script` element: nothing in it ends that. */
export function articleData(article: Article, facts: ArticleFacts): string {
  const site = channelsOwnAddress(article.item.channel);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: article.title,
    description: filled(article.description),
    inLanguage: article.language,
    datePublished: filled(facts.published),
    dateModified: facts.modified,
    author: article.author === '' ? undefined : { '@type': 'Person', name: article.author },
    publisher: { '@type': 'Organization', name: facts.organisation, url: filled(site) },
    mainEntityOfPage: filled(facts.address),
    articleSection: article.categories.length === 0 ? undefined : article.categories,
    keywords: article.tags.length === 0 ? undefined : article.tags,
    image: images(article, facts),
  };
  return JSON.stringify(data, null, 2).replace(/[<\u2028\u2029]/gu, escaped);
}

/** Pictures with whose they are and on what terms; without a full address they mean nothing to a search engine. */
function images({ pictures }: Article, { pictureAddress }: ArticleFacts) {
  const described = pictures.flatMap((picture) => {
    const url = pictureAddress(picture);
    if (url === null || picture.decorative) return [];
    return [
      {
        '@type': 'ImageObject',
        url,
        caption: filled(captionOf(picture)),
        creditText: filled(picture.credit),
        license: filled(webAddress(picture.licence)),
      },
    ];
  });
  return described.length === 0 ? undefined : described;
}

function filled(text: string): string | undefined {
  return text === '' ? undefined : text;
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
