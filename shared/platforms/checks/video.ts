import type { Playback } from '../../model/playback.ts';
import { codecName, typeName } from '../../texts/media-names.ts';
import type { Finding, FindingPlace } from '../finding.ts';
import type { Fact } from '../platform-profile.ts';
import type { ContentVideo } from '../variant-content.ts';
import type { VideoRules } from '../video-rules.ts';
import { basisOf, finding, severityOf, type Check } from './check-input.ts';

/** A video is found beside the text, not in it. */
const place: FindingPlace = { kind: 'variant' };
type Params = Finding['params'];

function over(fact: Fact<unknown>, code: string, params: Params): Finding {
  return finding(code, severityOf(fact), place, { params, basis: basisOf(fact) });
}

/** A video that a package takes along as it is: what the platform refuses has to be made anew elsewhere. */
export const checkVideo: Check = ({ profile, content }) => {
  const { video, images } = content;
  if (video === undefined) return [];
  const file = video.fileName;
  const rules = profile.video ?? null;
  if (rules === null) return [finding('video-unsupported', 'warning', place, { params: { file } })];
  const mixed =
    images.length > 0 && !rules.withImages.value
      ? [over(rules.withImages, 'video-with-images', { file, count: images.length })]
      : [];
  return [...mixed, ...checkFile(rules, video), ...checkSize(rules, video), ...checkPlayback(rules, video)];
};

function checkFile({ formats, maxBytes }: VideoRules, { fileName: file, mediaType, bytes }: ContentVideo): Finding[] {
  const found: Finding[] = [];
  if (formats && !formats.value.includes(mediaType)) {
    const params = { file, format: typeName(mediaType), formats: formats.value.map(typeName).join(', ') };
    found.push(over(formats, 'video-format', params));
  }
  if (maxBytes && bytes > maxBytes.value)
    found.push(over(maxBytes, 'video-too-heavy', { file, bytes, limit: maxBytes.value }));
  return found;
}

/** A ratio of whole pixels may miss its bound by as much. */
const tolerance = 0.01;

function checkSize(
  { ratio, minSide, maxSide }: VideoRules,
  { fileName: file, width, height }: ContentVideo,
): Finding[] {
  if (width === null || height === null || height === 0) return [];
  const found: Finding[] = [];
  const actual = width / height;
  if (ratio && (actual < ratio.value.min - tolerance || actual > ratio.value.max + tolerance)) {
    const code = actual < ratio.value.min ? 'video-too-tall' : 'video-too-wide';
    found.push(over(ratio, code, { file, width, height, min: ratio.value.min, max: ratio.value.max }));
  }
  const [shorter, longer] = [Math.min(width, height), Math.max(width, height)];
  if (minSide && shorter < minSide.value)
    found.push(over(minSide, 'video-too-small', { file, side: shorter, limit: minSide.value }));
  if (maxSide && longer > maxSide.value)
    found.push(over(maxSide, 'video-too-large', { file, side: longer, limit: maxSide.value }));
  return found;
}

function checkPlayback(rules: VideoRules, { fileName: file, playback, subtitles }: ContentVideo): Finding[] {
  if (playback === null) return [];
  const silent =
    playback.hasSound && subtitles.length === 0
      ? [finding('video-without-subtitles', 'hint', place, { params: { file } })]
      : [];
  return [...checkLength(rules, file, playback), ...checkCodecs(rules, file, playback), ...silent];
}

/** Containers round lengths to frames; so much more is not too long. Milliseconds. */
const lengthTolerance = 50;

function checkLength(rules: VideoRules, file: string, { durationMs }: Playback): Finding[] {
  const { minSeconds, maxSeconds, recommendedSeconds } = rules;
  const seconds = Math.round(durationMs / 100) / 10;
  if (minSeconds && durationMs < minSeconds.value * 1000 - lengthTolerance)
    return [over(minSeconds, 'video-too-short', { file, seconds, limit: minSeconds.value })];
  if (maxSeconds && durationMs > maxSeconds.value * 1000 + lengthTolerance)
    return [over(maxSeconds, 'video-too-long', { file, seconds, limit: maxSeconds.value })];
  if (!recommendedSeconds || durationMs <= recommendedSeconds.value * 1000 + lengthTolerance) return [];
  const params = { file, seconds, limit: recommendedSeconds.value };
  return [finding('video-over-advice', 'hint', place, { params, basis: basisOf(recommendedSeconds) })];
}

/** 29.97 counts as 30. */
const rateTolerance = 0.1;

function checkCodecs(rules: VideoRules, file: string, playback: Playback): Finding[] {
  const { frameRate, codecs, soundCodecs } = rules;
  const { frameRate: rate, videoCodec, audioCodec } = playback;
  const found: Finding[] = [];
  if (
    frameRate &&
    rate !== null &&
    (rate < frameRate.value.min - rateTolerance || rate > frameRate.value.max + rateTolerance)
  ) {
    const { min, max } = frameRate.value;
    found.push(over(frameRate, 'video-frame-rate', { file, rate: Math.round(rate * 100) / 100, min, max }));
  }
  const wrong = (fact: Fact<readonly string[]> | null, codec: string | null, code: string): void => {
    if (!fact || codec === null || codec === 'unknown' || fact.value.includes(codec)) return;
    found.push(over(fact, code, { file, codec: codecName(codec), codecs: fact.value.map(codecName).join(', ') }));
  };
  wrong(codecs, videoCodec, 'video-codec');
  wrong(soundCodecs, audioCodec, 'video-sound-codec');
  return found;
}
