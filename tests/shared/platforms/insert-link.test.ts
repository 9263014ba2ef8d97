import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitContent } from '../../../shared/adaptation/split-content.ts';
import { applyFix } from '../../../shared/platforms/apply-fix.ts';
import { checkVariant } from '../../../shared/platforms/check-variant.ts';
import type { Finding, Fix } from '../../../shared/platforms/finding.ts';
import { findProfile, profiles } from '../../../shared/platforms/index.ts';
import type { PlatformProfile } from '../../../shared/platforms/platform-profile.ts';
import type { VariantContent } from '../../../shared/platforms/variant-content.ts';
import { splitParts } from '../../../shared/rich-text/parts.ts';
import { plainText } from '../../../shared/rich-text/plain-text.ts';
import { linkContext, linkPromise } from '../../builders/link-promise.ts';
import { doc, link, p, partBreak } from '../../builders/rich-text.ts';
import { variantContent } from '../../builders/variant-content.ts';

const url = 'https://holzwerk.example/werkblog/dach';
const profile = (id: string) => findProfile(id) as PlatformProfile; // every id here is in the table
const insert = (to: Extract<Fix, { kind: 'insert-link' }>['to'], more: { callToAction?: string } = {}): Fix => ({
  kind: 'insert-link',
  url,
  callToAction: 'Weiterlesen:',
  to,
  ...more,
});
const fixed = (content: VariantContent, fix: Fix) => applyFix(content, fix, profile(content.platformId), splitContent);
const partsOf = ({ body }: VariantContent) => splitParts(body).map((part) => plainText(part));

function linkFindings(content: VariantContent, promise = linkPromise()): Finding[] {
  return checkVariant(profile(content.platformId), content, linkContext({ promises: [promise] })).filter(({ code }) =>
    /^(?:promised|goal)-link/u.test(code),
  );
}

