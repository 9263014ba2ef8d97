import type { PlatformProfile } from '../platform-profile.ts';
import { announced, assumed, collectedAt, limit, reported, unverified } from './fact.ts';
import { whatsappVideo } from './video-rules.ts';

const messaging =
  'The Business messaging API, a different product, allows 4,096, templates 1,024; chat limit quoted as 65,536 (vendor docs; blogs)';

/** WhatsApp channel. */
export const whatsapp: PlatformProfile = {
  id: 'whatsapp',
  version: collectedAt,
  name: 'WhatsApp',
  family: 'message',
  hue: 'green',
  glyph: 'whatsapp',
  text: {
    max: [limit('unspecified', assumed(4096, `Not documented for channels. ${messaging}`))],
    maxWithImages: limit('unspecified', assumed(1024, 'Not documented for channels')),
    countsMarkup: assumed(true, 'Signs of bold and italic are typed'),
    folds: [],
    present: true,
    mayBeEmpty: assumed(true),
    formatting: reported(
      {
        blocks: ['list', 'quote'],
        marks: ['bold', 'italic', 'strike', 'code'],
        namedLinks: false,
        notation: 'whatsapp',
      },
      'vendor docs',
      '*bold* _italic_ ~strike~ `code`, lists, quote',
    ),
  },
  fields: [],
  entities: 'generic',
  thread: assumed(false, 'Separate messages'),
  carousel: null,
  hashtags: { supported: unverified(false), max: null, recommended: null, maxLength: null, place: assumed('anywhere') },
  mentions: { supported: assumed(false), max: null, form: 'none' },
  links: { clickable: unverified(true), max: null, preview: unverified(true, 'One preview'), usualPlace: 'text' },
  firstComment: assumed(false),
  images: {
    required: assumed(false),
    max: null,
    formats: reported(['image/jpeg', 'image/png'], 'pickyassist', 'Figures of the messaging API'),
    maxBytes: reported(5_000_000, 'pickyassist', '5 MB; figures of the messaging API'),
    ratio: null,
    minWidth: null,
    recommended: [assumed({ width: 1080, height: 1080 })],
    altText: null,
  },
  video: whatsappVideo,
  scheduling: null,
  notes: [
    { id: 'content', ...announced('Text, photo, video, GIF or sticker, poll, link', 'press 2023-06-08') },
    { id: 'retention', ...announced('30 days on servers', 'press 2023') },
    { id: 'publishing', ...unverified('No API, scheduling, alt text or hashtags: publish by hand') },
  ],
};
