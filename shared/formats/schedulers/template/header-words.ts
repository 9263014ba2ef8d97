import type { PlainSource } from '../cell-source.ts';

/**
 * How tables call our fields, in German, English, French, Spanish, Italian, Dutch and Portuguese, and as tools do. Written as
 * `headerWords` leaves them: lower case, no accents, words apart by one space. What stands first wins.
 */
export const headerNames: Readonly<Partial<Record<PlainSource, string>>> = {
  text: `text|message|message text|post|post text|post content|post message|content|caption|copy|tweet|beitrag|beitragstext
    |nachricht|inhalt|bildtext|posttext|texte|legende|contenu|publication|texto|mensaje|contenido|publicacion|testo
    |messaggio|didascalia|contenuto|bericht|tekst|inhoud|mensagem|legenda|conteudo`,
  title: `title|titel|titre|titulo|titolo|headline|uberschrift|video title|pin title|post title|subject|betreff`,
  link: `link|links|link url|post link|url|website|destination url|destination link|web link|adresse|lien|enlace|collegamento
    |koppeling`,
  firstComment: `first comment|first comment text|erster kommentar|premier commentaire|primer comentario|primo commento
    |eerste reactie|primeiro comentario|comment 1|comment1|comment|kommentar|follow up comment`,
  board: `board|pinterest board|board name|pinnwand|tableau|tablero|bacheca|bord|mural|pasta`,
  hashtags: `hashtags|hashtag`,
  labels: `labels|label|tags|tag|schlagworter|schlagworte|kategorie|kategorien|category|categories|etikett|etiketten
    |etiquettes|etiquetas|etichette|categorie|keywords|campaign`,
  images: `image|images|image url|image urls|image link|image links|imageurls|picture|pictures|picture url|photo|photo url
    |photos|media|media url|media urls|mediaurls|media link|bild|bilder|bild url|bilder urls|bildadresse|foto|fotos|visuel
    |imagen|imagenes|immagine|immagini|afbeelding|afbeeldingen|imagem|imagens`,
  altTexts: `alt text|alt texts|alternative text|alternativtext|alternativtexte|bildbeschreibung|texte alternatif
    |texto alternativo|testo alternativo|alttekst`,
  dateTime: `date time|datetime|date and time|date hour|publish date|publish time|publish at|publication date|posting time
    |posting date|post date|schedule|schedule time|schedule date|scheduled at|scheduled time|scheduled date|scheduled for
    |post at specific time|when|wann|termin|zeitpunkt|datum und uhrzeit|datum uhrzeit|veroffentlichung
    |veroffentlichungsdatum|date et heure|date de publication|fecha y hora|fecha de publicacion|data e ora
    |data di pubblicazione|datum en tijd|data e hora|data de publicacao`,
  date: `date|datum|day|tag der veroffentlichung|jour|fecha|data|dag|dia|giorno`,
  time: `time|time 24hr|time 24 hr|uhrzeit|zeit|heure|hora|ora|tijd`,
  timeZone: `timezone|time zone|zeitzone|fuseau horaire|zona horaria|fuso orario|tijdzone|fuso horario`,
  draft: `draft|entwurf|brouillon|borrador|bozza|concept|rascunho`,
  status: `status|state|zustand|statut|estado|stato`,
  network: `platform|network|social network|plattform|netzwerk|plateforme|reseau|reseau social|plataforma|red|red social
    |piattaforma|rete|netwerk|rede`,
  channel: `channel|channels|kanal|canal|canale|kanaal|profile|profil|social profile|profilo|perfil`,
  account: `account|account id|accounts|konto|konto id|kontonummer|compte|cuenta|conto|conta`,
  handle: `handle|username|user name|benutzername`,
  postType: `type|post type|typ|art|beitragsart|type de publication|tipo`,
  language: `language|sprache|langue|idioma|lingua|taal`,
  author: `author|autor|autorin|verfasser|auteur|autore`,
  masterTitle: `topic|thema|stamminhalt|sujet|tema|argomento|onderwerp|internal title|interner titel`,
  id: `id|uid|post id|variant id|reference|referenz`,
};

/** Names that mean the text only where nothing else does. */
export const weakTextNames: readonly string[] = ['description', 'beschreibung', 'descripcion', 'descrizione', 'body'];

/** Headers that are the name of a network. */
const networkNames: Readonly<Record<string, string>> = {
  facebook: 'facebook',
  x: 'x',
  twitter: 'x',
  'twitter x': 'x',
  'x twitter': 'x',
  linkedin: 'linkedin',
  instagram: 'instagram',
  pinterest: 'pinterest',
  tiktok: 'tiktok',
  youtube: 'youtube',
  threads: 'threads',
  bluesky: 'bluesky',
  mastodon: 'mastodon',
  gbp: 'google-business',
  gmb: 'google-business',
  'google business': 'google-business',
  'google business profile': 'google-business',
  xing: 'xing',
};

/** The network that a header is the name of, as `headerWords` leaves it: `Tik Tok` is TikTok. */
export function networkNamed(words: string): string | null {
  const names = [words, words.replaceAll(' ', '')];
  const found = names.find((name) => Object.hasOwn(networkNames, name));
  return found === undefined ? null : (networkNames[found] ?? null);
}

const combining = /\p{M}/gu;

/** A header as it is looked up: `postAtSpecificTime (yyyy-MM-dd)` becomes `post at specific time`. */
export function headerWords(header: string): string {
  return header
    .replaceAll(/\([^)]*\)/gu, ' ')
    .replaceAll(/(?<=\p{Ll}|\d)(?=\p{Lu}\p{Ll})/gu, ' ')
    .normalize('NFKD')
    .replaceAll(combining, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^a-z0-9]+/gu, ' ')
    .trim();
}
