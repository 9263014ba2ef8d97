import type { CardLook } from '../../../shared/cards/card-look.ts';
import type { MediaId } from '../../../shared/ids.ts';
import type { CardPage } from '../../../shared/model/card-pages.ts';
import type { Media } from '../../../shared/model/media.ts';
import type { Reader } from '../workspace.ts';

/** What a card takes over from the pictures that can be seen in it. */
export interface CardSources extends Pick<Media, 'credit' | 'licence' | 'source' | 'origin'> {
  readonly mediaIds: readonly MediaId[];
}

/** Pictures of the pages and the logo, with their credits; how it came to be follows from them. */
export function sourcesOf(reader: Reader, pages: readonly CardPage[], look: CardLook): CardSources {
  const shown = look.withPicture ? pages.flatMap(({ picture }) => picture?.mediaId ?? []) : [];
  const logo = look.logoId !== null && look.logoCorner !== 'none' ? [look.logoId] : [];
  const pictures = [...new Set(shown)].flatMap((id) => reader.find('media', id) ?? []);
  const mediaIds = [...new Set([...shown, ...logo])];
  return {
    mediaIds,
    credit: joined(
      pictures.map(({ credit }) => credit),
      500,
    ),
    licence: joined(
      pictures.map(({ licence }) => licence),
      500,
    ),
    source: joined(
      pictures.map(({ source }) => source),
      2000,
    ),
    origin: originOf(pictures),
  };
}

/** Letters on a plain ground are drawn; over a picture the card is put together, and what AI made of it has to be said. */
function originOf(pictures: readonly Media[]): Media['origin'] {
  if (pictures.some(({ origin }) => origin === 'ai-made' || origin === 'ai-edited')) return 'ai-edited';
  return pictures.some(({ origin }) => origin !== 'drawing') ? 'composite' : 'drawing';
}

function joined(words: readonly string[], most: number): string {
  return [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))].join('; ').slice(0, most);
}
