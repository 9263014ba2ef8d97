import { defineTexts } from './texts.ts';

/**
 * Words for every code of `shared/contract/failures.ts` and for what nobody expected.
 * `<CODE>` says what happened, `<CODE>.help` what is safe and what to do. Reasons stand behind a dot: `READ_ONLY.held`.
 */
export const failureTexts = defineTexts('failures', {
  de: {
    NO_WORKSPACE: 'Es ist kein Arbeitsbereich geöffnet.',
    'NO_WORKSPACE.help': 'Auf der Startseite lässt sich einer öffnen oder anlegen.',
    NOT_FOUND: 'Dieser Eintrag ist nicht mehr da.',
    'NOT_FOUND.help': 'Vielleicht wurde er an anderer Stelle gelöscht. Alles Übrige ist unverändert.',
    READ_ONLY: 'Der Arbeitsbereich ist nur zum Lesen geöffnet.',
    'READ_ONLY.help': 'Es wurde nichts geändert.',
    'READ_ONLY.newer-format':
      'Eine neuere Version von Kanalwerk hat diesen Arbeitsbereich geschrieben. Mit ihr lässt er sich bearbeiten.',
    'READ_ONLY.held':
      'Ein anderes Programm bearbeitet ihn gerade. Sobald es ihn schließt, kann er hier neu geöffnet werden.',
    'READ_ONLY.disk':
      'Der Datenträger nimmt keine Änderungen an. Mit freiem Platz oder Schreibrecht kann er neu geöffnet werden.',
    'READ_ONLY.asked': 'So wurde er geöffnet. Zum Bearbeiten kann er normal neu geöffnet werden.',
    WORKSPACE_MISSING: 'Unter „{{folder}}“ liegt kein Arbeitsbereich.',
    'WORKSPACE_MISSING.help':
      'Ist der Ordner umgezogen oder der Datenträger nicht verbunden? Es wurde nichts angelegt und nichts gelöscht.',
    WORKSPACE_EXISTS: 'Unter „{{folder}}“ liegt schon etwas.',
    'WORKSPACE_EXISTS.help': 'Es bleibt unberührt. Ein anderer Name oder ein anderer Ordner hilft.',
    PLACE_TAKEN: 'Unter „{{place}}“ liegt schon etwas.',
    'PLACE_TAKEN.help': 'Es bleibt unberührt. Ein anderer Name oder ein anderer Ordner hilft.',
    WORKSPACE_HELD: 'Der Arbeitsbereich ist gerade woanders geöffnet: {{holder}}.',
    'WORKSPACE_HELD.help': 'Er kann zum Lesen geöffnet werden. Zum Bearbeiten zuerst dort schließen.',
    WORKSPACE_NEWER:
      'Eine neuere Version von Kanalwerk hat diesen Arbeitsbereich geschrieben (Format {{format}}, hier bekannt: {{known}}).',
    'WORKSPACE_NEWER.help':
      'Er bleibt unverändert und lässt sich zum Lesen öffnen. Zum Bearbeiten Kanalwerk aktualisieren.',
    WORKSPACE_DAMAGED: 'Der Arbeitsbereich unter „{{folder}}“ lässt sich nicht lesen: {{what}}.',
    'WORKSPACE_DAMAGED.help':
      'Es wurde nichts verändert. Die letzte geprüfte Sicherung lässt sich in einen neuen Ordner zurückholen.',
    UNSUITABLE_FOLDER: 'In „{{folder}}“ kann kein Arbeitsbereich liegen.',
    'UNSUITABLE_FOLDER.help': 'Ein Ordner auf der eigenen Festplatte passt.',
    'UNSUITABLE_FOLDER.network':
      'Der Ordner liegt auf einem Netzlaufwerk. Dort kann eine Datenbank Schaden nehmen. Ein Ordner auf der eigenen Festplatte passt.',
    'UNSUITABLE_FOLDER.synchronised':
      'Der Ordner wird von einem Dienst abgeglichen. Dabei kann eine Datenbank Schaden nehmen. Ein Ordner außerhalb passt.',
    'UNSUITABLE_FOLDER.not-writable':
      'In diesem Ordner darf nicht geschrieben werden. Ein eigener Ordner passt, etwa unter „Dokumente“.',
    'UNSUITABLE_FOLDER.missing': 'Diesen Ordner gibt es nicht. Vielleicht ist der Datenträger nicht verbunden.',
    STORAGE: 'Der Datenträger hat das Speichern abgelehnt.',
    'STORAGE.help': 'Was geschrieben wurde, bleibt im Arbeitsspeicher und wird weiter versucht.',
    'STORAGE.full':
      'Der Datenträger ist voll. Das Geschriebene bleibt im Arbeitsspeicher; sobald Platz frei ist, wird es gesichert.',
    'STORAGE.io':
      'Der Datenträger meldet einen Fehler. Das Geschriebene bleibt im Arbeitsspeicher und wird weiter versucht. Verbindung und Zustand des Datenträgers prüfen.',
    INVALID: 'Ein Wert passt nicht: {{field}}.',
    'INVALID.help': 'Es wurde nichts geändert. Erwartet wird: {{rule}}.',
    NOT_READY_one: 'Ein sperrender Befund steht dem entgegen.',
    NOT_READY_other: '{{count}} sperrende Befunde stehen dem entgegen.',
    'NOT_READY.help': 'Der Zustand ist unverändert. Befunde lassen sich beheben oder mit Grund annehmen.',
    FORMAT_REFUSED_one: 'Das Format wird so nicht geschrieben: Ein Grund steht dem entgegen.',
    FORMAT_REFUSED_other: 'Das Format wird so nicht geschrieben: {{count}} Gründe stehen dem entgegen.',
    'FORMAT_REFUSED.help':
      'Es wurde nichts geschrieben. Die Vorschau des Formats nennt jeden Grund und was zu tun ist.',
    NO_RIGHTS: 'Die Rechte decken diese Verwendung nicht: {{files}}.',
    'NO_RIGHTS.help':
      'Der Zustand ist unverändert. Lizenz oder Einwilligung am Bild nachtragen, ein anderes Bild wählen oder den Termin verlegen.',
    PICTURE_REFUSED: 'Das Bild „{{path}}“ lässt sich nicht schreiben.',
    'PICTURE_REFUSED.help': 'Es wurde kein Paket geschrieben. Ein anderes Bild an dieser Stelle hilft.',
    'PICTURE_REFUSED.unreadable':
      'Die Datei ist beschädigt oder kein Bild. Es wurde kein Paket geschrieben. In den Medien lässt sie sich durch eine heile ersetzen.',
    'PICTURE_REFUSED.vector':
      'Es ist eine Zeichnung (SVG), die Programme enthalten kann. Es wurde kein Paket geschrieben. Als PNG gespeichert lässt sie sich verwenden.',
    'PICTURE_REFUSED.pixels':
      'Es hat mehr Bildpunkte, als ein Bild haben darf. Es wurde kein Paket geschrieben. Eine kleinere Fassung lässt sich verwenden.',
    'PICTURE_REFUSED.heavy':
      'Auch stark komprimiert bleibt die Datei über der Grenze der Plattform. Es wurde kein Paket geschrieben. Ein kleineres Format, ein anderer Ausschnitt oder eine kürzere Animation hilft.',
    'PICTURE_REFUSED.costly':
      'Es braucht mehr Zeit oder Speicher als jedes übliche Bild. Es wurde kein Paket geschrieben. In einem anderen Programm neu gespeichert lässt es sich meist verwenden.',
    WRONG_STATE: 'Von „{{from}}“ führt kein Weg nach „{{to}}“.',
    'WRONG_STATE.help': 'Der Zustand ist unverändert.',
    IN_USE: '„{{name}}“ wird noch gebraucht.',
    'IN_USE.help':
      'So viele Einträge hängen daran: {{uses}}. Es wurde nichts geändert. Sie lassen sich vorher lösen; ein Kanal lässt sich auch ins Archiv legen.',
    CHANGED_SINCE: 'Das hat inzwischen jemand anderes geändert.',
    'CHANGED_SINCE.help': 'Es bleibt, wie es jetzt ist, und nichts wurde überschrieben. Betroffen ist: {{field}}.',
    IMPORT_REFUSED: '„{{fileName}}“ lässt sich nicht übernehmen.',
    'IMPORT_REFUSED.help': 'Die Datei bleibt, wie sie ist, und im Arbeitsbereich wurde nichts angelegt. {{detail}}',
    TOO_MANY: 'Zu viel für ein Paket: {{chosen}} Varianten sind ausgewählt, {{most}} gehen hinein.',
    'TOO_MANY.help': 'Nach Zeitraum, Kanal oder Stamminhalt eingrenzen und in mehreren Paketen übergeben.',
    PACKAGE_INVALID: 'Das Paket unter „{{path}}“ besteht die Prüfung nicht.',
    'PACKAGE_INVALID.help': 'Es wurde nichts verändert. Ein neues Paket lässt sich jederzeit exportieren.',
    CANCELLED: 'Abgebrochen.',
    'CANCELLED.help': 'Es ist nichts Halbes liegen geblieben.',
    unexpected: 'Das hat nicht geklappt.',
    'unexpected.help':
      'Der Grund ist unbekannt und steht im Protokoll. Gesichertes ist sicher. Ein zweiter Versuch schadet nicht.',
    connection: 'Die Verbindung zum Kern ist unterbrochen.',
    'connection.help': 'Sie wird von selbst wieder aufgebaut. Gesichertes ist sicher.',
  },
  en: {
    NO_WORKSPACE: 'No workspace is open.',
    'NO_WORKSPACE.help': 'Open or create one on the start page.',
    NOT_FOUND: 'This record is no longer there.',
    'NOT_FOUND.help': 'It may have been removed elsewhere. Everything else is unchanged.',
    READ_ONLY: 'The workspace is open for reading only.',
    'READ_ONLY.help': 'Nothing was changed.',
    'READ_ONLY.newer-format': 'A newer version of Kanalwerk wrote this workspace. That version can edit it.',
    'READ_ONLY.held': 'Another program is editing it. Once that program closes it, it can be opened again here.',
    'READ_ONLY.disk': 'The disk accepts no changes. With free space or write permission it can be opened again.',
    'READ_ONLY.asked': 'It was opened that way. Open it normally to edit it.',
    WORKSPACE_MISSING: 'There is no workspace at “{{folder}}”.',
    'WORKSPACE_MISSING.help':
      'Was the folder moved, or is the disk not connected? Nothing was created and nothing deleted.',
    WORKSPACE_EXISTS: 'There is something at “{{folder}}” already.',
    'WORKSPACE_EXISTS.help': 'It stays untouched. Choose another name or folder.',
    PLACE_TAKEN: 'There is something at “{{place}}” already.',
    'PLACE_TAKEN.help': 'It stays untouched. Choose another name or folder.',
    WORKSPACE_HELD: 'The workspace is open elsewhere: {{holder}}.',
    'WORKSPACE_HELD.help': 'It can be opened for reading. To edit it, close it there first.',
    WORKSPACE_NEWER: 'A newer version of Kanalwerk wrote this workspace (format {{format}}, known here: {{known}}).',
    'WORKSPACE_NEWER.help': 'It stays unchanged and can be opened for reading. Update Kanalwerk to edit it.',
    WORKSPACE_DAMAGED: 'The workspace at “{{folder}}” cannot be read: {{what}}.',
    'WORKSPACE_DAMAGED.help': 'Nothing was changed. The latest verified backup can be restored into a new folder.',
    UNSUITABLE_FOLDER: 'A workspace cannot live in “{{folder}}”.',
    'UNSUITABLE_FOLDER.help': 'A folder on your own disk will do.',
    'UNSUITABLE_FOLDER.network':
      'The folder is on a network drive, where a database can be damaged. A folder on your own disk will do.',
    'UNSUITABLE_FOLDER.synchronised':
      'A service synchronises this folder, which can damage a database. A folder outside of it will do.',
    'UNSUITABLE_FOLDER.not-writable':
      'This folder cannot be written to. A folder of your own will do, for example under “Documents”.',
    'UNSUITABLE_FOLDER.missing': 'This folder does not exist. Perhaps the disk is not connected.',
    STORAGE: 'The disk refused to save.',
    'STORAGE.help': 'What you wrote stays in memory and is tried again.',
    'STORAGE.full': 'The disk is full. What you wrote stays in memory and is saved as soon as there is space.',
    'STORAGE.io':
      'The disk reports an error. What you wrote stays in memory and is tried again. Check the disk and its connection.',
    INVALID: 'A value does not fit: {{field}}.',
    'INVALID.help': 'Nothing was changed. Expected: {{rule}}.',
    NOT_READY_one: 'One blocking finding stands against this.',
    NOT_READY_other: '{{count}} blocking findings stand against this.',
    'NOT_READY.help': 'The state is unchanged. Findings can be fixed, or accepted with a reason.',
    FORMAT_REFUSED_one: 'The format is not written like this: one reason stands against it.',
    FORMAT_REFUSED_other: 'The format is not written like this: {{count}} reasons stand against it.',
    'FORMAT_REFUSED.help': 'Nothing was written. The preview of the format names each reason and what to do.',
    NO_RIGHTS: 'The rights do not cover this use: {{files}}.',
    'NO_RIGHTS.help':
      'The state is unchanged. Enter licence or consent at the picture, choose another picture, or move the date.',
    PICTURE_REFUSED: 'The picture “{{path}}” cannot be written.',
    'PICTURE_REFUSED.help': 'No package was written. Another picture in its place helps.',
    'PICTURE_REFUSED.unreadable':
      'The file is damaged or no picture. No package was written. In the media it can be replaced by an intact one.',
    'PICTURE_REFUSED.vector':
      'It is a drawing (SVG), which can hold programs. No package was written. Saved as PNG it can be used.',
    'PICTURE_REFUSED.pixels':
      'It has more pixels than a picture may have. No package was written. A smaller version can be used.',
    'PICTURE_REFUSED.heavy':
      'Even packed hard the file stays above the limit of the platform. No package was written. A smaller size, another crop or a shorter animation helps.',
    'PICTURE_REFUSED.costly':
      'It takes more time or memory than any usual picture. No package was written. Saved anew by another program it can usually be used.',
    WRONG_STATE: 'There is no way from “{{from}}” to “{{to}}”.',
    'WRONG_STATE.help': 'The state is unchanged.',
    IN_USE: '“{{name}}” is still needed.',
    'IN_USE.help':
      'Entries that depend on it: {{uses}}. Nothing was changed. They can be detached first; a channel can also go into the archive.',
    CHANGED_SINCE: 'Somebody else has changed this in the meantime.',
    'CHANGED_SINCE.help': 'It stays as it is now and nothing was overwritten. Affected: {{field}}.',
    IMPORT_REFUSED: '“{{fileName}}” cannot be imported.',
    'IMPORT_REFUSED.help': 'The file stays as it is and nothing was added to the workspace. {{detail}}',
    TOO_MANY: 'Too much for one package: {{chosen}} variants are chosen, {{most}} fit in.',
    'TOO_MANY.help': 'Narrow it by period, channel or master and hand it over in several packages.',
    PACKAGE_INVALID: 'The package at “{{path}}” does not verify.',
    'PACKAGE_INVALID.help': 'Nothing was changed. A new package can be exported at any time.',
    CANCELLED: 'Cancelled.',
    'CANCELLED.help': 'Nothing half-finished was left behind.',
    unexpected: 'That did not work.',
    'unexpected.help': 'The cause is unknown and is in the log. What was saved is safe. Trying again does no harm.',
    connection: 'The connection to the core is interrupted.',
    'connection.help': 'It is being restored by itself. What was saved is safe.',
  },
});
