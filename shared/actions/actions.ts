import { defineTexts, type TextKey } from '../texts/texts.ts';

/** Where an action stands in the palette and in the native menu. */
export type ActionGroup = 'create' | 'go' | 'view' | 'workspace' | 'help';

/**
 * One thing that can be done from anywhere: named once, offered by palette, shortcut, button and native menu alike.
 * What it does is in `renderer/actions/`; this table is data, so that the native menu can be built from it too.
 */
export interface ActionEntry {
  readonly id: string;
  readonly group: ActionGroup;
  /** `Mod` is Ctrl, on a Mac the command key. `G M` is one key after the other; those can be switched off in the settings. */
  readonly shortcut: string | null;
  readonly needsWorkspace: boolean;
  readonly changes: boolean;
}

export const actionTexts = defineTexts('actions', {
  de: {
    'create.master': 'Stamminhalt anlegen',
    'create.import': 'Dateien übernehmen',
    'go.overview': 'Übersicht',
    'go.masters': 'Stamminhalte',
    'go.variants': 'Varianten',
    'go.packages': 'Pakete',
    'go.channels': 'Kanäle',
    'go.map': 'Karte',
    'go.routes': 'Wege',
    'go.links': 'Verweise',
    'go.platforms': 'Plattformprofile',
    'go.media': 'Medien',
    'go.intake': 'Bestand',
    'go.people': 'Team',
    'go.search': 'Suche',
    'go.settings': 'Einstellungen',
    'view.palette': 'Suchen oder Befehl',
    'view.sidebar': 'Seitenleiste ein- oder ausblenden',
    'view.inspector': 'Randspalte ein- oder ausblenden',
    'view.theme': 'Zwischen hell und dunkel wechseln',
    'view.language': 'Sprache wechseln: English',
    'workspace.export': 'Paket exportieren',
    'workspace.back-up': 'Jetzt sichern',
    'workspace.close': 'Arbeitsbereich schließen',
    'help.open': 'Hilfe',
    'help.shortcuts': 'Kurzbefehle',
    'group.create': 'Anlegen',
    'group.go': 'Gehe zu',
    'group.view': 'Ansicht',
    'group.workspace': 'Arbeitsbereich',
    'group.help': 'Hilfe',
    'group.here': 'Hier',
  },
  en: {
    'create.master': 'Create a master',
    'create.import': 'Import files',
    'go.overview': 'Overview',
    'go.masters': 'Masters',
    'go.variants': 'Variants',
    'go.packages': 'Packages',
    'go.channels': 'Channels',
    'go.map': 'Map',
    'go.routes': 'Routes',
    'go.links': 'Links',
    'go.platforms': 'Platform profiles',
    'go.media': 'Media',
    'go.intake': 'Inventory',
    'go.people': 'Team',
    'go.search': 'Search',
    'go.settings': 'Settings',
    'view.palette': 'Search or command',
    'view.sidebar': 'Show or hide the sidebar',
    'view.inspector': 'Show or hide the inspector',
    'view.theme': 'Switch between light and dark',
    'view.language': 'Switch language: Deutsch',
    'workspace.export': 'Export a package',
    'workspace.back-up': 'Back up now',
    'workspace.close': 'Close the workspace',
    'help.open': 'Help',
    'help.shortcuts': 'Keyboard shortcuts',
    'group.create': 'Create',
    'group.go': 'Go to',
    'group.view': 'View',
    'group.workspace': 'Workspace',
    'group.help': 'Help',
    'group.here': 'Here',
  },
});

type Options = Partial<Pick<ActionEntry, 'needsWorkspace' | 'changes'>>;

function entry<const I extends TextKey<typeof actionTexts>>(
  id: I,
  group: ActionGroup,
  shortcut: string | null,
  options: Options = {},
): ActionEntry & { readonly id: I } {
  return { id, group, shortcut, needsWorkspace: true, changes: false, ...options };
}

/** In the order of the palette. */
export const actionEntries = [
  entry('create.master', 'create', 'C', { changes: true }),
  entry('create.import', 'create', 'I', { changes: true }),
  entry('workspace.export', 'workspace', 'Mod+Shift+E'),
  entry('go.overview', 'go', 'G O'),
  entry('go.masters', 'go', 'G S'),
  entry('go.variants', 'go', 'G V'),
  entry('go.packages', 'go', 'G P'),
  entry('go.channels', 'go', 'G K'),
  entry('go.map', 'go', 'G A'),
  entry('go.routes', 'go', 'G W'),
  entry('go.links', 'go', 'G E'),
  entry('go.platforms', 'go', 'G L'),
  entry('go.media', 'go', 'G M'),
  entry('go.intake', 'go', 'G B'),
  entry('go.people', 'go', 'G T'),
  entry('go.search', 'go', '/'),
  entry('view.palette', 'view', 'Mod+K'),
  entry('view.sidebar', 'view', 'Mod+Alt+S'),
  entry('view.inspector', 'view', 'Mod+Alt+I'),
  entry('view.theme', 'view', null, { needsWorkspace: false }),
  entry('view.language', 'view', null, { needsWorkspace: false }),
  entry('workspace.back-up', 'workspace', null),
  entry('workspace.close', 'workspace', null),
  entry('go.settings', 'go', 'Mod+,', { needsWorkspace: false }),
  entry('help.open', 'help', 'F1', { needsWorkspace: false }),
  entry('help.shortcuts', 'help', '?', { needsWorkspace: false }),
] as const;
export type ActionId = (typeof actionEntries)[number]['id'];
