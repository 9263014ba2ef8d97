import type { Language } from '../../shared/model/common.ts';
import { defineTexts, translate } from '../../shared/texts/texts.ts';

const texts = defineTexts('menu', {
  de: {
    file: 'Datei',
    edit: 'Bearbeiten',
    view: 'Ansicht',
    help: 'Hilfe',
    newMaster: 'Neuer Stamminhalt',
    import: 'Dateien importieren …',
    export: 'Paket exportieren …',
    settings: 'Einstellungen …',
    closeWorkspace: 'Arbeitsbereich schließen',
    palette: 'Befehle und Suche …',
    overview: 'Übersicht',
    masters: 'Stamminhalte',
    variants: 'Varianten',
    channels: 'Kanäle',
    shortcuts: 'Tastenkürzel',
    guide: 'Anleitung',
  },
  en: {
    file: 'File',
    edit: 'Edit',
    view: 'View',
    help: 'Help',
    newMaster: 'New master content',
    import: 'Import files …',
    export: 'Export package …',
    settings: 'Settings …',
    closeWorkspace: 'Close workspace',
    palette: 'Commands and search …',
    overview: 'Overview',
    masters: 'Master content',
    variants: 'Variants',
    channels: 'Channels',
    shortcuts: 'Keyboard shortcuts',
    guide: 'Guide',
  },
});

/** Actions of the page that the native menu reaches; a test holds these ids against the page's own table. */
export const menuActions = {
  newMaster: 'new-master',
  import: 'import',
  export: 'export-package',
  settings: 'go-settings',
  closeWorkspace: 'close-workspace',
  palette: 'open-palette',
  overview: 'go-overview',
  masters: 'go-masters',
  variants: 'go-variants',
  channels: 'go-channels',
  shortcuts: 'show-shortcuts',
  guide: 'go-help',
} as const;

type Item = Electron.MenuItemConstructorOptions;

/** The native menu. Accelerators belong to the page's table of actions; here stand only the system's own roles. */
export function menuTemplate(language: Language, platform: NodeJS.Platform, run: (actionId: string) => void): Item[] {
  const item = (key: keyof typeof menuActions): Item => ({
    label: translate(texts, language, key),
    click: () => run(menuActions[key]),
  });
  const line: Item = { type: 'separator' };
  return [
    ...(platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    {
      label: translate(texts, language, 'file'),
      submenu: [
        item('newMaster'),
        item('import'),
        item('export'),
        line,
        item('settings'),
        item('closeWorkspace'),
        line,
        { role: platform === 'darwin' ? 'close' : 'quit' },
      ],
    },
    { label: translate(texts, language, 'edit'), role: 'editMenu' },
    {
      label: translate(texts, language, 'view'),
      submenu: [
        item('palette'),
        line,
        item('overview'),
        item('masters'),
        item('variants'),
        item('channels'),
        line,
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        { role: 'togglefullscreen' },
      ],
    },
    { label: translate(texts, language, 'help'), submenu: [item('guide'), item('shortcuts')] },
  ];
}
