import { describe, expect, it } from 'vitest';
import { profiles } from '../../../shared/platforms/index.ts';
import { fillTemplate, mediumOf, unknownPlaceholders } from '../../../shared/tracking/placeholders.ts';

describe('filling a template', () => {
  it.each([
    ['{master}', { master: 'Größe & Straße' }, 'groesse-strasse'],
    ['herbst-{channel}', { channel: 'LinkedIn' }, 'herbst-linkedin'],
    ['Herbst_2026', {}, 'Herbst_2026'],
    ['{campaign}-{master}', { master: 'Tür' }, 'tuer'],
    ['{master}-{campaign}', { master: 'Tür' }, 'tuer'],
    ['{campaign}_{brand}-{master}', { campaign: 'Herbst', master: 'Tür' }, 'herbst-tuer'],
    ['{campaign}', {}, ''],
    ['{ Master }', { master: 'x' }, 'x'],
    ['a-{nichts}-b', {}, 'a-b'],
  ])('%s gives %s', (template, values, expected) => {
    expect(fillTemplate(template, values)).toBe(expected);
  });

  it('names placeholders that do not exist', () => {
    expect(unknownPlaceholders('{platform}-{kanal}-{kanal}-{x}')).toEqual(['kanal', 'x']);
  });

  it('knows a medium for every platform', () => {
    for (const { id, family } of profiles) expect(mediumOf(id, family)).toMatch(/^[a-z]+$/u);
  });
});
