import { describe, expect, test } from 'vitest';
import { checkVariant, type CheckContext } from '../../../shared/platforms/check-variant.ts';
import { findProfile } from '../../../shared/platforms/index.ts';
import type { PlatformProfile, ProfileFamily } from '../../../shared/platforms/platform-profile.ts';
import { variantContent } from '../../builders/variant-content.ts';
import { noLinks } from '../../../shared/platforms/variant-links.ts';

const german =
  'Das neue Dach der Werkstatt ist fertig. Es trägt 48 Solarmodule, kommt ohne Stahl aus und hält den Regen ab, der hier oft von Westen kommt. Am Samstag zeigen wir es allen, die fragen, wie man so etwas baut.';
const english =
  'The new roof of the workshop is ready. It carries 48 solar modules, needs no steel and keeps off the rain that often comes from the west here. On Saturday we show it to everyone who asks how such a thing is built.';

function repetition(platformId: string, text: string, others: CheckContext['others']): string[] {
  const profile = findProfile(platformId) as PlatformProfile; // every id here is in the table
  return checkVariant(profile, variantContent(platformId, text), { handle: '', others, links: noLinks })
    .filter(({ code }) => code.includes('repeated'))
    .map(({ code, params }) => `${code}: ${params.channels}`);
}

const other = (text: string, family: ProfileFamily = 'post'): CheckContext['others'] => [
  { name: 'Facebook', text, family },
];

describe('a text that stands on another channel too', () => {
  test.each([
    ['another case and other links', german, `${german.toUpperCase()} https://example.com #Dach`],
    ['look-alike letters', german, german.replace('neue', '𝗻𝗲𝘂𝗲')],
    ['other line breaks', english, english.replaceAll('. ', '.\n\n')],
  ])('is the same in %s', (_, own, there) => {
    expect(repetition('linkedin', own, other(there))).toEqual(['text-repeated: Facebook']);
  });

  test.each([
    ['a greeting in front', german, `Hallo zusammen. ${german}`],
    ['one other word in German', german, german.replace('Samstag', 'Sonntag')],
    ['one other word in English', english, english.replace('Saturday', 'Sunday')],
    ['one word less', english, english.replace(' here', '')],
  ])('is nearly the same with %s', (_, own, there) => {
    expect(repetition('linkedin', own, other(there))).toEqual(['text-nearly-repeated: Facebook']);
    expect(repetition('linkedin', there, other(own))).toEqual(['text-nearly-repeated: Facebook']);
  });

  test.each([
    ['in another language', german, english],
    ['shortened to the half', german, german.slice(0, 100)],
    ['with a sentence more', german, `${german} Wer mag, bringt eigene Pläne mit und bleibt zum Essen am Feuer.`],
    ['of the same words in another order', german, german.split(' ').toReversed().join(' ')],
    ['when both are short', 'Das Dach ist fertig.', 'Das Dach ist fertig.'],
  ])('is another text %s', (_, own, there) => {
    expect(repetition('linkedin', own, other(there))).toEqual([]);
  });

  test('is told for equal and for nearly equal channels apart', () => {
    const others: CheckContext['others'] = [
      { name: 'Facebook', text: german, family: 'post' },
      { name: 'XING', text: `Hallo. ${german}`, family: 'post' },
      { name: 'Instagram', text: german, family: 'picture' },
      { name: 'Threads', text: english, family: 'microblog' },
    ];
    expect(repetition('linkedin', german, others)).toEqual([
      'text-repeated: Facebook, Instagram',
      'text-nearly-repeated: XING',
    ]);
  });

  test('is meant to be there in feeds and documents', () => {
    expect(repetition('rss', german, other(german))).toEqual([]);
    expect(repetition('press-release', german, other(german))).toEqual([]);
    expect(repetition('linkedin', german, other(german, 'feed'))).toEqual([]);
    expect(repetition('linkedin', german, other(german))).toEqual(['text-repeated: Facebook']);
  });
});

describe('a mention of the own account', () => {
  const mentions = (platformId: string, text: string, handle: string) =>
    checkVariant(findProfile(platformId) as PlatformProfile, variantContent(platformId, text), {
      handle,
      others: [],
      links: noLinks,
    })
      .filter(({ code }) => code.startsWith('mention'))
      .map(({ code, params }) => `${code} ${params.mention}`);

  test.each([
    ['x', 'Mehr bei @Holzwerk heute', 'holzwerk', ['mention-of-self @Holzwerk']],
    ['x', 'Mehr bei @holzwerk2 heute', '@holzwerk', []],
    ['mastodon', 'Mehr bei @holzwerk', '@holzwerk@bau.example', ['mention-of-self @holzwerk']],
    ['mastodon', 'Mehr bei @holzwerk@haus.example', '@holzwerk@bau.example', []],
    ['bluesky', 'Mehr bei @holzwerk.example.com', 'holzwerk.example.com', ['mention-of-self @holzwerk.example.com']],
    ['instagram', 'Mehr bei @anna', '', []],
  ])('on %s in “%s”', (platformId, text, handle, found) => {
    expect(mentions(platformId, text, handle)).toEqual(found);
  });
});
