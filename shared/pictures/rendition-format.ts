/** What we write. */
export const imageFormats = ['jpeg', 'png', 'webp', 'gif'] as const;
export type ImageFormat = (typeof imageFormats)[number];

/** The format a picture leaves in: its own where we write it and the platform takes it, else JPEG, else PNG. */
export function renditionFormat(mediaType: string, accepted: readonly string[] | null): ImageFormat {
  const own = imageFormats.find((format) => mediaType === `image/${format}`) ?? null;
  const takes = (format: ImageFormat): boolean => accepted === null || accepted.includes(`image/${format}`);
  if (own !== null && takes(own)) return own;
  const fallbacks: readonly ImageFormat[] =
    own === null && mediaType === 'image/svg+xml' ? ['png', 'jpeg'] : ['jpeg', 'png'];
  return fallbacks.find(takes) ?? imageFormats.find(takes) ?? own ?? 'jpeg';
}

/** How it is called to people and at the end of file names. */
export function formatEnding(format: ImageFormat): string {
  return format === 'jpeg' ? 'jpg' : format;
}
