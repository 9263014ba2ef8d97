import type { Language } from '../model/common.ts';
import type { PlatformProfile } from '../platforms/platform-profile.ts';
import { defineTexts, translate } from './texts.ts';

/** Labels of the fields of a post, `<id>.help` where a word of explanation helps, `<id>.<choice>` for choices. */
export const fieldTexts = defineTexts('fields', {
  de: {
    'text.post': 'Text',
    'text.caption': 'Bildtext',
    'text.description': 'Beschreibung',
    'text.article': 'Artikel',
    'text.message': 'Nachricht',
    'text.story': 'Text im Bild',
    'text.notes': 'Shownotes',
    title: 'Titel',
    subtitle: 'Untertitel',
    slug: 'Slug',
    'slug.help': 'Letzter Teil der Adresse: Kleinbuchstaben, Ziffern und Bindestriche.',
    excerpt: 'Kurzfassung',
    'excerpt.help': 'Steht in Übersichten und Feeds vor dem ganzen Text.',
    seoTitle: 'SEO-Titel',
    'seoTitle.help': 'Die Zeile, die Suchmaschinen zeigen. Leer gilt der Titel.',
    seoDescription: 'SEO-Beschreibung',
    'seoDescription.help': 'Die zwei Zeilen unter dem Titel in der Suche.',
    canonicalUrl: 'Kanonische Adresse',
    'canonicalUrl.help': 'Wo der Text zuerst erschienen ist.',
    categories: 'Kategorien',
    tags: 'Schlagwörter',
    'tags.help': 'Mit Komma getrennt, ohne #.',
    subject: 'Betreff',
    preheader: 'Vorschautext',
    'preheader.help': 'Steht im Posteingang neben dem Betreff.',
    senderName: 'Absendername',
    description: 'Beschreibung',
    chapters: 'Kapitel',
    'chapters.help': 'Je Zeile ein Kapitel mit Zeitmarke: „0:00 Begrüßung“. Das erste beginnt bei 0:00.',
    hashtags: 'Hashtags',
    'hashtags.help': 'Ohne #, mehrere Wörter mit Großbuchstaben am Wortanfang.',
    link: 'Link',
    'link.help': 'Wohin der Beitrag führt.',
    linkText: 'Linktext',
    codeSize: 'Breite des QR-Codes',
    'codeSize.help':
      'Mit hellem Rand. Lesbar ist ein Code etwa aus dem Zehnfachen seiner Breite. Ohne Angabe gelten 30 mm.',
    'codeSize.20': '20 mm (Karte, Verpackung)',
    'codeSize.30': '30 mm (Handzettel)',
    'codeSize.60': '60 mm (Aushang A4)',
    'codeSize.120': '120 mm (Plakat A2)',
    'codeSize.250': '250 mm (Plakat A0, Messestand)',
    firstComment: 'Erster Kommentar',
    'firstComment.help': 'Wird gleich nach dem Beitrag von Hand veröffentlicht.',
    contentWarning: 'Inhaltswarnung',
    'contentWarning.help': 'Steht vor dem zugeklappten Text und zählt mit.',
    sensitive: 'Bilder verbergen',
    visibility: 'Sichtbarkeit',
    'visibility.public': 'Öffentlich',
    'visibility.quiet': 'Öffentlich, aber nicht in Suche und Zeitleisten',
    'visibility.followers': 'Nur für Folgende',
    'visibility.direct': 'Nur für Erwähnte',
    language: 'Sprache des Beitrags',
    board: 'Pinnwand',
    callToAction: 'Schaltfläche',
    'callToAction.book': 'Buchen',
    'callToAction.order': 'Online bestellen',
    'callToAction.shop': 'Kaufen',
    'callToAction.learn-more': 'Weitere Informationen',
    'callToAction.sign-up': 'Registrieren',
    'callToAction.call': 'Anrufen',
    'callToAction.get-offer': 'Angebot ansehen',
    privacy: 'Wer es sieht',
    'privacy.public': 'Öffentlich',
    'privacy.unlisted': 'Nicht gelistet',
    'privacy.private': 'Privat',
    'privacy.friends': 'Gegenseitig Folgende',
    'privacy.followers': 'Folgende',
    madeForKids: 'Speziell für Kinder',
    subreddit: 'Community',
    flair: 'Flair',
    postType: 'Art des Beitrags',
    'postType.update': 'Neuigkeit',
    'postType.event': 'Veranstaltung',
    'postType.offer': 'Angebot',
    eventStart: 'Beginn',
    eventEnd: 'Ende',
    author: 'Autor:in',
    location: 'Ort',
    contact: 'Kontakt',
    'contact.help': 'Name, Telefon und E-Mail für Rückfragen.',
    embargo: 'Sperrfrist',
    'embargo.help': 'Frei ab diesem Zeitpunkt. Leer heißt: sofort.',
    boilerplate: 'Über uns',
    audience: 'Für wen',
    aiGenerated: 'Mit KI erzeugt oder verändert',
  },
  en: {
    'text.post': 'Text',
    'text.caption': 'Caption',
    'text.description': 'Description',
    'text.article': 'Article',
    'text.message': 'Message',
    'text.story': 'Text in the picture',
    'text.notes': 'Episode notes',
    title: 'Title',
    subtitle: 'Subtitle',
    slug: 'Slug',
    'slug.help': 'Last part of the address: small letters, digits and hyphens.',
    excerpt: 'Excerpt',
    'excerpt.help': 'Stands for the whole text in overviews and feeds.',
    seoTitle: 'SEO title',
    'seoTitle.help': 'The line that search engines show. Empty means the title.',
    seoDescription: 'SEO description',
    'seoDescription.help': 'The two lines below the title in search.',
    canonicalUrl: 'Canonical address',
    'canonicalUrl.help': 'Where the text was published first.',
    categories: 'Categories',
    tags: 'Tags',
    'tags.help': 'Separated by commas, without #.',
    subject: 'Subject',
    preheader: 'Preview text',
    'preheader.help': 'Stands beside the subject in the inbox.',
    senderName: 'Sender name',
    description: 'Description',
    chapters: 'Chapters',
    'chapters.help': 'One chapter a line with its time: “0:00 Welcome”. The first begins at 0:00.',
    hashtags: 'Hashtags',
    'hashtags.help': 'Without #, several words with a capital at the start of each.',
    link: 'Link',
    'link.help': 'Where the post leads.',
    linkText: 'Link text',
    codeSize: 'Width of the QR code',
    'codeSize.help': 'With its light margin. A code can be read from about ten times its width. 30 mm unless set.',
    'codeSize.20': '20 mm (card, packaging)',
    'codeSize.30': '30 mm (leaflet)',
    'codeSize.60': '60 mm (A4 notice)',
    'codeSize.120': '120 mm (A2 poster)',
    'codeSize.250': '250 mm (A0 poster, stand)',
    firstComment: 'First comment',
    'firstComment.help': 'Published by hand right after the post.',
    contentWarning: 'Content warning',
    'contentWarning.help': 'Stands before the folded text and counts with it.',
    sensitive: 'Hide pictures',
    visibility: 'Visibility',
    'visibility.public': 'Public',
    'visibility.quiet': 'Public, but not in search and timelines',
    'visibility.followers': 'Followers only',
    'visibility.direct': 'Mentioned people only',
    language: 'Language of the post',
    board: 'Board',
    callToAction: 'Button',
    'callToAction.book': 'Book',
    'callToAction.order': 'Order online',
    'callToAction.shop': 'Buy',
    'callToAction.learn-more': 'Learn more',
    'callToAction.sign-up': 'Sign up',
    'callToAction.call': 'Call now',
    'callToAction.get-offer': 'View offer',
    privacy: 'Who can see it',
    'privacy.public': 'Public',
    'privacy.unlisted': 'Unlisted',
    'privacy.private': 'Private',
    'privacy.friends': 'Friends',
    'privacy.followers': 'Followers',
    madeForKids: 'Made for kids',
    subreddit: 'Community',
    flair: 'Flair',
    postType: 'Kind of post',
    'postType.update': 'Update',
    'postType.event': 'Event',
    'postType.offer': 'Offer',
    eventStart: 'Start',
    eventEnd: 'End',
    author: 'Author',
    location: 'Place',
    contact: 'Contact',
    'contact.help': 'Name, telephone and e-mail for questions.',
    embargo: 'Embargo',
    'embargo.help': 'Free from this time on. Empty means at once.',
    boilerplate: 'About us',
    audience: 'For whom',
    aiGenerated: 'Made or changed with AI',
  },
});

