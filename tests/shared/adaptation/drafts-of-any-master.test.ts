import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recipesFor, resolveSettings } from '../../../shared/adaptation/index.ts';
import { asId } from '../../../shared/ids.ts';
import { masterSchema } from '../../../shared/model/masters.ts';
import { profiles } from '../../../shared/platforms/index.ts';
import { measureText } from '../../../shared/platforms/measure-text.ts';
import { flatten } from '../../../shared/rich-text/flatten.ts';
import { splitParts } from '../../../shared/rich-text/parts.ts';
import { plainText } from '../../../shared/rich-text/plain-text.ts';
import { doc, h2, p, quote, ul, withPassages } from '../../builders/rich-text.ts';
import { channelOn, fassade } from './masters.ts';

const words = [
  'Fassade',
  'Holz',
  'pflegen',
  'der',
  'und',
  'z. B.',
  'am 3. Mai',
  '12 %',
  '👩‍👩‍👧',
  'Donaudampfschifffahrtsgesellschaft',
  '木制外墙',
  '„Ja“',
  'https://a.example/b?c=d',
  '@name',
  '#tag',
  '<b>',
  '…',
];
const phrase = (most: number) => fc.array(fc.constantFrom(...words), { maxLength: most }).map((list) => list.join(' '));
const sentence = fc.tuple(phrase(20), fc.constantFrom('.', '?', '!', '', ':')).map(([text, end]) => text + end);
const text = fc.array(sentence, { maxLength: 6 }).map((list) => list.join(' '));
const block = fc.oneof(
  text.map((one) => p(one)),
  phrase(8).map((one) => h2(one)),
  text.map((one) => quote(one)),
  fc.array(phrase(10), { maxLength: 8 }).map((items) => ul(...items)),
);

const anyMaster = fc.record({
  title: phrase(40),
  lead: text,
  tags: fc.array(
    phrase(4).map((one) => one.slice(0, 100)),
    { maxLength: 12 },
  ),
  link: fc.constantFrom('', 'https://a.example/', `https://a.example/${'weg/'.repeat(60)}`),
  callToAction: phrase(30).map((one) => one.slice(0, 300)),
  language: fc.constantFrom('de', 'en'),
});

const anySettings = fc.record({
  hook: fc.constantFrom('statement', 'question', 'figure', 'quote', 'none'),
  emoji: fc.constantFrom('none', 'lists'),
  lengthTarget: fc.constantFrom(0.1, 0.7, 1),
  hashtagCount: fc.constantFrom(0, 5, 30),
  signOff: fc.constantFrom('', 'Ihr Team vom Holzwerk'),
});

describe('drafts of any master', () => {
  it.each(profiles.map((profile) => [profile.id, profile] as const))('keep the limits of %s', (id, profile) => {
    const channel = channelOn(id, 'de');
    fc.assert(
      fc.property(
        anyMaster,
        fc.array(block, { maxLength: 10 }),
        fc.constantFrom(...recipesFor(id)),
        anySettings,
        (fields, blocks, recipe, chosen) => {
          const master = masterSchema.parse({
            ...fields,
            id: asId('master', 'm'),
            createdAt: fassade.master.createdAt,
            updatedAt: fassade.master.createdAt,
          });
          const draft = recipe.draft({
            master,
            body: withPassages(doc(...blocks)),
            images: [],
            channel,
            profile,
            settings: resolveSettings(recipe, channel, chosen),
          });
          for (const part of splitParts(draft.body)) {
            const { measures } = measureText(profile, plainText(flatten(part, profile.text.formatting.value)));
            for (const one of measures) expect(one.remaining).toBeGreaterThanOrEqual(0);
          }
          for (const [fieldId, value] of Object.entries(draft.fields)) {
            if (typeof value === 'string')
              expect(measureText(profile, value, { fieldId }).valid, `${fieldId}: ${value}`).toBe(true);
          }
        },
      ),
      { numRuns: 15 },
    );
  });
});
