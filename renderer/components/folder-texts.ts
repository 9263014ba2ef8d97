import { defineTexts } from '../../shared/texts/texts.ts';

/** Words of choosing a folder. */
export const folderTexts = defineTexts('folders', {
  de: {
    choose: 'Wählen',
    chooseFolder: 'Ordner wählen',
    chooseWorkspace: 'Arbeitsbereich wählen',
    clear: 'Voreinstellung',
    path: 'Ort',
    go: 'Hingehen',
    up: 'Eine Ebene höher',
    entries: 'Ordner',
    none: 'Hier sind keine weiteren Ordner.',
    take: 'Diesen Ordner nehmen',
    open: 'Öffnen',
    workspace: 'Arbeitsbereich',
    cancel: 'Abbrechen',
  },
  en: {
    choose: 'Choose',
    chooseFolder: 'Choose a folder',
    chooseWorkspace: 'Choose a workspace',
    clear: 'Default',
    path: 'Place',
    go: 'Go there',
    up: 'One level up',
    entries: 'Folders',
    none: 'There are no further folders here.',
    take: 'Take this folder',
    open: 'Open',
    workspace: 'Workspace',
    cancel: 'Cancel',
  },
});
