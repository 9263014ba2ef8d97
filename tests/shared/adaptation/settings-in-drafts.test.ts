import { describe, expect, it } from 'vitest';
import { findRecipe, resolveSettings } from '../../../shared/adaptation/index.ts';
import type { RecipeDraft, RecipeSettings } from '../../../shared/adaptation/recipe.ts';
import type { Channel } from '../../../shared/model/channels.ts';
import { findProfile } from '../../../shared/platforms/index.ts';
import { plainText } from '../../../shared/rich-text/plain-text.ts';
import { channelOn, fassade, library, type Sample } from './masters.ts';

function draft(
  recipeId: string,
  platformId: string,
  settings: Partial<RecipeSettings>,
  more: { sample?: Sample; channel?: Partial<Channel> } = {},
): RecipeDraft {
  const recipe = findRecipe(recipeId)!;
  const sample = more.sample ?? fassade;
  const channel = channelOn(platformId, sample.master.language, more.channel);
  const resolved = resolveSettings(recipe, channel, settings);
  return recipe.draft({ ...sample, images: [], channel, profile: findProfile(platformId)!, settings: resolved });
}
const textOf = (one: RecipeDraft) => plainText(one.body);
const firstLine = (one: RecipeDraft) => textOf(one).split('\n')[0];

describe('settings of a recipe', () => {
  it('choose the hook, as far as the master offers it', () => {
    const open = (hook: RecipeSettings['hook'], sample: Sample) =>
      firstLine(draft('short-post', 'linkedin', { hook }, { sample }));
    expect(open('statement', library)).toBe(library.master.title);
    expect(open('question', library)).toBe('Would your village pay six pounds a year for a room full of books?');
    expect(open('quote', fassade)).toBe(
      '„Die meisten Fassaden sterben nicht am Wetter, sondern an einer fehlenden Tropfkante.“ – Dr. Henrik Aalders, Prüfinstitut Küste',
    );
    expect(open('figure', fassade)).toMatch(/\d/u);
    expect(open('none', library)).toMatch(/^From 1 September/u);
  });

  it('put the link where it is wanted', () => {
    const { link } = fassade.master;
    expect(textOf(draft('short-post', 'linkedin', { linkPlace: 'end' }))).toContain(link);
    const commented = draft('short-post', 'linkedin', { linkPlace: 'first-comment' });
    expect(textOf(commented)).toContain('Link im ersten Kommentar');
    expect(textOf(commented)).not.toContain(link);
    expect(commented.fields['firstComment']).toContain(link);
    expect(textOf(draft('short-post', 'linkedin', { linkPlace: 'none' }))).not.toContain(link);
  });

  it('count and place hashtags, and carry one that the channel always has', () => {
    const channel = { fieldDefaults: { hashtags: ['HolzwerkNord'] } };
    expect(textOf(draft('short-post', 'linkedin', { hashtagCount: 2 }, { channel }))).toMatch(
      /#Holzfassade #HolzwerkNord$/u,
    );
    const commented = draft('caption', 'instagram', { hashtagPlace: 'first-comment', hashtagCount: 3 });
    expect(textOf(commented)).not.toContain('#');
    expect(commented.fields['firstComment']).toBe('#Holzfassade #NachhaltigesBauen #Gebäudepflege');
    expect(textOf(draft('short-post', 'linkedin', { hashtagPlace: 'none' }))).not.toContain('#');
  });

  it('use emoji only when asked', () => {
    const emoji = /\p{Extended_Pictographic}/u;
    expect(textOf(draft('short-post', 'linkedin', {}))).not.toMatch(emoji);
    expect(textOf(draft('short-post', 'linkedin', { emoji: 'sparing' }))).toContain('👉 Jetzt den Pflegeplan');
    expect(textOf(draft('short-post', 'linkedin', { emoji: 'lists' }))).toContain('✅ Das Holz fasert');
  });

  it('shorten, sign off and number', () => {
    const length = (lengthTarget: number) => textOf(draft('story-post', 'linkedin', { lengthTarget })).length;
    expect(length(0.3)).toBeLessThan(length(0.6));
    expect(textOf(draft('message', 'whatsapp', { signOff: 'Ihr Holzwerk' }))).toMatch(/Ihr Holzwerk$/u);
    expect(textOf(draft('thread', 'x', { numbering: 'none' }))).not.toMatch(/^\d+\/\d+$/mu);
    expect(textOf(draft('thread', 'x', { numbering: 'brackets' }))).toMatch(/^\(1\/\d+\)$/mu);
  });

  it('speak the language of the channel where they add words', () => {
    const onEnglish = draft('caption', 'instagram', {}, { channel: { language: 'en' } });
    expect(textOf(onEnglish)).toContain('Jetzt den Pflegeplan herunterladen: Link in bio');
  });
});

describe('blocks of a draft', () => {
  it('name the passage they descend from', () => {
    const one = draft('story-post', 'linkedin', {});
    const passages = new Set(fassade.body.blocks.map((block) => block.passage));
    const named = one.body.blocks.filter((block) => block.passage !== undefined);
    expect(named.length).toBeGreaterThan(4);
    for (const block of named) expect(passages.has(block.passage)).toBe(true);
  });

  it('say nothing that the master does not say', () => {
    const known =
      `${fassade.master.title} ${fassade.master.lead} ${fassade.master.callToAction} ${fassade.master.link} ${plainText(fassade.body)}`.replace(
        /\s+/gu,
        ' ',
      );
    for (const block of draft('story-post', 'linkedin', { hashtagPlace: 'none' }).body.blocks) {
      for (const line of plainText({ blocks: [block] }).split('\n')) {
        const words = line
          .replace(/^• /u, '')
          .replace(/[„“]/gu, '')
          .replace(/: https:.*$/u, '');
        expect(known.replace(/[„“]/gu, '')).toContain(words);
      }
    }
  });
});
