import { actionEntries, actionTexts, type ActionGroup } from '../../shared/actions/actions.ts';
import type { Language } from '../../shared/model/common.ts';
import { defineTexts, translate } from '../../shared/texts/texts.ts';

const texts = defineTexts('menu', {
  de: { file: 'Datei', edit: 'Bearbeiten' },
  en: { file: 'File', edit: 'Edit' },
});

type Item = Electron.MenuItemConstructorOptions;

/**
 * The native menu, built from the one table of actions. Accelerators stay with the page, which knows when a key is text;
 * here stand beside the actions only the system's own roles.
 */
export function menuTemplate(language: Language, platform: NodeJS.Platform, run: (actionId: string) => void): Item[] {
  const actions = (...groups: ActionGroup[]): Item[] =>
    actionEntries
      .filter(({ group }) => groups.includes(group))
      .map(({ id }) => ({ id, label: translate(actionTexts, language, id), click: () => run(id) }));
  const line: Item = { type: 'separator' };
  const zoom: Item[] = [{ role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'resetZoom' }, { role: 'togglefullscreen' }];
  return [
    ...(platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    {
      label: translate(texts, language, 'file'),
      submenu: [...actions('create', 'workspace'), line, { role: platform === 'darwin' ? 'close' : 'quit' }],
    },
    { label: translate(texts, language, 'edit'), role: 'editMenu' },
    { label: translate(actionTexts, language, 'group.view'), submenu: [...actions('view'), line, ...zoom] },
    { label: translate(actionTexts, language, 'group.go'), submenu: actions('go') },
    { label: translate(actionTexts, language, 'group.help'), submenu: actions('help') },
  ];
}
