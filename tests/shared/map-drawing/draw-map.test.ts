import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { readMapFonts } from '../../../main/core/files/map-fonts.ts';
import { FontSet } from '../../../main/core/drawing/font-set.ts';
import { channelMap } from '../../../shared/channel-graph/channel-map.ts';
import { overlap } from '../../../shared/map-drawing/boxes.ts';
import { drawMap, type MapDrawing } from '../../../shared/map-drawing/draw-map.ts';
import { curvePath, edgeCurve } from '../../../shared/map-drawing/edge-path.ts';
import { measures } from '../../../shared/map-drawing/measures.ts';
import { palettes } from '../../../shared/map-drawing/palette.ts';
import type { GroupShape, RectShape, Shape, TextShape } from '../../../shared/drawing/shapes.ts';
import type { Scene } from '../../../shared/map-drawing/scene.ts';
import { fitted, textWidth } from '../../../shared/map-drawing/text-width.ts';
import { writeSvg } from '../../../shared/drawing/write-svg.ts';
import type { MapFile } from '../../../shared/map-files/map-file.ts';
import { channelLinkSchema } from '../../../shared/model/channel-links.ts';
import { channelSchema } from '../../../shared/model/channels.ts';
import { mapFilterSchema } from '../../../shared/model/map-views.ts';
import { arbitraryMapFile } from '../../builders/arbitrary-map.ts';

const root = resolve(import.meta.dirname, '../../..');

function drawing(
  file: Pick<MapFile, 'channels' | 'links' | 'positions'>,
  wanted: Partial<MapDrawing> = {},
): MapDrawing {
  return {
    map: channelMap(file.channels, file.links),
    positions: file.positions,
    filter: mapFilterSchema.parse({}),
    groupBy: 'none',
    folded: {},
    language: 'de',
    theme: 'light',
    legend: true,
    title: 'Karte',
    subtitle: 'Stand heute',
    people: new Map([['p1', 'Mira Brandt']]),
    ...wanted,
  };
}

const moment = '2026-03-01T08:00:00.000Z';
const channel = (id: string, fields: object = {}) =>
  channelSchema.parse({ id, name: `Kanal ${id}`, platformId: 'website', language: 'de', createdAt: moment, ...fields });
const link = (id: string, fromId: string, toId: string, fields: object = {}) =>
  channelLinkSchema.parse({ id, fromId, toId, kind: 'profile', ...fields });

const parts = (scene: Scene, part: GroupShape['part']): GroupShape[] =>
  scene.shapes.filter((shape): shape is GroupShape => shape.kind === 'group' && shape.part === part);
const flat = (shapes: readonly Shape[]): Shape[] =>
  shapes.flatMap((shape) => (shape.kind === 'group' ? flat(shape.shapes) : [shape]));
const frame = (group: GroupShape): RectShape => {
  const rect = group.shapes.find((shape): shape is RectShape => shape.kind === 'rect');
  if (rect === undefined) throw new Error('no frame');
  return rect;
};

const three = {
  channels: [
    channel('a', { role: 'hub', ownerId: 'p1', audienceSize: 8_600, brand: 'Nord' }),
    channel('b', { brand: 'Nord' }),
    channel('c'),
  ],
  links: [
    link('1', 'a', 'b', { state: 'planned' }),
    link('2', 'b', 'a', { state: 'broken', callToAction: 'Folgen' }),
    link('3', 'b', 'c', { bothWays: true }),
  ],
  positions: { a: { x: 0, y: 0 }, b: { x: 420, y: 40 }, c: { x: 420, y: 300 } },
};

