import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { routes } from './route-paths.ts';

const root = new URL('../../resources/help/', import.meta.url);
const pages = (language: string): string[] => readdirSync(new URL(`${language}/`, root)).toSorted();
const source = readFileSync(new URL('../../renderer/views/help/pages.ts', import.meta.url), 'utf8');
const ids = [...(/pageIds = \[([^\]]*)\]/.exec(source)?.[1] ?? '').matchAll(/'([a-z]+)'/g)].map(
  ([, id = '']) => `${id}.md`,
);

describe('offline help', () => {
  it('has every page in both languages', () => {
    expect(pages('de')).toEqual(ids.toSorted());
    expect(pages('en')).toEqual(ids.toSorted());
  });

  it.each(['de', 'en'].flatMap((language) => ids.map((page) => [language, page] as const)))(
    '%s/%s begins with its title and links only to places that exist',
    (language, page) => {
      const text = readFileSync(new URL(`${language}/${page}`, root), 'utf8');
      expect(text).toMatch(/^# \S/);
      expect(text).not.toMatch(/<[a-z]/i);
      for (const [, target = ''] of text.matchAll(/\]\(#([^)]*)\)/g)) {
        expect(
          routes.some((route) => route.test(target.split('?')[0] ?? '')),
          target,
        ).toBe(true);
        const help = /^\/help\/(.+)$/.exec(target)?.[1];
        if (help !== undefined) expect(ids).toContain(`${help}.md`);
      }
    },
  );
});
