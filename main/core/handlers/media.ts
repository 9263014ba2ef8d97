import { addMedia } from '../media/add-media.ts';
import { alike } from '../media/fingerprint.ts';
import { handedOver, isLogo, listMedia, mediaWords, provenBy, usesOf, videosWithPoster } from '../media/list-media.ts';
import { requireUnused } from '../media/put-away.ts';
import { replaceMedia } from '../media/replace-media.ts';
import { os } from './implementer.ts';

export const media = {
  list: os.media.list.handler(({ context, input }) => listMedia(context.session.workspace().reader, input)),
  get: os.media.get.handler(({ context, input }) => context.session.workspace().reader.get('media', input.id)),
  uses: os.media.uses.handler(({ context, input }) => usesOf(context.session.workspace().reader, input.id)),
  posterOf: os.media.posterOf.handler(({ context, input }) =>
    videosWithPoster(context.session.workspace().reader, input.id),
  ),
  neededBy: os.media.neededBy.handler(({ context, input }) => {
    const { reader } = context.session.workspace();
    return { evidenceOf: provenBy(reader, input.id), isLogo: isLogo(reader, input.id) };
  }),
  add: os.media.add.handler(({ context, input }) =>
    addMedia(context.session.workspace(), input.fileName, new Uint8Array(Buffer.from(input.bytes, 'base64'))),
  ),
  change: os.media.change.handler(({ context, input }) =>
    context.session.workspace().write((writer) => writer.change('media', input.id, input.fields)),
  ),
  words: os.media.words.handler(({ context }) => mediaWords(context.session.workspace().reader)),
  similar: os.media.similar.handler(({ context, input }) => {
    const { reader } = context.session.workspace();
    return alike(reader.get('media', input.id), reader.list('media', { purpose: 'content', trashedAt: null }));
  }),
  replace: os.media.replace.handler(({ context, input }) => {
    const { id, withId, only, videos } = input;
    return replaceMedia(context.session.workspace(), { id, withId, ...(only === undefined ? {} : { only, videos }) });
  }),
  handedOver: os.media.handedOver.handler(({ context, input }) =>
    handedOver(context.session.workspace().reader, input.id),
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
