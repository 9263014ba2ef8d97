import type { Language } from '../model/common.ts';
import type { Loss } from '../formats/out-format.ts';
import { fieldLabel } from './fields.ts';
import { defineTexts, type TextKey, translate } from './texts.ts';

/**
 * Words of the formats for content systems. `formats.<format>.name` where makers give none, `.about` what comes out of it,
 * `formats.<format>.<setting>` and its choices; `formats.front-matter.<value>` names what a key of front matter holds.
 * `loss.<code>`: what a format does not carry; `refusal.<code>`: why nothing is written.
 */
export const formatsCmsTexts = defineTexts('formats-cms', {
  de: {
    'formats.wordpress-wxr.about':
      'Eine Datei je Kanal für „Werkzeuge > Daten importieren > WordPress“, dazu die Bilder im Ordner media.',
    'formats.wordpress-wxr.status': 'Stand in WordPress',
    'formats.wordpress-wxr.status.draft': 'Entwurf',
    'formats.wordpress-wxr.status.pending': 'Ausstehender Review',
    'formats.wordpress-wxr.seo': 'SEO-Angaben für die Erweiterung',
    'formats.wordpress-wxr.seo.none': 'Keine',
    'formats.wordpress-wxr.seo.yoast': 'Yoast SEO',
    'formats.wordpress-wxr.seo.rank-math': 'Rank Math',
    'formats.wordpress-wxr.comments': 'Kommentare zulassen',
    'formats.ghost.about':
      'Ein ZIP je Kanal für „Einstellungen > Import/Export“, mit Bildern. Nicht auspacken, nichts hinzufügen; mehrere nacheinander importieren, nicht zugleich.',
    'formats.ghost.authors': 'E-Mail-Adressen der Konten, je Name der Autorin oder des Autors',
    'formats.ghost.authors.help':
      'Ohne Adresse gehört der Beitrag dem Konto, das importiert. Für eine unbekannte legt Ghost ein gesperrtes Konto an.',
    'formats.markdown-hugo.about':
      'Je Beitrag ein Ordner mit Markdown und Bildern. Den Ordner content in die Hugo-Website kopieren.',
    'formats.markdown-hugo.folder': 'Bereich unter content',
    'formats.markdown-hugo.keys': 'Schlüssel im Kopf der Datei',
    'formats.markdown-hugo.keys.help':
      'Ein leerer Schlüssel lässt die Angabe weg, ein Punkt führt eine Ebene tiefer: seo.title.',
    'formats.markdown-jekyll.about':
      'Je Beitrag eine Markdown-Datei in _drafts oder _posts, die Bilder im Bilderordner. Alles in die Jekyll-Website kopieren.',
    'formats.markdown-jekyll.folder': 'Ordner der Bilder',
    'formats.markdown-jekyll.keys': 'Schlüssel im Kopf der Datei',
    'formats.markdown-jekyll.keys.help':
      'Ein leerer Schlüssel lässt die Angabe weg, ein Punkt führt eine Ebene tiefer: seo.title.',
    'formats.markdown-astro.about':
      'Je Beitrag ein Ordner mit Markdown und Bildern. Den Ordner src in das Astro-Projekt kopieren.',
    'formats.markdown-astro.folder': 'Sammlung unter src/content',
    'formats.markdown-astro.keys': 'Schlüssel im Kopf der Datei',
    'formats.markdown-astro.keys.help':
      'Ein leerer Schlüssel lässt die Angabe weg, ein Punkt führt eine Ebene tiefer: seo.title.',
    'formats.web-page.name': 'HTML-Seite',
    'formats.web-page.about':
      'Je Beitrag eine HTML-Seite mit Angaben für Vorschauen und Suchmaschinen, die Bilder im Ordner images daneben.',
    'formats.web-page.style': 'Schlichte Gestaltung mitgeben',
    'formats.front-matter.title': 'Titel',
    'formats.front-matter.date': 'Datum',
    'formats.front-matter.publishDate': 'Termin der Veröffentlichung',
    'formats.front-matter.pubDate': 'Datum',
    'formats.front-matter.lastmod': 'Zuletzt geändert',
    'formats.front-matter.updatedDate': 'Zuletzt geändert',
    'formats.front-matter.draft': 'Entwurf',
    'formats.front-matter.published': 'Veröffentlicht',
    'formats.front-matter.layout': 'Layout',
    'formats.front-matter.permalink': 'Pfad',
    'formats.front-matter.slug': 'Kurzname in der Adresse',
    'formats.front-matter.seoTitle': 'Titel für Suchmaschinen',
    'formats.front-matter.description': 'Beschreibung',
    'formats.front-matter.summary': 'Kurzfassung',
    'formats.front-matter.excerpt': 'Kurzfassung',
    'formats.front-matter.categories': 'Kategorien',
    'formats.front-matter.tags': 'Schlagwörter',
    'formats.front-matter.author': 'Autorin oder Autor',
    'formats.front-matter.canonicalUrl': 'Originaladresse',
    'formats.front-matter.images': 'Bilder für Vorschauen',
    'formats.front-matter.image': 'Titelbild',
    'formats.front-matter.imageAlt': 'Alternativtext des Titelbilds',
    'formats.front-matter.heroImage': 'Titelbild',
    'formats.front-matter.heroImageAlt': 'Alternativtext des Titelbilds',
    'formats.front-matter.resources': 'Bilder mit Alternativtext',
    'page.imprint': 'Impressum',
    'callout.note': 'Hinweis',
    'callout.tip': 'Tipp',
    'callout.warning': 'Achtung',
    'loss.fields-left-out': 'Nicht übernommen: {{fields}}. Bei Bedarf von Hand eintragen.',
    'loss.unknown-blocks_one': '{{count}} Absatz stammt aus einer neueren Programmversion und fehlt.',
    'loss.unknown-blocks_other': '{{count}} Absätze stammen aus einer neueren Programmversion und fehlen.',
    'loss.pictures-gone_one': '{{count}} Bild im Text ist nicht mehr in der Mediathek und fehlt.',
    'loss.pictures-gone_other': '{{count}} Bilder im Text sind nicht mehr in der Mediathek und fehlen.',
    'loss.pictures-beside-text_one':
      '{{count}} Bild steht nicht im Text. Die Datei liegt bei; bei Bedarf von Hand einfügen.',
    'loss.pictures-beside-text_other':
      '{{count}} Bilder stehen nicht im Text. Die Dateien liegen bei; bei Bedarf von Hand einfügen.',
    'loss.pictures-by-hand_one':
      '{{count}} Bild liegt im Ordner media und ist von Hand hochzuladen: Es fehlt die Adresse, unter der WordPress es abholen kann.',
    'loss.pictures-by-hand_other':
      '{{count}} Bilder liegen im Ordner media und sind von Hand hochzuladen: Es fehlt die Adresse, unter der WordPress sie abholen kann.',
    'loss.unscheduled': 'Kein Termin gesetzt: bleibt Entwurf.',
    'loss.status-overruled': 'Wird zum Termin veröffentlicht und steht deshalb nicht als ausstehender Review.',
    'loss.seo-left-out':
      'Titel und Beschreibung für Suchmaschinen sowie Originaladresse fehlen: In den Einstellungen die Erweiterung wählen, die WordPress dafür nutzt.',
    'loss.author-left-out':
      'Als Autor gilt, wer den Import ausführt, nicht {{author}}: Dafür in den Einstellungen die E-Mail-Adresse des Kontos eintragen.',
    'loss.author-missing': 'Ohne Autor: Als Autor gilt, wer den Import ausführt.',
    'loss.clipped': '„{{field}}“ wurde nach {{max}} Zeichen gekürzt.',
    'loss.callouts-as-quotes_one': '{{count}} Hinweiskasten wird zum gewöhnlichen Absatz oder Zitat.',
    'loss.callouts-as-quotes_other': '{{count}} Hinweiskästen werden zu gewöhnlichen Absätzen oder Zitaten.',
    'loss.lists-joined_one': '{{count}} Liste verschmilzt in Ghost mit der Liste davor.',
    'loss.lists-joined_other': '{{count}} Listen verschmelzen in Ghost mit der Liste davor.',
    'loss.tables-as-html_one': '{{count}} Tabelle steht in Ghost als HTML-Karte und lässt sich nur dort bearbeiten.',
    'loss.tables-as-html_other':
      '{{count}} Tabellen stehen in Ghost als HTML-Karten und lassen sich nur dort bearbeiten.',
    'loss.underline-left-out_one': 'Unterstreichung an {{count}} Stelle fehlt: Hugo lässt sie nicht durch.',
    'loss.underline-left-out_other': 'Unterstreichung an {{count}} Stellen fehlt: Hugo lässt sie nicht durch.',
    'loss.code-changed_one':
      'In {{count}} Code-Stelle steht ein Leerzeichen in einer geschweiften Doppelklammer, die Hugo sonst als eigenen Befehl läse.',
    'loss.code-changed_other':
      'In {{count}} Code-Stellen steht ein Leerzeichen in einer geschweiften Doppelklammer, die Hugo sonst als eigenen Befehl läse.',
    'loss.built-after': '{{name}} zeigt einen Beitrag erst, wenn die Website nach dem Termin neu gebaut wird.',
    'loss.astro-drafts':
      'Alle Beiträge tragen „{{key}}: true“. Astro blendet sie nur aus, wenn die Website danach filtert.',
    'loss.astro-times':
      'Astro veröffentlicht nicht nach Termin: Am Tag selbst „{{key}}“ entfernen und die Website bauen.',
    'loss.preview-picture-left-out':
      'Vorschauen in Netzwerken zeigen kein Bild: Es fehlt die Adresse, unter der die Bilder zu finden sein werden.',
    'loss.page-address-left-out':
      'Die Seite nennt ihre eigene Adresse nicht. Sie lässt sich im Feld „Kanonische Adresse“ eintragen.',
    'refusal.title-missing': 'Der Titel fehlt. Im Feld „Titel“ eintragen und erneut ausgeben.',
    'refusal.title-too-long':
      'Der Titel hat {{length}} Zeichen, Ghost nimmt {{max}}. Titel kürzen und erneut ausgeben.',
    'refusal.author-address':
      '„{{address}}“ ist keine E-Mail-Adresse. In den Einstellungen bei {{author}} ändern oder leeren.',
    'refusal.time-passed':
      'Der Termin {{when}} ({{zone}}) ist vorbei: Der Beitrag ginge sofort online. Neuen Termin setzen oder als Entwurf ausgeben.',
    'refusal.same-title':
      'Zwei Beiträge mit Titel „{{title}}“ und gleichem Termin: WordPress übernähme nur den ersten. Titel oder Termin ändern oder getrennt ausgeben.',
    'refusal.media-base':
      '„{{address}}“ ist keine Adresse für Bilder. Nötig ist eine Adresse mit https://, die auf / endet.',
    'refusal.mapping-key':
      '„{{key}}“ eignet sich nicht als Schlüssel. Erlaubt sind Buchstaben, Ziffern, - und _, mit Punkt zwischen zwei Ebenen.',
    'refusal.mapping-clash': 'Der Schlüssel „{{key}}“ ist zweimal vergeben. Einen davon ändern oder leeren.',
  },
  en: {
    'formats.wordpress-wxr.about':
      'One file per channel for “Tools > Import > WordPress”, with the pictures in the folder media.',
    'formats.wordpress-wxr.status': 'State in WordPress',
    'formats.wordpress-wxr.status.draft': 'Draft',
    'formats.wordpress-wxr.status.pending': 'Pending review',
    'formats.wordpress-wxr.seo': 'Search details for the plugin',
    'formats.wordpress-wxr.seo.none': 'None',
    'formats.wordpress-wxr.seo.yoast': 'Yoast SEO',
    'formats.wordpress-wxr.seo.rank-math': 'Rank Math',
    'formats.wordpress-wxr.comments': 'Allow comments',
    'formats.ghost.about':
      'One ZIP per channel for “Settings > Import/Export”, with pictures. Do not unpack it or add to it; import several one after the other, not at once.',
    'formats.ghost.authors': 'Mail addresses of the accounts, by name of the author',
    'formats.ghost.authors.help':
      'Without an address the post belongs to the importing account. For an unknown one Ghost adds a locked account.',
    'formats.markdown-hugo.about':
      'A folder with Markdown and pictures for each post. Copy the folder content into the Hugo site.',
    'formats.markdown-hugo.folder': 'Section below content',
    'formats.markdown-hugo.keys': 'Keys of the front matter',
    'formats.markdown-hugo.keys.help': 'An empty key leaves its value out, a dot leads one level down: seo.title.',
    'formats.markdown-jekyll.about':
      'A Markdown file for each post in _drafts or _posts, pictures in their folder. Copy everything into the Jekyll site.',
    'formats.markdown-jekyll.folder': 'Folder of the pictures',
    'formats.markdown-jekyll.keys': 'Keys of the front matter',
    'formats.markdown-jekyll.keys.help': 'An empty key leaves its value out, a dot leads one level down: seo.title.',
    'formats.markdown-astro.about':
      'A folder with Markdown and pictures for each post. Copy the folder src into the Astro project.',
    'formats.markdown-astro.folder': 'Collection below src/content',
    'formats.markdown-astro.keys': 'Keys of the front matter',
    'formats.markdown-astro.keys.help': 'An empty key leaves its value out, a dot leads one level down: seo.title.',
    'formats.web-page.name': 'HTML page',
    'formats.web-page.about':
      'An HTML page for each post with details for previews and search engines, the pictures in the folder images beside it.',
    'formats.web-page.style': 'Include a plain style',
    'formats.front-matter.title': 'Title',
    'formats.front-matter.date': 'Date',
    'formats.front-matter.publishDate': 'Time of publication',
    'formats.front-matter.pubDate': 'Date',
    'formats.front-matter.lastmod': 'Last changed',
    'formats.front-matter.updatedDate': 'Last changed',
    'formats.front-matter.draft': 'Draft',
    'formats.front-matter.published': 'Published',
    'formats.front-matter.layout': 'Layout',
    'formats.front-matter.permalink': 'Path',
    'formats.front-matter.slug': 'Short name in the address',
    'formats.front-matter.seoTitle': 'Title for search engines',
    'formats.front-matter.description': 'Description',
    'formats.front-matter.summary': 'Summary',
    'formats.front-matter.excerpt': 'Summary',
    'formats.front-matter.categories': 'Categories',
    'formats.front-matter.tags': 'Tags',
    'formats.front-matter.author': 'Author',
    'formats.front-matter.canonicalUrl': 'Original address',
    'formats.front-matter.images': 'Pictures for previews',
    'formats.front-matter.image': 'Lead picture',
    'formats.front-matter.imageAlt': 'Alternative text of the lead picture',
    'formats.front-matter.heroImage': 'Lead picture',
    'formats.front-matter.heroImageAlt': 'Alternative text of the lead picture',
    'formats.front-matter.resources': 'Pictures with alternative text',
    'page.imprint': 'Legal notice (Impressum)',
    'callout.note': 'Note',
    'callout.tip': 'Tip',
    'callout.warning': 'Warning',
    'loss.fields-left-out': 'Not carried over: {{fields}}. Enter by hand where needed.',
    'loss.unknown-blocks_one': '{{count}} block comes from a newer version of the program and is missing.',
    'loss.unknown-blocks_other': '{{count}} blocks come from a newer version of the program and are missing.',
    'loss.pictures-gone_one': '{{count}} picture in the text is no longer in the media library and is missing.',
    'loss.pictures-gone_other': '{{count}} pictures in the text are no longer in the media library and are missing.',
    'loss.pictures-beside-text_one':
      '{{count}} picture is not in the text. Its file comes along; insert it by hand where needed.',
    'loss.pictures-beside-text_other':
      '{{count}} pictures are not in the text. Their files come along; insert them by hand where needed.',
    'loss.pictures-by-hand_one':
      '{{count}} picture is in the folder media and has to be uploaded by hand: there is no address from which WordPress could fetch it.',
    'loss.pictures-by-hand_other':
      '{{count}} pictures are in the folder media and have to be uploaded by hand: there is no address from which WordPress could fetch them.',
    'loss.unscheduled': 'No time set: stays a draft.',
    'loss.status-overruled': 'Will be published at its time and is therefore not pending review.',
    'loss.seo-left-out':
      'Title and description for search engines and the original address are left out: choose in the settings the plugin that WordPress uses for them.',
    'loss.author-left-out':
      'The author will be whoever runs the import, not {{author}}: enter the mail address of the account in the settings.',
    'loss.author-missing': 'No author: the author will be whoever runs the import.',
    'loss.clipped': '“{{field}}” was cut after {{max}} characters.',
    'loss.callouts-as-quotes_one': '{{count}} callout becomes a plain paragraph or quote.',
    'loss.callouts-as-quotes_other': '{{count}} callouts become plain paragraphs or quotes.',
    'loss.lists-joined_one': '{{count}} list merges with the list before it in Ghost.',
    'loss.lists-joined_other': '{{count}} lists merge with the list before them in Ghost.',
    'loss.tables-as-html_one': '{{count}} table becomes an HTML card in Ghost and can only be edited there.',
    'loss.tables-as-html_other': '{{count}} tables become HTML cards in Ghost and can only be edited there.',
    'loss.underline-left-out_one': 'Underline is missing in {{count}} place: Hugo does not let it through.',
    'loss.underline-left-out_other': 'Underline is missing in {{count}} places: Hugo does not let it through.',
    'loss.code-changed_one':
      'In {{count}} piece of code a blank was put into a double brace that Hugo would take for a command of its own.',
    'loss.code-changed_other':
      'In {{count}} pieces of code a blank was put into a double brace that Hugo would take for a command of its own.',
    'loss.built-after': '{{name}} shows a post only once the site is built again after its time.',
    'loss.astro-drafts': 'All posts carry “{{key}}: true”. Astro hides them only if the site filters by it.',
    'loss.astro-times': 'Astro does not publish by time: remove “{{key}}” on the day and build the site.',
    'loss.preview-picture-left-out':
      'Previews in networks show no picture: there is no address under which the pictures will be found.',
    'loss.page-address-left-out': 'The page does not name its own address. Enter it in the field “Canonical address”.',
    'refusal.title-missing': 'The title is missing. Enter it in the field “Title” and export again.',
    'refusal.title-too-long':
      'The title has {{length}} characters, Ghost takes {{max}}. Shorten the title and export again.',
    'refusal.author-address': '“{{address}}” is not a mail address. Change or empty it in the settings for {{author}}.',
    'refusal.time-passed':
      'The time {{when}} ({{zone}}) has passed: the post would go online at once. Set a new time or export as a draft.',
    'refusal.same-title':
      'Two posts with the title “{{title}}” and the same time: WordPress would take over only the first. Change title or time, or export them separately.',
    'refusal.media-base': '“{{address}}” is not an address for pictures. It has to start with https:// and end with /.',
    'refusal.mapping-key':
      '“{{key}}” cannot be a key. Letters, digits, - and _ are allowed, with a dot between two levels.',
    'refusal.mapping-clash': 'The key “{{key}}” is used twice. Change or empty one of them.',
  },
});

/** A loss or refusal of this family in words, with names of fields instead of their ids. */
export function cmsLossSentence(loss: Loss, language: Language): string {
  const { fields, field, ...others } = loss.params;
  const key = `${'kind' in loss ? 'refusal' : 'loss'}.${loss.code}`;
  // Codes are checked where a loss is made; see `shared/formats/cms/losses.ts`.
  return translate(formatsCmsTexts, language, key as TextKey<typeof formatsCmsTexts>, {
    ...others,
    ...(fields === undefined ? {} : { fields: labels(String(fields), language) }),
    ...(field === undefined ? {} : { field: labels(String(field), language) }),
  });
}

function labels(ids: string, language: Language): string {
  return ids
    .split(' ')
    .map((id) => fieldLabel(id, language))
    .join(', ');
}
