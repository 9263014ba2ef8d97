import { mediaKindOf } from '../../../shared/media-kinds.ts';
import type { Media } from '../../../shared/model/media.ts';

export type AltState = 'both' | 'de' | 'en' | 'missing' | 'decorative';

/** In which languages a picture can be described; decorative ones need no words. */
export function altState(media: Pick<Media, 'altText' | 'decorative'>): AltState {
  if (media.decorative) return 'decorative';
  const de = media.altText.de.trim() !== '';
  const en = media.altText.en.trim() !== '';
  if (de && en) return 'both';
  if (de) return 'de';
  return en ? 'en' : 'missing';
}

/** Whether there is something to see that words can stand for. */
export function isSeen({ mediaType }: Pick<Media, 'mediaType'>): boolean {
  const kind = mediaKindOf(mediaType);
  return kind === 'picture' || kind === 'video';
}

/** What people call the picture: its title, else its file name. */
export function nameOf(media: Pick<Media, 'title' | 'fileName'>): string {
  return media.title.trim() === '' ? media.fileName : media.title;
}
