import { defineTexts } from '../../../../shared/texts/texts.ts';

/** Words for the video of a variant. */
export const videoTexts = defineTexts('desk-video', {
  de: {
    video: 'Video',
    none: 'keines',
    choose: 'Video wählen',
    other: 'Anderes wählen',
    remove: 'Video herausnehmen',
    removed: 'Video herausgenommen',
    search: 'Videos durchsuchen',
    noVideos: 'Noch kein Video im Medienbestand. Unter Medien lässt sich eines hinzufügen.',
    details: 'Vorschaubild und Untertitel',
    length: 'Dauer {{time}}',
    tracks: 'Untertitel: {{languages}}',
    noTracks: 'ohne Untertitel',
    noPoster: 'ohne Vorschaubild',
  },
  en: {
    video: 'Video',
    none: 'none',
    choose: 'Choose a video',
    other: 'Choose another',
    remove: 'Take the video out',
    removed: 'Video taken out',
    search: 'Search videos',
    noVideos: 'No video in the library yet. Add one under Media.',
    details: 'Poster and subtitles',
    length: 'Length {{time}}',
    tracks: 'Subtitles: {{languages}}',
    noTracks: 'no subtitles',
    noPoster: 'no poster',
  },
});
