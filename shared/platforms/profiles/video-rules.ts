import type { VideoRules } from '../video-rules.ts';
import { announced, assumed, audited, official, reported, unverified } from './fact.ts';

const mp4 = ['video/mp4'];
const mp4Mov = ['video/mp4', 'video/quicktime'];

/** Nothing is known but that videos are taken. */
const open: VideoRules = {
  formats: null,
  maxBytes: null,
  minSeconds: null,
  maxSeconds: null,
  recommendedSeconds: null,
  ratio: null,
  minSide: null,
  maxSide: null,
  frameRate: null,
  codecs: null,
  soundCodecs: null,
  withImages: assumed(false),
};

const xMedia = 'docs.x.com media best practices';

export const xVideo: VideoRules = {
  ...open,
  formats: assumed(mp4Mov),
  maxBytes: official(512_000_000, xMedia, '512 MB'),
  minSeconds: official(0.5, xMedia),
  maxSeconds: official(140, xMedia),
  ratio: official({ min: 1 / 3, max: 3 }, xMedia),
  minSide: official(32, xMedia),
  maxSide: official(1280, xMedia, '1280×1024 at most; recommended 1280×720, 720×1280, 720×720'),
  frameRate: official({ min: 1, max: 60 }, xMedia, '60 at most'),
  codecs: official(['avc'], xMedia, 'H.264 High, 4:2:0'),
  soundCodecs: official(['aac'], xMedia, 'AAC-LC'),
  withImages: official(false, xMedia, '4 photos or 1 GIF or 1 video (API)'),
};

export const xPremiumVideo: VideoRules = {
  ...xVideo,
  maxSeconds: null,
  maxBytes: null,
  maxSide: unverified(1920, 'Up to 1080p for subscribers; longer durations are possible'),
};

const mastodonSource = 'media_attachment.rb';

export const mastodonVideo: VideoRules = {
  ...open,
  formats: official([...mp4Mov, 'video/webm'], mastodonSource),
  maxBytes: official(99_000_000, mastodonSource, '99 MB'),
  maxSide: assumed(3840, '8.29 megapixels at most'),
  frameRate: official({ min: 0, max: 120 }, mastodonSource, '120 at most'),
  withImages: official(false, mastodonSource, 'Up to 4 images, or 1 GIFV, or 1 video, or 1 audio'),
};

export const blueskyVideo: VideoRules = {
  ...open,
  formats: official([...mp4Mov, 'video/webm'], 'lexicon; social-app constants', 'Input; becomes MP4 there'),
  maxBytes: official(300_000_000, 'lexicon; social-app constants', '100 MB until 2026-08-11'),
  maxSeconds: official(600, 'lexicon; social-app constants', 'The official app'),
  withImages: official(false, 'lexicon post'),
};

const threadsSource = 'ayrshare media guidelines quoting Meta';

export const threadsVideo: VideoRules = {
  ...open,
  formats: audited(mp4Mov, threadsSource),
  maxBytes: audited(1_000_000_000, threadsSource, '1 GB'),
  maxSeconds: audited(300, threadsSource),
  ratio: audited({ min: 0.01, max: 10 }, threadsSource, '9:16 recommended'),
  maxSide: unverified(1920, 'The width is limited to 1920 px'),
  frameRate: audited({ min: 23, max: 60 }, threadsSource),
  withImages: reported(true, 'zernio docs', 'In a carousel'),
};

const linkedinSource = 'videos-api (audit 2026-08-03)';

export const linkedinVideo: VideoRules = {
  ...open,
  formats: audited(mp4, linkedinSource),
  maxBytes: audited(500_000_000, linkedinSource, '500 MB; another field on the same page says 5 GB'),
  minSeconds: audited(3, linkedinSource),
  maxSeconds: audited(1800, linkedinSource, '30 min'),
  withImages: audited(false, 'learn.microsoft.com posts-api / multiimage-post-api', 'One kind only'),
};

export const facebookVideo: VideoRules = {
  ...open,
  maxBytes: reported(10_000_000_000, 'Jetpack source; octopost', '10 GB; other tools 4 GB or 1 GB'),
  maxSeconds: reported(14_400, 'Jetpack source; octopost', '4 h'),
};

const reelSource = 'help.instagram.com/1038071743007909; creators.instagram.com (audit 2026-08-03)';