type Key = Parameters<typeof translate<typeof fieldTexts>>[2];

function has(key: string): key is Key {
  return Object.hasOwn(fieldTexts.de, key);
}

/** Name of a field of a post; the id itself for one that has no words. */
export function fieldLabel(id: string, language: Language): string {
  return has(id) ? translate(fieldTexts, language, id) : id;
}

/** A word of explanation, null where the label says it all. */
export function fieldHelp(id: string, language: Language): string | null {
  const key = `${id}.help`;
  return has(key) ? translate(fieldTexts, language, key) : null;
}

/** Words for one choice of a field; the choice itself if it has none. */
export function choiceLabel(fieldId: string, choice: string, language: Language): string {
  const key = `${fieldId}.${choice}`;
  return has(key) ? translate(fieldTexts, language, key) : choice;
}

const articleFamilies = new Set(['article', 'mail', 'document']);

/** What the main text is called on a platform: a post, a caption, a description ... */
export function textLabel(profile: Pick<PlatformProfile, 'id' | 'family'>, language: Language): string {
  const { id, family } = profile;
  const key = (): Key => {
    if (id === 'podcast') return 'text.notes';
    if (id === 'pinterest' || id === 'rss' || id.startsWith('youtube')) return 'text.description';
    if (family === 'picture' || family === 'video') return 'text.caption';
    if (family === 'story') return 'text.story';
    if (family === 'message') return 'text.message';
    return articleFamilies.has(family) ? 'text.article' : 'text.post';
  };
  return translate(fieldTexts, language, key());
}
