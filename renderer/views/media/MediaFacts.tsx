import { Fragment, type ReactNode } from 'react';
import { mediaKindOf } from '../../../shared/media-kinds.ts';
import { codecName, typeName } from '../../../shared/texts/media-names.ts';
import { useRead } from '../../hooks/use-read.ts';
import { useFormat, useTexts } from '../../texts.ts';
import { nameOf } from './alt-state.ts';
import { clockTime } from './clock-time.ts';
import { kindTexts } from './kind-texts.ts';
import type { MediaRow } from './media-row.ts';
import { pagesTexts } from './pages-texts.ts';
import { mediaTexts } from './texts.ts';
import classes from './media.module.css';

/** What was read from the file: nothing of it can be changed. */
export function MediaFacts({ media }: { readonly media: MediaRow }): ReactNode {
  const facts = useFacts(media);
  return (
    <dl className={classes['facts']}>
      {facts.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

function useFacts(media: MediaRow): (readonly [name: string, value: string])[] {
  const t = useTexts(mediaTexts);
  const kinds = useTexts(kindTexts);
  const pagesWords = useTexts(pagesTexts);
  const format = useFormat();
  const { pageOf } = media;
  const pdf = useRead(['media', 'get'], { id: pageOf?.mediaId ?? media.id }, { enabled: pageOf !== null }).data;
  const { width, height, playback, pages } = media;
  const kind = mediaKindOf(media.mediaType);
  const facts: (readonly [string, string])[] = [[t('file'), media.fileName]];
  facts.push([kinds('format'), typeName(media.mediaType)]);
  if (width !== null && height !== null)
    facts.push([t('dimensions'), t('pixels', { width: format.number(width), height: format.number(height) })]);
  if (playback !== null) {
    const { videoCodec, audioCodec, frameRate, rotation } = playback;
    facts.push([kinds('length'), clockTime(playback.durationMs)]);
    if (frameRate !== null) facts.push([kinds('frames'), format.number(frameRate, 2)]);
    if (rotation !== 0) facts.push([kinds('rotation'), kinds('degrees', { value: rotation })]);
    const sound = audioCodec === null ? kinds('silent') : codecName(audioCodec);
    facts.push([kinds('codecs'), [...(videoCodec === null ? [] : [codecName(videoCodec)]), sound].join(', ')]);
  }
  if (kind === 'document') facts.push([kinds('pages'), pages === null ? kinds('pagesUnknown') : format.number(pages)]);
  if (pageOf !== null && pdf !== undefined)
    facts.push([pagesWords('origin'), pagesWords('originValue', { name: nameOf(pdf), page: pageOf.page })]);
  facts.push([t('bytes'), format.bytes(media.bytes)], [t('since'), format.moment(media.createdAt)]);
  return facts;
}
