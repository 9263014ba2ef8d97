/** Notes of the profiles of X, Mastodon and Bluesky. */
export const microblogNotes: Readonly<Record<string, string>> = {
  'Also without scheme, if the ending is known': 'Auch ohne https://, wenn die Endung bekannt ist',
  'A reply is a post of its own': 'Eine Antwort ist ein eigener Beitrag',
  'Self-replies; each part counted separately': 'Antworten auf sich selbst; jeder Teil zählt für sich',
  'Count normally; auto-filled leading reply mentions count 0':
    'Zählen wie Text; was eine Antwort am Anfang von selbst einsetzt, zählt 0',
  't.co wrapped': 'Werden durch t.co ersetzt',
  'Link card when there are no media': 'Eine Linkkarte gibt es nur ohne Bild und Video',
  'Reply to the own post': 'Antwort auf den eigenen Beitrag',
  '4 photos or 1 GIF or 1 video (API)': '4 Fotos, 1 GIF oder 1 Video (API)',
  'A feature of the app; no field in the create-post API':
    'In der App möglich; die API zum Veröffentlichen hat kein Feld dafür',
  'At most 1 per post for self-serve API customers':
    'Höchstens 1 je Beitrag für API-Kunden ohne eigenen Vertrag (Self-serve)',
  '@ and 1–20 of A–Z a–z 0–9 _': '@ und 1–20 Zeichen aus A–Z, a–z, 0–9 und _',
  'Real handles have at most 15 characters': 'Wirkliche Kontonamen haben höchstens 15 Zeichen',
  '2,022 of 5,220 sequences of the Unicode 17 emoji test list; the higher value is shown as a warning':
    'Betrifft 2.022 von 5.220 Zeichenfolgen der Emoji-Prüfliste zu Unicode 17; der höhere Wert erscheint als Warnung',
  'The reference library 3.1.0 pins emoji data of 2018: newer emoji count more than 2 there, although docs.x.com says every emoji is 2':
    'Die Referenzbibliothek 3.1.0 kennt nur Emoji bis 2018: Neuere zählen dort mehr als 2, obwohl laut docs.x.com jedes Emoji 2 zählt',
  '≤ 15 MB, ≤ 1280×1080, ≤ 350 frames, width × height × frames ≤ 300 million':
    'Höchstens 15 MB, 1.280 × 1.080 und 350 Einzelbilder; Breite × Höhe × Einzelbilder höchstens 300 Millionen',
  '2–4 options of 1–25 characters, 5–10,080 minutes': '2–4 Antworten mit 1–25 Zeichen, 5–10.080 Minuten',
  'No media together with a poll': 'Zu einer Umfrage gehen weder Bild noch Video',
  'API: raised from 4,000 on 2024-08-20. The unit for long posts is not stated: the weighted count is assumed':
    'API: am 20.08.2024 von 4.000 erhöht. Die Zähleinheit langer Beiträge ist nicht genannt: angenommen ist die gewichtete Zählung',
  'Then "Show more"': 'Danach „Mehr anzeigen“',
  'Bold and italic in Premium posts': 'Fett und kursiv in Premium-Beiträgen',
  '~100,000 characters observed at launch': 'Bei der Einführung wurden etwa 100.000 Zeichen beobachtet',
  'Paragraph, h1–h3, bulleted, numbered, quote, atomic (image, post, link, markdown, divider, LaTeX); inline bold, italic, strikethrough':
    'Absatz, Überschriften h1–h3, Aufzählung, nummerierte Liste, Zitat, Einzelblock (Bild, Beitrag, Link, Markdown, Trennlinie, LaTeX); im Text fett, kursiv, durchgestrichen',
  '≤ 10,000 weighted per article; title ≥ 1, no stated maximum':
    'Höchstens 10.000 je Artikel, gewichtet gezählt; Titel mindestens 1, keine Höchstlänge genannt',
  'Default; each server reports its own in configuration.statuses.max_characters':
    'Voreinstellung; jeder Server meldet seinen Wert in configuration.statuses.max_characters',
  'characters_reserved_per_url; only with http:// or https://':
    'characters_reserved_per_url; nur mit http:// oder https://',
  'Content warning and text are counted together': 'Inhaltswarnung und Text werden zusammen gezählt',
  'In the standard composer': 'Im gewöhnlichen Eingabefenster',
  'Reply chains, no native composer': 'Ketten von Antworten, ohne eigenes Eingabefenster dafür',
  'Must contain a non-digit, preceded by start or whitespace':
    'Darf nicht nur aus Ziffern bestehen; davor steht der Anfang des Textes oder ein Leerraum',
  '@user@domain counts as @user, if the domain has at most 253 characters':
    '@name@server zählt wie @name, wenn der Name des Servers höchstens 253 Zeichen hat',
  'Must start with http(s); shorteners discouraged': 'Müssen mit http(s) beginnen; von Kurzadressen wird abgeraten',
  'max_media_attachments: up to 4 images, or 1 GIFV, or 1 video, or 1 audio':
    'max_media_attachments: bis zu 4 Bilder, 1 GIFV, 1 Video oder 1 Tonaufnahme',
  '1,500 on older servers, 10,000 since that change; each server reports configuration.media_attachments.description_limit. The unit is assumed':
    'Auf älteren Servern 1.500, seit dieser Änderung 10.000; jeder Server meldet configuration.media_attachments.description_limit. Die Zähleinheit ist angenommen',
  'API scheduled_at at least 5 minutes ahead; at most 300 in total, 25 per day':
    'API-Feld scheduled_at, mindestens 5 Minuten im Voraus; höchstens 300 insgesamt und 25 am Tag',
  'Input ≤ 33.2 megapixels; stored ≤ 8.29 megapixels (3840×2160)':
    'Eingabe höchstens 33,2 Megapixel; gespeichert werden höchstens 8,29 Megapixel (3.840 × 2.160)',
  '≤ 16 MB, ≤ 921,600 pixels (1280×720)': 'Höchstens 16 MB und 921.600 Pixel (1.280 × 720)',
  'User documentation still says 25': 'Die Dokumentation für Nutzer nennt noch 25',
  '4 options of 50 characters, 5 minutes to about 1 month; no media with a poll':
    '4 Antworten mit 50 Zeichen, 5 Minuten bis etwa 1 Monat; weder Bild noch Video zu einer Umfrage',
  'A shortcode counts as typed text': 'Ein Kürzel zählt so, wie es getippt ist',
  'The app cuts the display': 'Die App kürzt die Anzeige',
  'If there is an embed': 'Wenn etwas eingebettet ist',
  'Plain text and facets': 'Einfacher Text mit Auszeichnung für Links, Erwähnungen und Hashtags (Facets)',
  'Each tag; at most 8 tags, 640 bytes each': 'Je Schlagwort; höchstens 8 Schlagwörter mit je 640 Byte',
  'Reply root and parent': 'Antwort mit Verweis auf Ursprung und Vorgänger',
  'At start or after whitespace, not digits only': 'Am Anfang oder nach Leerraum, nicht nur Ziffern',
  '@handle is a domain': 'Der Name nach dem @ ist eine Domain',
  'By facets; shown text may be shortened': 'Als Auszeichnung (Facet); der gezeigte Text darf gekürzt sein',
  'Separate external embed: title, description, thumb ≤ 1 MB':
    'Eigene Einbettung: Titel, Beschreibung, Vorschaubild bis 1 MB',
  'Card and images are mutually exclusive': 'Karte und Bilder schließen einander aus',
  'New gallery embed (2026-06-03): 20 in the schema, clients enforce 10':
    'Neue Galerie (03.06.2026): im Schema 20, die Programme lassen 10 zu',
  '1,000,000 until 2026-04-08; the official app resizes to ≤ 4000 px':
    'Bis 08.04.2026 waren es 1.000.000 Byte; die amtliche App verkleinert auf höchstens 4.000 px',
  'The official app; the lexicon has no limit. The unit is assumed':
    'In der amtlichen App; das Lexikon des Protokolls hat keine Grenze. Die Zähleinheit ist angenommen',
  'None in the protocol': 'Im Protokoll nicht vorgesehen',
  'UTF-8 byte offsets, start inclusive, end exclusive': 'Positionen in UTF-8-Byte, Anfang eingeschlossen, Ende nicht',
  'An address counts its visible text; the facet keeps the full address':
    'Bei einer Adresse zählt der sichtbare Text; die volle Adresse steht in der Auszeichnung (Facet)',
  '$ and a letter and up to 4 letters or digits': '$, ein Buchstabe und bis zu 4 Buchstaben oder Ziffern',
  'At most 8 tags of 64 graphemes and 640 bytes': 'Höchstens 8 Schlagwörter mit je 64 sichtbaren Zeichen und 640 Byte',
  '100 MB until 2026-08-11': 'Bis 11.08.2026 waren es 100 MB',
  'At most 20 VTT files of 20,000 bytes': 'Höchstens 20 VTT-Dateien mit je 20.000 Byte',
  'Gallery images need alt text and aspect ratio': 'Bilder einer Galerie brauchen Alternativtext und Seitenverhältnis',
};
