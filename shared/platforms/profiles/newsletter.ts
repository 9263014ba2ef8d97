import type { PlatformProfile } from '../platform-profile.ts';
import { assumed, audited, collectedAt, field, limit, noNetwork, reported, unverified } from './fact.ts';

const mailchimp = 'mailchimp.com help (audit 2026-09-27)';

/** HTML mail to subscribers. */
export const newsletter: PlatformProfile = {
  id: 'newsletter',
  version: collectedAt,
  name: null,
  family: 'mail',
  hue: 'amber',
  glyph: 'newsletter',
  text: {
    max: [],
    folds: [],
    present: true,
    mayBeEmpty: assumed(false),
    formatting: assumed({
      blocks: ['heading', 'quote', 'list', 'table', 'image', 'divider', 'callout'],
      marks: ['bold', 'italic', 'underline', 'strike'],
      namedLinks: true,
      notation: 'html',
    }),
  },
  fields: [
    field('subject', 'line', {
      required: assumed(true),
      max: [limit('utf8', audited(998, 'RFC 5322 §2.1.1', 'A header line; 78 recommended, folding allowed'))],
      recommended: limit('unspecified', audited(60, mailchimp, 'Also ≤ 9 words, ≤ 3 punctuation marks, ≤ 1 emoji')),
      fold: limit('unspecified', unverified(45, 'Phones: ~30–45 characters')),
    }),
    field('preheader', 'line', {
      recommended: limit(
        'unspecified',
        audited(90, 'litmus.com (audit 2026-09-27)', '< 90 advised; clients show 0–278'),
      ),
    }),
    field('senderName', 'line'),
  ],
  ...noNetwork,
  links: { clickable: unverified(true), max: null, preview: assumed(false), usualPlace: 'text' },
  images: {
    required: assumed(false),
    max: null,
    formats: assumed(['image/jpeg', 'image/png', 'image/gif']),
    maxBytes: null,
    ratio: null,
    minWidth: null,
    recommended: [reported({ width: 1200, height: 675 }, 'convention', 'Width 600 px, twice for sharp screens')],
    altText: limit('unspecified', assumed(500)),
  },
  scheduling: null,
  notes: [
    {
      id: 'clipping',
      ...reported(
        'Gmail clips HTML source of more than ~102 KB',
        'icontact, spamresource 2022, emailonacid',
        'Tests: 102–105 KB; Gmail on iOS reported ~20 KB; images not counted, markup and tracking addresses are',
      ),
    },
    { id: 'width', ...reported('600 px', 'convention') },
    { id: 'required-parts', ...unverified('Plain-text part, unsubscribe link, sender address, alt text on images') },
  ],
};
