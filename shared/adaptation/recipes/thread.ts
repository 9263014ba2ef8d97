import type { Block } from '../../rich-text/rich-text.ts';
import { DraftBuilder } from '../builder.ts';
import { closing } from '../closing.ts';
import { partsDraft } from '../draft.ts';
import { articleBody } from './article.ts';
import { openKit, paragraph, sentenceParagraph, type Kit } from '../kit.ts';
import type { Sentence } from '../material.ts';
import { addLead, openWithHook } from '../opening.ts';
import { Picker } from '../pick.ts';
import { points } from '../points.ts';
import type { RecipeDraft, RecipeInput } from '../recipe.ts';
import { splitContent } from '../split-content.ts';

/** Posts between the first and the last. */
const mostSections = 6;

/** A thread that tells the article: hook and lead, one post per section, the best list, the link at the end. */
export function draftThread(input: RecipeInput): RecipeDraft {
  const kit = openKit(input);
  const picker = new Picker(kit.material);
  const first = new DraftBuilder(kit, []);
  openWithHook(kit, picker, first);
  addLead(kit, picker, first);
  const parts: Block[][] = [first.finish(), ...sectionPosts(kit, picker)];
  const list = points(kit, { most: 5, longest: 80, headings: false, headingIntro: '' });
  if (list.length > 0 && kit.fits(list)) parts.push(list);
  const end = closing(kit);
  const last = parts.at(-1) ?? [];
  if (end.blocks.length > 0) {
    const together = [...last, ...end.blocks];
    if (parts.length > 1 && kit.fits(together)) parts[parts.length - 1] = together;
    else parts.push([...end.blocks]);
  }
  return numbered(kit, parts, end.fields);
}

/** The whole article as a thread, split where it reads best. */
export function draftFullThread(input: RecipeInput): RecipeDraft {
  const kit = openKit(input);
  const end = closing(kit);
  const title = kit.material.title === '' ? [] : [paragraph(kit.material.title)];
  const blocks = [...title, ...articleBody(kit), ...end.blocks];
  return numbered(kit, [blocks], end.fields);
}

function sectionPosts(kit: Kit, picker: Picker): Block[][] {
  const sections = kit.material.sections
    .map((_, index) => index)
    .filter((index) => kit.material.sections[index]?.sentences.length !== 0);
  const best = (index: number) =>
    Math.max(0, ...(kit.material.sections[index]?.sentences ?? []).map((sentence: Sentence) => sentence.score));
  const chosen = [...sections]
    .sort((a, b) => best(b) - best(a) || a - b)
    .slice(0, mostSections)
    .sort((a, b) => a - b);
  return chosen.flatMap((index) => {
    const inSection = (sentence: Sentence) => sentence.section === index;
    const builder = new DraftBuilder(kit, []);
    for (let count = 0; count < 2; count += 1) {
      const thought = picker.takeThought(260, 3, inSection);
      if (thought.length > 0) builder.add(sentenceParagraph(thought));
    }
    return builder.isEmpty ? [] : [builder.finish()];
  });
}

function numbered(kit: Kit, parts: readonly Block[][], fields: RecipeDraft['fields']): RecipeDraft {
  const draft = partsDraft(
    kit,
    parts.filter((part) => part.length > 0),
    { fields },
  );
  const { profile, settings, images } = kit.input;
  return {
    ...draft,
    body: splitContent(draft.body, {
      profile,
      numbering: settings.numbering,
      hasImages: images.length > 0,
      language: kit.material.language,
    }),
  };
}
