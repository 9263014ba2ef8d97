import type { Block } from '../../rich-text/rich-text.ts';
import { DraftBuilder } from '../builder.ts';
import { closing } from '../closing.ts';
import { singleDraft } from '../draft.ts';
import { openKit, paragraph, sentenceParagraph, type Kit } from '../kit.ts';
import { addLead } from '../opening.ts';
import { Picker } from '../pick.ts';
import { headingPoints } from '../points.ts';
import type { RecipeDraft, RecipeInput } from '../recipe.ts';
import { thoughts } from './post.ts';

/** Description of a video: the first two lines say what it is, then the link, the contents, hashtags. */
export function draftVideoDescription(input: RecipeInput): RecipeDraft {
  const kit = openKit(input, 2500);
  const picker = new Picker(kit.material);
  const end = closing(kit);
  const { lead } = kit.material;
  lead.forEach((sentence) => picker.say(sentence.words, sentence));
  // The invitation comes right after the lead: below the fold nobody clicks it.
  const isInvited = kit.material.link !== '' && kit.settings.linkPlace === 'end';
  const invitation = isInvited ? end.blocks.slice(0, 1) : [];
  const builder = new DraftBuilder(kit, end.blocks.slice(invitation.length));
  if (lead.length > 0) builder.insist(sentenceParagraph(lead));
  builder.insist(...invitation);
  builder.open(...contents(kit, kit.word('inThisVideo')));
  thoughts(picker, 2, 260).forEach((thought) => builder.addThought(thought));
  return singleDraft(kit, builder.finish(), { fields: { ...end.fields, privacy: 'public' } });
}

/** Notes to an episode: what it is about, its contents, the link. */
export function draftEpisodeNotes(input: RecipeInput): RecipeDraft {
  const kit = openKit(input, 3000);
  const picker = new Picker(kit.material);
  const end = closing(kit);
  const builder = new DraftBuilder(kit, end.blocks);
  addLead(kit, picker, builder);
  builder.open(...contents(kit, kit.word('inThisEpisode')));
  thoughts(picker, 2, 300).forEach((thought) => builder.addThought(thought));
  return singleDraft(kit, builder.finish(), { fields: end.fields });
}

function contents(kit: Kit, intro: string): Block[] {
  const items = headingPoints(kit, { most: 8, longest: 110 });
  if (items.length < 2) return [];
  const list = items.map((text) => ({ children: [{ kind: 'text' as const, text }] }));
  return [paragraph(`${intro}:`), { kind: 'list', listKind: 'bullet', items: list }];
}
