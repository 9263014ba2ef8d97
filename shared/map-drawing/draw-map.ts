import type { Language } from '../model/common.ts';
import type { MapPosition } from '../model/map-views.ts';
import { channelMapTexts } from '../texts/channel-map.ts';
import { translate } from '../texts/texts.ts';
import { around, type Box, BoxIndex, grown } from './boxes.ts';
import { cardBox, type CardWords, channelCard, foldedCard } from './draw-card.ts';
import { legend } from './draw-legend.ts';
import { chipShape, lineWithHeads, linkCurve, linkWords, placeChip, type PlacedChip, strokeOf } from './draw-link.ts';
import { type EdgeCurve, round } from './edge-path.ts';
import { measures } from './measures.ts';
import { type MapTheme, mixed, type Palette, palettes } from './palette.ts';
import type { GroupShape, Shape } from '../drawing/shapes.ts';
import type { Scene } from './scene.ts';
import { type Card, type DrawnLink, type Showing, type ShownMap, shownMap } from './shown-map.ts';
import { fitted, textWidth } from './text-width.ts';

export interface MapDrawing extends Showing {
  readonly language: Language;
  readonly theme: MapTheme;
  readonly legend: boolean;
  /** Over the map; empty draws none. */
  readonly title: string;
  /** Under the title: what is shown, of which day. */
  readonly subtitle: string;
  /** On white instead of tinted paper where it is light: for printers. */
  readonly white?: boolean;
  /** Names of people by id. */
  readonly people: ReadonlyMap<string, string>;
}

interface Placed {
  readonly link: DrawnLink;
  readonly curve: EdgeCurve;
  readonly chip: PlacedChip;
}

/** Draws a view of the channel map. Pure: the same values give the same drawing on every machine. */
export function drawMap(drawing: MapDrawing): Scene {
  const { language, theme } = drawing;
  const palette =
    drawing.white === true && theme === 'light' ? { ...palettes.light, paper: '#ffffff' } : palettes[theme];
  const words = wordsOf(drawing, palette);
  const unmoved = shownMap(drawing);
  const header = headerHeight(drawing);
  const { shown, placed } = laidOut(unmoved, header, language);
  const areas = areaBoxes(shown);
  const bounds = around([
    ...shown.cards.map(cardBox),
    ...areas.map(({ box }) => box),
    ...placed.map(({ chip }) => chip.box),
    ...placed.map(({ curve }) => curveBox(curve)),
    { x: measures.margin, y: header, width: titleWidth(drawing), height: 1 },
  ]) ?? { x: 0, y: 0, width: 0, height: 0 };
  const width = Math.ceil(bounds.x + bounds.width + measures.margin);
  const bottom = bounds.y + bounds.height;
  const key = drawing.legend
    ? legend(shown, { x: measures.margin, y: bottom + 28 }, width - 2 * measures.margin, { palette, language })
    : null;
  const nameOf = namesOf(shown, words);
  return {
    width,
    height: Math.ceil(bottom + (key === null ? 0 : 28 + key.height) + measures.margin),
    title: drawing.title === '' ? translate(channelMapTexts, language, 'title') : drawing.title,
    description: description(shown, language),
    language,
    theme,
    paper: palette.paper,
    shapes: [
      ...areas.map(({ group, box }) => areaShape(words.groupName(group), box, palette)),
      ...placed.map(({ link, curve }): GroupShape => ({
        kind: 'group',
        part: 'link',
        label: linkWords(link, nameOf, language),
        shapes: lineWithHeads(curve, strokeOf(link.edge.state, palette), link.edge.bothWays),
      })),
      ...placed.map(({ link, chip }) => chipShape(chip, link, palette, palette.paper)),
      ...shown.cards.map((card) => cardShape(card, words)),
      ...(drawing.title === '' ? [] : [titleShape(drawing, palette, width - 2 * measures.margin)]),
      ...(key === null ? [] : [key.shape]),
    ],
  };
}

function wordsOf({ language, people, groupBy }: MapDrawing, palette: Palette): CardWords {
  return {
    language,
    palette,
    personName: (id) => people.get(id) ?? '',
    groupName: (value) =>
      groupBy === 'language' && (value === 'de' || value === 'en')
        ? translate(channelMapTexts, language, `language.${value}`)
        : value,
  };
}

function namesOf({ cards }: ShownMap, words: CardWords): (id: string) => string {
  const names = new Map(
    cards.map((card) => [card.id, card.folded ? words.groupName(card.group) : card.members[0]?.name]),
  );
  return (id) => names.get(id) ?? '';
}

function cardShape(card: Card, words: CardWords): GroupShape {
  const [node] = card.members;
  return card.folded || node === undefined ? foldedCard(card, words) : channelCard(card, node, words);
}

function headerHeight({ title }: MapDrawing): number {
  return measures.margin + (title === '' ? 0 : 64);
}

function titleWidth({ title, subtitle }: MapDrawing): number {
  if (title === '') return 0;
  const { text } = measures;
  return Math.min(640, Math.max(textWidth(title, text.title, 600), textWidth(subtitle, text.subtitle)));
}

