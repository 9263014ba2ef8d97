import { defineTexts } from '../../shared/texts/texts.ts';

export const standaloneTexts = defineTexts('standalone', {
  de: { toStart: 'Zur Startseite' },
  en: { toStart: 'To the start page' },
});
