import { defineTexts } from '../../../shared/texts/texts.ts';

/** Words of the board. */
export const boardTexts = defineTexts('board', {
  de: {
    title: 'Alle Varianten von „{{title}}“',
    back: 'Zum Schreibtisch',
    export: 'Paket exportieren',
    filter: 'Nach Zustand',
    all: 'alle',
    open: 'offen',
    empty: 'Noch keine Variante',
    emptyText: 'Auf dieser Tafel hängen alle Varianten nebeneinander, so hoch, wie sie auf ihrer Plattform sind.',
    none: 'In diesem Zustand ist keine Variante.',
    openVariant: '{{name}} bearbeiten',
    untitled: 'Ohne Titel',
  },
  en: {
    title: 'All variants of “{{title}}”',
    back: 'Back to the desk',
    export: 'Export package',
    filter: 'By state',
    all: 'all',
    open: 'open',
    empty: 'No variant yet',
    emptyText: 'This board shows all variants beside each other, as tall as they are on their platform.',
    none: 'No variant is in this state.',
    openVariant: 'Edit {{name}}',
    untitled: 'Untitled',
  },
});
