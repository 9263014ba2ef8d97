import type { Block } from '../../rich-text/rich-text.ts';
import { DraftBuilder } from '../builder.ts';
import { closing } from '../closing.ts';
import { partsDraft } from '../draft.ts';
import { articleBody } from './article.ts';
import { openKit, paragraph, sentenceParagraph, type Kit } from '../kit.ts';
import type { Section } from '../material.ts';
import { addLead, openWithHook } from '../opening.ts';
import { Picker } from '../pick.ts';
import { points } from '../points.ts';
import type { RecipeDraft, RecipeInput } from '../recipe.ts';
import { thoughts } from './post.ts';
import { splitContent } from '../split-content.ts';

/** Posts between the first and the last; more are seldom read. */
const mostSections = 5;

interface Post {
  readonly at: number;
  readonly blocks: Block[];
}

/** A thread that tells the article: hook and lead, one post per section, the best list, the link at the end. */
export function draftThread(input: RecipeInput): RecipeDraft {
  const kit = openKit(input);
  const picker = new Picker(kit.material);
  const first = new DraftBuilder(kit, []);
  openWithHook(kit, picker, first);
  addLead(kit, picker, first);
  const list = points(kit, { most: 5, longest: 80, headingIntro: null });
  const posts = sectionPosts(kit, picker);
  if (list.blocks.length > 0 && kit.fits(list.blocks)) posts.push({ at: list.at, blocks: [...list.blocks] });
  const middle = posts.toSorted((a, b) => a.at - b.at).map((post) => post.blocks);
  const end = closing(kit);
  return numbered(kit, withClosing(kit, [first.finish(), ...middle], end.blocks), end.fields);
}

/** The closing goes into the last post if there is room, else it is a post of its own. */
function withClosing(kit: Kit, parts: readonly Block[][], end: readonly Block[]): Block[][] {
  const together = [...(parts.at(-1) ?? []), ...end];
  if (kit.fits(together)) return [...parts.slice(0, -1), together];
  return [...parts, [...end]];
}

/** The whole article as a thread, split where it reads best. */
export function draftFullThread(input: RecipeInput): RecipeDraft {
  const kit = openKit(input);
  const end = closing(kit);
  const title = kit.material.title === '' ? [] : [paragraph(kit.material.title)];
  const blocks = [...title, ...articleBody(kit), ...end.blocks];
  return numbered(kit, [blocks], end.fields);
}

/** A post per section, for the sections that say most; per thought where the text has no sections. */
function sectionPosts(kit: Kit, picker: Picker): Post[] {
  if (kit.material.sections.filter((section) => section.sentences.length > 0).length < 2) {
    const found = thoughts(picker, mostSections - 1, 260).filter((thought) => kit.fits([sentenceParagraph(thought)]));
    const posts = found.map((thought) => ({ at: thought[0]?.index ?? 0, blocks: [sentenceParagraph(thought)] }));
    return joinShort(
      kit,
      posts.toSorted((a, b) => a.at - b.at),
    );
  }
  const best = (section: Section) => Math.max(0, ...section.sentences.map((sentence) => sentence.score));
  const chosen = kit.material.sections
    .map((section, index) => ({ section, index }))
    .filter(({ section }) => section.sentences.length > 0)
    .sort((a, b) => best(b.section) - best(a.section) || a.index - b.index)
    .slice(0, mostSections);
  return chosen.flatMap(({ section, index }) => {
    const builder = new DraftBuilder(kit, []);
    for (let count = 0; count < 2; count += 1) {
      builder.addThought(picker.takeThought(260, 3, (sentence) => sentence.section === index));
    }
    return builder.isEmpty ? [] : [{ at: section.at, blocks: builder.finish() }];
  });
}

/** Neighbours that fit one post become one. */
function joinShort(kit: Kit, posts: readonly Post[]): Post[] {
  const joined: Post[] = [];
  for (const post of posts) {
    const last = joined.at(-1);
    const together = [...(last?.blocks ?? []), ...post.blocks];
    if (last !== undefined && kit.fits(together)) joined[joined.length - 1] = { at: last.at, blocks: together };
    else joined.push(post);
  }
  return joined;
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
      track: kit.input.tracking?.track ?? null,
    }),
  };
}
