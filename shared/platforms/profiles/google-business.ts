import type { PlatformProfile } from '../platform-profile.ts';
import { assumed, collectedAt, field, limit, official, plainText, reported, unverified } from './fact.ts';

const localPost = 'Business Profile API LocalPost';
const image = 'zernio ref; figureout.in; Postiz';

export const googleBusiness: PlatformProfile = {
  id: 'google-business',
  version: collectedAt,
  name: 'Google Business Profile',
  family: 'post',
  hue: 'blue',
  glyph: 'google-business',
  text: {
    max: [limit('unspecified', reported(1500, 'Postiz source; press', 'Since 2018-09'))],
    folds: [],
    present: true,
    mayBeEmpty: assumed(false),
    formatting: unverified(plainText),
  },
  fields: [
    field('postType', 'choice', {
      required: official(false, localPost, 'Update unless chosen otherwise'),
      choices: ['update', 'event', 'offer'],
    }),
    field('title', 'line', { max: [limit('unspecified', unverified(58, 'Title of an event or offer'))] }),
    field('eventStart', 'line'),
    field('eventEnd', 'line'),
    field('callToAction', 'choice', {
      required: official(false, `${localPost}; list from Postiz source`, 'Ignored for an offer'),
      choices: ['book', 'order', 'shop', 'learn-more', 'sign-up', 'call', 'get-offer'],
    }),
    field('link', 'url'),
  ],
  entities: 'generic',
  thread: assumed(false, 'Comments only'),
  carousel: null,
  hashtags: {
    supported: unverified(false, 'Useless'),
    max: null,
    recommended: null,
    maxLength: null,
    place: assumed('anywhere'),
  },
  mentions: { supported: assumed(false), max: null, form: 'none' },
  links: { clickable: unverified(false, 'Use the button'), max: null, preview: assumed(false), usualPlace: 'button' },
  firstComment: assumed(false),
  images: {
    required: assumed(false),
    max: reported(1, image),
    formats: reported(['image/jpeg', 'image/png'], image),
    maxBytes: reported(5_000_000, image, '5 MB'),
    ratio: null,
    minWidth: reported(400, image, '400×300 (older: 720×540)'),
    recommended: [reported({ width: 1200, height: 900 }, image, '4:3')],
    altText: null,
  },
  scheduling: unverified('Added to the product late in 2025'),
  notes: [
    {
      id: 'post-types',
      ...official('Update (STANDARD), event (title, start, end), offer (coupon, redeem address, terms)', localPost),
    },
    { id: 'video', ...reported('No video in local posts', image) },
    { id: 'phone-numbers', ...unverified('Phone numbers in the text are often rejected') },
    {
      id: 'visibility',
      ...reported('Updates fade from prominence (7 days historically, 6 months now); events until their end', 'blogs'),
    },
  ],
};
