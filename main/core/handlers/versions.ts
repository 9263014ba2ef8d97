import { restoreVersion, saveVersion } from '../versions/versions.ts';
import { os } from './implementer.ts';

export const versions = {
  list: os.versions.list.handler(({ context, input }) =>
    context.session
      .workspace()
      .reader.list('versions', { masterId: input.masterId, variantId: input.variantId })
      .map(({ body: _body, fields: _fields, ...rest }) => rest)
      .toSorted((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id)),
  ),
  get: os.versions.get.handler(({ context, input }) => context.session.workspace().reader.get('versions', input.id)),
  save: os.versions.save.handler(({ context, input }) => {
    const workspace = context.session.workspace();
    const {
      body: _body,
      fields: _fields,
      ...rest
    } = workspace.write((writer) =>
      saveVersion(workspace, writer, { ...input, cause: 'manual', by: context.session.settings.settings().userName }),
    );
    return rest;
  }),
  restore: os.versions.restore.handler(({ context, input }) => {
    const workspace = context.session.workspace();
    workspace.write((writer) =>
      restoreVersion(workspace, writer, input.id, context.session.settings.settings().userName),
    );
  }),
};