/** The map with its labels, all of it below and right of the margins. */
function laidOut(
  unmoved: ShownMap,
  top: number,
  language: Language,
): { readonly shown: ShownMap; readonly placed: readonly Placed[] } {
  const shown = movedInto(unmoved, { x: measures.margin, y: top });
  const placed = placeLinks(shown, language);
  const labels = around(placed.map(({ chip }) => chip.box));
  const over = { x: measures.margin - (labels?.x ?? Infinity), y: top - (labels?.y ?? Infinity) };
  if (over.x <= 0 && over.y <= 0) return { shown, placed };
  // A label hangs out at the left or above: everything moves by as much, and labels fall where they were.
  const corner = { x: measures.margin + Math.ceil(Math.max(0, over.x)), y: top + Math.ceil(Math.max(0, over.y)) };
  const moved = movedInto(unmoved, corner);
  return { shown: moved, placed: placeLinks(moved, language) };
}

/** The same map with its upper left corner there. */
function movedInto(shown: ShownMap, to: MapPosition): ShownMap {
  const corner = around([
    ...shown.cards.map(cardBox),
    ...areaBoxes(shown).map(({ box }) => box),
    ...shown.links.map((link) => curveBox(linkCurve(link))),
  ]);
  if (corner === null) return shown;
  const [dx, dy] = [to.x - corner.x, to.y - corner.y];
  const moved = new Map(
    shown.cards.map((card) => [
      card,
      { ...card, centre: { x: round(card.centre.x + dx), y: round(card.centre.y + dy) } },
    ]),
  );
  const now = (card: Card): Card => moved.get(card) ?? card;
  return {
    cards: shown.cards.map(now),
    links: shown.links.map((link) => ({ ...link, from: now(link.from), to: now(link.to) })),
    groups: new Map([...shown.groups].map(([group, cards]) => [group, cards.map(now)])),
  };
}

function curveBox({ from, control, to }: EdgeCurve): Box {
  const x = [from.x, to.x, (from.x + 2 * control.x + to.x) / 4];
  const y = [from.y, to.y, (from.y + 2 * control.y + to.y) / 4];
  const [left, top] = [Math.min(...x), Math.min(...y)];
  return grown({ x: left, y: top, width: Math.max(...x) - left, height: Math.max(...y) - top }, measures.arrow.width);
}

function placeLinks({ cards, links }: ShownMap, language: Language): Placed[] {
  const taken = new BoxIndex();
  for (const card of cards) taken.add(grown(cardBox(card), 3));
  const drawn = links.map((link) => ({ link, curve: linkCurve(link) }));
  // Heads of arrows say where a link leads; no label may cover one.
  for (const { link, curve } of drawn) for (const tip of headsOf(link, curve)) taken.add(tip);
  return drawn.map(({ link, curve }) => {
    const chip = placeChip(link, curve, taken, language);
    taken.add(grown(chip.box, 2));
    return { link, curve, chip };
  });
}

function headsOf({ edge }: DrawnLink, { from, to }: EdgeCurve): Box[] {
  const around = ({ x, y }: MapPosition): Box => grown({ x, y, width: 0, height: 0 }, measures.arrow.length + 3);
  return edge.bothWays ? [around(from), around(to)] : [around(to)];
}

function areaBoxes({ groups }: ShownMap): { readonly group: string; readonly box: Box }[] {
  const { padding, header } = measures.area;
  return [...groups].flatMap(([group, cards]) => {
    const inner = around(cards.map(cardBox));
    if (inner === null) return [];
    const box = grown(inner, padding);
    return [{ group, box: { ...box, y: box.y - header, height: box.height + header } }];
  });
}

function areaShape(name: string, box: Box, palette: Palette): GroupShape {
  const { padding, radius } = measures.area;
  const at = { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) };
  return {
    kind: 'group',
    part: 'area',
    label: name,
    shapes: [
      {
        kind: 'rect',
        ...at,
        radius,
        fill: mixed(palette.sunk, palette.paper, 0.7),
        stroke: palette.line,
        strokeWidth: measures.line.hairline,
      },
      {
        kind: 'text',
        x: round(at.x + padding),
        y: round(at.y + 26),
        text: fitted(name, at.width - 2 * padding, measures.text.area, 600),
        size: measures.text.area,
        weight: 600,
        fill: palette.ink3,
        anchor: 'start',
      },
    ],
  };
}

function titleShape({ title, subtitle }: MapDrawing, palette: Palette, room: number): GroupShape {
  const line = (text: string, size: number, y: number, weight: 400 | 600, fill: string): Shape => ({
    kind: 'text',
    x: measures.margin,
    y,
    text: fitted(text, room, size, weight),
    size,
    weight,
    fill,
    anchor: 'start',
  });
  const { text, margin } = measures;
  return {
    kind: 'group',
    part: 'title',
    label: title,
    shapes: [
      line(title, text.title, margin + 14, 600, palette.ink),
      ...(subtitle === '' ? [] : [line(subtitle, text.subtitle, margin + 36, 400, palette.ink2)]),
    ],
  };
}

function description({ cards, links }: ShownMap, language: Language): string {
  const channels = cards.reduce((sum, { members }) => sum + members.length, 0);
  const count = links.reduce((sum, link) => sum + link.count, 0);
  return [
    translate(channelMapTexts, language, 'channels', { count: channels }),
    translate(channelMapTexts, language, 'links', { count }),
  ].join(', ');
}
