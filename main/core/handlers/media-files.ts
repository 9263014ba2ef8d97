import { resolve } from 'node:path';
import type { FolderProgress } from '../../../shared/contract/areas/media-files.ts';
import { addFolder } from '../media/add-folder.ts';
import { addPages, viewPages } from '../media/pdf-pages.ts';
import { putAway, putBack } from '../media/put-away.ts';
import { addSubtitles, changeSubtitles, viewSubtitles } from '../media/subtitle-tracks.ts';
import { abandonUpload, appendToUpload, beginUpload, finishUpload } from '../media/uploads.ts';
import { progress } from './iterate.ts';
import { os } from './implementer.ts';

export const mediaFiles = {
  begin: os.mediaFiles.begin.handler(async ({ context, input }) => ({
    uploadId: await beginUpload(context.session.workspace(), input),
  })),
  append: os.mediaFiles.append.handler(async ({ context, input: { uploadId, at, bytes } }) => ({
    received: await appendToUpload(context.session.workspace(), uploadId, { at, bytes: Buffer.from(bytes, 'base64') }),
  })),
  finish: os.mediaFiles.finish.handler(({ context, input, signal }) =>
    finishUpload(context.session.workspace(), input.uploadId, signal),
  ),
  abandon: os.mediaFiles.abandon.handler(({ context, input }) =>
    abandonUpload(context.session.workspace(), input.uploadId),
  ),
  addFolder: os.mediaFiles.addFolder.handler(({ context, input, signal: asked }) =>
    progress<FolderProgress>(
      (report, signal) => addFolder(context.session.workspace(), { folder: resolve(input.folder), report, signal }),
      asked,
    ),
  ),
  viewPages: os.mediaFiles.viewPages.handler(({ context, input, signal }) =>
    viewPages(context.session.workspace(), input, signal),
  ),
  addPages: os.mediaFiles.addPages.handler(({ context, input, signal }) =>
    addPages(context.session.workspace(), input, signal),
  ),
  putAway: os.mediaFiles.putAway.handler(({ context, input }) => putAway(context.session.workspace(), input.ids)),
  putBack: os.mediaFiles.putBack.handler(({ context, input }) => ({
    ids: putBack(context.session.workspace(), input.ids),
  })),
};

export const subtitles = {
  add: os.subtitles.add.handler(({ context, input: { fileName, text, ...track } }) =>
    addSubtitles(context.session.workspace(), track, { fileName, text }),
  ),
  view: os.subtitles.view.handler(({ context, input }) => viewSubtitles(context.session.workspace(), input)),
  change: os.subtitles.change.handler(({ context, input: { cues, ...track } }) =>
    changeSubtitles(context.session.workspace(), track, cues),
  ),
};
