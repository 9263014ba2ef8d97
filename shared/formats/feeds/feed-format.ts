import { momentInWords } from '../../packages/moments.ts';
import { chosenSettings } from '../chosen-settings.ts';
import { loss, refusal } from '../mail-losses.ts';
import type { FormatInput, FormatOptions, FormatResult, Loss, OutFormat } from '../out-format.ts';
import { type FeedContent, feedContent, feedSettings, fitsFeed, webAddress } from './feed-content.ts';
import { FeedPictures } from './feed-pictures.ts';

type Described = Pick<OutFormat, 'id' | 'name' | 'version' | 'source'>;

/** A feed as a format: what RSS and Atom have in common. `write` gives the text of the one file. */
export function feedFormat(
  described: Described & { readonly path: string },
  write: (content: FeedContent, stateAt: string) => string,
): OutFormat {
  const { path, ...format } = described;
  return {
    ...format,
    media: 'by-address',
    settings: feedSettings,
    accepts: fitsFeed,
    write(input, options): FormatResult {
      const { mediaBase } = options;
      const hasBase = mediaBase === null || (webAddress(mediaBase) !== null && mediaBase.endsWith('/'));
      const pictures = new FeedPictures(mediaBase);
      const content = feedContent(input, chosenSettings(feedSettings, options), pictures);
      const refusals = [
        ...(hasBase ? [] : [refusal('feed-media-base', null, { address: mediaBase })]),
        ...(input.items.some(fitsFeed) ? [] : [refusal('nothing-fits', null)]),
        ...(content === null ? [refusal('feed-no-site', null)] : []),
      ];
      if (content === null || refusals.length > 0) return { kind: 'refused', refusals };
      return {
        kind: 'files',
        files: [{ kind: 'text', path, text: write(content, input.stateAt) }, ...pictures.files],
        losses: lossesOf(content, pictures, input, options),
      };
    },
  };
}

function lossesOf(content: FeedContent, pictures: FeedPictures, input: FormatInput, options: FormatOptions): Loss[] {
  const put = pictures.files.length;
  return [
    ...(content.feedUrl === null ? [loss('feed-no-self', null)] : []),
    ...(content.language === null ? [loss('feed-languages', null)] : []),
    ...(pictures.leftOut > 0 ? [loss('feed-without-pictures', null, { count: pictures.leftOut })] : []),
    ...(put > 0 ? [loss('feed-put-pictures', null, { count: put, address: options.mediaBase ?? '' })] : []),
    ...content.entries.flatMap(({ item, publishedAt, link }) => {
      const { id } = item.variant;
      const unknown = item.content.body.blocks.filter(({ kind }) => kind === 'unknown').length;
      const isAhead = publishedAt !== null && Date.parse(publishedAt) > Date.parse(options.now);
      const when = isAhead ? momentInWords(publishedAt, input.timeZone, input.language) : '';
      return [
        ...(link === null ? [loss('feed-no-address', id, { title: item.master.title })] : []),
        ...(isAhead ? [loss('feed-ahead', id, { title: item.master.title, when })] : []),
        ...(unknown > 0 ? [loss('block-unknown', id, { count: unknown })] : []),
      ];
    }),
  ];
}
