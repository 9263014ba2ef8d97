import { contentDocument, contentImage, contentVideo, variantContent } from '../../builders/variant-content.ts';
import type { FindingExample } from './finding-example.ts';

const square = [contentImage()];

/** Videos and documents. */
export const filmAndDocumentExamples: readonly FindingExample[] = [
  {
    code: 'document-unsupported',
    severity: 'warning',
    content: variantContent('mastodon', 'Dach', { document: contentDocument() }),
    sentence: 'Seiten.pdf: Auf dieser Plattform zeigt ein Beitrag kein Dokument.',
  },
  {
    code: 'document-with-media',
    severity: 'blocking',
    content: variantContent('linkedin', 'Dach', { document: contentDocument(), images: square }),
    sentence: 'Seiten.pdf steht neben einem Bild oder Video: Ein Beitrag zeigt hier nur eines davon.',
  },
  {
    code: 'document-format',
    severity: 'warning',
    content: variantContent('linkedin', 'Dach', {
      document: contentDocument({ fileName: 'Seiten.zip', mediaType: 'application/zip' }),
    }),
    sentence: 'Seiten.zip ist ZIP, erlaubt: PDF.',
  },
  {
    code: 'document-too-heavy',
    severity: 'warning',
    content: variantContent('linkedin', 'Dach', { document: contentDocument({ bytes: 100_000_001 }) }),
    sentence: 'Seiten.pdf hat 100 MB, erlaubt sind 100 MB.',
  },
  {
    code: 'document-too-many-pages',
    severity: 'warning',
    content: variantContent('linkedin', 'Dach', { document: contentDocument({ pages: 301 }) }),
    sentence: 'Seiten.pdf hat 301 Seiten, erlaubt sind 300.',
  },
  {
    code: 'document-untitled',
    severity: 'warning',
    content: variantContent('linkedin', 'Dach', { document: contentDocument({ title: ' ' }) }),
    sentence: 'Seiten.pdf hat keinen Titel: Die Plattform zeigt ihn neben dem Dokument.',
  },
  {
    code: 'video-unsupported',
    severity: 'warning',
    content: variantContent('google-business', 'Dach', { video: contentVideo() }),
    sentence: 'Film.mp4: Auf dieser Plattform zeigt ein Beitrag kein Video.',
  },
  {
    code: 'video-over-advice',
    severity: 'hint',
    content: variantContent('instagram-reel', 'Dach', { video: contentVideo({ playback: { durationMs: 200_500 } }) }),
    sentence: 'Film.mp4 dauert 200,5 s, empfohlen sind höchstens 180 s.',
  },
  {
    code: 'video-without-subtitles',
    severity: 'hint',
    content: variantContent('mastodon', 'Dach', { video: contentVideo({ subtitles: [] }) }),
    sentence: 'Film.mp4 hat Ton, aber keine Untertitel. Viele sehen Videos stumm, und Gehörlose brauchen sie.',
  },
];
