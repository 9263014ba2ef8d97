import type { MasterId } from '../../../shared/ids.ts';
import type { Master } from '../../../shared/model/masters.ts';
import { emptyRichText, type RichText } from '../../../shared/rich-text/rich-text.ts';
import { markdownToRichText } from '../import/markdown.ts';
import { listMasters } from '../masters/list-masters.ts';
import type { Workspace, Writer } from '../workspace.ts';
import { os } from './implementer.ts';

/** Sets fields of many masters at once and says which of them that changed. */
function setOnAll(
  workspace: Workspace,
  ids: readonly MasterId[],
  fields: Partial<Master>,
  applies: (master: Master) => boolean,
) {
  return workspace.write((writer) => {
    const changed = ids.filter((id) => applies(writer.get('masters', id)));
    for (const id of changed) writer.change('masters', id, fields);
    return { changed };
  });
}

function createMaster(workspace: Workspace, writer: Writer, fields: Partial<Master>, body: RichText): Master {
  const now = workspace.clock.now();
  return writer.createMaster(
    {
      language: workspace.reader.workspace().language,
      ...fields,
      id: workspace.newId('master'),
      createdAt: now,
      updatedAt: now,
    },
    body,
  );
}

export const masters = {
  list: os.masters.list.handler(({ context, input }) => listMasters(context.session.workspace().reader, input)),
  counts: os.masters.counts.handler(({ context }) => {
    const [row] = context.session.workspace().reader.rows<{ active: number; archive: number; trash: number }>(
      `SELECT coalesce(sum(trashed_at IS NULL AND archived_at IS NULL), 0) AS active,
              coalesce(sum(trashed_at IS NULL AND archived_at IS NOT NULL), 0) AS archive,
              coalesce(sum(trashed_at IS NOT NULL), 0) AS trash FROM masters`,
    );
    return row ?? { active: 0, archive: 0, trash: 0 };
  }),
  tags: os.masters.tags.handler(({ context }) =>
    context.session.workspace().reader.rows<{ tag: string; count: number }>(
      `SELECT tag.value AS tag, count(*) AS count FROM masters, json_each(masters.tags) AS tag
       WHERE trashed_at IS NULL GROUP BY tag.value ORDER BY count DESC, tag`,
    ),
  ),
  get: os.masters.get.handler(({ context, input }) => {
    const { reader } = context.session.workspace();
    return { ...reader.get('masters', input.id), wordCount: reader.body(input.id, 'body')?.wordCount ?? 0 };
  }),
  create: os.masters.create.handler(({ context, input: { markdown, ...fields } }) => {
    const workspace = context.session.workspace();
    const body = markdown === undefined ? emptyRichText : markdownToRichText(markdown);
    return workspace.write((writer) => createMaster(workspace, writer, fields, body));
  }),
  change: os.masters.change.handler(({ context, input }) => {
    const workspace = context.session.workspace();
    return workspace.write((writer) =>
      writer.change('masters', input.id, { ...input.fields, updatedAt: workspace.clock.now() }),
    );
  }),
  duplicate: os.masters.duplicate.handler(({ context, input }) => {
    const workspace = context.session.workspace();
    return workspace.write((writer) => {
      const {
        id,
        title,
        archivedAt: _archived,
        trashedAt: _trashed,
        origin: _origin,
        originKey: _key,
        intakeId: _intake,
        ...fields
      } = writer.get('masters', input.id);
      const copyWord = fields.language === 'de' ? 'Kopie' : 'Copy';
      return createMaster(
        workspace,
        writer,
        { ...fields, state: 'draft', title: `${title} (${copyWord})` },
        writer.body(id, 'body')?.richText ?? emptyRichText,
      );
    });
  }),
  archive: os.masters.archive.handler(({ context: { session }, input }) =>
    setOnAll(
      session.workspace(),
      input.ids,
      { archivedAt: session.clock.now() },
      (master) => master.archivedAt === null,
    ),
  ),
  unarchive: os.masters.unarchive.handler(({ context: { session }, input }) =>
    setOnAll(session.workspace(), input.ids, { archivedAt: null }, (master) => master.archivedAt !== null),
  ),
  trash: os.masters.trash.handler(({ context: { session }, input }) =>
    setOnAll(session.workspace(), input.ids, { trashedAt: session.clock.now() }, (master) => master.trashedAt === null),
  ),
  restore: os.masters.restore.handler(({ context: { session }, input }) =>
    setOnAll(session.workspace(), input.ids, { trashedAt: null }, (master) => master.trashedAt !== null),
  ),
};
