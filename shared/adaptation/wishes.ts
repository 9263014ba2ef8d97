import { linksToCarry, wishedSettings } from '../channel-graph/routes/links-to-carry.ts';
import type { JsonValue } from '../model/common.ts';
import type { Master } from '../model/masters.ts';
import type { VariantLinks } from '../platforms/variant-links.ts';
import type { Recipe, RecipeInput } from './recipe.ts';
import { resolveSettings } from './settings.ts';

/** What a recipe runs with where the channel map has a say: its settings, and the links beside the master's own. */
export function wishes(
  recipe: Recipe,
  { master, channel, profile }: Pick<RecipeInput, 'channel' | 'profile'> & { readonly master: Pick<Master, 'link'> },
  variantSettings: Readonly<Record<string, JsonValue>>,
  links: VariantLinks | undefined,
): Pick<RecipeInput, 'settings' | 'links'> {
  if (links === undefined) return { settings: resolveSettings(recipe, channel, variantSettings) };
  const wished = recipe.uses.includes('linkPlace') ? wishedSettings(links, master.link, profile) : {};
  return {
    settings: resolveSettings(recipe, channel, variantSettings, wished),
    links: linksToCarry(links, master.link),
  };
}
