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

function addPicture(letter: string): MediaId {
  const { workspace } = here;
  return workspace.write(
    (writer) =>
      writer.create('media', {
        id: workspace.newId('media'),
        digest: letter.repeat(64),
        fileName: `${letter}.jpg`,
        mediaType: 'image/jpeg',
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
