import { bodyFingerprint, textFingerprint } from '../rich-text/fingerprint.ts';
import type { RichText } from '../rich-text/rich-text.ts';
import type { Recipe, RecipeDraft, RecipeInput } from './recipe.ts';

/** Drafts made last, by everything they depend on. A recipe is pure, so a remembered draft is the draft. */
const drafts = new Map<string, RecipeDraft>();
const mostDrafts = 400;

const bodies = new WeakMap<RichText, string>();

/**
 * The draft of a recipe, made once for the same input: while somebody types in one variant, the drafts behind the inherited
 * fields of all the others stay as they are.
 */
export function rememberedDraft(recipe: Recipe, input: RecipeInput): RecipeDraft {
  const key = keyOf(recipe, input);
  const known = drafts.get(key);
  if (known !== undefined) return known;
  const draft = recipe.draft(input);
  const [oldest] = drafts.keys();
  if (drafts.size >= mostDrafts && oldest !== undefined) drafts.delete(oldest);
  drafts.set(key, draft);
  return draft;
}

function keyOf(recipe: Recipe, input: RecipeInput): string {
  const { master, body, images, channel, profile, settings, links, tracking } = input;
  const beside = [master, images, channel, profile, settings, links ?? [], tracking?.key ?? ''];
  const rest = textFingerprint(JSON.stringify(beside));
  return `${recipe.id}/${fingerprintOf(body)}/${rest}`;
}

function fingerprintOf(body: RichText): string {
  const known = bodies.get(body);
  if (known !== undefined) return known;
  // Passages count here: a draft carries them.
  const passages = body.blocks.map((block) => block.passage ?? '').join();
  const made = bodyFingerprint(body) + textFingerprint(passages);
  bodies.set(body, made);
  return made;
}
