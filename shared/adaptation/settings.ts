import { z } from 'zod';
import type { Channel } from '../model/channels.ts';
import type { JsonValue } from '../model/common.ts';
import type { Recipe, RecipeSettings } from './recipe.ts';

/** What each setting may be: also what a settings form offers. */
export const settingSchemas = {
  lengthTarget: z.number().min(0.1).max(1),
  hook: z.enum(['statement', 'question', 'figure', 'quote', 'none']),
  emoji: z.enum(['none', 'sparing', 'lists']),
  hashtagCount: z.number().int().min(0).max(30),
  hashtagPlace: z.enum(['end', 'first-comment', 'none']),
  linkPlace: z.enum(['end', 'first-comment', 'bio', 'field', 'none']),
  signOff: z.string().max(300),
  numbering: z.enum(['none', 'slash', 'brackets']),
  form: z.enum(['single', 'thread', 'carousel', 'full']),
} satisfies Record<keyof RecipeSettings, z.ZodType>;

const partialSettings = z.object(settingSchemas).partial();

/**
 * The settings a recipe runs with: its own, those of the platform, what the channel map wishes, then the channel's, then the
 * variant's.
 * A value of the wrong kind, from a newer version say, is passed over.
 */
export function resolveSettings(
  recipe: Recipe,
  channel: Channel,
  variantSettings: Readonly<Record<string, JsonValue>>,
  wished: Partial<RecipeSettings> = {},
): RecipeSettings {
  const platform = recipe.platformDefaults?.[platformKey(channel.platformId)];
  return { ...recipe.defaults, ...platform, ...wished, ...valid(channel.recipeSettings), ...valid(variantSettings) };
}

/** All platforms of a workspace's own share the recipes of `custom`. */
export function platformKey(platformId: string): string {
  return platformId.startsWith('custom:') ? 'custom' : platformId;
}

function valid(settings: Readonly<Record<string, JsonValue>>): Partial<RecipeSettings> {
  const kept = Object.entries(settings).filter(([name, value]) => {
    const schema = Object.entries(settingSchemas).find(([known]) => known === name)?.[1];
    return schema?.safeParse(value).success === true;
  });
  return partialSettings.parse(Object.fromEntries(kept));
}
