import type { PlatformProfile } from '../platform-profile.ts';
import { assumed, audited, collectedAt, limit, official, reported, unverified } from './fact.ts';
import { telegramVideo } from './video-rules.ts';

const tdlib =
  'TDLib MessageContent.cpp utf8_length + OptionManager (@022d602, 2026-07-17); python-telegram-bot constants';
const botApi = 'Bot API';

/** Telegram channel. */
export const telegram: PlatformProfile = {
  id: 'telegram',
  version: collectedAt,
  name: 'Telegram',
  family: 'message',
  hue: 'sky',
  glyph: 'telegram',
  text: {
    max: [limit('codepoint', official(4096, tdlib, 'After markup is removed'))],
    maxWithImages: limit(
      'codepoint',
      official(1024, `${tdlib}; ConfigManager`, 'Caption by bots; higher for Premium accounts'),
    ),
    min: [limit('codepoint', official(1, tdlib, 'Without a medium'))],
    folds: [],
    present: true,
    mayBeEmpty: official(true, tdlib, 'With a medium; a message of text needs at least 1'),
    formatting: official(
      {
        blocks: ['quote', 'code'],
        marks: ['bold', 'italic', 'underline', 'strike', 'code'],
        namedLinks: true,
        notation: 'html',
      },
      botApi,
      'HTML or MarkdownV2; also spoiler',
    ),
  },
  fields: [],
  entities: 'generic',
  thread: assumed(false, 'Separate messages'),
  carousel: official({ min: 2, max: 10 }, 'python-telegram-bot; Postiz', 'Album; caption on the first item'),
  hashtags: {
    supported: official(true, 'TDLib'),
    max: null,
    recommended: null,
    maxLength: null,
    place: official('anywhere', 'TDLib'),
  },
  mentions: { supported: official(true, 'TDLib'), max: null, form: 'at-name' },
  links: {
    clickable: official(true, botApi),
    max: null,
    preview: official(true, botApi, 'Of the first link; can be disabled or placed above'),
    usualPlace: 'text',
  },
  firstComment: assumed(false),
  images: {
    required: assumed(false),
    max: official(10, 'python-telegram-bot; Postiz', 'Album of 2–10'),
    formats: null,
    maxBytes: audited(10_000_000, 'core.telegram.org/bots/api (audit 2026-08-03)', '10 MB, width + height ≤ 10,000'),
    ratio: audited({ min: 1 / 20, max: 20 }, 'core.telegram.org/bots/api (audit 2026-08-03)', 'At most 20'),
    minWidth: null,
    recommended: [assumed({ width: 1280, height: 720 })],
    altText: null,
  },
  video: telegramVideo,
  scheduling: unverified('In the apps; not in the Bot API'),
  notes: [
    { id: 'alt-text', ...unverified('No field') },
    { id: 'entity-offsets', ...official('UTF-16 code units, a different unit from the limit', 'td_api.tl') },
    {
      id: 'rich-message',
      ...official(
        'Bot API 10.1 (2026-06-11): ≤ 32,768 characters, ≤ 500 blocks, depth ≤ 16, ≤ 50 media, ≤ 20 table columns; headings, tables, lists, details',
        'TDLib OptionManager',
      ),
    },
    { id: 'entities', ...reported('The first 100 are rendered', 'python-telegram-bot', 'Undocumented by Telegram') },
    {
      id: 'files',
      ...official('≤ 50 MB through the public Bot API; 2 GB by own server or app', 'python-telegram-bot constants'),
    },
    { id: 'story', ...official('Caption 200 (2,048 Premium)', 'TDLib') },
    { id: 'poll', ...official('Question 300, options 100 each, explanation 200', 'python-telegram-bot') },
    { id: 'channel', ...official('Title 128, description 255', 'python-telegram-bot') },
  ],
};
