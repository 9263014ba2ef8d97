import type { Block } from '../../rich-text/rich-text.ts';
import { DraftBuilder } from '../builder.ts';
import { callToAction, closing } from '../closing.ts';
import { partsDraft, singleDraft } from '../draft.ts';
import { chooseHook } from '../hook.ts';
import { openKit, paragraph, type Kit } from '../kit.ts';
import { addLead, openWithHook } from '../opening.ts';
import { Picker } from '../pick.ts';
import { points } from '../points.ts';
import type { RecipeDraft, RecipeInput } from '../recipe.ts';
import { shortenText, shortenTitle, upTo } from '../shorten.ts';
import { carouselPages } from './pages.ts';
import { thoughts } from './post.ts';

/** A caption under a picture: hook within the first line, the lead, what the reader gets, where the link is. */
export function draftCaption(input: RecipeInput): RecipeDraft {
  const kit = openKit(input, 1100);
  return singleDraft(kit, caption(kit, true), { fields: closing(kit).fields });
}

/** Words for a moving picture: hook, one or two sentences, where the link is. For reels, Shorts and TikTok. */
export function draftClipCaption(input: RecipeInput): RecipeDraft {
  const kit = openKit(input, 420);
  return singleDraft(kit, caption(kit, false), {
    fields: { ...closing(kit).fields, ...videoFields(input) },
    without: withoutClipFields(input),
  });
}

/** Caption first, then the pages, each with a line that can be read on a phone and a short text. */
export function draftCarousel(input: RecipeInput): RecipeDraft {
  const kit = openKit(input, 900);
  const end = closing(kit);
  const range = input.profile.carousel?.value ?? { min: 2, max: 10 };
  const pages = carouselPages(kit, Math.min(range.max, 10));
  if (pages.length < range.min) return singleDraft(kit, caption(kit, true), { fields: end.fields });
  return partsDraft(kit, [caption(kit, false), ...pages], { fields: end.fields });
}

function caption(kit: Kit, withPoints: boolean): Block[] {
  const picker = new Picker(kit.material);
  const builder = new DraftBuilder(kit, closing(kit).blocks);
  openWithHook(kit, picker, builder);
  addLead(kit, picker, builder);
  const list = withPoints ? points(kit, { most: 5, longest: 80, headingIntro: null }) : { at: 0, blocks: [] };
  if (!builder.add(list.at, list.blocks))
    thoughts(picker, withPoints ? 2 : 1, 200).forEach((thought) => builder.addThought(thought));
  return builder.finish();
}

function videoFields(input: RecipeInput): Record<string, string> {
  return input.profile.fields.some((field) => field.id === 'privacy' && field.choices?.includes('unlisted') === true)
    ? { privacy: 'public' }
    : {};
}

/** TikTok's title is for photo posts only. */
function withoutClipFields(input: RecipeInput): string[] {
  return input.profile.id === 'tiktok' ? ['title'] : [];
}

/** What stands in the picture of a story: the hook, and the words on the link sticker. */
export function draftStory(input: RecipeInput): RecipeDraft {
  const kit = openKit(input);
  const hook = storyHook(kit, new Picker(kit.material));
  return singleDraft(kit, hook === '' ? [] : [paragraph(hook)], { fields: stickerWords(kit) });
}

/** A story that explains: the hook, and one sentence more in the same picture. */
export function draftStoryDetail(input: RecipeInput): RecipeDraft {
  const kit = openKit(input);
  const picker = new Picker(kit.material);
  const hook = storyHook(kit, picker);
  const lead = kit.material.lead.find((sentence) => !picker.isSaid(sentence) && sentence.text.length <= 130);
  const thought = lead ?? picker.take((sentence) => sentence.text.length <= 130);
  const detail = thought === null ? [] : [paragraph(thought.text, thought.passage)];
  return singleDraft(kit, [...(hook === '' ? [] : [paragraph(hook)]), ...detail], { fields: stickerWords(kit) });
}

function storyHook(kit: Kit, picker: Picker): string {
  const hook = chooseHook(kit, picker);
  const { language, title } = kit.material;
  if (hook === null) return shortenTitle(title, upTo(90), language);
  return hook.isTitle ? shortenTitle(hook.text, upTo(90), language) : shortenText(hook.text, upTo(120), language);
}

/** A sticker has room for a few words. */
function stickerWords(kit: Kit): Record<string, string> {
  const words = callToAction(kit);
  return kit.material.link === '' ? {} : { linkText: words.length <= 30 ? words : kit.word('more') };
}

/** A pin: a title to be found by, a text full of what it is about, the link in its field. */
export function draftPin(input: RecipeInput): RecipeDraft {
  const kit = openKit(input, 500);
  const picker = new Picker(kit.material);
  const end = closing(kit);
  const builder = new DraftBuilder(kit, end.blocks);
  addLead(kit, picker, builder);
  const list = points(kit, { most: 4, longest: 60, headingIntro: kit.word('inThisText') });
  if (!builder.add(list.at, list.blocks)) builder.addThought(picker.takeThought(220, 2));
  return singleDraft(kit, builder.finish(), { fields: end.fields });
}
