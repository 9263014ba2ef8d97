const codecs: Readonly<Record<string, string>> = {
  avc: 'H.264',
  hevc: 'H.265',
  vp8: 'VP8',
  vp9: 'VP9',
  av1: 'AV1',
  prores: 'ProRes',
  opus: 'Opus',
  vorbis: 'Vorbis',
};

/** A codec as people call it, alike in both languages: `avc` is H.264. */
export function codecName(codec: string): string {
  return codecs[codec] ?? (codec.startsWith('pcm') ? 'PCM' : codec.toUpperCase());
}

const types: Readonly<Record<string, string>> = {
  'video/quicktime': 'MOV',
  'audio/mpeg': 'MP3',
  'audio/mp4': 'M4A',
  'image/svg+xml': 'SVG',
};

/** A media type as people call it: `video/quicktime` is MOV. */
export function typeName(mediaType: string): string {
  return types[mediaType] ?? mediaType.replace(/^[^/]*\//, '').toUpperCase();
}
