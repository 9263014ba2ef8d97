import type { Block } from '../../rich-text/rich-text.ts';
import { DraftBuilder } from '../builder.ts';
import { closing } from '../closing.ts';
import { singleDraft } from '../draft.ts';
import { quoted } from '../hook.ts';
import { openKit, paragraph, sentenceParagraph, type Kit } from '../kit.ts';
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
  if (!builder.add(...bullets(kit, 4))) {
    for (const thought of thoughts(picker, 2)) builder.add(sentenceParagraph(thought));
  }
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
  const middle: { at: number; blocks: Block[] }[] = thoughts(picker, 4).map((thought) => ({
    at: thought[0]?.index ?? 0,
    blocks: [sentenceParagraph(thought)],
  }));
  for (const { blocks } of middle.sort((a, b) => a.at - b.at)) builder.add(...blocks);
  builder.add(...bullets(kit, 5));
  builder.add(...voice(kit));
  return singleDraft(kit, builder.finish(), { fields: end.fields });
}

/** Thoughts from different sections as far as there are, in the order of the text. */
function thoughts(picker: Picker, most: number): Sentence[][] {
  const found: Sentence[][] = [];
  const taken = new Set<number>();
  while (found.length < most) {
    const fresh = picker.takeThought(240, 2, (sentence) => !taken.has(sentence.section));
    const thought = fresh.length > 0 ? fresh : picker.takeThought(240, 2);
    if (thought.length === 0) break;
    found.push(thought);
    taken.add(thought[0]?.section ?? 0);
  }
  return found.sort((a, b) => (a[0]?.index ?? 0) - (b[0]?.index ?? 0));
}

function bullets(kit: Kit, most: number): Block[] {
  return points(kit, { most, longest: 90, headings: true, headingIntro: kit.word('inThisText') });
}

/** Somebody's words, unless the post opened with them. */
function voice(kit: Kit): Block[] {
  const quote = kit.material.quotes.find((one) => one.text.length <= 260);
  return quote === undefined || kit.settings.hook === 'quote'
    ? []
    : [paragraph(quoted(kit, quote.text), quote.passage)];
}
