/** What people call a file of the library. */
export type MediaKind = 'picture' | 'video' | 'sound' | 'document';
export const mediaKinds: readonly MediaKind[] = ['picture', 'video', 'sound', 'document'];

/** The first part of the media type of each kind. */
export const kindPrefixes: Readonly<Record<MediaKind, string>> = {
  picture: 'image/',
  video: 'video/',
  sound: 'audio/',
  document: 'application/',
};

/** Kind of a file by its media type; what is none of the others is a document. */
export function mediaKindOf(mediaType: string): MediaKind {
  return mediaKinds.find((kind) => mediaType.startsWith(kindPrefixes[kind])) ?? 'document';
}
