import { asId } from '../../../shared/ids.ts';
import { linkContext, linkPromise } from '../../builders/link-promise.ts';
import { variantContent } from '../../builders/variant-content.ts';
import type { FindingExample } from './finding-example.ts';

const post = 'Das neue Dach der Werkstatt ist fertig.';
const dach = 'https://holzwerk.example/werkblog/dach';
const promised = linkContext({ promises: [linkPromise()] });
const letter = linkPromise({
  linkId: asId('channelLink', 'to-letter'),
  toId: asId('channel', 'letter'),
  channel: 'Holzpost',
  kind: 'sign-up',
  address: 'https://holzwerk.example/holzpost',
  pages: ['https://holzwerk.example/holzpost'],
  place: 'https://holzwerk.example/holzpost',
});
const known = {
  channels: [
    { id: asId('channel', 'shop'), name: 'Laden', url: 'https://laden.example', archived: false },
    { id: asId('channel', 'old-blog'), name: 'Alter Werkblog', url: 'https://blog.holzwerk.example', archived: true },
  ],
  retired: [
    {
      id: asId('destination', 'old'),
      name: 'Bauzeiten 2025',
      urls: ['https://holzwerk.example/bauzeiten-2025', 'https://example.com/bz'],
      replacement: 'https://holzwerk.example/bauzeiten',
    },
  ],
};