describe('a drawn map', () => {
  test('shows each channel with name, role, owner and audience, and each link with its words', () => {
    const scene = drawMap(drawing(three));
    expect(parts(scene, 'channel').map(({ label }) => label)).toEqual([
      'Kanal a, Website, Zentrum · Mira Brandt, 8.600 im Publikum',
      'Kanal b, Website, Zubringer',
      'Kanal c, Website, Zubringer',
    ]);
    expect(parts(scene, 'link').map(({ label }) => label)).toEqual([
      'von Kanal a nach Kanal b, im Profil, dauerhaft, geplant',
      'von Kanal b nach Kanal a, im Profil, Folgen, dauerhaft, unterbrochen',
      'zwischen Kanal b und Kanal c, im Profil, dauerhaft, aktiv',
    ]);
    const heads = parts(scene, 'link').map(({ shapes }) => shapes.length - 1);
    expect(heads).toEqual([1, 1, 2]);
  });

  test('tells states apart by pattern too, and explains exactly the signs that occur', () => {
    const scene = drawMap(drawing(three));
    const dashes = parts(scene, 'link').map(({ shapes }) => (shapes[0]?.kind === 'path' ? shapes[0].dash : 'none'));
    expect(new Set(dashes.map(String)).size).toBe(3);
    const words = (one: Scene): string[] =>
      parts(one, 'legend')
        .flatMap((key) => flat(key.shapes))
        .flatMap((shape) => (shape.kind === 'text' ? shape.text : []));
    expect(words(scene)).toHaveLength(5);
    expect(words(drawMap(drawing({ ...three, links: [] })))).toEqual(['Zentrum']);
    expect(parts(drawMap(drawing(three, { legend: false })), 'legend')).toEqual([]);
  });

  test('lets labels cover no card while there is room', () => {
    const scene = drawMap(drawing(three));
    for (const label of parts(scene, 'label')) {
      for (const card of parts(scene, 'channel')) expect(overlap(frame(label), frame(card)), label.label).toBe(0);
    }
  });

  test('draws groups as areas around their cards, and folded ones as one card with their links as one', () => {
    const open = drawMap(drawing(three, { groupBy: 'brand' }));
    const [area] = parts(open, 'area');
    expect(area?.label).toBe('Nord');
    const [cardA, cardB] = parts(open, 'channel').map(frame);
    if (area === undefined || cardA === undefined || cardB === undefined) throw new Error('not drawn');
    for (const card of [cardA, cardB]) expect(overlap(frame(area), card)).toBe(card.width * card.height);
    const folded = drawMap(drawing(three, { groupBy: 'brand', folded: { Nord: true } }));
    expect(parts(folded, 'channel').map(({ label }) => label)).toEqual([
      'Nord, 2 Kanäle',
      'Kanal c, Website, Zubringer',
    ]);
    expect(parts(folded, 'link')).toHaveLength(1);
  });

  test('keeps everything on the paper, whatever the places', () => {
    fc.assert(
      fc.property(arbitraryMapFile, (file) => {
        const scene = drawMap(drawing(file, { groupBy: file.groupBy }));
        for (const shape of flat(scene.shapes)) {
          if (shape.kind !== 'rect') continue;
          expect(shape.x).toBeGreaterThanOrEqual(0);
          expect(shape.y).toBeGreaterThanOrEqual(0);
          expect(shape.x + shape.width).toBeLessThanOrEqual(scene.width);
          expect(shape.y + shape.height).toBeLessThanOrEqual(scene.height);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('does not depend on where on the endless paper the cards stand', () => {
    const moved = Object.fromEntries(
      Object.entries(three.positions).map(([id, { x, y }]) => [id, { x: x - 900, y: y + 70 }]),
    );
    expect(drawMap(drawing({ ...three, positions: moved }))).toEqual(drawMap(drawing(three)));
  });

  test('a map without channels is a sheet with its title', () => {
    const scene = drawMap(drawing({ channels: [], links: [], positions: {} }));
    expect(scene.width).toBeGreaterThan(100);
    expect(parts(scene, 'channel')).toEqual([]);
  });
});

describe('the SVG', () => {
  test('is well-formed whatever people write, says the same for the same, and asks for nothing', () => {
    fc.assert(
      fc.property(arbitraryMapFile, (file) => {
        const wanted = drawing(file, { title: file.channels[0]?.name ?? '', people: file.people });
        const svg = writeSvg(drawMap(wanted));
        const names: string[] = [];
        const parser = new SaxesParser({ xmlns: true });
        parser.on('opentag', ({ name, attributes }) => {
          names.push(name);
          for (const key of Object.keys(attributes)) expect(key).not.toMatch(/^on|href$/iu);
        });
        parser.write(svg).close();
        expect(new Set(names)).toEqual(
          new Set(names.filter((name) => ['svg', 'title', 'desc', 'rect', 'path', 'text', 'g'].includes(name))),
        );
        expect(svg).not.toMatch(/url\(|@import|NaN|undefined/u);
        expect(writeSvg(drawMap(structuredClone(wanted)))).toBe(svg);
      }),
      { numRuns: 80 },
    );
  });

  test('has a title, a description and a language for those who do not see it', () => {
    const svg = writeSvg(drawMap(drawing(three)));
    expect(svg).toContain('role="img" aria-labelledby="map-title map-description"');
    expect(svg).toContain('<title id="map-title">Karte</title>');
    expect(svg).toContain('<desc id="map-description">3 Kanäle, 3 Vernetzungen</desc>');
    expect(svg).toContain('xml:lang="de"');
  });
});

describe('what canvas and print share', () => {
  test('colours are those of the interface', () => {
    const css = readFileSync(`${root}/renderer/theme/tokens.css`, 'utf8');
    const [, light = '', dark = ''] =
      /\[data-mantine-color-scheme='light'\] \{([\s\S]*?)\n\}[\s\S]*?\[data-mantine-color-scheme='dark'\] \{([\s\S]*?)\n\}/u.exec(
        css,
      ) ?? [];
    const names = { lineStrong: 'line-strong', ink2: 'ink-2', ink3: 'ink-3' } as const;
    for (const [theme, block] of [
      ['light', light],
      ['dark', dark],
    ] as const) {
      const token = (name: string): string | undefined =>
        new RegExp(`--${name}: (#[0-9a-f]{6});`, 'u').exec(block)?.[1];
      const { hues, ...roles } = palettes[theme];
      for (const [role, value] of Object.entries(roles))
        expect(value, role).toBe(token(names[role as keyof typeof names] ?? role)); // a name or undefined
      for (const [hue, value] of Object.entries(hues)) expect(value, hue).toBe(token(`hue-${hue}`));
    }
  });

  test('a link and the one that leads back lie apart, as do two in the same direction', () => {
    const [a, b] = [
      { x: 0, y: 0 },
      { x: 500, y: 0 },
    ];
    const there = edgeCurve(a, b);
    const back = edgeCurve(b, a);
    expect(Math.sign(there.control.y)).toBe(-Math.sign(back.control.y));
    expect(edgeCurve(a, b, 1).control.y).toBeLessThan(there.control.y - 20);
    expect(there.from.x).toBeCloseTo(measures.card.width / 2 + measures.edgeGap);
    expect(curvePath(edgeCurve(a, a))).not.toContain('NaN');
  });

  test('widths of text are those of the bundled font, to a few per cent', async () => {
    const fonts = new FontSet(await readMapFonts(`${root}/resources`));
    for (const weight of [400, 600] as const) {
      for (const text of [
        'Gemeinschaft · Karla Wendt',
        'Werkstatt-Intranet',
        'Übergröße: 8.600 im Publikum',
        'WAVE To.',
      ]) {
        const runs = fonts.runs(text, weight);
        const real = runs.reduce(
          (sum, { font, text: part }) => sum + (font.layout(part).advanceWidth / font.unitsPerEm) * 13,
          0,
        );
        const reckoned = textWidth(text, 13, weight);
        expect(reckoned / real, text).toBeGreaterThan(0.97);
        expect(reckoned / real, text).toBeLessThan(1.08);
      }
    }
  });

  test('a line that is too long ends in an ellipsis within its room, never inside a sign', () => {
    const family = '👩‍👩‍👧'.repeat(20);
    const line = fitted(family, 100, 12);
    expect(line.endsWith('…')).toBe(true);
    expect(textWidth(line, 12)).toBeLessThanOrEqual(100);
    expect(line.replace('…', '').replaceAll('👩‍👩‍👧', '')).toBe('');
    const texts = flat(
      drawMap(drawing({ ...three, channels: three.channels.map((one) => ({ ...one, name: 'W'.repeat(200) })) })).shapes,
    );
    for (const text of texts.filter((shape): shape is TextShape => shape.kind === 'text'))
      expect(textWidth(text.text, text.size, text.weight)).toBeLessThan(measures.card.width + 640);
  });
});