export const instagramReelVideo: VideoRules = {
  ...open,
  formats: audited(mp4Mov, reelSource),
  maxBytes: audited(300_000_000, reelSource, '300 MB; older docs 1 GB'),
  minSeconds: audited(3, reelSource),
  maxSeconds: audited(900, reelSource, '15 min'),
  recommendedSeconds: audited(180, reelSource, 'Only up to 3 min it is recommended to others'),
  ratio: audited({ min: 9 / 16, max: 1.91 }, reelSource, '1.91:1–9:16'),
  minSide: audited(720, reelSource),
  frameRate: audited({ min: 30, max: 60 }, reelSource, '30 at least'),
  withImages: assumed(true, 'A picture here is the cover'),
};

export const instagramStoryVideo: VideoRules = {
  ...open,
  formats: assumed(mp4Mov),
  maxBytes: reported(100_000_000, 'scheduler docs', '100 MB'),
  maxSeconds: reported(60, 'scheduler docs'),
  ratio: reported({ min: 0.55, max: 0.57 }, 'zernio docs', '9:16'),
  withImages: reported(false, 'zernio docs', 'One image or video'),
};

export const instagramCarouselVideo: VideoRules = {
  ...open,
  formats: assumed(mp4Mov),
  withImages: audited(true, 'help.instagram.com/269314186824048; API ref', 'App: up to 20 photos or videos; API: 2–10'),
};

const youtubeSource = 'support.google.com/youtube/answer/71673';
const shortsSource = 'support.google.com/youtube/answer/15424877';

export const youtubeVideo: VideoRules = {
  ...open,
  maxBytes: audited(256_000_000_000, youtubeSource, '256 GB or 12 h, whichever is less'),
  maxSeconds: audited(43_200, youtubeSource, '12 h'),
  withImages: assumed(true, 'A picture here is the thumbnail'),
};

export const youtubeShortsVideo: VideoRules = {
  ...youtubeVideo,
  maxSeconds: audited(180, shortsSource, '3 min (uploads since 2024-10-15)'),
  recommendedSeconds: audited(60, shortsSource, 'More than 1 min with any copyright claim is blocked'),
  ratio: audited({ min: 0.1, max: 1 }, shortsSource, 'Square or vertical'),
};

const tiktokSource = 'media-transfer-guide; scheduler docs';

export const tiktokVideo: VideoRules = {
  ...open,
  formats: audited([...mp4Mov, 'video/webm'], tiktokSource),
  maxBytes: audited(4_000_000_000, tiktokSource, '4 GB'),
  minSeconds: audited(3, tiktokSource),
  maxSeconds: audited(600, tiktokSource, '10 min through the API'),
  frameRate: audited({ min: 23, max: 60 }, tiktokSource),
  withImages: audited(false, 'developers.tiktok.com …/photo-post; Postiz', '1 video or up to 35 photos, never mixed'),
};

const pinSource = 'help.pinterest.com …/review-pin-specs; OpenAPI';

export const pinterestVideo: VideoRules = {
  ...open,
  formats: announced(mp4Mov, pinSource),
  maxBytes: announced(2_000_000_000, pinSource, '2 GB'),
  minSeconds: announced(4, pinSource),
  maxSeconds: announced(900, pinSource, '15 min'),
  ratio: announced({ min: 0.5, max: 1.91 }, pinSource),
  codecs: announced(['avc', 'hevc'], pinSource, 'H.264/H.265'),
  withImages: announced(true, pinSource, 'A cover image is required by the API'),
};

export const redditVideo: VideoRules = {
  ...open,
  maxBytes: reported(1_000_000_000, 'ad-spec blog', '1 GB'),
  maxSeconds: reported(900, 'ad-spec blog', '15 min'),
};

export const whatsappVideo: VideoRules = {
  ...open,
  formats: reported(mp4, 'pickyassist', 'Figures of the messaging API'),
  maxBytes: reported(16_000_000, 'pickyassist', '16 MB; figures of the messaging API'),
};

export const telegramVideo: VideoRules = {
  ...open,
  maxBytes: official(
    50_000_000,
    'python-telegram-bot constants',
    '50 MB through the public Bot API; 2 GB by own server or app',
  ),
  withImages: official(true, 'python-telegram-bot; Postiz', 'Album of 2–10'),
};

/** Own places: nothing limits a video there. */
export const anyVideo: VideoRules = { ...open, withImages: assumed(true) };
