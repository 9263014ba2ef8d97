import { applyMapChanges } from '../map/apply-map-changes.ts';
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
};
