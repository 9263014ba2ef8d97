/** One sentence per code of a finding about videos and documents; part of `findingTexts`. */
export const filmAndDocumentWords = {
  de: {
    'document-unsupported': '{{file}}: Auf dieser Plattform zeigt ein Beitrag kein Dokument.',
    'document-with-media_one': '{{file}} steht neben einem Bild oder Video: Ein Beitrag zeigt hier nur eines davon.',
    'document-with-media_other':
      '{{file}} steht neben {{count}} Bildern oder Videos: Ein Beitrag zeigt hier nur eines davon.',
    'document-format': '{{file}} ist {{format}}, erlaubt: {{formats}}.',
    'document-too-heavy': '{{file}} hat {{bytes}}, erlaubt sind {{limit}}.',
    'document-too-many-pages': '{{file}} hat {{pages}} Seiten, erlaubt sind {{limit}}.',
    'document-untitled': '{{file}} hat keinen Titel: Die Plattform zeigt ihn neben dem Dokument.',
    'video-unsupported': '{{file}}: Auf dieser Plattform zeigt ein Beitrag kein Video.',
    'video-with-images_one': '{{file}} steht neben einem Bild: Ein Beitrag zeigt hier entweder ein Video oder Bilder.',
    'video-with-images_other':
      '{{file}} steht neben {{count}} Bildern: Ein Beitrag zeigt hier entweder ein Video oder Bilder.',
    'video-format':
      '{{file}} hat das Format {{format}}, erlaubt: {{formats}}. Videos werden nicht umgewandelt, sie gehen hinaus, wie sie sind.',
    'video-too-heavy': '{{file}} hat {{bytes}}, erlaubt sind {{limit}}.',
    'video-too-tall': '{{file}} ist zu hoch: {{width}} × {{height}}, das Verhältnis muss mindestens {{min}} sein.',
    'video-too-wide': '{{file}} ist zu breit: {{width}} × {{height}}, das Verhältnis darf höchstens {{max}} sein.',
    'video-too-small': '{{file}}: Die kürzere Seite hat {{side}} Pixel, nötig sind {{limit}}.',
    'video-too-large': '{{file}}: Die längere Seite hat {{side}} Pixel, erlaubt sind {{limit}}.',
    'video-too-short': '{{file}} dauert {{seconds}} s, nötig sind {{limit}} s.',
    'video-too-long': '{{file}} dauert {{seconds}} s, erlaubt sind {{limit}} s.',
    'video-over-advice': '{{file}} dauert {{seconds}} s, empfohlen sind höchstens {{limit}} s.',
    'video-frame-rate': '{{file}} hat {{rate}} Bilder je Sekunde, erlaubt sind {{min}} bis {{max}}.',
    'video-codec': '{{file}} ist in {{codec}} gespeichert, erlaubt: {{codecs}}.',
    'video-sound-codec': 'Der Ton von {{file}} ist in {{codec}} gespeichert, erlaubt: {{codecs}}.',
    'video-without-subtitles':
      '{{file}} hat Ton, aber keine Untertitel. Viele sehen Videos stumm, und Gehörlose brauchen sie.',
  },
  en: {
    'document-unsupported': '{{file}}: a post on this platform shows no document.',
    'document-with-media_one': '{{file}} stands beside a picture or video: a post here shows only one of them.',
    'document-with-media_other':
      '{{file}} stands beside {{count}} pictures or videos: a post here shows only one of them.',
    'document-format': '{{file}} is {{format}}, allowed: {{formats}}.',
    'document-too-heavy': '{{file}} has {{bytes}}, {{limit}} are allowed.',
    'document-too-many-pages': '{{file}} has {{pages}} pages, {{limit}} are allowed.',
    'document-untitled': '{{file}} has no title: the platform shows it beside the document.',
    'video-unsupported': '{{file}}: a post on this platform shows no video.',
    'video-with-images_one': '{{file}} stands beside a picture: a post here shows either a video or pictures.',
    'video-with-images_other':
      '{{file}} stands beside {{count}} pictures: a post here shows either a video or pictures.',
    'video-format': '{{file}} is {{format}}, allowed: {{formats}}. Videos are not converted, they go out as they are.',
    'video-too-heavy': '{{file}} has {{bytes}}, {{limit}} are allowed.',
    'video-too-tall': '{{file}} is too tall: {{width}} × {{height}}, the ratio has to be at least {{min}}.',
    'video-too-wide': '{{file}} is too wide: {{width}} × {{height}}, the ratio may be at most {{max}}.',
    'video-too-small': '{{file}}: the shorter side has {{side}} pixels, {{limit}} are needed.',
    'video-too-large': '{{file}}: the longer side has {{side}} pixels, {{limit}} are allowed.',
    'video-too-short': '{{file}} lasts {{seconds}} s, {{limit}} s are needed.',
    'video-too-long': '{{file}} lasts {{seconds}} s, {{limit}} s are allowed.',
    'video-over-advice': '{{file}} lasts {{seconds}} s, at most {{limit}} s are advised.',
    'video-frame-rate': '{{file}} has {{rate}} frames a second, {{min}} to {{max}} are allowed.',
    'video-codec': '{{file}} is stored in {{codec}}, allowed: {{codecs}}.',
    'video-sound-codec': 'The sound of {{file}} is stored in {{codec}}, allowed: {{codecs}}.',
    'video-without-subtitles':
      '{{file}} has sound but no subtitles. Many watch videos without sound, and deaf people need them.',
  },
} as const;