/** What the channel map says about the links of a variant. */
export const linkExamples: readonly FindingExample[] = [
  {
    code: 'promised-link-missing',
    severity: 'blocking',
    content: variantContent('linkedin', post),
    context: promised,
    sentence: `Der Link zu Werkblog fehlt. Nach der Kanalkarte führt jeder Beitrag dorthin, dieser nach ${dach}.`,
  },
  {
    code: 'promised-link-missing',
    severity: 'blocking',
    content: variantContent('instagram', `${post} Link in der Bio`, { fields: { link: dach } }),
    context: linkContext({ promises: [linkPromise(), letter] }),
    sentence:
      `Der Link zu Holzpost fehlt. Nach der Kanalkarte führt jeder Beitrag dorthin, dieser nach ${letter.address}. ` +
      `Platz ist nur für einen Link (die Bio des Profils), und dort steht ${dach}. Beide trägt eine Verweisseite: Mit einer ` +
      'dauerhaften Vernetzung „Verweisseite“ von diesem Kanal zu Holzpost genügt „Link in der Bio“ im Text.',
  },
  {
    code: 'promised-link-missing',
    severity: 'blocking',
    content: variantContent('google-business', post, { fields: { link: dach } }),
    context: linkContext({ promises: [linkPromise(), letter] }),
    sentence:
      `Der Link zu Holzpost fehlt. Nach der Kanalkarte führt jeder Beitrag dorthin, dieser nach ${letter.address}. ` +
      `Platz ist nur für einen Link (die Schaltfläche), und dort steht ${dach}. Den zweiten trägt ein weiterer Beitrag; ` +
      'soll er entfallen, gehört ein Grund dazu.',
  },
  {
    code: 'goal-link-missing',
    severity: 'warning',
    content: variantContent('mastodon', post),
    context: linkContext({ promises: [linkPromise({ kind: 'goal', linkId: null })] }),
    sentence: `Der Link des Stamminhalts fehlt: ${dach}.`,
  },
  {
    code: 'promised-link-unknown',
    severity: 'warning',
    content: variantContent('linkedin', post),
    context: linkContext({ promises: [linkPromise({ address: null, pages: [], place: '' })] }),
    sentence: 'Nach der Kanalkarte führt jeder Beitrag zu Werkblog, aber eine Adresse ist dort nicht eingetragen.',
  },
  {
    code: 'promised-link-wrong',
    severity: 'warning',
    content: variantContent('linkedin', `${post} https://www.holzwerk.example/werkblog/`),
    context: promised,
    text: 'https://www.holzwerk.example/werkblog/',
    sentence: `https://www.holzwerk.example/werkblog/ führt zu Werkblog, aber nicht auf die vorgesehene Seite ${dach}.`,
  },
  {
    code: 'promised-link-plain',
    severity: 'blocking',
    content: variantContent('mastodon', `${post} example.com/dach`),
    context: linkContext({ promises: [linkPromise({ pages: ['https://example.com/dach'] })] }),
    text: 'example.com/dach',
    sentence: 'Der vorgesehene Link example.com/dach bleibt ohne „https://“ einfacher Text.',
  },
  {
    code: 'promised-link-unfollowable',
    severity: 'warning',
    content: variantContent('instagram', `${post} ${dach}`),
    context: promised,
    text: dach,
    sentence: `Den vorgesehenen Link ${dach} kann man dort, wo er steht, nicht öffnen. Üblicher Ort: die Bio des Profils.`,
  },
  {
    code: 'promised-link-unfollowable',
    severity: 'warning',
    content: variantContent('instagram-story', `${post} ${letter.address}`, { fields: { link: dach } }),
    context: linkContext({ promises: [linkPromise(), letter] }),
    text: letter.address ?? '',
    sentence:
      `Den vorgesehenen Link ${letter.address} kann man dort, wo er steht, nicht öffnen. Üblicher Ort: der Link-Sticker. ` +
      `Platz ist nur für einen Link (der Link-Sticker), und dort steht ${dach}. Den zweiten trägt ein weiterer Beitrag; ` +
      'soll er entfallen, gehört ein Grund dazu.',
  },
  {
    code: 'link-not-on-map',
    severity: 'hint',
    content: variantContent('linkedin', `${post} https://laden.example/saegen?utm_source=li`),
    context: linkContext({ known }),
    text: 'https://laden.example/saegen?utm_source=li',
    sentence: 'https://laden.example/saegen?utm_source=li führt zu Laden. Auf der Kanalkarte fehlt diese Vernetzung.',
  },
  {
    code: 'code-too-small',
    severity: 'warning',
    content: variantContent('print', post, { fields: { link: `${dach}?${'x'.repeat(90)}`, codeSize: '20' } }),
    text: `${dach}?${'x'.repeat(90)}`,
    sentence: `Der QR-Code für ${dach}?${'x'.repeat(90)} ist mit 20 mm zu klein: Ein Kästchen wäre 0,35 mm breit, lesbar ist es ab 0,4 mm, also ab 23 mm Breite. Eine Kurzadresse hilft auch.`,
  },
  {
    code: 'code-tight',
    severity: 'hint',
    content: variantContent('event', post, { fields: { link: `${dach}?${'x'.repeat(170)}` } }),
    text: `${dach}?${'x'.repeat(170)}`,
    sentence: `Der QR-Code für ${dach}?${'x'.repeat(170)} ist mit 30 mm knapp: Ein Kästchen ist 0,46 mm breit, sicher lesbar ist es ab 0,5 mm, also ab 33 mm Breite.`,
  },
  {
    code: 'code-too-long',
    severity: 'warning',
    content: variantContent('print', post, { fields: { link: `${dach}?${'x'.repeat(2400)}` } }),
    sentence: `${dach}?${'x'.repeat(2400)} ist zu lang für einen QR-Code. Im Paket fehlt er; eine Kurzadresse hilft.`,
  },
  {
    code: 'link-archived',
    severity: 'warning',
    content: variantContent('linkedin', `${post} https://blog.holzwerk.example/2019/dach`),
    context: linkContext({ known }),
    text: 'https://blog.holzwerk.example/2019/dach',
    sentence:
      'https://blog.holzwerk.example/2019/dach führt zu Alter Werkblog. Dieser Kanal ist archiviert, dort kümmert sich niemand mehr.',
  },
  {
    code: 'link-retired',
    severity: 'warning',
    content: variantContent('linkedin', `${post} example.com/bz`),
    context: linkContext({ known }),
    text: 'example.com/bz',
    sentence: 'example.com/bz ist stillgelegt: Das Ziel „Bauzeiten 2025“ soll niemand mehr verlinken.',
  },
];
