import { platformKey } from './settings.ts';
import type { Recipe } from './recipe.ts';
import { recipes } from './recipe-table.ts';

export { recipes } from './recipe-table.ts';
export { resolveSettings } from './settings.ts';

const byId = new Map(recipes.map((recipe) => [recipe.id, recipe]));

/** The recipe of that id; null for one that this version does not know. */
export function findRecipe(id: string): Recipe | null {
  return byId.get(id) ?? null;
}

/** Recipes that fit a platform, its default first. Every platform has at least one. */
export function recipesFor(platformId: string): Recipe[] {
  const platform = platformKey(platformId);
  const fitting = recipes.filter((recipe) => recipe.platforms.includes(platform) || recipe.platforms.includes('*'));
  const isDefault = (recipe: Recipe) => recipe.defaultFor?.includes(platform) === true;
  return [...fitting.filter(isDefault), ...fitting.filter((recipe) => !isDefault(recipe))];
}

/** The recipe with which *adapt* starts on a platform. */
export function defaultRecipe(platformId: string): Recipe {
  const [first] = recipesFor(platformId);
  if (first === undefined) throw new Error(`No recipe fits ${platformId}`);
  return first;
}
