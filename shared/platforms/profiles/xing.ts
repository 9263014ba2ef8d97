import type { PlatformProfile } from '../platform-profile.ts';
import { anyPictures, assumed, collectedAt, limit, plainText, reported } from './fact.ts';

const none = 'No current primary source found: measure in the composer and set the value';

export const xing: PlatformProfile = {
  id: 'xing',
  version: collectedAt,
  name: 'XING',
  family: 'post',
  hue: 'green',
  glyph: 'xing',
  text: {
    max: [limit('unspecified', assumed(2000, none))],
    folds: [],
    present: true,
    mayBeEmpty: assumed(true),
    formatting: assumed(plainText),
  },
  fields: [],
  entities: 'generic',
  thread: assumed(false),
  carousel: null,
  hashtags: {
    supported: reported(false, 'gmbhchef.de (~2022)'),
    max: null,
    recommended: null,
    maxLength: null,
    place: assumed('anywhere'),
  },
  mentions: { supported: reported(false, 'gmbhchef.de (~2022)'), max: null, form: 'none' },
  links: { clickable: assumed(true), max: null, preview: assumed(true, 'Link card'), usualPlace: 'text' },
  firstComment: assumed(false),
  images: {
    ...anyPictures,
    recommended: [assumed({ width: 1200, height: 630 }, none)],
    altText: null,
  },
  scheduling: null,
  notes: [{ id: 'publishing', ...reported('By hand: APIs are shut down', 'gmbhchef.de (~2022)') }],
};
