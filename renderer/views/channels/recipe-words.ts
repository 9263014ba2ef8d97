import { useMemo } from 'react';
import type { RecipeSettings } from '../../../shared/adaptation/recipe.ts';

/** Names of recipes, of their settings and of what a setting may be, in the language of the interface. */
export interface RecipeWords {
  readonly name: (recipeId: string) => string;
  readonly about: (recipeId: string) => string;
  readonly setting: (setting: keyof RecipeSettings) => string;
  readonly choice: (setting: keyof RecipeSettings, option: string) => string;
}

export function useRecipeWords(): RecipeWords {
  return useMemo(
    () => ({
      name: (recipeId) => recipeId,
      about: () => '',
      setting: (setting) => setting,
      choice: (_, option) => option,
    }),
    [],
  );
}
