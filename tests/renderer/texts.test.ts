import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Texts } from '../../shared/texts/texts.ts';

const root = new URL('../../', import.meta.url).pathname;
const files = [
  ...globSync('renderer/**/{texts,*-texts}.ts', { cwd: root }),
  ...globSync('shared/texts/*.ts', { cwd: root }),
  'shared/actions/actions.ts',
].filter((file) => readFileSync(`${root}${file}`, 'utf8').includes('defineTexts(') && !file.endsWith('texts/texts.ts'));

function isTexts(value: unknown): value is Texts {
  return typeof value === 'object' && value !== null && 'namespace' in value && 'de' in value && 'en' in value;
}

const found = await Promise.all(
  files.map(async (file) => {
    const module: Record<string, unknown> = await import(`${root}${file}`);
    return Object.values(module)
      .filter(isTexts)
      .map((texts) => ({ file, texts }));
  }),
);
const areas = found.flat();

const values = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).toSorted();

describe('words of the interface', () => {
  it('are found', () => {
    expect(areas.length).toBeGreaterThan(10);
  });

  it('have a namespace of their own', () => {
    const names = areas.map(({ texts }) => texts.namespace);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(areas.map((area) => [area.file, area.texts] as const))(
    '%s says the same in both languages',
    (_file, texts) => {
      expect(Object.keys(texts.en).toSorted()).toEqual(Object.keys(texts.de).toSorted());
      for (const [key, german] of Object.entries(texts.de)) {
        const english = texts.en[key] ?? '';
        // a word may be nothing on purpose, but then in both languages
        expect(english.trim() === '', key).toBe(german.trim() === '');
        expect([...new Set(values(english))], key).toEqual([...new Set(values(german))]);
      }
    },
  );

  it.each(areas.map((area) => [area.file, area.texts] as const))(
    '%s has both forms of each plural and does not shout',
    (_file, texts) => {
      for (const words of [texts.de, texts.en]) {
        for (const [key, text] of Object.entries(words)) {
          if (key.endsWith('_one')) expect(words).toHaveProperty([`${key.slice(0, -4)}_other`]);
          if (key.endsWith('_other')) expect(words).toHaveProperty([`${key.slice(0, -6)}_one`]);
          expect(text, key).not.toMatch(/!(\s|$)/);
        }
      }
    },
  );
});
