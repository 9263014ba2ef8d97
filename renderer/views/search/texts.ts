import { defineTexts } from '../../../shared/texts/texts.ts';

export const searchTexts = defineTexts('search', {
  de: {
    title: 'Suche',
    field: 'Suchen in allen Inhalten',
    hint: 'Titel, Text, Kanal, Person, Bild',
    everything: 'Alles',
    'kinds.master': 'Stamminhalte',
    'kinds.variant': 'Varianten',
    'kinds.channel': 'Kanäle',
    'kinds.person': 'Personen',
    'kinds.media': 'Medien',
    idleTitle: 'Überall suchen',
    idleText:
      'Umlaute und Wortteile werden gefunden: „holz“ findet auch „Massivholzwand“. Ab zwei Buchstaben geht es los.',
    noneTitle: 'Nichts gefunden',
    noneText: 'Andere oder weniger Buchstaben helfen oft. Archiv und Papierkorb stehen in der Liste der Stamminhalte.',
    count_one: '{{number}} Treffer',
    count_other: '{{number}} Treffer',
    more: 'Es gibt weitere Treffer. Ein Wort mehr grenzt ein.',
    untitled: 'Ohne Titel',
  },
  en: {
    title: 'Search',
    field: 'Search all content',
    hint: 'Title, text, channel, person, picture',
    everything: 'Everything',
    'kinds.master': 'Masters',
    'kinds.variant': 'Variants',
    'kinds.channel': 'Channels',
    'kinds.person': 'People',
    'kinds.media': 'Media',
    idleTitle: 'Search everywhere',
    idleText:
      'Umlauts and parts of words are found: “timber” also finds “cross-laminated-timber”. Two letters are enough to begin.',
    noneTitle: 'Nothing found',
    noneText: 'Other or fewer letters often help. The archive and the trash are in the list of masters.',
    count_one: '{{number}} result',
    count_other: '{{number}} results',
    more: 'There are more results. One more word narrows them down.',
    untitled: 'Untitled',
  },
});
