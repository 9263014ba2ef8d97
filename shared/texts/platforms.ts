import type { JsonValue, Language } from '../model/common.ts';
import type { PlatformProfile } from '../platforms/platform-profile.ts';
import { fieldLabel } from './fields.ts';
import { codecName, typeName } from './media-names.ts';
import { defineTexts, translate } from './texts.ts';
import { formattingName } from './units.ts';

export { confidenceName, formattingName, unitHelp, unitName } from './units.ts';

/** Names of platforms and of every value in a profile (`fact.<path>`, `note.<id>`). */
export const platformTexts = defineTexts('platforms', {
  de: {
    'name.x-premium': 'X Premium',
    'name.linkedin-article': 'LinkedIn-Artikel',
    'name.instagram-carousel': 'Instagram-Karussell',
    'name.instagram-story': 'Instagram-Story',
    'name.instagram-reel': 'Instagram-Reel',
    'name.youtube-shorts': 'YouTube Shorts',
    'name.google-business': 'Google-Unternehmensprofil',
    'name.newsletter': 'Newsletter',
    'name.podcast': 'Podcast',
    'name.press-release': 'Pressemitteilung',
    'name.website': 'Website',
    'name.intranet': 'Intranet',
    'name.print': 'Druck und Aushang',
    'name.event': 'Veranstaltung',
    'name.email-signature': 'E-Mail-Signatur',
    'name.custom': 'Eigene Plattform',
    'fact.text.max': 'Höchstlänge des Textes',
    'fact.text.maxWithImages': 'Höchstlänge mit Bildern',
    'fact.text.min': 'Mindestlänge des Textes',
    'fact.text.recommended': 'Empfohlene Länge',
    'fact.text.urlLength': 'So viel zählt jede Adresse',
    'fact.text.countedFields': 'Felder, die mitzählen',
    'fact.text.countsMarkup': 'Auszeichnung zählt mit',
    'fact.text.forbidden': 'Abgelehnte Zeichen',
    'fact.text.folds': 'Sichtbar vor „mehr“',
    'fact.text.mayBeEmpty': 'Text darf leer sein',
    'fact.text.formatting': 'Formatierung',
    'fact.field.required': '{{field}}: Pflichtfeld',
    'fact.field.max': '{{field}}: Höchstlänge',
    'fact.field.min': '{{field}}: Mindestlänge',
    'fact.field.recommended': '{{field}}: empfohlene Länge',
    'fact.field.fold': '{{field}}: sichtbarer Anfang',
    'fact.field.maxItems': '{{field}}: höchstens so viele',
    'fact.field.forbidden': '{{field}}: abgelehnte Zeichen',
    'fact.thread': 'Mehrteilige Beiträge',
    'fact.carousel': 'Seiten eines Karussells',
    'fact.hashtags.supported': 'Hashtags wirken',
    'fact.hashtags.max': 'Hashtags höchstens',
    'fact.hashtags.recommended': 'Hashtags empfohlen',
    'fact.hashtags.maxLength': 'Länge eines Hashtags',
    'fact.hashtags.place': 'Ort der Hashtags',
    'fact.mentions.supported': 'Erwähnungen wirken',
    'fact.mentions.max': 'Erwähnungen höchstens',
    'fact.links.clickable': 'Links im Text anklickbar',
    'fact.links.max': 'Links höchstens',
    'fact.links.preview': 'Vorschau eines Links',
    'fact.links.previewWithImages': 'Vorschau auch mit Bildern',
    'fact.links.schemeRequired': 'Links brauchen https://',
    'fact.firstComment': 'Erster Kommentar möglich',
    'fact.images.required': 'Bild nötig',
    'fact.images.min': 'Bilder mindestens',
    'fact.images.max': 'Bilder höchstens',
    'fact.images.formats': 'Bildformate',
    'fact.images.maxBytes': 'Größe eines Bildes',
    'fact.images.ratio': 'Seitenverhältnis',
    'fact.images.minWidth': 'Mindestbreite in Pixeln',
    'fact.images.recommended': 'Empfohlenes Bildmaß',
    'fact.images.sameRatio': 'Alle Bilder im selben Verhältnis',
    'fact.images.altText': 'Länge des Alternativtextes',
    'fact.video.formats': 'Videoformate',
    'fact.video.maxBytes': 'Größe eines Videos',
    'fact.video.minSeconds': 'Video mindestens, Sekunden',
    'fact.video.maxSeconds': 'Video höchstens, Sekunden',
    'fact.video.recommendedSeconds': 'Video empfohlen, Sekunden höchstens',
    'fact.video.ratio': 'Seitenverhältnis eines Videos',
    'fact.video.minSide': 'Kürzere Seite eines Videos, Pixel mindestens',
    'fact.video.maxSide': 'Längere Seite eines Videos, Pixel höchstens',
    'fact.video.frameRate': 'Bilder je Sekunde',
    'fact.video.codecs': 'Codecs des Bildes',
    'fact.video.soundCodecs': 'Codecs des Tons',
    'fact.video.withImages': 'Video zusammen mit Bildern',
    'fact.documents.formats': 'Dokumentformate',
    'fact.documents.maxBytes': 'Größe eines Dokuments',
    'fact.documents.maxPages': 'Seiten eines Dokuments höchstens',
    'fact.documents.titled': 'Dokument mit eigenem Titel',
    'fact.documents.withMedia': 'Dokument zusammen mit Bildern oder Video',
    'fact.scheduling': 'Zeitplanung',
    'value.yes': 'ja',
    'value.no': 'nein',
    'value.none': 'nicht bekannt',
    'value.plain': 'nur einfacher Text',
    'value.anywhere': 'beliebig',
    'value.text-not-comment': 'im Text, nicht im Kommentar',
    'value.end': 'am Ende',
    'note.alt-text': 'Alternativtext',
    'note.api-escaping': 'Maskierung in der API',
    'note.api-escaping-risk': 'Risiko ohne Maskierung',
    'note.api-maximum': 'Höchstlänge in der API',
    'note.article-blocks': 'Artikel: Bausteine',
    'note.article-body': 'Artikel: Länge',
    'note.article-markdown': 'Artikel: Markdown',
    'note.audio': 'Ton',
    'note.background-post': 'Beitrag mit farbigem Grund',
    'note.body-limit': 'Länge von Titel und Text',
    'note.canonical': 'Kanonische Adresse',
    'note.caption-in-app': 'Bildtext in der App',
    'note.captions': 'Untertitel',
    'note.card-description': 'Beschreibung der Link-Karte',
    'note.card-image': 'Bild der Link-Karte',
    'note.cards': 'Vorschaukarten',
    'note.carousel-items': 'Bilder eines Karussells',
    'note.cashtags': 'Cashtags',
    'note.channel': 'Kanal',
    'note.clipping': 'Kürzung langer Mails',
    'note.collaborators': 'Mitwirkende',
    'note.community-post': 'Community-Beitrag',
    'note.content': 'Mögliche Inhalte',
    'note.custom-emoji': 'Eigene Emoji',
    'note.description-display': 'Anzeige der Beschreibung',
    'note.entities': 'Auszeichnungen',
    'note.entity-offsets': 'Positionen der Auszeichnungen',
    'note.excerpt': 'Automatische Kurzfassung',
    'note.excerpt-cjk': 'Kurzfassung in CJK-Sprachen',
    'note.extra-tags': 'Zusätzliche Schlagwörter',
    'note.facebook-links': 'Links auf Facebook',
    'note.facet-offsets': 'Positionen der Links',
    'note.feature-image-url': 'Adresse des Beitragsbildes',
    'note.files': 'Dateien',
    'note.gallery': 'Galerie',
    'note.gif': 'GIF',
    'note.guid': 'Kennung und Datum',
    'note.handle-length': 'Länge des Kontonamens',
    'note.image-pixels': 'Bildpunkte',
    'note.languages': 'Sprachen',
    'note.length': 'Länge',
    'note.mention-syntax': 'Form einer Erwähnung',
    'note.new-emoji': 'Neue Emoji',
    'note.phone-numbers': 'Telefonnummern',
    'note.photo-description': 'Beschreibung eines Fotobeitrags',
    'note.podcast-namespace': 'Podcast-Namensraum',
    'note.poll': 'Umfrage',
    'note.poll-media': 'Umfrage mit Medien',
    'note.post-types': 'Arten von Beiträgen',
    'note.private-note': 'Private Notiz',
    'note.publishing': 'Veröffentlichung',
    'note.quota': 'Kontingent',
    'note.raw-links': 'Adressen im Text',
    'note.reel': 'Reel',
    'note.reel-length': 'Länge eines Reels',
    'note.required-parts': 'Pflichtbestandteile',
    'note.retention': 'Aufbewahrung',
    'note.rich-message': 'Formatierte Nachricht',
    'note.status': 'Zustände',
    'note.story': 'Story',
    'note.tag-name': 'Name eines Schlagworts',
    'note.text-attachment': 'Textanhang',
    'note.url-counting': 'Zählung von Adressen',
    'note.video': 'Video',
    'note.video-size': 'Videomaß',
    'note.visibility': 'Sichtbarkeit',
    'note.watermark': 'Wasserzeichen',
    'note.width': 'Breite',
  },
  en: {
    'name.x-premium': 'X Premium',
    'name.linkedin-article': 'LinkedIn article',
    'name.instagram-carousel': 'Instagram carousel',
    'name.instagram-story': 'Instagram story',
    'name.instagram-reel': 'Instagram reel',
    'name.youtube-shorts': 'YouTube Shorts',
    'name.google-business': 'Google Business Profile',
    'name.newsletter': 'Newsletter',
    'name.podcast': 'Podcast',
    'name.press-release': 'Press release',
    'name.website': 'Website',
    'name.intranet': 'Intranet',
    'name.print': 'Print and poster',
    'name.event': 'Event',
    'name.email-signature': 'E-mail signature',
    'name.custom': 'Own platform',
    'fact.text.max': 'Longest text',
    'fact.text.maxWithImages': 'Longest text with pictures',
    'fact.text.min': 'Shortest text',
    'fact.text.recommended': 'Advised length',
    'fact.text.urlLength': 'What every address counts',
    'fact.text.countedFields': 'Fields that count too',
    'fact.text.countsMarkup': 'Markup counts',
    'fact.text.forbidden': 'Refused characters',
    'fact.text.folds': 'Shown before “more”',
    'fact.text.mayBeEmpty': 'Text may be empty',
    'fact.text.formatting': 'Formatting',
    'fact.field.required': '{{field}}: required',
    'fact.field.max': '{{field}}: longest value',
    'fact.field.min': '{{field}}: shortest value',
    'fact.field.recommended': '{{field}}: advised length',
    'fact.field.fold': '{{field}}: visible beginning',
    'fact.field.maxItems': '{{field}}: at most so many',
    'fact.field.forbidden': '{{field}}: refused characters',
    'fact.thread': 'Posts in several parts',
    'fact.carousel': 'Pages of a carousel',
    'fact.hashtags.supported': 'Hashtags have an effect',
    'fact.hashtags.max': 'Hashtags at most',
    'fact.hashtags.recommended': 'Hashtags advised',
    'fact.hashtags.maxLength': 'Length of a hashtag',
    'fact.hashtags.place': 'Place of hashtags',
    'fact.mentions.supported': 'Mentions have an effect',
    'fact.mentions.max': 'Mentions at most',
    'fact.links.clickable': 'Links in the text can be clicked',
    'fact.links.max': 'Links at most',
    'fact.links.preview': 'Preview of a link',
    'fact.links.previewWithImages': 'Preview with pictures too',
    'fact.links.schemeRequired': 'Links need https://',
    'fact.firstComment': 'First comment possible',
    'fact.images.required': 'Picture needed',
    'fact.images.min': 'Pictures at least',
    'fact.images.max': 'Pictures at most',
    'fact.images.formats': 'Picture formats',
    'fact.images.maxBytes': 'Size of a picture',
    'fact.images.ratio': 'Aspect ratio',
    'fact.images.minWidth': 'Smallest width in pixels',
    'fact.images.recommended': 'Advised picture size',
    'fact.images.sameRatio': 'All pictures of one ratio',
    'fact.images.altText': 'Length of the alt text',
    'fact.video.formats': 'Video formats',
    'fact.video.maxBytes': 'Size of a video',
    'fact.video.minSeconds': 'Video at least, seconds',
    'fact.video.maxSeconds': 'Video at most, seconds',
    'fact.video.recommendedSeconds': 'Video advised, seconds at most',
    'fact.video.ratio': 'Aspect ratio of a video',
    'fact.video.minSide': 'Shorter side of a video, pixels at least',
    'fact.video.maxSide': 'Longer side of a video, pixels at most',
    'fact.video.frameRate': 'Frames per second',
    'fact.video.codecs': 'Codecs of the picture',
    'fact.video.soundCodecs': 'Codecs of the sound',
    'fact.video.withImages': 'Video together with pictures',
    'fact.documents.formats': 'Document formats',
    'fact.documents.maxBytes': 'Size of a document',
    'fact.documents.maxPages': 'Pages of a document at most',
    'fact.documents.titled': 'Document with a title of its own',
    'fact.documents.withMedia': 'Document together with pictures or a video',
    'fact.scheduling': 'Scheduling',
    'value.yes': 'yes',
    'value.no': 'no',
    'value.none': 'not known',
    'value.plain': 'plain text only',
    'value.anywhere': 'anywhere',
    'value.text-not-comment': 'in the text, not in the comment',
    'value.end': 'at the end',
    'note.alt-text': 'Alt text',
    'note.api-escaping': 'Escaping in the API',
    'note.api-escaping-risk': 'Risk without escaping',
    'note.api-maximum': 'Longest text in the API',
    'note.article-blocks': 'Article: blocks',
    'note.article-body': 'Article: length',
    'note.article-markdown': 'Article: Markdown',
    'note.audio': 'Audio',
    'note.background-post': 'Post on a coloured background',
    'note.body-limit': 'Length of title and text',
    'note.canonical': 'Canonical address',
    'note.caption-in-app': 'Caption in the app',
    'note.captions': 'Captions',
    'note.card-description': 'Description of the link card',
    'note.card-image': 'Picture of the link card',
    'note.cards': 'Preview cards',
    'note.carousel-items': 'Pictures of a carousel',
    'note.cashtags': 'Cashtags',
    'note.channel': 'Channel',
    'note.clipping': 'Clipping of long mails',
    'note.collaborators': 'Collaborators',
    'note.community-post': 'Community post',
    'note.content': 'Possible content',
    'note.custom-emoji': 'Custom emoji',
    'note.description-display': 'Display of the description',
    'note.entities': 'Entities',
    'note.entity-offsets': 'Positions of entities',
    'note.excerpt': 'Automatic excerpt',
    'note.excerpt-cjk': 'Excerpt in CJK languages',
    'note.extra-tags': 'Extra tags',
    'note.facebook-links': 'Links to Facebook',
    'note.facet-offsets': 'Positions of links',
    'note.feature-image-url': 'Address of the feature image',
    'note.files': 'Files',
    'note.gallery': 'Gallery',
    'note.gif': 'GIF',
    'note.guid': 'Identifier and date',
    'note.handle-length': 'Length of an account name',
    'note.image-pixels': 'Pixels',
    'note.languages': 'Languages',
    'note.length': 'Length',
    'note.mention-syntax': 'Form of a mention',
    'note.new-emoji': 'New emoji',
    'note.phone-numbers': 'Phone numbers',
    'note.photo-description': 'Description of a photo post',
    'note.podcast-namespace': 'Podcast namespace',
    'note.poll': 'Poll',
    'note.poll-media': 'Poll with media',
    'note.post-types': 'Kinds of posts',
    'note.private-note': 'Private note',
    'note.publishing': 'Publishing',
    'note.quota': 'Quota',
    'note.raw-links': 'Addresses in the text',
    'note.reel': 'Reel',
    'note.reel-length': 'Length of a reel',
    'note.required-parts': 'Required parts',
    'note.retention': 'Retention',
    'note.rich-message': 'Rich message',
    'note.status': 'States',
    'note.story': 'Story',
    'note.tag-name': 'Name of a tag',
    'note.text-attachment': 'Text attachment',
    'note.url-counting': 'Counting of addresses',
    'note.video': 'Video',
    'note.video-size': 'Video size',
    'note.visibility': 'Visibility',
    'note.watermark': 'Watermark',
    'note.width': 'Width',
  },
});

