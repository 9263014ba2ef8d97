import { describe, expect, it } from 'vitest';
import { recipesFor, resolveSettings } from '../../../shared/adaptation/index.ts';
import type { Recipe, RecipeDraft } from '../../../shared/adaptation/recipe.ts';
import { masterImages } from '../../../shared/adaptation/resolve-variant.ts';
import { profiles } from '../../../shared/platforms/index.ts';
import { measureText } from '../../../shared/platforms/measure-text.ts';
import type { PlatformProfile } from '../../../shared/platforms/platform-profile.ts';
import { flatten } from '../../../shared/rich-text/flatten.ts';
import { splitParts } from '../../../shared/rich-text/parts.ts';
import { plainText } from '../../../shared/rich-text/plain-text.ts';
import { toMarkdown } from '../../../shared/rich-text/to-markdown.ts';
import { channelOn, fassade, library, media, type Sample } from './masters.ts';

const samples = { de: fassade, en: library };

function draftOf(sample: Sample, profile: PlatformProfile, recipe: Recipe): RecipeDraft {
  const channel = channelOn(profile.id, sample.master.language);
  return recipe.draft({
    ...sample,
    images: masterImages(sample.body, media, channel.language),
    channel,
    profile,
    settings: resolveSettings(recipe, channel, {}),
  });
}

/** Each draft is made once for all tests that look at it. */
const made = new Map<string, RecipeDraft>();

function knownDraft(sample: Sample, profile: PlatformProfile, recipe: Recipe): RecipeDraft {
  const key = `${sample.master.id}/${profile.id}/${recipe.id}`;
  const draft = made.get(key) ?? draftOf(sample, profile, recipe);
  made.set(key, draft);
  return draft;
}

/** A draft as an editor reads it: fields on top, then the text, its parts apart. */
function readable(draft: RecipeDraft): string {
  const filled = Object.entries(draft.fields).filter(([, value]) => value !== null);
  const fields = filled.map(([id, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return `[${id}] ${text.includes('\n') ? `\n${text}` : text}`;
  });
  const parts = splitParts(draft.body).map((part) => toMarkdown(part).replace(/\\\n/gu, '\n'));
  return [...fields, ...(fields.length > 0 ? [''] : []), parts.join('\n\n~~~~~~~~\n\n')].join('\n');
}

describe.each(Object.entries(samples))('drafts of the %s master', (language, sample) => {
  it.each(profiles.map((profile) => [profile.id, profile] as const))('read well on %s', async (id, profile) => {
    const texts = recipesFor(id)
      .filter((recipe) => recipe.id !== 'blank')
      .map((recipe) => `======== ${recipe.id} ========\n${readable(knownDraft(sample, profile, recipe))}\n`);
    await expect(texts.join('\n')).toMatchFileSnapshot(`../../golden/drafts/${language}/${id}.txt`);
  });

  it.each(profiles.map((profile) => [profile.id, profile] as const))('keep every limit of %s', (id, profile) => {
    for (const recipe of recipesFor(id)) {
      const draft = knownDraft(sample, profile, recipe);
      for (const part of splitParts(draft.body)) {
        const text = plainText(flatten(part, profile.text.formatting.value));
        const { measures } = measureText(profile, text, {
          hasImages: profile.images.max?.value !== 0 && media.length > 0,
        });
        for (const one of measures) expect(one.remaining, `${recipe.id}: ${text}`).toBeGreaterThanOrEqual(0);
      }
      for (const [fieldId, value] of Object.entries(draft.fields)) {
        if (value === null) continue;
        const text =
          typeof value === 'string'
            ? value
            : Array.isArray(value)
              ? value.map((one) => (typeof one === 'string' ? one : '')).join(',')
              : JSON.stringify(value);
        expect(measureText(profile, text, { fieldId }).valid, `${recipe.id}: ${fieldId}: ${text}`).toBe(true);
      }
    }
  });

  it.each(profiles.map((profile) => [profile.id, profile] as const))('are the same every time on %s', (id, profile) => {
    for (const recipe of recipesFor(id)) {
      const again = { master: structuredClone(sample.master), body: structuredClone(sample.body) };
      expect(draftOf(again, profile, recipe)).toEqual(knownDraft(sample, profile, recipe));
    }
  });
});
