import { DraftBuilder } from '../builder.ts';
import { closing } from '../closing.ts';
import { singleDraft } from '../draft.ts';
import { quoted } from '../hook.ts';
import { openKit, paragraph, type Kit } from '../kit.ts';
import type { Sentence } from '../material.ts';
import { addLead, openWithHook } from '../opening.ts';
import { Picker } from '../pick.ts';
import { points } from '../points.ts';
import type { RecipeDraft, RecipeInput } from '../recipe.ts';

/** A short post: hook, lead, three points or two more thoughts, the link. */
export function draftShortPost(input: RecipeInput): RecipeDraft {
  const kit = openKit(input, 900);
  const picker = new Picker(kit.material);
  const end = closing(kit);
  const builder = new DraftBuilder(kit, end.blocks);
  openWithHook(kit, picker, builder);
  addLead(kit, picker, builder);
  const list = points(kit, { most: 4, longest: 90, headingIntro: null });
  if (!builder.add(list.at, list.blocks)) thoughts(picker, 2).forEach((thought) => builder.addThought(thought));
  return singleDraft(kit, builder.finish(), { fields: end.fields });
}

/** A post that tells the story: hook, lead, the main thought of each section in short paragraphs, points, a voice, the link. */
export function draftStoryPost(input: RecipeInput): RecipeDraft {
  const kit = openKit(input, 2200);
  const picker = new Picker(kit.material);
  const end = closing(kit);
  const builder = new DraftBuilder(kit, end.blocks);
  openWithHook(kit, picker, builder);
  addLead(kit, picker, builder);
  thoughts(picker, 4).forEach((thought) => builder.addThought(thought));
  const list = points(kit, { most: 5, longest: 90, headingIntro: null });
  builder.add(list.at, list.blocks);
  addVoice(kit, builder);
  return singleDraft(kit, builder.finish(), { fields: end.fields });
}

/** The weightiest thoughts, from different sections as far as there are. */
export function thoughts(picker: Picker, most: number, longest = 240): Sentence[][] {
  const found: Sentence[][] = [];
  const taken = new Set<number>();
  while (found.length < most) {
    const fresh = picker.takeThought(longest, 2, (sentence) => !taken.has(sentence.section));
    const thought = fresh.length > 0 ? fresh : picker.takeThought(longest, 2);
    if (thought.length === 0) break;
    found.push(thought);
    taken.add(thought[0]?.section ?? 0);
  }
  return found;
}

/** Somebody's words, unless the post opened with them. */
function addVoice(kit: Kit, builder: DraftBuilder): void {
  const quote = kit.material.quotes.find((one) => one.text.length <= 260);
  if (quote === undefined || kit.settings.hook === 'quote') return;
  builder.add(quote.at - 0.5, [paragraph(quoted(kit, quote.text), quote.passage)]);
}
