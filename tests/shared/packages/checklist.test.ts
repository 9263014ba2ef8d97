import { describe, expect, test } from 'vitest';
import { stepsOf } from '../../../shared/packages/checklist.ts';
import { profiles } from '../../../shared/platforms/index.ts';
import { checklistTexts } from '../../../shared/texts/checklists.ts';
import { packageTexts } from '../../../shared/texts/packages.ts';
import { contentImage, finding, type ItemWords, p, packageItem, part } from './package-items.ts';

const steps = (words: ItemWords, language: 'de' | 'en' = 'de') =>
  stepsOf(packageItem(words), { language, timeZone: 'Europe/Berlin' });
const ids = (words: ItemWords) => steps(words).map((step) => step.id);

describe('the steps of a person', () => {
  test('follow the order of the work', () => {
    expect(
      ids({
        platform: 'linkedin',
        fields: { firstComment: 'Mehr im Blog.' },
        images: [contentImage('a.jpg', { credit: 'J. Keller' })],
        link: 'https://bau.example/haus',
        findings: [finding('text-cut', 'blocking')],
      }),
    ).toEqual([
      'clarify',
      'open',
      'text',
      'images',
      'alt',
      'credit',
      'link',
      'preview',
      'publish',
      'firstComment',
      'look',
      'note',
    ]);
  });

  test('on Instagram the link goes into the profile, after publishing', () => {
    const order = ids({
      platform: 'instagram',
      images: [contentImage('a.jpg')],
      fields: { link: 'https://bau.example/haus' },
    });
    expect(order.indexOf('link')).toBeGreaterThan(order.indexOf('publish'));
    const link = steps({ platform: 'instagram', fields: { link: 'https://bau.example/haus' } }).find(
      ({ id }) => id === 'link',
    );
    expect(link?.text).toBe('Link im Profil (Bio) auf das Ziel umstellen: https://bau.example/haus');
  });

  test('a thread names every part in order', () => {
    const thread = steps({ platform: 'x', blocks: [p('a'), part, p('b'), part, p('c')] }).find(
      ({ id }) => id === 'thread',
    );
    expect(thread?.text).toContain('3 Teile');
    expect(thread?.details).toEqual(['`text-1-of-3.txt`', '`text-2-of-3.txt`', '`text-3-of-3.txt`']);
  });

  test('a newsletter is tried out and sent, not published', () => {
    const texts = steps({ platform: 'newsletter', scheduledAt: '2026-12-03T06:00:00.000Z' }).map(({ text }) => text);
    expect(texts).toContain('Versand einplanen: Donnerstag, 3. Dezember 2026, 07:00 Uhr (Europe/Berlin).');
    expect(texts.join(' ')).toContain('Abmeldelink');
  });

  test('an accepted finding does not hold anybody up', () => {
    const accepted = [{ code: 'text-cut', reason: 'so gewollt', by: 'Mira', at: '2026-11-20T09:00:00.000Z' }];
    expect(ids({ platform: 'x', findings: [finding('text-cut', 'blocking')], accepted })).not.toContain('clarify');
  });

  test.each(profiles.map(({ id }) => id))('%s has whole sentences in both languages', (platform) => {
    const words = {
      platform,
      images: [contentImage('a.jpg', { credit: 'J. Keller' })],
      link: 'https://bau.example/haus',
      fields: {
        title: 'T',
        link: 'https://bau.example',
        hashtags: ['Holz'],
        embargo: 'bis Montag',
        firstComment: 'Mehr',
      },
      findings: [finding('text-cut', 'blocking'), finding('text-missing', 'blocking')],
    };
    for (const language of ['de', 'en'] as const) {
      for (const { text } of steps(words, language)) expect(text).toMatch(/^\p{Lu}`?.*[^{}]$|^`/u);
      expect(JSON.stringify(steps(words, language))).not.toMatch(/\{\{|undefined|null/);
    }
  });
});

test('words for a platform name one that exists', () => {
  const known = new Set([...profiles.flatMap(({ id, family }) => [id, family]), 'html', 'unscheduled', 'at', 'none']);
  const places = ['text', 'link-field', 'first-comment', 'bio', 'sticker', 'button'];
  for (const key of Object.keys(checklistTexts.de)) {
    const [, ...rest] = key.replace(/_(one|other)$/, '').split('.');
    const [last] = rest.slice(-1);
    if (last === undefined || key.startsWith('severity.')) continue;
    expect(key.startsWith('link.') ? places : [...known], key).toContain(last);
  }
});

test('both languages are complete', () => {
  for (const texts of [checklistTexts, packageTexts]) {
    expect(Object.keys(texts.en).sort()).toEqual(Object.keys(texts.de).sort());
    for (const key of Object.keys(texts.de) as (keyof typeof texts.de)[]) {
      const values = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([value]) => value).sort();
      expect(values(texts.en[key]), key).toEqual(values(texts.de[key]));
    }
  }
});
