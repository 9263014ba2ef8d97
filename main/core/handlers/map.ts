import { resolve } from 'node:path';
import { applyMapChanges } from '../map/apply-map-changes.ts';
import { exportMap } from '../map/export-map.ts';
import { readMap } from '../map/read-map.ts';
import { os } from './implementer.ts';

export const map = {
  views: os.map.views.handler(({ context }) =>
    context.session
      .workspace()
      .reader.list('mapViews')
      .toSorted((a, b) => a.sortKey - b.sortKey || a.id.localeCompare(b.id)),
  ),
  accepted: os.map.accepted.handler(({ context }) => context.session.workspace().reader.list('acceptedMapFindings')),
  apply: os.map.apply.handler(({ context, input }) => {
    const workspace = context.session.workspace();
    return workspace.write((writer) => ({ inverse: applyMapChanges(writer, workspace.clock, input.changes) }));
  }),
  write: os.map.write.handler(({ context, input, signal }) =>
    exportMap(context.session, { ...input, folder: resolve(input.folder) }, signal),
  ),
  read: os.map.read.handler(({ context, input: { fileName, bytes, viewId }, signal }) =>
    readMap(
      context.session.workspace(),
      { fileName, bytes: new Uint8Array(Buffer.from(bytes, 'base64')), viewId },
      signal,
    ),
  ),
};
