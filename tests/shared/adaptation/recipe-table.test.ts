import { describe, expect, it } from 'vitest';
import { defaultRecipe, findRecipe, recipes, recipesFor, resolveSettings } from '../../../shared/adaptation/index.ts';
import { settingSchemas } from '../../../shared/adaptation/settings.ts';
import { masterSchema } from '../../../shared/model/masters.ts';
import { profiles } from '../../../shared/platforms/index.ts';
import { emptyRichText } from '../../../shared/rich-text/rich-text.ts';
import { plainText } from '../../../shared/rich-text/plain-text.ts';
import { recipeTexts } from '../../../shared/texts/recipes.ts';
import { channelOn, fassade } from './masters.ts';

const platformIds = profiles.map((profile) => profile.id);

describe('the table of recipes', () => {
  it('has a recipe of its own for every platform', () => {
    for (const id of platformIds) expect(defaultRecipe(id).id, id).not.toBe('blank');
  });

  it('names only platforms that exist', () => {
    const named = recipes.flatMap((recipe) => [
      ...recipe.platforms,
      ...Object.keys(recipe.platformDefaults ?? {}),
      ...(recipe.defaultFor ?? []),
    ]);
    expect(named.filter((id) => id !== '*' && !platformIds.includes(id))).toEqual([]);
  });

  it('has words for every recipe and every setting in both languages', () => {
    const wanted = [
      ...recipes.flatMap((recipe) => [`name.${recipe.id}`, `about.${recipe.id}`]),
      ...Object.keys(settingSchemas).map((setting) => `setting.${setting}`),
      ...Object.entries(settingSchemas).flatMap(([setting, schema]) =>
        'options' in schema ? schema.options.map((option) => `${setting}.${option}`) : [],
      ),
    ];
    for (const language of ['de', 'en'] as const) {
      expect(wanted.filter((key) => !(key in recipeTexts[language]))).toEqual([]);
    }
  });

  it('puts the default first and gives own platforms the recipes of custom', () => {
    expect(recipesFor('x')[0]?.id).toBe('thread');
    expect(recipesFor('mastodon')[0]?.id).toBe('teaser');
    expect(recipesFor('custom:aushang').map((recipe) => recipe.id)).toEqual(
      recipesFor('custom').map((recipe) => recipe.id),
    );
    expect(findRecipe('no-such')).toBeNull();
  });

  it('drafts something for a master without a word, and never throws', () => {
    const master = masterSchema.parse({
      id: 'm',
      language: 'de',
      createdAt: fassade.master.createdAt,
      updatedAt: fassade.master.createdAt,
    });
    for (const profile of profiles) {
      for (const recipe of recipesFor(profile.id)) {
        const channel = channelOn(profile.id, 'de');
        const settings = resolveSettings(recipe, channel, {});
        const draft = recipe.draft({ master, body: emptyRichText, images: [], channel, profile, settings });
        expect(plainText(draft.body), `${profile.id} ${recipe.id}`).not.toContain('undefined');
      }
    }
  });
});

describe('resolveSettings', () => {
  const recipe = findRecipe('short-post')!;

  it('lets the variant win over the channel, the channel over the platform, the platform over the recipe', () => {
    const channel = channelOn('facebook', 'de', {
      recipeSettings: { signOff: 'Ihr Team', linkPlace: 'first-comment' },
    });
    const settings = resolveSettings(recipe, channel, { linkPlace: 'none' });
    expect(settings).toMatchObject({ hashtagCount: 2, signOff: 'Ihr Team', linkPlace: 'none', hook: 'question' });
  });

  it('passes over values of the wrong kind', () => {
    const channel = channelOn('linkedin', 'de', {
      recipeSettings: { lengthTarget: 7, hook: 'shout', newer: 1, hashtagCount: 2 },
    });
    expect(resolveSettings(recipe, channel, {})).toEqual({ ...recipe.defaults, hashtagCount: 2 });
  });
});
