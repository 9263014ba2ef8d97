import type { MediaId } from '../../../shared/ids.ts';
import { addMedia } from '../media/add-media.ts';
import { listMedia, usesOf } from '../media/list-media.ts';
import { Failure } from '../failure.ts';
import type { Reader } from '../workspace.ts';
import { os } from './implementer.ts';

function requireUnused(reader: Reader, id: MediaId): void {
  const uses = usesOf(reader, id);
  if (uses.length > 0)
    throw new Failure('INVALID', { field: 'id', rule: 'in-use', value: uses.map((use) => use.title).join(', ') });
}

export const media = {
  list: os.media.list.handler(({ context, input }) => listMedia(context.session.workspace().reader, input)),
  get: os.media.get.handler(({ context, input }) => context.session.workspace().reader.get('media', input.id)),
  uses: os.media.uses.handler(({ context, input }) => usesOf(context.session.workspace().reader, input.id)),
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
