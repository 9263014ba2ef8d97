import { plainUse } from '../../model/picture-use.ts';
import { metadataOf, xmpPacket } from '../../pictures/xmp.ts';
import { renditionSpec } from '../../pictures/rendition-spec.ts';
import type { Exporter, PackageFile } from '../exporter.ts';
import { outlineItem } from '../item-outline.ts';

/** The video as it is, its poster in the size of the platform, and its subtitles in both formats. */
export const videoFiles: Exporter = (item) => {
  const { video } = outlineItem(item);
  if (video === null) return [];
  const { poster } = video.video;
  const files: PackageFile[] = [{ kind: 'video', path: video.file, role: 'video', mediaId: video.video.mediaId }];
  if (video.posterFile !== null && poster !== null) {
    files.push({
      kind: 'image',
      path: video.posterFile,
      role: 'image',
      mediaId: poster.mediaId,
      spec: renditionSpec(item.profile, poster, plainUse),
      xmp: xmpPacket(metadataOf(poster, item.content.language)),
      alt: poster.decorative ? '' : poster.alt,
      decorative: poster.decorative,
      caption: '',
      credit: poster.credit,
    });
  }
  for (const { file, mediaId, format } of video.subtitles)
    files.push({ kind: 'subtitles', path: file, role: 'subtitles', mediaId, format });
  return files;
};