describe('inserting a link', () => {
  it('ends the text with the invitation, before the hashtags', () => {
    const content = variantContent('facebook', 'Das Dach ist fertig.\n\n#Holzbau #Dach');
    expect(partsOf(fixed(content, insert('text')))).toEqual([
      `Das Dach ist fertig.\n\nWeiterlesen: ${url}\n\n#Holzbau #Dach`,
    ]);
  });

  it('finds hashtags in the last lines of a paragraph, too', () => {
    const content = variantContent('facebook', doc(p('Das Dach ist fertig.\n\n#Holzbau\n#Dach')));
    expect(partsOf(fixed(content, insert('text')))).toEqual([
      `Das Dach ist fertig.\n\nWeiterlesen: ${url}\n\n#Holzbau\n#Dach`,
    ]);
  });

  it('leaves a hashtag alone that is part of the sentence', () => {
    const content = variantContent('facebook', 'Fertig:\n#Dach auf der Werkstatt');
    expect(partsOf(fixed(content, insert('text')))[0]).toMatch(/Werkstatt\n\nWeiterlesen/u);
  });

  it('goes into the last post of a thread, before its number', () => {
    const content = variantContent('x', doc(p('Eins.'), p('1/2'), partBreak(), p('Zwei.'), p('2/2')));
    expect(partsOf(fixed(content, insert('text')))).toEqual(['Eins.\n\n1/2', `Zwei.\n\nWeiterlesen: ${url}\n\n2/2`]);
  });

  it('goes into the text above the pages of a carousel', () => {
    const content = variantContent('linkedin', doc(p('Fünf Fragen.'), partBreak(), p('Frage eins')));
    expect(partsOf(fixed(content, insert('text')))).toEqual([`Fünf Fragen.\n\nWeiterlesen: ${url}`, 'Frage eins']);
  });

  it('is the invitation itself where links have words', () => {
    const content = variantContent('newsletter', 'Das Dach ist fertig.');
    expect(fixed(content, insert('text')).body.blocks.at(-1)).toEqual(p(link(url, 'Weiterlesen')));
  });

  it('has words of its own where nobody wrote any, in the language of the text', () => {
    const content = variantContent('facebook', 'The roof is ready.', { language: 'en' });
    expect(partsOf(fixed(content, insert('text', { callToAction: '' })))[0]).toContain(`Find out more: ${url}`);
  });

  it('goes into the bio, with a hint in the text that is given once', () => {
    const content = variantContent('instagram', 'Das Dach ist fertig.\n\n#Dach');
    const once = fixed(content, insert('bio'));
    expect(once.fields).toEqual({ link: url });
    expect(partsOf(once)).toEqual(['Das Dach ist fertig.\n\nWeiterlesen: Link in der Bio\n\n#Dach']);
    expect(fixed(once, insert('bio')).body).toEqual(once.body);
  });

  it('goes on the sticker with few words', () => {
    const content = variantContent('instagram-story', '');
    expect(fixed(content, insert('sticker')).fields).toEqual({ link: url, linkText: 'Weiterlesen' });
    const long = insert('sticker', { callToAction: 'Den ganzen Beitrag im Werkblog lesen' });
    expect(fixed(content, long).fields).toMatchObject({ linkText: 'Mehr dazu' });
  });

  it('goes on the button, and says which', () => {
    const content = variantContent('google-business', 'Das Dach ist fertig.');
    expect(fixed(content, insert('button')).fields).toEqual({ link: url, callToAction: 'learn-more' });
  });

  it('is added to the first comment', () => {
    const content = variantContent('linkedin', 'Das Dach ist fertig.', { fields: { firstComment: 'Danke an alle.' } });
    expect(fixed(content, insert('first-comment')).fields).toEqual({
      firstComment: `Danke an alle.\nWeiterlesen: ${url}`,
    });
  });

  it('keeps the promise on every platform that has a place for links, whichever fix is taken', () => {
    const hasNone = profiles.filter((own) => {
      const content = variantContent(own.id, 'Das Dach ist fertig.');
      const [finding] = linkFindings(content);
      expect([own.id, finding?.code]).toEqual([own.id, 'promised-link-missing']);
      for (const fix of finding?.fixes ?? []) {
        expect([own.id, fix, linkFindings(applyFix(content, fix, own, splitContent))]).toEqual([own.id, fix, []]);
      }
      return finding?.fixes.length === 0;
    });
    expect(hasNone.map(({ id }) => id)).toEqual([]);
  });

  it('needs the hint only where the one place is taken and a page of links in the bio leads to both', () => {
    const letter = linkPromise({ channel: 'Holzpost', pages: ['https://holzwerk.example/holzpost'], inBio: true });
    const content = variantContent('instagram', 'Das Dach ist fertig.', { fields: { link: url } });
    const missing = (at: VariantContent) =>
      checkVariant(profile('instagram'), at, linkContext({ promises: [linkPromise(), letter] })).filter(
        ({ code }) => code === 'promised-link-missing',
      );
    const [finding] = missing(content);
    expect(finding?.params).not.toHaveProperty('taken');
    const [fix] = finding?.fixes ?? [];
    if (fix === undefined) throw new Error('no key puts the hint in');
    expect(fixed(content, fix).fields).toMatchObject({ link: url });
    expect(missing(fixed(content, fix))).toEqual([]);
  });

  it('does not write over a link that somebody needs', () => {
    const content = variantContent('pinterest', 'Das Dach ist fertig.', {
      fields: { link: 'https://other.example/a' },
    });
    const goal = linkPromise({ linkId: null, kind: 'goal', pages: ['https://other.example/a'] });
    const check = (promises: readonly ReturnType<typeof linkPromise>[]) =>
      checkVariant(profile('pinterest'), content, linkContext({ promises })).find(
        ({ code }) => code === 'promised-link-missing',
      )?.fixes;
    expect(check([linkPromise(), goal])).toEqual([]);
    expect(check([linkPromise()])).toMatchObject([{ to: 'link-field', overwrite: true }]);
  });

  it('lets the finding on length appear as usual', () => {
    const content = variantContent('bluesky', 'a'.repeat(295));
    const after = fixed(content, insert('text'));
    expect(checkVariant(profile('bluesky'), after, linkContext()).map(({ code }) => code)).toContain('text-too-long');
  });
});

describe('replacing an address', () => {
  const replace: Fix = { kind: 'replace-link', from: 'https://a.example/x', to: url };

  it('changes it behind words, in the text and in fields', () => {
    const content = variantContent(
      'newsletter',
      doc(p('Hier: ', link('https://a.example/x', 'lesen')), p('https://a.example/x.')),
      {
        fields: { preheader: 'https://a.example/x' },
      },
    );
    const after = fixed(content, replace);
    expect(after.body).toEqual(doc(p('Hier: ', link(url, 'lesen')), p(`${url}.`)));
    expect(after.fields).toEqual({ preheader: url });
  });

  it('leaves longer addresses alone, and the same text where it stands nowhere', () => {
    const content = variantContent('facebook', 'https://a.example/xy https://a.example/x/y https://a.example/x?z=1');
    expect(fixed(content, replace).body).toBe(content.body);
  });

  it('never loses anything but the address', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('https://a.example/x', 'Wort', '(', ').', '\n', '#Tag'), { maxLength: 12 }),
        (words) => {
          const content = variantContent('facebook', doc(p(words.join(' '))));
          const after = plainText(fixed(content, replace).body);
          expect(after.replaceAll(url, 'https://a.example/x')).toBe(plainText(content.body));
          expect(after).not.toContain('https://a.example/x');
        },
      ),
    );
  });
});
