import type { IntakeId, MasterId, MediaId } from '../../../shared/ids.ts';
import { Failure } from '../failure.ts';
import { usesOf } from '../media/list-media.ts';
import type { Workspace, Writer } from '../workspace.ts';

export interface TakenBack {
  readonly removed: number;
  /** What somebody has changed, adapted or used since; it stays. */
  readonly kept: { readonly id: string; readonly title: string }[];
}

/** Removes what one step brought in, in one transaction. Throws `NOT_FOUND`, and `WRONG_STATE` for a step that was taken back. */
export function takeBackIntake(workspace: Workspace, id: IntakeId): TakenBack {
  return workspace.write((writer) => {
    const intake = writer.get('intakes', id);
    if (intake.takenBackAt !== null) throw new Failure('WRONG_STATE', { from: 'taken-back', to: 'taken-back' });
    const kept: TakenBack['kept'] = [];
    let removed = 0;
    for (const { id: sourceId, title, updatedAt, masterId } of writer.list('sources', { intakeId: id })) {
      if (updatedAt === intake.at && masterId === null) {
        writer.remove('sources', sourceId);
        removed += 1;
      } else kept.push({ id: sourceId, title });
    }
    for (const { id: masterId, title } of writer.list('masters', { intakeId: id })) {
      if (removeMaster(writer, masterId, intake.at)) removed += 1;
      else kept.push({ id: masterId, title });
    }
    for (const mediaId of intake.mediaIds) removeMedium(writer, mediaId, kept.length === 0);
    writer.change('intakes', id, { takenBackAt: workspace.clock.now() });
    return { removed, kept };
  });
}

/** False for one that is no longer as it came: changed, adapted to a channel, or kept in versions. */
function removeMaster(writer: Writer, id: MasterId, at: string): boolean {
  const variants = writer.list('variants', { masterId: id });
  const isAsItCame =
    writer.get('masters', id).updatedAt === at &&
    variants.every((variant) => variant.updatedAt === at && variant.state === 'published') &&
    writer.list('versions', { masterId: id }).length === 0;
  if (!isAsItCame) return false;
  for (const variant of variants) writer.remove('variants', variant.id);
  writer.remove('masters', id);
  return true;
}

/** Pictures go where nothing shows them; the kept original goes with the last thing that came of it. */
function removeMedium(writer: Writer, id: MediaId, nothingKept: boolean): void {
  const medium = writer.find('media', id);
  if (medium === null) return;
  const isFree = medium.purpose === 'original' ? nothingKept : usesOf(writer, id).length === 0;
  if (isFree) writer.remove('media', id);
}
