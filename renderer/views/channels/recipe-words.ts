import { useMemo } from 'react';
import type { RecipeSettings } from '../../../shared/adaptation/recipe.ts';
import { recipeTexts } from '../../../shared/texts/recipes.ts';
import { type TextKey, translate } from '../../../shared/texts/texts.ts';
import { useLanguage } from '../../texts.ts';

/** Names of recipes, of their settings and of what a setting may be, in the language of the interface. */
export interface RecipeWords {
  readonly name: (recipeId: string) => string;
  readonly about: (recipeId: string) => string;
  readonly setting: (setting: keyof RecipeSettings) => string;
  readonly choice: (setting: keyof RecipeSettings, option: string) => string;
}

export function useRecipeWords(): RecipeWords {
  const language = useLanguage();
  return useMemo(() => {
    // keys are built from ids of the recipe table and options of the settings, all of which have words
    const say = (key: string): string => translate(recipeTexts, language, key as TextKey<typeof recipeTexts>);
    return {
      name: (recipeId) => say(`name.${recipeId}`),
      about: (recipeId) => say(`about.${recipeId}`),
      setting: (setting) => say(`setting.${setting}`),
      choice: (setting, option) => say(`${setting}.${option}`),
    };
  }, [language]);
}
