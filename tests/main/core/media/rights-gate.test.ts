import { describe, expect, test } from 'vitest';
import { handedOver } from '../../../../main/core/media/list-media.ts';
import { gatherPackage } from '../../../../main/core/packages/gather-package.ts';
import { changeState } from '../../../../main/core/variants/change-state.ts';
import { variantView } from '../../../../main/core/variants/variant-views.ts';
import type { ChannelId, MediaId, VariantId } from '../../../../shared/ids.ts';
import type { Media } from '../../../../shared/model/media.ts';
import type { VariantState } from '../../../../shared/model/variants.ts';
import { freshDesk } from '../../../builders/fresh-desk.ts';
import { addMaster } from '../../../builders/workspace.ts';

const here = freshDesk();
const day = 24 * 60 * 60 * 1000;

interface Scene {
  readonly mediaId: MediaId;
  readonly channelId: ChannelId;
  readonly variantId: VariantId;
}

/** A variant for a channel of our own kind that shows one picture. */
function scene(rights: Partial<Media> = {}): Scene {
  const { workspace } = here;
  const masterId = addMaster(workspace, 'Richtfest');
  const [mediaId, channelId, variantId] = [
    workspace.newId('media'),
    workspace.newId('channel'),
    workspace.newId('variant'),
  ];
  const now = workspace.clock.now();
  workspace.write((writer) => {
    writer.create('channels', { id: channelId, name: 'Aushang', platformId: 'custom', language: 'de', createdAt: now });
    writer.create('media', {
      id: mediaId,
      digest: 'b'.repeat(64),
      fileName: 'richtfest.jpg',
      mediaType: 'image/jpeg',
      bytes: 9,
      altText: { de: 'Die Belegschaft unter dem Richtkranz', en: '' },
      createdAt: now,
      ...rights,
    });
    writer.create('variants', {
      id: variantId,
      masterId,
      channelId,
      recipeId: 'full',
      images: [{ mediaId }],
      adaptedAt: now,
      updatedAt: now,
    });
  });
  return { mediaId, channelId, variantId };
}

const view = ({ variantId }: Scene): ReturnType<typeof variantView> =>
  variantView(here.workspace.reader, here.workspace.reader.get('variants', variantId));
const rightsOf = (one: Scene): string[] =>
  view(one)
    .findings.map(({ code }) => code)
    .filter((code) => code.startsWith('rights-'));
const set = (one: Scene, state: VariantState, reason?: string): unknown =>
  here.workspace.write((writer) =>
    changeState(here.workspace, writer, writer.get('variants', one.variantId), { state, reason }, 'Karla Wendt'),
  );
const change = (one: Scene, fields: Partial<Media>): unknown =>
  here.workspace.write((writer) => writer.change('media', one.mediaId, fields));
const gather = async (): ReturnType<typeof gatherPackage> =>
  gatherPackage(
    here.workspace.reader,
    { variantIds: [], masterIds: [], channelIds: [], from: null, to: null, includeUnready: true },
    () => undefined,
  );

describe('a picture whose rights do not cover the channel', () => {
  test('keeps its variant from being ready, whatever reason is given, until the right is entered', () => {
    const one = scene({ licenceEndsOn: '2026-03-01' });
    expect(rightsOf(one)).toEqual(['rights-licence-ended']);
    expect(() => set(one, 'ready', 'Die Agentur hat es am Telefon erlaubt')).toThrow(
      expect.objectContaining({ code: 'NO_RIGHTS' }) as Error,
    );
    change(one, { licenceEndsOn: '2026-12-31' });
    set(one, 'ready');
    expect(here.workspace.reader.get('variants', one.variantId).state).toBe('ready');
  });

  test('leaves a package, also one of everything, and says so', async () => {
    const one = scene();
    set(one, 'ready');
    expect((await gather()).items).toHaveLength(1);
    change(one, {
      people: [{ name: 'Jana Keller', consent: 'revoked', channelIds: null, endsOn: null, evidenceId: null, note: '' }],
    });
    const { items, leftOut } = await gather();
    expect(items).toHaveLength(0);
    expect(leftOut.map(({ reason }) => reason)).toEqual(['no-rights']);
  });

  test('counts on the day of the planned publication, not only today', () => {
    const one = scene({ licenceEndsOn: '2026-03-10' });
    expect(rightsOf(one)).toEqual([]);
    here.workspace.write((writer) =>
      writer.change('variants', one.variantId, { scheduledAt: '2026-03-11T07:00:00.000Z' }),
    );
    expect(rightsOf(one)).toEqual(['rights-licence-ended']);
  });

  test('is found when midnight passes, though nothing was changed', () => {
    const one = scene({ licenceEndsOn: '2026-03-02' });
    expect(rightsOf(one)).toEqual([]);
    here.place.clock.move(day);
    expect(rightsOf(one)).toEqual(['rights-licence-ended']);
  });

  test('does not undo what was published: that is a fact', () => {
    const one = scene();
    set(one, 'ready');
    set(one, 'handed-over');
    change(one, { licenceEndsOn: '2026-01-01' });
    set(one, 'published');
    expect(here.workspace.reader.get('variants', one.variantId).state).toBe('published');
  });
});

test('the packages that a picture went out with are listed, the newest first', () => {
  const one = scene();
  const record = (id: 'a' | 'b', at: string, mediaIds: MediaId[]): unknown =>
    here.workspace.write((writer) =>
      writer.create('packageRecords', {
        id: here.workspace.newId('package'),
        at,
        by: 'Karla Wendt',
        name: id,
        manifestDigest: '',
        variantIds: [one.variantId],
        mediaIds,
        files: 1,
        bytes: 1,
      }),
    );
  record('a', '2026-03-01T08:00:00.000Z', [one.mediaId]);
  record('b', '2026-03-02T08:00:00.000Z', [one.mediaId]);
  record('a', '2026-03-03T08:00:00.000Z', []);
  expect(handedOver(here.workspace.reader, one.mediaId).map(({ name }) => name)).toEqual(['b', 'a']);
});
