import { defineTexts } from '../../../shared/texts/texts.ts';

export const mapTexts = defineTexts('map', {
  de: {
    title: 'Karte der Kanäle',
    emptyTitle: 'Noch keine Kanäle auf der Karte',
    emptyText:
      'Die Karte zeigt, wo das Unternehmen zu finden ist und wie ein Kanal auf den nächsten führt. Sie entsteht aus den Kanälen und ihren Vernetzungen und sagt, wo Leser nicht weiterkommen.',
    emptyRead: 'Karte einlesen',
  },
  en: {
    title: 'Map of the channels',
    emptyTitle: 'No channels on the map yet',
    emptyText:
      'The map shows where the organisation can be found and how one channel leads to the next. It is drawn from the channels and their links, and says where readers get stuck.',
    emptyRead: 'Read a map file',
  },
});
