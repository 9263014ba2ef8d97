import { expect, test } from 'vitest';
import { menuTemplate } from '../../../main/electron/menu.ts';
import { actionEntries } from '../../../shared/actions/actions.ts';

test.each(['linux', 'darwin', 'win32'] as const)(
  'every action is in the native menu of %s once and runs by its id',
  (platform) => {
    const ran: string[] = [];
    const items = menuTemplate('de', platform, (id) => ran.push(id)).flatMap((top) =>
      Array.isArray(top.submenu) ? top.submenu : [],
    );
    for (const item of items) (item.click as (() => void) | undefined)?.();
    expect(ran.toSorted()).toEqual(actionEntries.map(({ id }) => id).toSorted());
  },
);

test('the menu speaks both languages', () => {
  const labels = (language: 'de' | 'en') => menuTemplate(language, 'linux', () => undefined).map((item) => item.label);
  expect(labels('de')).toEqual(['Datei', 'Bearbeiten', 'Ansicht', 'Gehe zu', 'Hilfe']);
  expect(labels('en')).toEqual(['File', 'Edit', 'View', 'Go to', 'Help']);
});
