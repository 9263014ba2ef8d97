/** Notes of the profiles of Instagram, Facebook and Threads. */
export const metaNotes: Readonly<Record<string, string>> = {
  '~125 characters': 'Etwa 125 Zeichen',
  'Line breaks are kept': 'Zeilenumbrüche bleiben erhalten',
  'The help page says a post with more does not publish; announced 2025-12-19, gradual. The API reference still says 30':
    'Laut Hilfeseite erscheint ein Beitrag mit mehr nicht; angekündigt am 19.12.2025, schrittweise eingeführt. Die API-Referenz nennt noch 30',
  'One scheduler (ayrshare) enforces 3': 'Ein Planungswerkzeug (ayrshare) lässt nur 3 zu',
  'Link in the profile or in a story': 'Link im Profil oder in einer Story',
  'Through the API; hashtags there do not help search': 'Über die API; Hashtags helfen dort der Suche nicht',
  'No text-only posts': 'Keine Beiträge nur aus Text',
  'More pictures are a carousel, which has its own profile':
    'Mehrere Bilder sind ein Karussell, das ein eigenes Profil hat',
  'Through the API, sRGB': 'Über die API, sRGB',
  '8 MB through the API': '8 MB über die API',
  '1.91:1 to 3:4 in the app; through the API 4:5 to 1.91:1': 'In der App 1,91:1 bis 3:4, über die API 4:5 bis 1,91:1',
  'Width 320–1440 through the API; kept at 320–1080 in the app':
    'Breite über die API 320–1.440; in der App bleiben 320–1.080 erhalten',
  '3:4, app only': '3:4, nur in der App',
  'API alt_text for images since 2025-03-24; no official maximum found: tables say 1,000, one tool 2,200':
    'API-Feld alt_text für Bilder seit 24.03.2025; keine amtliche Höchstlänge gefunden: Übersichten nennen 1.000, ein Werkzeug 2.200',
  'Native, at most 75 days': 'In Instagram selbst, höchstens 75 Tage im Voraus',
  '100 posts in 24 hours through the API (carousel 50)': '100 Beiträge in 24 Stunden über die API (Karussells: 50)',
  'App: up to 20 photos or videos; API: 2–10': 'App: bis zu 20 Fotos oder Videos; API: 2–10',
  'One orientation applies to all items; captions are not allowed on children':
    'Ein Format gilt für alle Bilder; einzelne Bilder dürfen keine eigene Bildunterschrift haben',
  'No caption field: text lives in the image': 'Kein Textfeld: Der Text steht im Bild',
  'Link sticker, set in the app, not by API': 'Link-Sticker, wird in der App gesetzt, nicht über die API',
  'One image or video': 'Ein Bild oder ein Video',
  'A reel needs one video, which is added outside this program; a picture here is its cover':
    'Ein Reel braucht ein Video, das außerhalb dieses Programms dazukommt; ein Bild ist hier das Titelbild',
  'Cover; keep text in the centre': 'Titelbild; Text gehört in die Mitte',
  'No limit documented by Meta (page/feed, audit 2026-09-07); others use 50,000, 55,000, 5,000':
    'Meta dokumentiert keine Grenze (page/feed, geprüft am 07.09.2026); andere nehmen 50.000, 55.000 oder 5.000 an',
  '~477–480 characters': 'Etwa 477–480 Zeichen',
  'With a picture or link': 'Mit Bild oder Link',
  Clickable: 'Anklickbar',
  '@[page-id] in the API': 'In der API @[page-id]',
  'Card title and image can be changed only with a verified domain':
    'Titel und Bild der Karte lassen sich nur mit bestätigter Domain ändern',
  'Card when there are no media': 'Eine Karte gibt es nur ohne Bild und Video',
  'Up to 10 in one API post': 'Bis zu 10 in einem Beitrag über die API',
  '10 MB; PNG ≤ 1 MB advised; some API paths report 4 MB':
    '10 MB; für PNG ist höchstens 1 MB empfohlen; einige Wege der API melden 4 MB',
  'API scheduled_publish_time: at least 10 minutes; at most 30 days (bulkit) or 6 months (octopost)':
    'API-Feld scheduled_publish_time: mindestens 10 Minuten, höchstens 30 Tage (bulkit) oder 6 Monate (octopost) im Voraus',
  'Coloured background: text only, ≤ 130 characters': 'Farbiger Hintergrund: nur Text, höchstens 130 Zeichen',
  'Posting facebook.com links can be rejected': 'Beiträge mit Links auf facebook.com können abgelehnt werden',
  '9:16, ≥ 540×960; recommended mp4 1080p H.264/H.265 24–60 fps':
    '9:16, mindestens 540 × 960; empfohlen MP4, 1080p, H.264 oder H.265, 24–60 Bilder/s',
  'Meta dropped the cap for many accounts': 'Meta hat die Grenze für viele Konten aufgehoben',
  '3–90 s, 3–60 s or 3 s–8 min depending on source': 'Je nach Quelle 3–90 s, 3–60 s oder 3 s–8 min',
  '1 medium, no caption field, 24 h': '1 Bild oder Video, kein Textfeld, 24 h sichtbar',
  'Emoji count as their UTF-8 bytes': 'Emoji zählen so viel wie ihre UTF-8-Byte',
  'Style formatting only in a text attachment': 'Schriftauszeichnung nur in einem Textanhang',
  'Reply chains': 'Ketten von Antworten',
  'Several tools still cap at 10': 'Mehrere Werkzeuge lassen noch höchstens 10 zu',
  'Topic tag, no full stop and no &': 'Themenschlagwort, ohne Punkt und ohne &',
  'No stated limit': 'Keine Grenze genannt',
  'Distinct addresses in text and attachment, since 2025-12-22':
    'Verschiedene Adressen in Text und Anhang, seit 22.12.2025',
  'The first address becomes the preview': 'Die erste Adresse wird zur Vorschau',
  'Up to 10:1': 'Bis 10:1',
  'Width 320–1440, rescaled': 'Breite 320–1.440, wird umgerechnet',
  '≤ 10,000 with emoji and style formatting; only for posts of text, not with polls':
    'Höchstens 10.000, mit Emoji und Schriftauszeichnung; nur bei Beiträgen aus Text, nicht mit Umfragen',
  '250 posts in 24 hours': '250 Beiträge in 24 Stunden',
};
