import {
  ADTS,
  FilePathSource,
  FLAC,
  Input,
  type InputAudioTrack,
  type InputFormat,
  type InputVideoTrack,
  MP3,
  MP4,
  OGG,
  QTFF,
  WAVE,
  WEBM,
} from 'mediabunny';
import type { Playback } from '../../../../shared/model/playback.ts';
import { Refusal } from '../../import/limits.ts';
import { type MediaFacts, noFacts } from './media-facts.ts';

const formats: readonly (readonly [InputFormat, { readonly video: string | null; readonly sound: string }])[] = [
  [QTFF, { video: 'video/quicktime', sound: 'audio/mp4' }],
  [MP4, { video: 'video/mp4', sound: 'audio/mp4' }],
  [WEBM, { video: 'video/webm', sound: 'audio/webm' }],
  [MP3, { video: null, sound: 'audio/mpeg' }],
  [WAVE, { video: null, sound: 'audio/wav' }],
  [OGG, { video: null, sound: 'audio/ogg' }],
  [FLAC, { video: null, sound: 'audio/flac' }],
  [ADTS, { video: null, sound: 'audio/aac' }],
];

/** A week: beyond that a length is a mistake or a trap. */
const longestMs = 7 * 24 * 3_600_000;
/** Pixels of one side. */
const longestSide = 32_768;
/** Frames from which the frame rate is taken. */
const framesCounted = 300;

/**
 * Length, size and codecs of a video or a sound, from its container: nothing is decoded, and only what is needed is read.
 * Throws `Refusal` with `not-media` or `damaged`; to be called in a worker that can be stopped.
 */
export async function readPlayable(path: string): Promise<MediaFacts> {
  const input = new Input({
    formats: formats.map(([format]) => format),
    source: new FilePathSource(path, { maxCacheSize: 4 * 1024 * 1024 }),
  });
  try {
    // Of a file of a few bytes it does not say no, but fails.
    if (!(await input.canRead().catch(() => false))) throw new Refusal('not-media');
    const format = await input.getFormat();
    const types = formats.find(([known]) => known === format)?.[1];
    if (types === undefined) throw new Refusal('not-media');
    const [video, sound] = [await input.getPrimaryVideoTrack(), await input.getPrimaryAudioTrack()];
    if (video === null && sound === null) throw new Refusal('damaged', 'no track');
    const playback = await playbackOf(input, video, sound);
    if (video === null) return { ...noFacts, mediaType: types.sound, playback };
    if (types.video === null) throw new Refusal('not-media');
    const size = { width: await video.getDisplayWidth(), height: await video.getDisplayHeight() };
    if (!isSide(size.width) || !isSide(size.height)) throw new Refusal('damaged', `${size.width} × ${size.height}`);
    return { ...noFacts, ...size, mediaType: types.video, playback };
  } finally {
    input.dispose();
  }
}

async function playbackOf(
  input: Input,
  video: InputVideoTrack | null,
  sound: InputAudioTrack | null,
): Promise<Playback> {
  const seconds = (await input.getDurationFromMetadata()) ?? (await input.computeDuration());
  const durationMs = Math.round(seconds * 1000);
  if (!Number.isSafeInteger(durationMs) || durationMs < 0 || durationMs > longestMs)
    throw new Refusal('damaged', 'duration');
  return {
    durationMs,
    frameRate: video === null ? null : await frameRateOf(video),
    videoCodec: video === null ? null : ((await video.getCodec()) ?? 'unknown'),
    audioCodec: sound === null ? null : ((await sound.getCodec()) ?? 'unknown'),
    rotation: video === null ? 0 : await video.getRotation(),
    hasSound: sound !== null,
  };
}

async function frameRateOf(video: InputVideoTrack): Promise<number> {
  const { averagePacketRate } = await video.computePacketStats(framesCounted);
  if (!Number.isFinite(averagePacketRate) || averagePacketRate < 0) throw new Refusal('damaged', 'frame rate');
  return Math.round(averagePacketRate * 1000) / 1000;
}

function isSide(pixels: number): boolean {
  return Number.isInteger(pixels) && pixels > 0 && pixels <= longestSide;
}
