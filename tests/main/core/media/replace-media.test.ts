import { expect, test } from 'vitest';
import { replaceMedia } from '../../../../main/core/media/replace-media.ts';
import type { MediaId, VariantId } from '../../../../shared/ids.ts';
import type { VariantState } from '../../../../shared/model/variants.ts';
import type { Block } from '../../../../shared/rich-text/rich-text.ts';
import { freshDesk } from '../../../builders/fresh-desk.ts';
import { doc, p } from '../../../builders/rich-text.ts';
import { addMaster } from '../../../builders/workspace.ts';

const here = freshDesk();
const image = (mediaId: MediaId): Block => ({ kind: 'image', mediaId, alt: '', caption: '', decorative: false });

function addPicture(letter: string, mediaType = 'image/jpeg'): MediaId {
  const { workspace } = here;
  return workspace.write(
    (writer) =>
      writer.create('media', {
        id: workspace.newId('media'),
        digest: letter.repeat(64),
        fileName: `${letter}.jpg`,
        mediaType,
        bytes: 1,
        createdAt: workspace.clock.now(),
      }).id,
  );
}

test('one picture takes the place of another everywhere but in what is handed over, and exactly that is taken back', () => {
  const { workspace } = here;
  const [old, fresh] = [addPicture('a'), addPicture('b')];
  const masterId = addMaster(workspace, 'Richtfest', doc(p('Vorher'), image(fresh), p('Mitte'), image(old)));
  const now = workspace.clock.now();
  const channelId = workspace.newId('channel');
  const add = (state: VariantState): VariantId =>
    workspace.write(
      (writer) =>
        writer.create('variants', {
          id: workspace.newId('variant'),
          masterId,
          channelId,
          state,
          recipeId: 'full',
          images: [{ mediaId: old, alt: 'Kranz' }, { mediaId: fresh }],
          adaptedAt: now,
          updatedAt: now,
        }).id,
    );
  const [open, gone] = [add('ready'), add('handed-over')];
  const inText = (): MediaId[] =>
    (workspace.reader.body(masterId, 'body')?.richText.blocks ?? []).flatMap((block) =>
      block.kind === 'image' ? [block.mediaId] : [],
    );
  const chosen = (id: VariantId): unknown[] =>
    (workspace.reader.get('variants', id).images ?? []).map(({ mediaId, alt }) => [mediaId, alt]);

  const done = replaceMedia(workspace, { id: old, withId: fresh });
  expect(inText()).toEqual([fresh, fresh]);
  expect(chosen(open)).toEqual([
    [fresh, 'Kranz'],
    [fresh, null],
  ]);
  expect(chosen(gone)[0]).toEqual([old, 'Kranz']);
  expect(done.left).toBe(1);
  expect(done.places).toHaveLength(2);

  replaceMedia(workspace, { id: fresh, withId: old, only: done.places });
  expect(inText()).toEqual([fresh, old]);
  expect(chosen(open)).toEqual([
    [old, 'Kranz'],
    [fresh, null],
  ]);
});

test('a video, a document and the poster of a video are replaced by others of their kind, and brought back', () => {
  const { workspace } = here;
  const [film, otherFilm] = [addPicture('c', 'video/mp4'), addPicture('d', 'video/webm')];
  const [paper, otherPaper] = [addPicture('e', 'application/pdf'), addPicture('f', 'application/pdf')];
  const [poster, otherPoster] = [addPicture('1'), addPicture('2')];
  workspace.write((writer) => writer.change('media', film, { posterId: poster }));
  const masterId = addMaster(workspace, 'Film', doc(p('Text')));
  const now = workspace.clock.now();
  const id = workspace.write(
    (writer) =>
      writer.create('variants', {
        id: workspace.newId('variant'),
        masterId,
        channelId: workspace.newId('channel'),
        recipeId: 'full',
        video: { mediaId: film },
        document: { mediaId: paper, title: 'Heft' },
        adaptedAt: now,
        updatedAt: now,
      }).id,
  );
  const shown = () => {
    const { video, document } = workspace.reader.get('variants', id);
    return [video?.mediaId, document?.mediaId, document?.title];
  };

  const films = replaceMedia(workspace, { id: film, withId: otherFilm });
  const papers = replaceMedia(workspace, { id: paper, withId: otherPaper });
  expect(shown()).toEqual([otherFilm, otherPaper, 'Heft']);
  const posters = replaceMedia(workspace, { id: poster, withId: otherPoster });
  expect(posters).toEqual({ places: [], videos: [film], left: 0 });
  expect(workspace.reader.get('media', film).posterId).toBe(otherPoster);

  replaceMedia(workspace, { id: otherFilm, withId: film, only: films.places });
  replaceMedia(workspace, { id: otherPaper, withId: paper, only: papers.places });
  replaceMedia(workspace, { id: otherPoster, withId: poster, only: [], videos: posters.videos });
  expect(shown()).toEqual([film, paper, 'Heft']);
  expect(workspace.reader.get('media', film).posterId).toBe(poster);
  expect(() => replaceMedia(workspace, { id: film, withId: paper })).toThrowError(/INVALID/u);
});
