/** Notes of the profiles of Reddit, Medium, WordPress, Ghost and of own media: mail, feeds, documents. */
export const siteNotes: Readonly<Record<string, string>> = {
  'Markdown source. Python length, code points, in the code of 2017; today unknown. Postiz uses 10,000':
    'Markdown-Quelltext. Im Programmcode von 2017 in Unicode-Zeichen gezählt; heute unbekannt. Postiz nimmt 10.000 an',
  'Markdown source': 'Markdown-Quelltext',
  'Not editable later. Python length, code points, in the code of 2017; today unknown':
    'Später nicht änderbar. Im Programmcode von 2017 in Unicode-Zeichen gezählt; heute unbekannt',
  'Python length, code points, in the code of 2017; today unknown':
    'Im Programmcode von 2017 in Unicode-Zeichen gezählt; heute unbekannt',
  Comments: 'Kommentare',
  'Gallery: caption ≤ 180 and an address per image; that it starts at 2 is assumed':
    'Galerie: je Bild ein Text bis 180 Zeichen und eine Adresse; dass sie bei 2 Bildern beginnt, ist angenommen',
  Meaningless: 'Ohne Bedeutung',
  'Written u/name': 'Schreibweise: u/name',
  Gallery: 'Galerie',
  'Text, link, image, gallery, video, poll; rules and flair of the subreddit decide':
    'Text, Link, Bild, Galerie, Video, Umfrage; es gelten Regeln und Flair des Subreddits',
  '≤ 20 images, caption ≤ 180, an address per image':
    'Höchstens 20 Bilder, je Bild ein Text bis 180 Zeichen und eine Adresse',
  'Two heading levels; no tables': 'Zwei Ebenen von Überschriften; keine Tabellen',
  'Customary; no official maximum found': 'Üblich; keine amtliche Höchstlänge gefunden',
  'Postiz allows 4': 'Postiz erlaubt 4',
  'Topics instead': 'Stattdessen Themen',
  'Lead image, horizontal': 'Aufmacherbild, Querformat',
  'A canonical address is possible': 'Eine kanonische Adresse ist möglich',
  'The API is closed to new tokens: import HTML or Markdown':
    'Die API vergibt keine neuen Zugänge: HTML oder Markdown importieren',
  'Blocks or HTML': 'Blöcke oder HTML',
  'Length of the automatic excerpt; a written one has no known limit':
    'Länge der automatischen Kurzfassung; für eine geschriebene ist keine Grenze bekannt',
  '~60; search truncation is pixel based': 'Etwa 60; Suchmaschinen kürzen nach Breite in Pixeln',
  '~155–160; search truncation is pixel based': 'Etwa 155–160; Suchmaschinen kürzen nach Breite in Pixeln',
  'Social image': 'Vorschaubild beim Teilen',
  'Status future and a date': 'Zustand „geplant“ (future) und ein Datum',
  '55 words with the suffix […]; tags, shortcodes and blocks are removed first':
    '55 Wörter, danach […]; Tags, Shortcodes und Blöcke fallen vorher weg',
  'CJK locales count characters instead of words':
    'Bei Chinesisch, Japanisch und Koreanisch zählen Zeichen statt Wörter',
  'No practical limit for title and body': 'Für Titel und Text keine Grenze, die in der Praxis zählt',
  'draft, pending, private, publish, future':
    'Entwurf (draft), ausstehend (pending), privat (private), veröffentlicht (publish), geplant (future)',
  'Lexical or HTML, effectively unlimited': 'Lexical oder HTML, praktisch unbegrenzt',
  'JS string validation; the unit is unverified': 'Geprüft als JavaScript-Text; die Zähleinheit ist nicht bestätigt',
  'Feature image': 'Beitragsbild',
  'Status scheduled': 'Zustand „geplant“ (scheduled)',
  'Open Graph and X card: title ≤ 300, description ≤ 500':
    'Open-Graph- und X-Karte: Titel höchstens 300, Beschreibung höchstens 500',
  '≤ 191, must not start with a comma': 'Höchstens 191, nicht mit einem Komma am Anfang',
  'draft, scheduled, published, sent':
    'Entwurf (draft), geplant (scheduled), veröffentlicht (published), versandt (sent)',
  'A header line; 78 recommended, folding allowed': 'Eine Kopfzeile der Mail; empfohlen sind 78, Umbruch ist erlaubt',
  'Also ≤ 9 words, ≤ 3 punctuation marks, ≤ 1 emoji': 'Außerdem höchstens 9 Wörter, 3 Satzzeichen und 1 Emoji',
  'Phones: ~30–45 characters': 'Telefon: etwa 30–45 Zeichen',
  '< 90 advised; clients show 0–278': 'Empfohlen sind weniger als 90; Mailprogramme zeigen 0–278',
  'Width 600 px, twice for sharp screens': 'Breite 600 px, doppelt für scharfe Bildschirme',
  'Tests: 102–105 KB; Gmail on iOS reported ~20 KB; images not counted, markup and tracking addresses are':
    'Tests: 102–105 KB; für Gmail unter iOS werden etwa 20 KB berichtet; Bilder zählen nicht, Auszeichnung und Adressen zur Messung schon',
  'Gmail clips HTML source of more than ~102 KB': 'Gmail schneidet HTML-Quelltext über etwa 102 KB ab',
  'Plain-text part, unsubscribe link, sender address, alt text on images':
    'Fassung in einfachem Text, Link zum Abmelden, Anschrift des Absenders, Alternativtext an Bildern',
  'RSS 2.0: an item needs a title or a description': 'RSS 2.0: Ein Eintrag braucht Titel oder Beschreibung',
  'RSS 2.0: the description may hold escaped HTML': 'RSS 2.0: Die Beschreibung darf maskiertes HTML enthalten',
  'RSS 2.0': 'RSS 2.0',
  'No length limit in the format': 'Das Format kennt keine Höchstlänge',
  'Unique id; date as in RFC 822': 'Eindeutige Kennung; Datum nach RFC 822',
  'Including HTML tags (Apple)': 'Mit HTML-Tags (Apple)',
  'Including HTML tags': 'Mit HTML-Tags',
  '~120–160 characters': 'Etwa 120–160 Zeichen',
  'p, ul, li, a work everywhere; bold, italic, headings, tables, images are dropped by Apple':
    'p, ul, li und a gehen überall; fett, kursiv, Überschriften, Tabellen und Bilder lässt Apple weg',
  'iTunes text tags': 'Textfelder von iTunes',
  'iTunes summary': 'Zusammenfassung für iTunes',
  Square: 'Quadratisch',
  '1400 at least': 'Mindestens 1.400',
  'person, location, trailer, soundbite title, funding, season name ≤ 128; episode display ≤ 32; txt ≤ 4,000':
    'Person, Ort, Trailer, Titel des Ausschnitts, Förderung und Name der Staffel höchstens 128; Anzeige der Folge höchstens 32; txt höchstens 4.000',
  'Raw addresses become links': 'Adressen im Text werden zu Links',
  'About one page and a half': 'Etwa anderthalb Seiten',
  Printable: 'Druckfähig',
  'Set your own': 'Den Wert selbst setzen',
};
