/** Notes of the profiles of Pinterest, XING, Google Business Profile, WhatsApp and Telegram. */
export const placeAndMessageNotes: Readonly<Record<string, string>> = {
  'Older help pages and most tools: 500': 'Ältere Hilfeseiten und die meisten Werkzeuge: 500',
  'What most tools still accept': 'Das nehmen die meisten Werkzeuge noch an',
  'First ~40 shown, 30 for CJK and Arabic':
    'Gezeigt werden etwa die ersten 40, bei Chinesisch, Japanisch, Koreanisch und Arabisch 30',
  'Numeric id in the API': 'In der API als Nummer',
  'Title, description and link per image; all of one size (Postiz)':
    'Titel, Beschreibung und Link je Bild; alle in einer Größe (Postiz)',
  'The destination link is, addresses in the description are not':
    'Der Ziellink ist es, Adressen in der Beschreibung nicht',
  'Carousel 2–5': 'Karussell: 2–5',
  'The API takes others too': 'Die API nimmt auch andere',
  '20 MB desktop, 32 MB app': 'Am Rechner 20 MB, in der App 32 MB',
  '2:3; taller gets cropped': '2:3; höhere Bilder werden beschnitten',
  'Native, at most 30 days': 'In Pinterest selbst, höchstens 30 Tage im Voraus',
  'The description is not shown in feeds': 'Die Beschreibung erscheint in Übersichten nicht',
  'A cover image is required by the API': 'Die API verlangt ein Titelbild',
  'No current primary source found: measure in the composer and set the value':
    'Keine aktuelle Primärquelle gefunden: im Eingabefenster von XING messen und den Wert selbst setzen',
  'By hand: APIs are shut down': 'Von Hand: Die Schnittstellen sind abgeschaltet',
  'Since 2018-09': 'Seit September 2018',
  'Update unless chosen otherwise': 'Neuigkeit, wenn nichts anderes gewählt ist',
  'Title of an event or offer': 'Titel einer Veranstaltung oder eines Angebots',
  'Ignored for an offer': 'Wirkt bei einem Angebot nicht',
  Useless: 'Ohne Wirkung',
  'Use the button': 'Der Link gehört in die Schaltfläche',
  '400×300 (older: 720×540)': '400 × 300 (früher: 720 × 540)',
  'Added to the product late in 2025': 'Seit Ende 2025 im Produkt',
  'Update (STANDARD), event (title, start, end), offer (coupon, redeem address, terms)':
    'Neuigkeit (STANDARD), Veranstaltung (Titel, Beginn, Ende), Angebot (Gutschein, Adresse zum Einlösen, Bedingungen)',
  'No video in local posts': 'Kein Video in Beiträgen eines Standorts',
  'Phone numbers in the text are often rejected': 'Telefonnummern im Text werden oft abgelehnt',
  'Updates fade from prominence (7 days historically, 6 months now); events until their end':
    'Neuigkeiten rücken nach hinten (früher nach 7 Tagen, jetzt nach 6 Monaten); Veranstaltungen bleiben bis zu ihrem Ende',
  'Not documented for channels. The Business messaging API, a different product, allows 4,096, templates 1,024; chat limit quoted as 65,536 (vendor docs; blogs)':
    'Für Kanäle nicht dokumentiert. Die Business-Schnittstelle, ein anderes Produkt, erlaubt 4.096, in Vorlagen 1.024; für Chats werden 65.536 genannt (Dokumentation von Anbietern; Blogs)',
  'Not documented for channels': 'Für Kanäle nicht dokumentiert',
  '*bold* _italic_ ~strike~ `code`, lists, quote': '*fett* _kursiv_ ~durchgestrichen~ `Code`, Listen, Zitat',
  'One preview': 'Eine Vorschau',
  'Figures of the messaging API': 'Zahlen der Business-Schnittstelle',
  '5 MB; figures of the messaging API': '5 MB; Zahlen der Business-Schnittstelle',
  'Text, photo, video, GIF or sticker, poll, link': 'Text, Foto, Video, GIF oder Sticker, Umfrage, Link',
  '30 days on servers': '30 Tage auf den Servern',
  'No API, scheduling, alt text or hashtags: publish by hand':
    'Weder API noch Zeitplanung, Alternativtext oder Hashtags: von Hand veröffentlichen',
  'After markup is removed': 'Ohne Auszeichnung gezählt',
  'Caption by bots; higher for Premium accounts': 'Bildtext von Bots; für Premium-Konten höher',
  'With a medium; a message of text needs at least 1':
    'Mit Bild oder Video; eine Nachricht aus Text braucht mindestens 1 Zeichen',
  'HTML or MarkdownV2; also spoiler': 'HTML oder MarkdownV2; auch verdeckter Text (Spoiler)',
  'Album; caption on the first item': 'Album; der Text steht beim ersten Bild',
  'Of the first link; can be disabled or placed above':
    'Vom ersten Link; lässt sich abschalten oder über den Text setzen',
  'Album of 2–10': 'Album mit 2–10',
  '10 MB, width + height ≤ 10,000': '10 MB, Breite und Höhe zusammen höchstens 10.000',
  'At most 20': 'Höchstens 20',
  'In the apps; not in the Bot API': 'In den Apps; nicht in der Bot-API',
  'UTF-16 code units, a different unit from the limit': 'UTF-16-Einheiten, anders als die Grenze',
  'Bot API 10.1 (2026-06-11): ≤ 32,768 characters, ≤ 500 blocks, depth ≤ 16, ≤ 50 media, ≤ 20 table columns; headings, tables, lists, details':
    'Bot-API 10.1 (11.06.2026): höchstens 32.768 Zeichen, 500 Blöcke, 16 Ebenen, 50 Medien und 20 Tabellenspalten; Überschriften, Tabellen, Listen, Ausklapptexte',
  'Undocumented by Telegram': 'Von Telegram nicht dokumentiert',
  'The first 100 are rendered': 'Die ersten 100 werden dargestellt',
  '≤ 50 MB through the public Bot API; 2 GB by own server or app':
    'Höchstens 50 MB über die öffentliche Bot-API; 2 GB über eigenen Server oder App',
  'Caption 200 (2,048 Premium)': 'Bildtext 200 (Premium: 2.048)',
  'Question 300, options 100 each, explanation 200': 'Frage 300, Antworten je 100, Erklärung 200',
  'Title 128, description 255': 'Titel 128, Beschreibung 255',
};
