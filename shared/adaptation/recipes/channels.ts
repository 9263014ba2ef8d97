import type { Block } from '../../rich-text/rich-text.ts';
import { DraftBuilder } from '../builder.ts';
import { closing } from '../closing.ts';
import { singleDraft } from '../draft.ts';
import { inlineParagraph, openKit, paragraph, sentenceParagraph, type Kit } from '../kit.ts';
import { addLead, openWithHook } from '../opening.ts';
import { Picker } from '../pick.ts';
import { headingPoints, points } from '../points.ts';
import type { RecipeDraft, RecipeInput } from '../recipe.ts';

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
    for (let count = 0; count < 2; count += 1) {
      const thought = picker.takeThought(240, 2);
      if (thought.length > 0) builder.add(sentenceParagraph(thought));
    }
    builder.add(...points(kit, { most: 6, longest: 90, headings: true, headingIntro: kit.word('inThisText') }));
  }
  return singleDraft(kit, builder.finish(), { fields: end.fields });
}

/** A post in a forum: facts first, no slogans, points, a question if the text has one, the source last. */
export function draftForumPost(input: RecipeInput): RecipeDraft {
  const kit = openKit(input, 1800);
  const picker = new Picker(kit.material);
  const { link } = kit.material;
  const source: Block[] =
    link === '' || kit.settings.linkPlace !== 'end'
      ? []
      : [
          inlineParagraph([
            { kind: 'text', text: `${kit.word('sourceOf')}: ` },
            { kind: 'link', url: link, children: [{ kind: 'text', text: kit.material.title || link }] },
          ]),
        ];
  const builder = new DraftBuilder(kit, source);
  addLead(kit, picker, builder);
  for (let count = 0; count < 3; count += 1) {
    const thought = picker.takeThought(320, 3);
    if (thought.length > 0) builder.add(sentenceParagraph(thought));
  }
  builder.add(...points(kit, { most: 8, longest: 140, headings: true, headingIntro: kit.word('inThisText') }));
  const question = kit.material.sentences.find(
    (sentence) => sentence.isQuestion && !sentence.leans && !picker.isSaid(sentence),
  );
  if (question !== undefined) builder.add(paragraph(question.text, question.passage));
  return singleDraft(kit, builder.finish());
}

/** An update in the business profile: what it is about, for whom; the link is the button. */
export function draftBusinessUpdate(input: RecipeInput): RecipeDraft {
  const kit = openKit(input, 750);
  const picker = new Picker(kit.material);
  const builder = new DraftBuilder(kit, closing(kit).blocks);
  openWithHook(kit, picker, builder);
  addLead(kit, picker, builder);
  const thought = picker.takeThought(220, 2);
  if (thought.length > 0) builder.add(sentenceParagraph(thought));
  builder.add(...points(kit, { most: 4, longest: 70, headings: false, headingIntro: '' }));
  // A title belongs to events and offers only.
  return singleDraft(kit, builder.finish(), { without: ['title'] });
}

/** Description of a video: the first two lines say what it is, then the link, the contents, hashtags. */
export function draftVideoDescription(input: RecipeInput): RecipeDraft {
  const kit = openKit(input, 2500);
  const picker = new Picker(kit.material);
  const end = closing(kit);
  const lead = kit.material.lead.filter((sentence) => !picker.isSaid(sentence));
  lead.forEach((sentence) => picker.say(sentence.words, sentence));
  // The invitation comes right after the lead: below the fold nobody clicks it.
  const isInvited = kit.material.link !== '' && kit.settings.linkPlace === 'end';
  const invitation = isInvited ? end.blocks.slice(0, 1) : [];
  const rest = end.blocks.slice(invitation.length);
  const builder = new DraftBuilder(kit, rest);
  if (lead.length > 0) builder.insist(sentenceParagraph(lead));
  if (invitation.length > 0) builder.insist(...invitation);
  builder.add(...videoContents(kit));
  for (let count = 0; count < 2; count += 1) {
    const thought = picker.takeThought(260, 2);
    if (thought.length > 0) builder.add(sentenceParagraph(thought));
  }
  return singleDraft(kit, builder.finish(), { fields: { ...end.fields, privacy: 'public' } });
}

function videoContents(kit: Kit): Block[] {
  return contents(kit, kit.word('inThisVideo'));
}

/** Notes to an episode: what it is about, its contents, the link. */
export function draftEpisodeNotes(input: RecipeInput): RecipeDraft {
  const kit = openKit(input, 3000);
  const picker = new Picker(kit.material);
  const end = closing(kit);
  const builder = new DraftBuilder(kit, end.blocks);
  addLead(kit, picker, builder);
  builder.add(...contents(kit, kit.word('inThisEpisode')));
  for (let count = 0; count < 2; count += 1) {
    const thought = picker.takeThought(300, 3);
    if (thought.length > 0) builder.add(sentenceParagraph(thought));
  }
  return singleDraft(kit, builder.finish(), { fields: end.fields });
}

function contents(kit: Kit, intro: string): Block[] {
  const items = headingPoints(kit, { most: 8, longest: 110 });
  if (items.length < 2) return [];
  const list = items.map((text) => ({ children: [{ kind: 'text' as const, text }] }));
  return [paragraph(`${intro}:`), { kind: 'list', listKind: 'bullet', items: list }];
}

/** A newsletter that leads to the article: the lead, per section a heading and its main thought, the invitation. */
export function draftMailTeaser(input: RecipeInput): RecipeDraft {
  const kit = openKit(input);
  const picker = new Picker(kit.material);
  const end = closing(kit);
  const opening: Block[] = kit.material.lead.length === 0 ? [] : [sentenceParagraph(kit.material.lead)];
  kit.material.lead.forEach((sentence) => picker.say(sentence.words, sentence));
  return singleDraft(kit, [...opening, ...mailSections(kit, picker), ...end.blocks], { fields: end.fields });
}

function mailSections(kit: Kit, picker: Picker): Block[] {
  const headings = new Set(headingPoints(kit, { most: 5, longest: 140 }));
  const blocks = kit.material.sections.flatMap((section, index): Block[] => {
    const heading = section.heading?.replace(/^\d+[.)]\s+/u, '');
    if (heading === undefined || !headings.has(heading)) return [];
    const thought = picker.takeThought(320, 3, (sentence) => sentence.section === index);
    if (thought.length === 0) return [];
    const title: Block = {
      kind: 'heading',
      level: 2,
      children: [{ kind: 'text', text: heading }],
      ...(section.passage === null ? {} : { passage: section.passage }),
    };
    return [title, sentenceParagraph(thought)];
  });
  if (blocks.length > 0) return blocks;
  return Array.from({ length: 3 }, () => picker.takeThought(320, 3))
    .filter((thought) => thought.length > 0)
    .map(sentenceParagraph);
}