type Key = Parameters<typeof translate<typeof platformTexts>>[2];

function has(key: string): key is Key {
  return Object.hasOwn(platformTexts.de, key);
}

function wordsOr(key: string, fallback: string, language: Language): string {
  return has(key) ? translate(platformTexts, language, key) : fallback;
}

/** What a platform is called in this language: its own name, or the word for a generic kind. */
export function platformName(profile: Pick<PlatformProfile, 'id' | 'name'>, language: Language): string {
  const id = profile.id.startsWith('custom:') ? 'custom' : profile.id;
  return wordsOr(`name.${id}`, profile.name ?? profile.id, language);
}

/** Second and further values of one sort are numbered. */
function numbered(label: string, index: string | undefined): string {
  return index === undefined || index === '0' ? label : `${label} (${Number(index) + 1})`;
}

/** What the value at a path of a profile is, for example "Titel: Höchstlänge". */
export function factLabel(path: string, language: Language): string {
  const [group = '', ...rest] = path.split('.');
  if (group === 'notes') return wordsOr(`note.${rest.join('.')}`, path, language);
  if (group === 'fields') {
    const [id = '', name = '', index] = rest;
    const key = `fact.field.${name}`;
    if (!has(key)) return path;
    return numbered(translate(platformTexts, language, key, { field: fieldLabel(id, language) }), index);
  }
  const [name, index] = rest;
  return numbered(wordsOr(name === undefined ? `fact.${group}` : `fact.${group}.${name}`, path, language), index);
}

