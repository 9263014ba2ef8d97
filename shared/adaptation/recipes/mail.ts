import type { Block, HeadingBlock } from '../../rich-text/rich-text.ts';
import { closing } from '../closing.ts';
import { singleDraft } from '../draft.ts';
import { openKit, sentenceParagraph, type Kit } from '../kit.ts';
import type { Section } from '../material.ts';
import { Picker } from '../pick.ts';
import { listBlock, shownHeading } from '../points.ts';
import type { RecipeDraft, RecipeInput } from '../recipe.ts';
import { thoughts } from './post.ts';
import { openingList } from './section-list.ts';

const mostSections = 5;

/** A newsletter that leads to the article: the lead and the first picture, per section a heading and its main thought, the invitation. */
export function draftMailTeaser(input: RecipeInput): RecipeDraft {
  const kit = openKit(input);
  const picker = new Picker(kit.material);
  const end = closing(kit);
  const { lead, body } = kit.material;
  lead.forEach((sentence) => picker.say(sentence.words, sentence));
  const opening: Block[] = lead.length === 0 ? [] : [sentenceParagraph(lead)];
  const picture = body.blocks.filter((block) => block.kind === 'image').slice(0, 1);
  return singleDraft(kit, [...opening, ...picture, ...sections(kit, picker), ...end.blocks], { fields: end.fields });
}

function sections(kit: Kit, picker: Picker): Block[] {
  const named = kit.material.sections.flatMap((section, index) => {
    const heading = shownHeading(section);
    if (heading === null) return [];
    const blocks = sectionBlocks(kit, picker, index);
    return blocks.length === 0 ? [] : [[headingBlock(section, heading), ...blocks]];
  });
  if (named.length > 0) return named.slice(0, mostSections).flat();
  return thoughts(picker, 3, 320)
    .toSorted((a, b) => (a[0]?.index ?? 0) - (b[0]?.index ?? 0))
    .map(sentenceParagraph);
}

function sectionBlocks(kit: Kit, picker: Picker, index: number): Block[] {
  const list = openingList(kit, index, 120);
  if (list !== null) return [listBlock(kit, list, 8)];
  const thought = picker.takeThought(320, 3, (sentence) => sentence.section === index);
  return thought.length === 0 ? [] : [sentenceParagraph(thought)];
}

function headingBlock(section: Section, heading: string): HeadingBlock {
  const passage = section.passage === null ? {} : { passage: section.passage };
  return { kind: 'heading', level: 2, children: [{ kind: 'text', text: heading }], ...passage };
}
