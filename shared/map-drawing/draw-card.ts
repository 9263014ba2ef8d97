import type { MapNode } from '../channel-graph/channel-map.ts';
import type { Language } from '../model/common.ts';
import { glyphPath } from '../platforms/glyphs.ts';
import { findProfile } from '../platforms/index.ts';
import { channelMapTexts } from '../texts/channel-map.ts';
import { platformName } from '../texts/platforms.ts';
import { translate } from '../texts/texts.ts';
import type { Box } from './boxes.ts';
import { round } from './edge-path.ts';
import { measures } from './measures.ts';
import { mixed, type Palette } from './palette.ts';
import type { GroupShape, Shape, TextShape } from '../drawing/shapes.ts';
import type { Card } from './shown-map.ts';
import { fitted } from './text-width.ts';

export interface CardWords {
  readonly language: Language;
  readonly palette: Palette;
  /** Name of a person; empty where nobody knows it. */
  readonly personName: (id: string) => string;
  /** What a value of the grouped field is called. */
  readonly groupName: (value: string) => string;
}

export function cardBox({ centre }: Card): Box {
  const { width, height } = measures.card;
  return { x: round(centre.x - width / 2), y: round(centre.y - height / 2), width, height };
}

/** `8.600` or `8,600`. Written here and not by `Intl`, whose data changes between versions. */
export function grouped(value: number, language: Language): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/gu, language === 'de' ? '.' : ',');
}

/** The lines under the name. */
function details(node: MapNode, { language, personName }: CardWords): string[] {
  const owner = node.ownerId === null ? '' : personName(node.ownerId);
  const role = translate(channelMapTexts, language, `role.${node.role}`);
  const first = [role, owner].filter((part) => part !== '').join(' · ');
  if (node.audienceSize === null) return [first];
  const size = grouped(node.audienceSize, language);
  return [first, translate(channelMapTexts, language, 'audience', { size })];
}

/** A channel as a card: the drawing of its platform, its name, its role and owner, its audience. */
export function channelCard(card: Card, node: MapNode, words: CardWords): GroupShape {
  const { palette, language } = words;
  const profile = findProfile(node.platformId);
  const hue = palette.hues[profile?.hue ?? 'ink'];
  const lines = details(node, words);
  const platform = profile === null ? node.platformId : platformName(profile, language);
  const isHub = node.role === 'hub';
  return {
    kind: 'group',
    part: 'channel',
    label: [node.name, platform, ...lines].join(', '),
    shapes: [
      frame(cardBox(card), palette, isHub ? palette.ink2 : palette.lineStrong, isHub ? measures.line.hub : 1),
      ...tile(cardBox(card), glyphPath(profile?.glyph ?? 'custom'), hue, palette),
      ...texts(cardBox(card), node.name, lines, palette),
    ],
  };
}

/** A folded group: two cards on top of each other, with how many channels it holds. */
export function foldedCard(card: Card, words: CardWords): GroupShape {
  const { palette, language } = words;
  const name = words.groupName(card.group);
  const lines = [translate(channelMapTexts, language, 'channels', { count: card.members.length })];
  const box = cardBox(card);
  const behind = { ...box, x: box.x + 5, y: box.y + 5 };
  return {
    kind: 'group',
    part: 'channel',
    label: [name, ...lines].join(', '),
    shapes: [
      frame(behind, palette, palette.lineStrong, 1),
      frame(box, palette, palette.lineStrong, 1),
      ...tile(box, 'M2.5 5.500h11v7.500h-11zM4 3.500h8M5.500 1.500h5', palette.ink2, palette),
      ...texts(box, name, lines, palette),
    ],
  };
}

function frame(box: Box, palette: Palette, stroke: string, strokeWidth: number): Shape {
  return { kind: 'rect', ...box, radius: measures.card.radius, fill: palette.surface, stroke, strokeWidth };
}

function tile(box: Box, d: string, hue: string, palette: Palette): Shape[] {
  const { side, radius, glyph } = measures.tile;
  const x = round(box.x + measures.card.padding);
  const y = round(box.y + (box.height - side) / 2);
  const inset = (side - glyph) / 2;
  return [
    {
      kind: 'rect',
      x,
      y,
      width: side,
      height: side,
      radius,
      fill: mixed(hue, palette.surface, 0.14),
      stroke: null,
      strokeWidth: 0,
    },
    {
      kind: 'path',
      d,
      at: { x: round(x + inset), y: round(y + inset), scale: glyph / 16 },
      stroke: hue,
      strokeWidth: measures.line.glyph,
    },
  ];
}

function texts(box: Box, name: string, details: readonly string[], palette: Palette): TextShape[] {
  const { padding } = measures.card;
  const x = round(box.x + padding + measures.tile.side + 12);
  const room = box.x + box.width - padding - x;
  const { name: nameSize, detail } = measures.text;
  const step = 15;
  const top = box.y + box.height / 2 - (details.length * step) / 2 + nameSize * 0.36;
  const line = (text: string, index: number): TextShape => ({
    kind: 'text',
    x,
    y: round(top + index * step + (index === 0 ? 0 : 2)),
    text: fitted(text, room, index === 0 ? nameSize : detail, index === 0 ? 600 : 400),
    size: index === 0 ? nameSize : detail,
    weight: index === 0 ? 600 : 400,
    fill: index === 0 ? palette.ink : palette.ink2,
    anchor: 'start',
  });
  return [name, ...details].map(line);
}