function texts(value: JsonValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function pairText(value: Readonly<Record<string, JsonValue>>, language: Language): string {
  const number = (key: string) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(Number(value[key]));
  if ('width' in value) return `${number('width')} × ${number('height')}`;
  if ('min' in value) return `${number('min')}–${number('max')}`;
  const { blocks, marks, namedLinks } = value;
  const shown = [...texts(blocks), ...texts(marks), ...(namedLinks === true ? ['named-link'] : [])];
  return shown.length === 0
    ? translate(platformTexts, language, 'value.plain')
    : shown.map((kind) => formattingName(kind, language)).join(', ');
}

/** A value of a profile as words: "1.500", "ja", "JPEG, PNG", "1.080 × 1.350". */
export function factValueText(path: string, value: JsonValue, language: Language): string {
  if (value === null) return translate(platformTexts, language, 'value.none');
  if (typeof value === 'boolean') return translate(platformTexts, language, value ? 'value.yes' : 'value.no');
  if (typeof value === 'number') {
    const text = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
    return path.endsWith('maxBytes') ? `${new Intl.NumberFormat(language).format(value / 1_000_000)} MB` : text;
  }
  if (typeof value === 'string') {
    if (path.endsWith('forbidden')) return Array.from(value, nameOfCharacter).join(' ');
    return wordsOr(`value.${value}`, value, language);
  }
  if (!Array.isArray(value)) return pairText(value, language);
  if (path === 'text.countedFields')
    return texts(value)
      .map((id) => fieldLabel(id, language))
      .join(', ');
  return texts(value)
    .map((one) => (/codecs$/i.test(path) ? codecName(one) : typeName(one)))
    .join(', ');
}

function nameOfCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character)
    ? character
    : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
