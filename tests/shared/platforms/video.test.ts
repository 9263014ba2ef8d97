import { describe, expect, it, test } from 'vitest';
import { asId } from '../../../shared/ids.ts';
import { checkVariant } from '../../../shared/platforms/check-variant.ts';
import { findProfile, profiles } from '../../../shared/platforms/index.ts';
import { noLinks } from '../../../shared/platforms/variant-links.ts';
import { findingSentence } from '../../../shared/texts/findings.ts';
import { contentImage, contentVideo, type VideoChanges, variantContent } from '../../builders/variant-content.ts';

function findings(platformId: string, changes: VideoChanges = {}, images = 0) {
  const profile = findProfile(platformId);
  if (profile === null) throw new Error(`no platform ${platformId}`);
  const video = contentVideo(changes);
  const pictures = Array.from({ length: images }, () => contentImage());
  const content = variantContent(platformId, 'Ein Film aus der Halle.', { video, images: pictures });
  const use = { channelId: asId('channel', 'kanal'), day: '2026-12-01' };
  return checkVariant(profile, content, { handle: '', others: [], links: noLinks, use }).filter(
    ({ code }) => code.startsWith('video-') || code.startsWith('rights-'),
  );
}

const codes = (...asked: Parameters<typeof findings>): string[] =>
  findings(...asked).map(({ code, severity }) => `${severity} ${code}`);

describe('a video that breaks the rules of its platform', () => {
  test.each([
    ['instagram-reel', { playback: { durationMs: 2500 } }, ['blocking video-too-short']],
    ['instagram-reel', { playback: { durationMs: 901_000 } }, ['blocking video-too-long']],
    ['instagram-reel', { playback: { durationMs: 181_000 } }, ['hint video-over-advice']],
    ['instagram-reel', { bytes: 300_000_001 }, ['blocking video-too-heavy']],
    ['instagram-reel', { width: 540, height: 960 }, ['blocking video-too-small']],
    ['instagram-reel', { playback: { frameRate: 29.97 } }, []],
    ['instagram-reel', { playback: { frameRate: 24 } }, ['blocking video-frame-rate']],
    ['instagram-reel', { mediaType: 'video/webm', fileName: 'Film.webm' }, ['blocking video-format']],
    ['instagram-story', { width: 1920, height: 1080 }, ['warning video-too-wide']],
    [
      'x',
      { width: 640, height: 360, playback: { videoCodec: 'hevc', audioCodec: 'opus' } },
      ['blocking video-codec', 'blocking video-sound-codec'],
    ],
    ['x', { width: 1080, height: 1920 }, ['blocking video-too-large']],
    ['youtube-shorts', { width: 1920, height: 1080 }, ['blocking video-too-wide']],
    ['youtube-shorts', { playback: { durationMs: 180_020 } }, ['hint video-over-advice']],
    ['google-business', {}, ['warning video-unsupported']],
    ['mastodon', { subtitles: [] }, ['hint video-without-subtitles']],
    ['mastodon', { subtitles: [], playback: { hasSound: false, audioCodec: null } }, []],
    ['tiktok', { playback: { videoCodec: 'unknown' } }, []],
    ['website', { bytes: 5_000_000_000, mediaType: 'video/webm' }, []],
  ] as const)('on %s with %o', (platformId, changes, expected) => {
    expect(codes(platformId, changes)).toEqual(expected);
    for (const one of findings(platformId, changes))
      for (const language of ['de', 'en'] as const) {
        expect(findingSentence(one, language)).toContain('Film');
        expect(findingSentence(one, language)).not.toContain('{{');
      }
  });

  it('stands beside pictures only where a post shows both', () => {
    expect(codes('tiktok', {}, 1)).toEqual(['blocking video-with-images']);
    expect(codes('youtube', {}, 1)).toEqual([]);
  });

  it('needs the consent of those who are seen in it, and in its poster', () => {
    const people = [
      { name: 'Anna', consent: 'asked', channelIds: null, endsOn: null, evidenceId: null, note: '' },
    ] as const;
    const rights = { licenceEndsOn: null, licenceChannelIds: null, people: [...people] };
    expect(codes('tiktok', { rights })).toEqual(['blocking rights-consent-missing']);
    const poster = contentImage({ rights: { ...rights, people: [], licenceEndsOn: '2026-11-30' } });
    expect(codes('tiktok', { poster })).toEqual(['blocking rights-licence-ended']);
  });
});

it('every rule for videos says where it is from', () => {
  const withVideo = profiles.filter(({ video }) => video);
  expect(withVideo.length).toBeGreaterThan(15);
  for (const { id, video } of withVideo)
    for (const fact of Object.values(video ?? {}))
      if (fact !== null)
        expect([id, fact]).toEqual([
          id,
          expect.objectContaining({
            source: expect.stringMatching(/./),
            confidence: expect.stringMatching(/^(?:H2?|M|L|U)$/),
          }),
        ]);
});
