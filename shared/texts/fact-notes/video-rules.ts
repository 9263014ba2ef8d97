/** Notes of the rules for videos of all profiles. */
export const videoRuleNotes: Readonly<Record<string, string>> = {
  '500 MB; another field on the same page says 5 GB': '500 MB; ein anderes Feld derselben Seite nennt 5 GB',
  'One kind only': 'Nur eine Art zugleich',
  '300 MB; older docs 1 GB': '300 MB; ältere Dokumente: 1 GB',
  'Only up to 3 min it is recommended to others': 'Nur bis 3 min wird es anderen empfohlen',
  '1.91:1–9:16': '1,91:1–9:16',
  '30 at least': 'Mindestens 30',
  'A picture here is the cover': 'Ein Bild hier ist das Titelbild',
  '10 GB; other tools 4 GB or 1 GB': '10 GB; andere Programme: 4 GB oder 1 GB',
  '1280×1024 at most; recommended 1280×720, 720×1280, 720×720':
    'Höchstens 1.280 × 1.024; empfohlen 1.280 × 720, 720 × 1.280, 720 × 720',
  '60 at most': 'Höchstens 60',
  'H.264 High, 4:2:0': 'H.264 High, Farbabtastung 4:2:0',
  'Up to 1080p for subscribers; longer durations are possible':
    'Für Zahlende bis 1080p; auch längere Videos sind möglich',
  '8.29 megapixels at most': 'Höchstens 8,29 Megapixel',
  '120 at most': 'Höchstens 120',
  'Up to 4 images, or 1 GIFV, or 1 video, or 1 audio': 'Bis zu 4 Bilder oder 1 GIFV oder 1 Video oder 1 Audio',
  'Input; becomes MP4 there': 'Was angenommen wird; daraus wird dort MP4',
  'The official app': 'Die offizielle App',
  '9:16 recommended': 'Empfohlen ist 9:16',
  'The width is limited to 1920 px': 'Begrenzt ist die Breite, auf 1.920 px',
  'In a carousel': 'In einem Karussell',
  '256 GB or 12 h, whichever is less': 'Höchstens 256 GB und höchstens 12 h',
  'A picture here is the thumbnail': 'Ein Bild hier ist das Vorschaubild',
  '3 min (uploads since 2024-10-15)': '3 min (seit 15.10.2024 Hochgeladenes)',
  'More than 1 min with any copyright claim is blocked': 'Über 1 min wird bei jedem Urheberrechtsanspruch gesperrt',
  'Square or vertical': 'Quadratisch oder hochkant',
  '10 min through the API': 'Über die API 10 min',
  '16 MB; figures of the messaging API': '16 MB; Angaben der Nachrichten-API',
  '50 MB through the public Bot API; 2 GB by own server or app':
    '50 MB über die öffentliche Bot-API; 2 GB über eigenen Server oder App',
};
