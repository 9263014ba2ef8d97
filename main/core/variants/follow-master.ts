import type { MasterId, PassageId, VariantId } from '../../../shared/ids.ts';
import { carryOver } from '../../../shared/lineage/carry-over.ts';
import { type PassageDigests, passageDigests } from '../../../shared/lineage/changed-since.ts';
import type { Variant } from '../../../shared/model/variants.ts';
import { emptyRichText } from '../../../shared/rich-text/rich-text.ts';
import { saveVersion } from '../versions/versions.ts';
import type { Reader, Workspace } from '../workspace.ts';
import { profileOfChannel } from './profiles.ts';

export interface FollowMaster {
  readonly id: VariantId;
  readonly passages: readonly PassageId[];
  /** `take` carries the passages into the variant's text; `keep` leaves the text and remembers that somebody looked. */
  readonly how: 'take' | 'keep';
}

/** What a variant remembers of the master it is adapted from. */
export function masterDigests(reader: Reader, masterId: MasterId): PassageDigests {
  return passageDigests(reader.body(masterId, 'body')?.richText ?? emptyRichText);
}

/** Answers changes of the master in one variant. Before the text changes a version of it is saved. */
export function followMaster(workspace: Workspace, { id, passages, how }: FollowMaster, by: string): Variant {
  return workspace.write((writer) => {
    const variant = writer.get('variants', id);
    const { masterId } = variant;
    const root = `variant:${id}` as const;
    const master = writer.body(masterId, 'body')?.richText ?? emptyRichText;
    if (how === 'take') {
      saveVersion(workspace, writer, { masterId, variantId: id, label: '', cause: 'automatic', by });
      const { value: formatting } = profileOfChannel(writer, writer.get('channels', variant.channelId)).text.formatting;
      const before = writer.body(masterId, root)?.richText ?? emptyRichText;
      const after = passages.reduce((text, passage) => carryOver(text, master, passage, formatting), before);
      writer.replaceBody(masterId, root, after);
    }
    const state = how === 'take' && variant.state === 'draft' ? 'in-work' : variant.state;
    const adaptedFrom = remembered(variant.adaptedFrom ?? {}, passageDigests(master), passages);
    return writer.change('variants', id, { state, adaptedFrom, updatedAt: workspace.clock.now() });
  });
}

/** The remembered digests with the answered passages as they are now. */
function remembered(
  before: Readonly<Record<string, string>>,
  now: PassageDigests,
  answered: readonly PassageId[],
): Record<string, string> {
  const next = { ...before };
  for (const passage of answered) {
    const digest = now[passage];
    if (digest === undefined) delete next[passage];
    else next[passage] = digest;
  }
  return next;
}
