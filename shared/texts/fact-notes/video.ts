/** Notes of the profiles of YouTube and TikTok. */
export const videoNotes: Readonly<Record<string, string>> = {
  'UTF-8 bytes in the API; Studio says 5,000 characters': 'In der API UTF-8-Byte; YouTube Studio nennt 5.000 Zeichen',
  'Chapters are lines of the description': 'Kapitel sind Zeilen der Beschreibung',
  '~100–157 characters (2–3 lines)': 'Etwa 100–157 Zeichen (2–3 Zeilen)',
  '*bold* _italic_ -strike- in descriptions; timestamps 0:00 make chapters':
    '*fett* _kursiv_ -durchgestrichen- in Beschreibungen; Zeitangaben wie 0:00 ergeben Kapitel',
  '~60–70 in search': 'In der Suche etwa 60–70',
  'In total: commas count, a tag with a space costs 2 more':
    'Zusammen: Kommas zählen mit, ein Schlagwort mit Leerzeichen kostet 2 mehr',
  'The synthetic-media flag exists since 2024-10-30':
    'Die Kennzeichnung für künstlich erzeugte Inhalte gibt es seit 30.10.2024',
  'The first 3 are shown by the title': 'Die ersten 3 stehen beim Titel',
  'With more, all are ignored': 'Sind es mehr, werden alle ignoriert',
  'In long-form descriptions': 'In Beschreibungen langer Videos',
  'A thumbnail': 'Ein Vorschaubild',
  'The thumbnail': 'Das Vorschaubild',
  Thumbnail: 'Vorschaubild',
  'Thumbnail, 2 MB': 'Vorschaubild, 2 MB',
  'status.publishAt with privacy private': 'API-Feld status.publishAt, mit Sichtbarkeit „privat“',
  'Text limit not found; images and poll in the app (unverified)':
    'Textgrenze nicht gefunden; Bilder und Umfrage in der App (ungeprüft)',
  'No API endpoint at all: export by hand': 'Keine Schnittstelle: von Hand übertragen',
  '~40 in the Shorts feed': 'In der Shorts-Ansicht etwa 40',
  'Not in descriptions and comments of Shorts, since 2023-08-31':
    'Nicht in Beschreibungen und Kommentaren von Shorts, seit 31.08.2023',
  'Caption of a video with hashtags and mentions; description of a photo post: 4,000':
    'Begleittext eines Videos mit Hashtags und Erwähnungen; Beschreibung eines Fotobeitrags: 4.000',
  '~55–100 characters': 'Etwa 55–100 Zeichen',
  'One scheduler reports that line breaks are dropped': 'Ein Planungswerkzeug berichtet, dass Zeilenumbrüche wegfallen',
  'Photo posts only': 'Nur Fotobeiträge',
  'No default: the user must choose': 'Keine Voreinstellung: Hier muss gewählt werden',
  'Flags for AI and commercial content exist': 'Kennzeichnungen für KI und Werbung gibt es',
  'Photo post': 'Fotobeitrag',
  'Seen from 2025-08; not formally announced': 'Seit August 2025 beobachtet; nicht förmlich angekündigt',
  'Not through the API': 'Nicht über die API',
  'A post needs one video or photos; the video is added outside this program':
    'Ein Beitrag braucht ein Video oder Fotos; das Video kommt außerhalb dieses Programms dazu',
  '1 video or up to 35 photos, never mixed': '1 Video oder bis zu 35 Fotos, nie gemischt',
  '20 MB, ≤ 1080p': '20 MB, höchstens 1080p',
  '≤ 4,000 UTF-16 units': 'Höchstens 4.000 UTF-16-Einheiten',
  'API clients must not add a promotional watermark':
    'Programme, die die API nutzen, dürfen kein werbendes Wasserzeichen einsetzen',
  '~15 posts per day and creator': 'Etwa 15 Beiträge je Tag und Konto',
};
