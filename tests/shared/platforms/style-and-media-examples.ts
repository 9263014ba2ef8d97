import { plainUse } from '../../../shared/model/picture-use.ts';
import { findProfile } from '../../../shared/platforms/index.ts';
import type { PlatformProfile } from '../../../shared/platforms/platform-profile.ts';
import { noLinks } from '../../../shared/platforms/variant-links.ts';
import { bold, doc, h2, link, p, ul } from '../../builders/rich-text.ts';
import { contentImage, variantContent } from '../../builders/variant-content.ts';
import type { FindingExample } from './finding-example.ts';

const long = (count: number) => 'a'.repeat(count);
const square = [contentImage()];
const custom = findProfile('custom') as PlatformProfile; // in the table
const onlyBitmaps: PlatformProfile = {
  ...custom,
  images: { ...custom.images, formats: { value: ['image/bmp'], source: '', checkedAt: '2026-12-01', confidence: 'U' } },
};

/** Hashtags, mentions, links, formatting, pictures, readability, left-overs. */
export const styleAndMediaExamples: readonly FindingExample[] = [
  {
    code: 'hashtags-too-many',
    severity: 'blocking',
    content: variantContent('instagram', 'Dach #Eins #Zwei #Drei #Vier #Fünf #Sechs #Sieben', { images: square }),
    text: '#Sechs #Sieben',
    sentence: '7 Hashtags, die Grenze ist 5: 2 zu viel.',
  },
  {
    code: 'hashtags-too-many',
    severity: 'warning',
    content: variantContent('threads', 'Dach #Eins #Zwei'),
    text: '#Zwei',
    sentence: '2 Hashtags, die Grenze ist 1: 1 zu viel.',
  },
  {
    code: 'hashtags-over-advice',
    severity: 'hint',
    content: variantContent('linkedin', 'Dach #Eins #Zwei #Drei #Vier #Fünf #Sechs'),
    text: '#Sechs',
    sentence: '6 Hashtags, empfohlen sind höchstens 5.',
  },
  {
    code: 'hashtag-too-long',
    severity: 'blocking',
    content: variantContent('bluesky', `Dach #${long(65)}`),
    text: `#${long(65)}`,
    sentence: `#${long(65)} ist als Hashtag zu lang: 65 von 64 Zeichen.`,
  },
  {
    code: 'hashtags-unsupported',
    severity: 'warning',
    content: variantContent('xing', 'Dach #Holz #Bau'),
    text: '#Holz',
    sentence: 'Hashtags wirken auf dieser Plattform nicht: #Holz, insgesamt 2.',
  },
  {
    code: 'hashtags-in-comment',
    severity: 'warning',
    content: variantContent('instagram', 'Dach', { images: square, fields: { firstComment: 'Mehr: #Holz #Bau' } }),
    text: '#Holz #Bau',
    sentence: '2 Hashtags stehen im ersten Kommentar und wirken dort nicht: Sie gehören in den Text.',
  },
  {
    code: 'hashtag-capitals',
    severity: 'hint',
    content: variantContent('mastodon', 'Das Solardach der Werkstatt #solardachwerkstatt'),
    text: '#solardachwerkstatt',
    sentence: '#solardachwerkstatt ist schwer zu lesen: Großbuchstaben am Wortanfang helfen auch beim Vorlesen.',
  },
  {
    code: 'hashtag-digits',
    severity: 'hint',
    content: variantContent('mastodon', 'Neu im Jahr #2026'),
    text: '#2026',
    sentence: '#2026 wird kein Hashtag, weil es nur aus Ziffern besteht.',
  },
  {
    code: 'hashtag-broken',
    severity: 'hint',
    content: variantContent('x', 'Neu #Social-Media hier'),
    text: '#Social-Media',
    sentence: 'Von #Social-Media wird nur #Social zum Hashtag: Der Bindestrich beendet es.',
  },
  {
    code: 'mentions-too-many',
    severity: 'blocking',
    content: variantContent('instagram', Array.from({ length: 21 }, (_, i) => `@name${i}`).join(' '), {
      images: square,
    }),
    text: '@name20',
    sentence: '21 Erwähnungen, die Grenze ist 20: 1 zu viel.',
  },
  {
    code: 'mention-unrecognised',
    severity: 'warning',
    content: variantContent('x', 'Danke @anna@social.example'),
    text: '@anna@social.example',
    sentence: '@anna@social.example wird hier keine Erwähnung: Nötig ist die Form @name.',
  },
  {
    code: 'mention-unrecognised',
    severity: 'warning',
    content: variantContent('bluesky', 'Danke @anna'),
    text: '@anna',
    sentence: '@anna wird hier keine Erwähnung: Nötig ist die Form @name.domain.',
  },
  {
    code: 'mention-without-server',
    severity: 'hint',
    content: variantContent('mastodon', 'Danke @anna'),
    text: '@anna',
    sentence:
      '@anna meint ein Konto auf dem eigenen Server. Konten auf anderen Servern brauchen die Form @name@server.',
  },
  {
    code: 'mention-of-self',
    severity: 'hint',
    content: variantContent('mastodon', 'Mehr bei @Holzwerk@bau.example'),
    context: { handle: '@holzwerk@bau.example', others: [], links: noLinks },
    text: '@Holzwerk@bau.example',
    sentence: '@Holzwerk@bau.example ist dieser Kanal selbst: Die Erwähnung führt niemanden weiter.',
  },
  {
    code: 'mentions-unsupported',
    severity: 'hint',
    content: variantContent('xing', 'Danke @anna'),
    text: '@anna',
    sentence: 'Erwähnungen wirken auf dieser Plattform nicht: @anna.',
  },
  {
    code: 'links-too-many',
    severity: 'blocking',
    content: variantContent('threads', [1, 2, 3, 4, 5, 6].map((n) => `https://example.com/${n}`).join(' ')),
    text: 'https://example.com/6',
    sentence: '6 Links, die Grenze ist 5: 1 zu viel.',
  },
  {
    code: 'link-not-clickable',
    severity: 'warning',
    content: variantContent('instagram', 'Mehr auf https://example.com/dach', { images: square }),
    text: 'https://example.com/dach',
    sentence: 'https://example.com/dach lässt sich im Text nicht anklicken. Üblicher Ort: die Bio des Profils.',
  },
  {
    code: 'link-not-clickable',
    severity: 'warning',
    content: variantContent('google-business', 'Mehr auf https://example.com/dach heute'),
    text: 'https://example.com/dach',
    sentence: 'https://example.com/dach lässt sich im Text nicht anklicken. Üblicher Ort: die Schaltfläche.',
  },
  {
    code: 'link-without-scheme',
    severity: 'warning',
    content: variantContent('mastodon', 'Mehr auf example.com/dach.'),
    text: 'example.com/dach',
    sentence: 'example.com/dach bleibt ohne „https://“ einfacher Text.',
  },
  {
    code: 'link-card-lost',
    severity: 'hint',
    content: variantContent('bluesky', 'Mehr: https://example.com', { images: square }),
    text: 'https://example.com',
    sentence: 'Mit Bild zeigt die Plattform keine Vorschau von https://example.com.',
  },
  {
    code: 'formatting-dropped',
    severity: 'warning',
    content: variantContent(
      'linkedin',
      doc(h2('Dach'), p('Ein ', bold('Wort'), ' ', link('https://example.com/a', 'hier')), ul('eins')),
    ),
    sentence: 'Diese Formatierung zeigt die Plattform nicht: Überschriften, Fett, Links hinter Wörtern und Listen.',
  },
  {
    code: 'image-missing',
    severity: 'warning',
    content: variantContent('instagram', 'Dach'),
    sentence: 'Ein Bild fehlt: Auf dieser Plattform braucht jeder Beitrag eines.',
  },
  {
    code: 'images-too-few',
    severity: 'blocking',
    content: variantContent('instagram-carousel', 'Dach', { images: square }),
    sentence: 'Nur ein Bild, nötig sind mindestens 2.',
  },
  {
    code: 'images-too-many',
    severity: 'blocking',
    content: variantContent('bluesky', 'Dach', { images: [...square, ...square, ...square, ...square, ...square] }),
    sentence: '5 Bilder, die Grenze ist 4: 1 zu viel.',
  },
  {
    code: 'image-format',
    severity: 'hint',
    content: variantContent('instagram', 'Dach', {
      images: [contentImage({ mediaType: 'image/png', fileName: 'dach.png' })],
    }),
    sentence: 'dach.png hat das Format PNG und wird im Paket umgewandelt. Erlaubt: JPEG.',
  },
  {
    code: 'image-unreadable',
    severity: 'blocking',
    content: variantContent('x', 'Dach', { images: [contentImage({ mediaType: 'image/tiff', fileName: 'dach.tif' })] }),
    sentence:
      'dach.tif ist TIFF und lässt sich nicht umwandeln. Gelesen werden JPEG, PNG, WEBP, GIF, AVIF: ein anderes Bild wählen oder dieses so speichern.',
  },
  {
    code: 'image-format-impossible',
    severity: 'warning',
    profile: onlyBitmaps,
    content: variantContent('custom', 'Dach', { images: square }),
    sentence:
      'dach.jpg lässt sich nicht so schreiben, wie die Plattform es verlangt: Sie nimmt nur BMP. Das Format von Hand ändern oder die Regel im Profil prüfen.',
  },
  {
    code: 'image-squeezed',
    severity: 'warning',
    content: variantContent('bluesky', 'Dach', {
      images: [
        contentImage({
          mediaType: 'image/png',
          fileName: 'plan.png',
          width: 1200,
          height: 16_000,
          use: { ...plainUse, crop: { left: 0, top: 0, width: 1, height: 1 } },
        }),
      ],
    }),
    sentence:
      'plan.png bleibt als PNG mit 1.200 × 16.000 Pixeln kaum unter 2 MB: Verluste werden sichtbar, oder es lässt sich nicht schreiben. Ein kleineres Format hilft.',
  },
  {
    code: 'image-upscaled',
    severity: 'warning',
    content: variantContent('instagram', 'Dach', { images: [contentImage({ width: 300, height: 300 })] }),
    sentence:
      'dach.jpg hat zu wenig Pixel: Für 1.080 × 1.080 wird es auf 360 % vergrößert und wirkt unscharf. Ein größeres Bild oder ein weiterer Ausschnitt hilft.',
  },
  {
    code: 'image-cut',
    severity: 'hint',
    content: variantContent('instagram', 'Dach', { images: [contentImage({ width: 6000, height: 1000 })] }),
    sentence: 'Von dach.jpg sind bei 1.080 × 566 nur 32 % zu sehen. Den Ausschnitt festlegen oder das Bild einpassen.',
  },
  {
    code: 'image-stands-still',
    severity: 'warning',
    content: variantContent('instagram', 'Dach', {
      images: [contentImage({ mediaType: 'image/gif', fileName: 'kran.gif', frames: 12 })],
    }),
    sentence:
      'kran.gif bewegt sich in 12 Bildern und steht als JPEG still: Nur das erste ist zu sehen. Für Bewegung ein Video nehmen.',
  },
  {
    code: 'image-opaque',
    severity: 'hint',
    content: variantContent('instagram', 'Dach', {
      images: [contentImage({ mediaType: 'image/png', fileName: 'plan.png', transparent: true })],
    }),
    sentence:
      'plan.png hat durchsichtige Stellen. JPEG kennt keine, sie werden #ffffff: den Hintergrund beim Zuschneiden wählen.',
  },
  {
    code: 'images-mixed',
    severity: 'warning',
    content: variantContent('instagram-carousel', 'Dach', {
      images: [
        contentImage(),
        contentImage({ fileName: 'hof.jpg', use: { ...plainUse, size: { width: 1080, height: 1350 } } }),
      ],
    }),
    sentence:
      'hof.jpg geht mit 1.080 × 1.350 hinaus, das erste Bild mit 1.080 × 1.080: Die Plattform zeigt alle im Verhältnis des ersten und schneidet den Rest ab.',
  },
  {
    code: 'alt-missing',
    severity: 'warning',
    content: variantContent('x', 'Dach', { images: [contentImage({ alt: ' ' })] }),
    sentence: 'Bild 1 (dach.jpg) hat keinen Alternativtext.',
  },
  {
    code: 'alt-too-long',
    severity: 'blocking',
    content: variantContent('x', 'Dach', { images: [contentImage({ alt: long(1002) })] }),
    sentence: 'Der Alternativtext von Bild 1 hat 1.002 von 1.000 Zeichen: 2 zu viel.',
  },
  {
    code: 'styled-letters',
    severity: 'warning',
    content: variantContent('linkedin', 'Das ist 𝗻𝗲𝘂 𝗱𝗮 heute'),
    text: '𝗻𝗲𝘂 𝗱𝗮',
    sentence:
      '„𝗻𝗲𝘂 𝗱𝗮“ im Text besteht aus Zeichen, die Buchstaben nur ähneln: Vorleseprogramme und Suche verstehen sie nicht.',
  },
  {
    code: 'styled-letters',
    severity: 'warning',
    content: variantContent('newsletter', 'Guten Tag', { fields: { subject: 'Das 𝗻𝗲𝘂𝗲 Dach' } }),
    text: '𝗻𝗲𝘂𝗲',
    sentence:
      '„𝗻𝗲𝘂𝗲“ in „Betreff“ besteht aus Zeichen, die Buchstaben nur ähneln: Vorleseprogramme und Suche verstehen sie nicht.',
  },
  {
    code: 'styled-letters',
    severity: 'warning',
    content: variantContent('medium', 'Guten Tag', { fields: { title: 'Dach', tags: ['Dach', '𝐇𝐨𝐥𝐳', 'Solar'] } }),
    text: '𝐇𝐨𝐥𝐳',
    sentence:
      '„𝐇𝐨𝐥𝐳“ in „Schlagwörter“ besteht aus Zeichen, die Buchstaben nur ähneln: Vorleseprogramme und Suche verstehen sie nicht.',
  },
  {
    code: 'styled-letters',
    severity: 'warning',
    content: variantContent('x', 'Guten Tag', { images: [contentImage({ alt: 'Das ｎｅｕｅ Dach' })] }),
    sentence:
      '„ｎｅｕｅ“ im Alternativtext von Bild 1 besteht aus Zeichen, die Buchstaben nur ähneln: Vorleseprogramme und Suche verstehen sie nicht.',
  },
  {
    code: 'emoji-run',
    severity: 'hint',
    content: variantContent('linkedin', 'Neu 🎉🎉 🎉🎉 heute'),
    text: '🎉🎉 🎉🎉',
    sentence: '4 Emoji hintereinander: Vorleseprogramme nennen jedes mit Namen.',
  },
  {
    code: 'emoji-bullets',
    severity: 'hint',
    content: variantContent('linkedin', 'Neu:\n✅ eins\n✅ zwei\n✅ drei'),
    text: '✅ eins\n✅ zwei\n✅',
    sentence: '3 Zeilen beginnen mit einem Emoji: Vorleseprogramme nennen jedes Mal zuerst seinen Namen.',
  },
  {
    code: 'all-capitals',
    severity: 'hint',
    content: variantContent('linkedin', 'JETZT UND HIER KAUFEN\nDas Dach'),
    text: 'JETZT UND HIER KAUFEN',
    sentence: 'Eine Zeile steht ganz in Großbuchstaben und liest sich schwer: „JETZT UND HIER KAUFEN“.',
  },
  {
    code: 'placeholder-left',
    severity: 'warning',
    content: variantContent('linkedin', 'Guten Tag {{name}}, ein Dach'),
    text: '{{name}}',
    sentence: 'Ein Platzhalter steht noch im Text: „{{name}}“.',
  },
  {
    code: 'placeholder-left',
    severity: 'warning',
    content: variantContent('newsletter', 'Guten Tag', { fields: { subject: 'TODO Betreff' } }),
    text: 'TODO',
    sentence: 'Ein Platzhalter steht noch in „Betreff“: „TODO“.',
  },
  {
    code: 'text-repeated',
    severity: 'hint',
    content: variantContent('linkedin', 'Das neue Dach der Werkstatt ist fertig und trägt Solarzellen.'),
    context: {
      handle: '',
      links: noLinks,
      others: [
        {
          name: 'Facebook Werkstatt',
          family: 'post',
          text: 'Das neue Dach der Werkstatt ist fertig\nund trägt Solarzellen. #Dach',
        },
      ],
    },
    sentence: 'Der Text steht wortgleich auch auf: Facebook Werkstatt. Wer mehreren Kanälen folgt, liest ihn doppelt.',
  },
  {
    code: 'text-nearly-repeated',
    severity: 'hint',
    content: variantContent(
      'linkedin',
      'Guten Morgen, das neue Dach der Werkstatt ist fertig: Es trägt 48 Solarmodule, kommt ohne Stahl aus und hält den Regen ab, der hier oft von Westen kommt.',
    ),
    context: {
      handle: '',
      links: noLinks,
      others: [
        {
          name: 'Facebook Werkstatt',
          family: 'post',
          text: 'Das neue Dach der Werkstatt ist fertig: Es trägt 48 Solarmodule, kommt ohne Stahl aus und hält den Regen ab, der hier oft von Westen kommt. #Dach https://example.com',
        },
      ],
    },
    sentence:
      'Der Text steht fast wortgleich auch auf: Facebook Werkstatt. Wer mehreren Kanälen folgt, liest ihn doppelt.',
  },
];
