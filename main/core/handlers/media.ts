import type { MasterId, MediaId } from '../../../shared/ids.ts';
import type { RichText } from '../../../shared/rich-text/rich-text.ts';
import { addMedia } from '../media/add-media.ts';
import { Failure } from '../failure.ts';
import type { Reader } from '../workspace.ts';
import { os } from './implementer.ts';

interface Use {
  readonly masterId: MasterId;
  readonly variantId: null | string;
  readonly title: string;
}

/** Every place that shows the picture: image blocks of bodies and the picture lists of variants. */
export function mediaUses(reader: Reader): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const titles = new Map<string, string>(reader.list('masters').map((master) => [master.id, master.title]));
  const note = (mediaId: string, masterId: MasterId, variantId: string | null): void => {
    const list = uses.get(mediaId) ?? [];
    if (!list.some((use) => use.masterId === masterId && use.variantId === variantId)) {
      uses.set(mediaId, [...list, { masterId, variantId, title: titles.get(masterId) ?? '' }]);
    }
  };
  const bodies = reader.rows<{ document: string; root: string; rich_text: string }>(
    `SELECT document, root, rich_text FROM bodies WHERE rich_text LIKE '%"mediaId"%'`,
  );
  for (const { document, root, rich_text: json } of bodies) {
    const richText = JSON.parse(json) as RichText; // written by our projection
    for (const block of richText.blocks) {
      if (block.kind !== 'image') continue;
      const masterId = document.slice('master:'.length) as MasterId; // document names are made from ids
      note(block.mediaId, masterId, root === 'body' ? null : root.slice('variant:'.length));
    }
  }
  for (const variant of reader.list('variants')) {
    for (const image of variant.images ?? []) note(image.mediaId, variant.masterId, variant.id);
  }
  return uses;
}

function requireUnused(reader: Reader, id: MediaId): void {
  const uses = mediaUses(reader).get(id) ?? [];
  if (uses.length > 0)
    throw new Failure('INVALID', { field: 'id', rule: 'in-use', value: uses.map((use) => use.title).join(', ') });
}

export const media = {
  list: os.media.list.handler(({ context, input }) => {
    const { reader } = context.session.workspace();
    const uses = mediaUses(reader);
    const wanted = input.text.trim().toLocaleLowerCase();
    const rows = reader
      .list('media', { purpose: 'content' })
      .filter((record) => (record.trashedAt !== null) === (input.place === 'trash'))
      .filter((record) =>
        [record.title, record.fileName, record.altText.de, record.altText.en, record.credit].some((text) =>
          text.toLocaleLowerCase().includes(wanted),
        ),
      )
      .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || a.id.localeCompare(b.id));
    return {
      total: rows.length,
      rows: rows
        .slice(input.offset, input.offset + input.limit)
        .map((record) => ({ ...record, uses: uses.get(record.id)?.length ?? 0 })),
    };
  }),
  get: os.media.get.handler(({ context, input }) => context.session.workspace().reader.get('media', input.id)),
  uses: os.media.uses.handler(({ context, input }) => {
    const { reader } = context.session.workspace();
    return (mediaUses(reader).get(input.id) ?? []).map((use) => ({ ...use, variantId: use.variantId as never })); // ids of rows
  }),
  add: os.media.add.handler(({ context, input }) =>
    addMedia(context.session.workspace(), input.fileName, new Uint8Array(Buffer.from(input.bytes, 'base64'))),
  ),
  change: os.media.change.handler(({ context, input }) =>
    context.session.workspace().write((writer) => writer.change('media', input.id, input.fields)),
  ),
  trash: os.media.trash.handler(({ context, input }) => {
    const workspace = context.session.workspace();
    return workspace.write((writer) => {
      requireUnused(writer, input.id);
      return writer.change('media', input.id, { trashedAt: workspace.clock.now() });
    });
  }),
  restore: os.media.restore.handler(({ context, input }) =>
    context.session.workspace().write((writer) => writer.change('media', input.id, { trashedAt: null })),
  ),
};
