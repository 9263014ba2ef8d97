import type { MasterId, SourceId } from '../../../shared/ids.ts';
import { markdownToRichText } from '../import/markdown.ts';
import type { Workspace } from '../workspace.ts';

/**
 * Makes a master of a source, to be written on; the source remembers it. One that has a master already gives that. Throws `NOT_FOUND`.
 */
export function makeMaster(
  workspace: Workspace,
  id: SourceId,
): { readonly masterId: MasterId; readonly isNew: boolean } {
  return workspace.write((writer) => {
    const source = writer.get('sources', id);
    const present = source.masterId === null ? null : writer.find('masters', source.masterId);
    if (present !== null && present.trashedAt === null) return { masterId: present.id, isNew: false };
    const { title, lead, language, author, tags, text, url } = source;
    const now = workspace.clock.now();
    const master = writer.createMaster(
      {
        id: workspace.newId('master'),
        title,
        lead,
        language,
        author,
        tags,
        link: url,
        createdAt: now,
        updatedAt: now,
      },
      markdownToRichText(text),
    );
    writer.change('sources', id, { masterId: master.id, updatedAt: now });
    return { masterId: master.id, isNew: true };
  });
}
