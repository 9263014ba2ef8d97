import { defineTexts } from '../../shared/texts/texts.ts';

/** What the loopback way in says in the terminal it was started from. */
export const loopbackTexts = defineTexts('loopback', {
  de: {
    openByHand: 'Die Adresse oben in einem Browser auf diesem Rechner öffnen. Strg+C beendet das Programm.',
    noBrowser: 'Der Browser ließ sich nicht starten. Die Adresse oben von Hand öffnen. Strg+C beendet das Programm.',
  },
  en: {
    openByHand: 'Open the address above in a browser on this machine. Ctrl+C ends the program.',
    noBrowser: 'The browser could not be started. Open the address above by hand. Ctrl+C ends the program.',
  },
});
