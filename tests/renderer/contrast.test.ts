import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../renderer/theme/tokens.css', import.meta.url), 'utf8');

/** Colour roles of one scheme as `tokens.css` defines them. */
function rolesOf(scheme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const block = new RegExp(`\\[data-mantine-color-scheme='${scheme}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return new Map(
    [...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'surface', 'sunk', 'hover'];
const inks = ['ink', 'ink-2', 'ink-3', 'accent', 'done', 'attention', 'blocking', 'information'];
const hues = ['blue', 'violet', 'magenta', 'green', 'amber', 'sky', 'ink', 'red', 'teal', 'olive'];

describe.each(['light', 'dark'] as const)('colours of the %s scheme', (scheme) => {
  const roles = rolesOf(scheme);
  const of = (name: string): string => {
    const value = roles.get(name);
    if (value === undefined) throw new Error(`tokens.css has no --${name} for ${scheme}.`);
    return value;
  };

  it.each(grounds.flatMap((ground) => inks.map((ink) => [ink, ground] as const)))('%s reads on %s', (ink, ground) => {
    expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['accent', 'done', 'attention', 'blocking', 'information'])('%s reads on its soft ground', (role) => {
    expect(contrast(of(role), of(`${role}-soft`))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of('ink'), of(`${role}-soft`))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['accent', 'blocking'])('text on a filled %s reads', (role) => {
    expect(contrast(of(`on-${role}`), of(role))).toBeGreaterThanOrEqual(4.5);
  });

  it('text on a button under the pointer reads', () => {
    expect(contrast(of('on-accent'), of('accent-hover'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(hues)('hue %s stands out from every ground', (hue) => {
    for (const ground of ['paper', 'surface', 'sunk'])
      expect(contrast(of(`hue-${hue}`), of(ground))).toBeGreaterThanOrEqual(3);
  });

  it('borders of controls and the focus ring stand out', () => {
    for (const ground of ['paper', 'surface']) {
      expect(contrast(of('line-control'), of(ground))).toBeGreaterThanOrEqual(3);
      expect(contrast(of('focus'), of(ground))).toBeGreaterThanOrEqual(3);
    }
  });

  it('matches in a search read', () => {
    expect(contrast(of('ink'), of('mark'))).toBeGreaterThanOrEqual(4.5);
  });
});
