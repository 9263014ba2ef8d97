import type { Block } from '../../rich-text/rich-text.ts';
import { DraftBuilder } from '../builder.ts';
import { closing, furtherLinks } from '../closing.ts';
import { singleDraft } from '../draft.ts';
import { inlineParagraph, openKit, paragraph, type Kit } from '../kit.ts';
import { addLead, openWithHook } from '../opening.ts';
import { Picker } from '../pick.ts';
import { points } from '../points.ts';
import type { RecipeDraft, RecipeInput } from '../recipe.ts';
import { thoughts } from './post.ts';

/** A message: the hook in bold, two sentences, the link. For WhatsApp and Telegram channels. */
export function draftMessage(input: RecipeInput): RecipeDraft {
  return message(openKit(input, 600), false);
}

/** A longer message with the points, for readers who stay in the app. */
export function draftLongMessage(input: RecipeInput): RecipeDraft {
  return message(openKit(input, 1400), true);
}

function message(kit: Kit, isLong: boolean): RecipeDraft {
  const picker = new Picker(kit.material);
  const end = closing(kit);
  const builder = new DraftBuilder(kit, end.blocks);
  openWithHook(kit, picker, builder, (text) => inlineParagraph([{ kind: 'text', text, marks: ['bold'] }]));
  addLead(kit, picker, builder);
  if (isLong) {
    thoughts(picker, 2).forEach((thought) => builder.addThought(thought));
    const list = points(kit, { most: 6, longest: 90, headingIntro: null });
    builder.add(list.at, list.blocks);
  }
  return singleDraft(kit, builder.finish(), { fields: end.fields });
}

/** A post in a forum: facts first, no slogans, points, a question if the text has one, the source last. */
export function draftForumPost(input: RecipeInput): RecipeDraft {
  const kit = openKit(input, 1800);
  const picker = new Picker(kit.material);
  const question = kit.material.sentences.find((one) => one.isQuestion && !one.leans && one.text.length >= 25);
  if (question !== undefined) picker.say(question.words, question);
  const asked = question === undefined ? [] : [paragraph(question.text, question.passage)];
  const builder = new DraftBuilder(kit, [...asked, ...sourceLine(kit), ...furtherLinks(kit)]);
  addLead(kit, picker, builder);
  thoughts(picker, 3, 320).forEach((thought) => builder.addThought(thought));
  const list = points(kit, { most: 8, longest: 140, headingIntro: null });
  builder.add(list.at, list.blocks);
  return singleDraft(kit, builder.finish());
}

function sourceLine(kit: Kit): Block[] {
  const { link, title } = kit.material;
  if (link === '' || kit.settings.linkPlace !== 'end') return [];
  const words = { kind: 'link' as const, url: link, children: [{ kind: 'text' as const, text: title || link }] };
  return [inlineParagraph([{ kind: 'text', text: `${kit.word('sourceOf')}: ` }, words])];
}

/** An update in the business profile: what it is about, for whom; the link is the button. */
export function draftBusinessUpdate(input: RecipeInput): RecipeDraft {
  const kit = openKit(input, 750);
  const picker = new Picker(kit.material);
  const builder = new DraftBuilder(kit, closing(kit).blocks);
  openWithHook(kit, picker, builder);
  addLead(kit, picker, builder);
  builder.addThought(picker.takeThought(220, 2));
  const list = points(kit, { most: 4, longest: 70, headingIntro: null });
  builder.add(list.at, list.blocks);
  // A title belongs to events and offers only.
  return singleDraft(kit, builder.finish(), { without: ['title'] });
}
