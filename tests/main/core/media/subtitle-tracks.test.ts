import { describe, expect, it } from 'vitest';
import { addMedia } from '../../../../main/core/media/add-media.ts';
import { addSubtitles, changeSubtitles, viewSubtitles } from '../../../../main/core/media/subtitle-tracks.ts';
import { listMedia } from '../../../../main/core/media/list-media.ts';
import { mp3, mp4 } from '../../../builders/films.ts';
import { freshDesk } from '../../../builders/fresh-desk.ts';

const here = freshDesk();
const srt = '1\n00:00:00,500 --> 00:00:01,500\nGrüß Gott aus der Halle\n\n2\n00:00:01,500 --> 00:00:09,000\nBis bald\n';
const everything = { text: '', place: 'active', lacks: null, tag: null, collection: null, kind: null } as const;

describe('subtitles of a video', () => {
  it('are kept as they came, one file for each language, outside of the library', async () => {
    const film = await addMedia(here.workspace, 'Film.mp4', await mp4({ seconds: 5 }));
    const text = `\uFEFF${srt.replaceAll('\n', '\r\n')}`;
    await addSubtitles(here.workspace, { id: film.id, language: 'de' }, { fileName: 'Film.de.srt', text });
    await addSubtitles(
      here.workspace,
      { id: film.id, language: 'de' },
      { fileName: 'neu.vtt', text: 'WEBVTT\n\n00:01.000 --> 00:02.000\nNeu' },
    );
    const { record } = await addSubtitles(
      here.workspace,
      { id: film.id, language: 'en-GB' },
      { fileName: 'Film.en.srt', text },
    );
    expect(record.subtitles.map(({ language }) => language)).toEqual(['de', 'en-GB']);
    const english = here.workspace.reader.get('media', record.subtitles[1]?.mediaId ?? '');
    expect(english).toMatchObject({ purpose: 'subtitles', mediaType: 'application/x-subrip' });
    expect(Buffer.from(await here.workspace.media.read(english.digest)).toString()).toBe(text);
    expect(listMedia(here.workspace.reader, { ...everything, offset: 0, limit: 10 }).total).toBe(1);
  });

  it('are shown with what is hard to read, also beyond the end of the film', async () => {
    const film = await addMedia(here.workspace, 'Film.mp4', await mp4({ seconds: 5 }));
    const track = { id: film.id, language: 'de' };
    await addSubtitles(here.workspace, track, { fileName: 'a.srt', text: srt });
    const view = await viewSubtitles(here.workspace, track);
    expect(view.cues).toHaveLength(2);
    expect(view.findings.map(({ code, cue }) => `${cue} ${code}`)).toEqual(['0 too-fast', '1 too-long', '1 after-end']);
    const [first, second] = view.cues;
    await changeSubtitles(here.workspace, track, [
      { ...first!, text: 'Grüß Gott' },
      { ...second!, endMs: 4000 },
    ]);
    const changed = await viewSubtitles(here.workspace, track);
    expect(changed).toMatchObject({ format: 'srt', fileName: 'a.srt', findings: [] });
    expect(changed.mediaId).not.toBe(view.mediaId);
  });

  it('that cannot be read whole, or that belong to no video, are refused', async () => {
    const film = await addMedia(here.workspace, 'Film.mp4', await mp4());
    const sound = await addMedia(here.workspace, 'Ton.mp3', mp3());
    const wrong = { fileName: 'a.srt', text: '1\n00:00:01,000 --> 00:00:02,000\nA\n\n2\nB' };
    await expect(addSubtitles(here.workspace, { id: film.id, language: 'de' }, wrong)).rejects.toMatchObject({
      code: 'IMPORT_REFUSED',
      data: { fileName: 'a.srt', code: 'subtitle-time', detail: '6' },
    });
    const right = { fileName: 'a.srt', text: srt };
    const track = { id: sound.id, language: 'de' };
    await expect(addSubtitles(here.workspace, track, right)).rejects.toMatchObject({ code: 'INVALID' });
    await expect(viewSubtitles(here.workspace, { id: film.id, language: 'de' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await addSubtitles(here.workspace, { id: film.id, language: 'de' }, right);
    const backwards = [{ startMs: 2000, endMs: 1000, text: 'A', name: '', settings: '' }];
    await expect(changeSubtitles(here.workspace, { id: film.id, language: 'de' }, backwards)).rejects.toMatchObject({
      code: 'INVALID',
    });
  });
});
