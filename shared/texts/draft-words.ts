import { defineTexts } from './texts.ts';

/** Words that recipes put into drafts, in the language of the channel. Everything else in a draft is the master's own text. */
export const draftWords = defineTexts('draft', {
  de: {
    more: 'Mehr dazu',
    bio: 'Link im Profil',
    channelProfile: 'Link im Kanalprofil',
    firstComment: 'Link im ersten Kommentar',
    keyPoints: 'Das Wichtigste in Kürze',
    inThisText: 'Darum geht es',
    inThisVideo: 'In diesem Video',
    inThisEpisode: 'In dieser Folge',
    opening: 'Einleitung',
    readOn: 'Weiterlesen',
    sourceOf: 'Zum Nachlesen',
    furtherInformation: 'Weitere Informationen',
    quoteOpen: '„',
    quoteClose: '“',
  },
  en: {
    more: 'Find out more',
    bio: 'Link in bio',
    channelProfile: 'Link in our channel profile',
    firstComment: 'Link in the first comment',
    keyPoints: 'Key points',
    inThisText: 'What it covers',
    inThisVideo: 'In this video',
    inThisEpisode: 'In this episode',
    opening: 'Introduction',
    readOn: 'Read on',
    sourceOf: 'Read the full text',
    furtherInformation: 'Further information',
    quoteOpen: '“',
    quoteClose: '”',
  },
});
