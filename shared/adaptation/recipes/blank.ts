import { singleDraft } from '../draft.ts';
import { openKit, paragraph } from '../kit.ts';
import type { RecipeDraft, RecipeInput } from '../recipe.ts';

/** An empty text for who writes from scratch; the fields are filled all the same. */
export function draftBlank(input: RecipeInput): RecipeDraft {
  return singleDraft(openKit(input), [paragraph('')]);
}
