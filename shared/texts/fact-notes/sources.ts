/** Sources that say something in words; titles, names and addresses stay as they are. */
export const sourceWords: Readonly<Record<string, string>> = {
  'no source found': 'keine Quelle gefunden',
  'assumption of this project': 'Annahme dieses Projekts',
  blogs: 'Blogs',
  convention: 'üblich',
  docs: 'Dokumentation',
  guides: 'Ratgeber',
  'vendor docs': 'Dokumentation von Anbietern',
  'scheduler docs': 'Dokumentation von Planungswerkzeugen',
  'scheduler docs and Postiz source': 'Dokumentation von Planungswerkzeugen und Quelltext von Postiz',
  'third-party SDK comment': 'Kommentar im SDK eines Dritten',
  'ad-spec blog': 'Blog zu Anzeigenmaßen',
  'wiki/press': 'Wiki, Presse',
  'press 2023': 'Presse 2023',
  'press 2023-06-08': 'Presse, 08.06.2023',
  'LinkedIn: plain text': 'LinkedIn: einfacher Text',
  'X: plain text': 'X: einfacher Text',
  'typecount.com 2026-01; others': 'typecount.com, Januar 2026; andere',
  'ayrshare; blogs': 'ayrshare; Blogs',
  'ayrshare docs': 'Dokumentation von ayrshare',
  'ayrshare/zernio docs': 'Dokumentation von ayrshare und zernio',
  'ayrshare media guidelines quoting Meta': 'Medienrichtlinien von ayrshare, die Meta zitieren',
  'blotato docs': 'Dokumentation von blotato',
  'crossposter release 2026-06': 'Fassung von crossposter, Juni 2026',
  'emplifi docs': 'Dokumentation von emplifi',
  'getlate docs': 'Dokumentation von getlate',
  'kabonshare/postbreeze docs; ayrshare.com/docs/media-guidelines/linkedin':
    'Dokumentation von kabonshare und postbreeze; ayrshare.com/docs/media-guidelines/linkedin',
  'orshot docs': 'Dokumentation von orshot',
  'post-mate docs': 'Dokumentation von post-mate',
  'repliz docs': 'Dokumentation von repliz',
  'unipost docs': 'Dokumentation von unipost',
  'zernio docs': 'Dokumentation von zernio',
  'zernio ref; figureout.in; Postiz': 'Referenz von zernio; figureout.in; Postiz',
  'Reddit docs': 'Dokumentation von Reddit',
  'API ref': 'API-Referenz',
  'API ref (audits 2026-08/09/10)': 'API-Referenz (Prüfungen August bis Oktober 2026)',
  'API reference (audit 2026-09-07)': 'API-Referenz (Prüfung vom 07.09.2026)',
  'help.instagram.com/351460621611097; API ref': 'help.instagram.com/351460621611097; API-Referenz',
  'help.instagram.com/269314186824048; API ref': 'help.instagram.com/269314186824048; API-Referenz',
  'images-api, multiimage-post-api (audits 2026-08/09)':
    'images-api, multiimage-post-api (Prüfungen August und September 2026)',
  'Postiz, many tools': 'Postiz, viele Werkzeuge',
  'Postiz source': 'Quelltext von Postiz',
  'Postiz source; press': 'Quelltext von Postiz; Presse',
  'Jetpack source; octopost': 'Quelltext von Jetpack; octopost',
  'Business Profile API LocalPost; list from Postiz source':
    'Business Profile API LocalPost; Liste aus dem Quelltext von Postiz',
  'docs.x.com media best practices': 'docs.x.com, Hinweise zu Medien',
  'measured with the reference JS library 3.1.0': 'gemessen mit der JS-Referenzbibliothek 3.1.0',
  'twitter-text config/v3.json (@30e2430, 2021-10-21); run against the reference JS library 3.1.0':
    'twitter-text config/v3.json (@30e2430, 21.10.2021); verglichen mit der JS-Referenzbibliothek 3.1.0',
  'xdevplatform/docs changelog; help.x.com/en/using-x/types-of-posts':
    'xdevplatform/docs, Änderungsliste; help.x.com/en/using-x/types-of-posts',
  'StatusLengthValidator (glitch-soc mirror of upstream, @839591f, 2026-08-08, v4.7.0-alpha.2)':
    'StatusLengthValidator (Abbild von Mastodon in glitch-soc, @839591f, 08.08.2026, v4.7.0-alpha.2)',
  'StatusLengthValidator (glitch-soc mirror of upstream, @839591f, 2026-08-08, v4.7.0-alpha.2); character_counter.tsx':
    'StatusLengthValidator (Abbild von Mastodon in glitch-soc, @839591f, 08.08.2026, v4.7.0-alpha.2); character_counter.tsx',
  'mastodon issue 24147': 'Mastodon, Issue 24147',
  'mastodon PR 39306 (merged 2026-06-08); code': 'Mastodon, PR 39306 (übernommen am 08.06.2026); Programmcode',
  'docs.joinmastodon.org Instance entity (@2903485, 2026-07-02) against docs.joinmastodon.org user/posting':
    'docs.joinmastodon.org, Instance entity (@2903485, 02.07.2026), im Widerspruch zu docs.joinmastodon.org user/posting',
  'developers.facebook.com/documentation/threads/posts (updated 2026-04-14)':
    'developers.facebook.com/documentation/threads/posts (Stand 14.04.2026)',
  'developers.facebook.com/documentation/threads/posts (updated 2026-04-14); developers.facebook.com …/threads/create-posts/text-attachments (2026-07-02)':
    'developers.facebook.com/documentation/threads/posts (Stand 14.04.2026); developers.facebook.com …/threads/create-posts/text-attachments (02.07.2026)',
  'developers.google.com/youtube/v3/docs/videos (audits 2026-08 to 2026-10)':
    'developers.google.com/youtube/v3/docs/videos (Prüfungen August bis Oktober 2026)',
  'developers.google.com/youtube/v3/docs/videos (audits 2026-08 to 2026-10); Postiz source':
    'developers.google.com/youtube/v3/docs/videos (Prüfungen August bis Oktober 2026); Quelltext von Postiz',
  'developers.google.com release notes': 'developers.google.com, Versionshinweise',
  'netinfluencer.com, searchengineland reprints': 'netinfluencer.com, Nachdrucke von searchengineland',
  'media-transfer-guide; scheduler docs': 'media-transfer-guide; Dokumentation von Planungswerkzeugen',
  'help …/pinterest-product-specs (older copy)': 'Hilfe …/pinterest-product-specs (ältere Kopie)',
  'python-telegram-bot constants': 'Konstanten in python-telegram-bot',
  'TDLib MessageContent.cpp utf8_length + OptionManager (@022d602, 2026-07-17); python-telegram-bot constants':
    'TDLib MessageContent.cpp utf8_length + OptionManager (@022d602, 17.07.2026); Konstanten in python-telegram-bot',
  'TDLib MessageContent.cpp utf8_length + OptionManager (@022d602, 2026-07-17); python-telegram-bot constants; ConfigManager':
    'TDLib MessageContent.cpp utf8_length + OptionManager (@022d602, 17.07.2026); Konstanten in python-telegram-bot; ConfigManager',
  'reddit-archive source (2017)': 'Quelltext in reddit-archive (2017)',
  'reddit-archive source (2017) SELFTEXT_MAX_LENGTH': 'Quelltext in reddit-archive (2017), SELFTEXT_MAX_LENGTH',
  'reddit-archive source (2017) VTitle; reddit.com/dev/api submit (audit 2026-09-27)':
    'Quelltext in reddit-archive (2017), VTitle; reddit.com/dev/api submit (Prüfung vom 27.09.2026)',
  'Medium best practices': 'Empfehlungen von Medium',
  'Medium best practices 2013; guides': 'Empfehlungen von Medium, 2013; Ratgeber',
  'core wp_trim_excerpt/wp_trim_words (derived copies)':
    'WordPress, wp_trim_excerpt/wp_trim_words (abgeleitete Kopien)',
  'buchreport.de and others': 'buchreport.de und andere',
  'w3c/feedvalidator source (@43dabeb, 2025-12-16)': 'Quelltext von w3c/feedvalidator (@43dabeb, 16.12.2025)',
  'w3c/feedvalidator test cases': 'Testfälle von w3c/feedvalidator',
  'docs.x.com/fundamentals/counting-characters (repo xdevplatform/docs @2871328, 2026-08-22)':
    'docs.x.com/fundamentals/counting-characters (Ablage xdevplatform/docs @2871328, 22.08.2026)',
  'lexicon; social-app constants': 'lexicon; Konstanten in social-app',
  'pinterest/api-description OpenAPI 5.23.0 (2025-12-11) PinCreate; help …/pinterest-product-specs (audit 2026-09-27)':
    'pinterest/api-description OpenAPI 5.23.0 (11.12.2025) PinCreate; Hilfe …/pinterest-product-specs (Prüfung vom 27.09.2026)',
  'help …/pinterest-product-specs': 'Hilfe …/pinterest-product-specs',
  'mailchimp.com help (audit 2026-09-27)': 'mailchimp.com, Hilfe (Prüfung vom 27.09.2026)',
};
