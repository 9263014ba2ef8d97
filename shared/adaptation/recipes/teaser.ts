import { DraftBuilder } from '../builder.ts';
import { closing, type Closing } from '../closing.ts';
import { singleDraft } from '../draft.ts';
import { openKit, type Kit } from '../kit.ts';
import { addLead, openWithHook } from '../opening.ts';
import { Picker } from '../pick.ts';
import type { RecipeDraft, RecipeInput } from '../recipe.ts';

/** One short post: hook, as much of the lead as fits, one more thought, the link. For X, Mastodon, Bluesky, Threads. */
export function draftTeaser(input: RecipeInput): RecipeDraft {
  const kit = openKit(input);
  const picker = new Picker(kit.material);
  const end = closingThatFits(kit);
  const builder = new DraftBuilder(kit, end.blocks);
  openWithHook(kit, picker, builder);
  addLead(kit, picker, builder, 2);
  for (let count = 0; count < 2; count += 1) {
    builder.addThought(picker.takeThought(220, 1, (sentence) => builder.hasRoomFor(sentence)));
  }
  return singleDraft(kit, builder.finish(), { fields: end.fields });
}

/** Hashtags give way until at least half of the room is left for words. */
export function closingThatFits(kit: Kit): Closing {
  const { hashtagCount } = kit.settings;
  for (let count = hashtagCount; count > 0; count -= 1) {
    const end = closing({ ...kit, settings: { ...kit.settings, hashtagCount: count } });
    if (kit.mayHold([...end.blocks, ...end.blocks])) return end;
  }
  return closing({ ...kit, settings: { ...kit.settings, hashtagCount: 0 } });
}
