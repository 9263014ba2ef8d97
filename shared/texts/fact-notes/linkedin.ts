/** Notes of the LinkedIn profiles. */
export const linkedinNotes: Readonly<Record<string, string>> = {
  'The unit is undocumented; a blog (pluspulso.de) claims that emoji count 2':
    'Die Zähleinheit ist nicht dokumentiert; ein Blog (pluspulso.de) behauptet, Emoji zählten 2',
  'Phone, about 3 lines': 'Telefon, etwa 3 Zeilen',
  'Desktop, about 3 lines': 'Rechner, etwa 3 Zeilen',
  '"Bold" only by Unicode look-alikes, which are not accessible':
    '„Fett“ nur mit Unicode-Zeichen, die Buchstaben ähneln und nicht barrierefrei sind',
  'As images; a document (PDF) is the other way': 'Als Bilder; der andere Weg ist ein Dokument (PDF)',
  '3–5 advised': 'Empfohlen sind 3–5',
  '@[Name](urn:li:organization:ID) in the API, @name in the app':
    'In der API @[Name](urn:li:organization:ID), in der App @name',
  'Card generated only without image or video': 'Eine Vorschaukarte entsteht nur ohne Bild und Video',
  'One kind only: 1 image, or 2–20 images, or 1 video, or 1 document, or 1 article card, or poll':
    'Nur eine Art je Beitrag: 1 Bild, 2–20 Bilder, 1 Video, 1 Dokument, 1 Artikelvorschau oder eine Umfrage',
  'GIF up to 250 frames': 'GIF mit höchstens 250 Einzelbildern',
  'Less than 120 recommended; images only': 'Empfohlen sind weniger als 120; nur für Bilder',
  'Native, at least 10 minutes ahead and at most 3 months; no scheduling field in the API':
    'In LinkedIn selbst, mindestens 10 Minuten und höchstens 3 Monate im Voraus; die API hat dafür kein Feld',
  'Not documented; only the error FIELD_LENGTH_TOO_LONG':
    'Nicht dokumentiert; es gibt nur den Fehler FIELD_LENGTH_TOO_LONG',
  'For API export only, never for copy and paste': 'Nur für die Ausgabe an die API, nie zum Kopieren und Einfügen',
  '\\ | { } @ [ ] ( ) < > # * _ ~ are escaped with a backslash in the API text format':
    '\\ | { } @ [ ] ( ) < > # * _ ~ brauchen im Textformat der API einen umgekehrten Schrägstrich davor',
  'Unescaped ones have silently cut posts': 'Ohne diesen Schrägstrich wurden Beiträge schon ohne Meldung abgeschnitten',
  '< 36,152,320 pixels; no file size documented (tools use 5–20 MB)':
    'Weniger als 36.152.320 Pixel; keine Dateigröße dokumentiert (Werkzeuge nehmen 5–20 MB an)',
  'PPT, PPTX, DOC and DOCX too; we write PDF': 'Auch PPT, PPTX, DOC und DOCX; wir schreiben PDF',
  'The app asks for a title': 'Die App verlangt einen Titel',
  '< 4,086 in the API': 'In der API weniger als 4.086',
  'Not documented; blogs disagree: 100 or 150': 'Nicht dokumentiert; Blogs nennen 100 oder 150',
  'The smaller of the reported limits': 'Die kleinere der berichteten Grenzen',
  'As for posts': 'Wie bei Beiträgen',
  'By hand only: there is no article API': 'Nur von Hand: Für Artikel gibt es keine API',
};
