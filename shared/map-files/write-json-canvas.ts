import { round } from '../map-drawing/edge-path.ts';
import { around, grown } from '../map-drawing/boxes.ts';
import { measures } from '../map-drawing/measures.ts';
import { palettes } from '../map-drawing/palette.ts';
import type { ChannelLink } from '../model/channel-links.ts';
import type { Channel } from '../model/channels.ts';
import type { MapPosition } from '../model/map-views.ts';
import { findProfile } from '../platforms/index.ts';
import { channelMapTexts } from '../texts/channel-map.ts';
import { platformName } from '../texts/platforms.ts';
import { translate } from '../texts/texts.ts';
import { sorted } from './fields.ts';
import { type MapFile, ownMark } from './map-file.ts';

/**
 * JSON Canvas 1.0 (jsoncanvas.org) as Obsidian and others draw it. What the format has no place for stands under the key
 * `kanalwerk` of each node and edge, together with the words as they were written: so a change made by hand is found.
 */
export function writeJsonCanvas(file: MapFile): string {
  const content = {
    nodes: [...groupNodes(file), ...file.channels.map((channel) => textNode(channel, file))],
    edges: file.links.map((link) => edge(link, file)),
    kanalwerk: { format: ownMark, version: 1, title: file.title, language: file.language },
  };
  return `${JSON.stringify(content, null, '\t')}\n`;
}

const card = measures.card;

/** Whole numbers, as the format wants them. */
function corner(centre: MapPosition): MapPosition {
  return { x: Math.round(centre.x - card.width / 2), y: Math.round(centre.y - card.height / 2) };
}

function textNode(channel: Channel, { positions, people, language }: MapFile): object {
  const centre = positions[channel.id] ?? { x: 0, y: 0 };
  const profile = findProfile(channel.platformId);
  const owner = people.get(channel.ownerId ?? '') ?? '';
  const deputy = people.get(channel.deputyId ?? '') ?? '';
  const details = [
    profile === null ? channel.platformId : platformName(profile, language),
    translate(channelMapTexts, language, `role.${channel.role}`),
    owner,
  ];
  const lines = [`**${escaped(channel.name)}**`, details.filter((part) => part !== '').join(' · '), channel.url];
  const text = lines.filter((line) => line !== '').join('\n');
  const { x, y } = corner(centre);
  return {
    id: channel.id,
    type: 'text',
    x,
    y,
    width: card.width,
    height: Math.max(card.height, 24 + 24 * lines.filter((line) => line !== '').length),
    color: palettes.light.hues[profile?.hue ?? 'ink'],
    text,
    kanalwerk: {
      written: { text, x, y },
      ...(positions[channel.id] === undefined ? {} : { centre: { x: centre.x, y: centre.y } }),
      owner,
      deputy,
      channel: sorted(channel),
    },
  };
}

function edge(link: ChannelLink, { positions, destinations, language }: MapFile): object {
  const from = positions[link.fromId] ?? { x: 0, y: 0 };
  const to = positions[link.toId] ?? { x: 0, y: 0 };
  const kind = translate(channelMapTexts, language, `kind.${link.kind}`);
  const label = [kind, link.callToAction].filter((part) => part !== '').join(': ');
  const destination = destinations.find(({ id }) => id === link.destinationId);
  const fromEnd = link.bothWays ? 'arrow' : 'none';
  return {
    id: link.id,
    fromNode: link.fromId,
    fromSide: side(from, to),
    fromEnd,
    toNode: link.toId,
    toSide: side(to, from),
    toEnd: 'arrow',
    ...(link.state === 'broken' ? { color: '1' } : {}),
    label,
    kanalwerk: {
      written: { label, fromNode: link.fromId, toNode: link.toId, fromEnd, toEnd: 'arrow' },
      ...(destination === undefined ? {} : { destination: destination.url, destinationName: destination.name }),
      link: sorted(link),
    },
  };
}

/** The side of a card that looks at the other one. */
function side(from: MapPosition, to: MapPosition): 'top' | 'right' | 'bottom' | 'left' {
  const dx = (to.x - from.x) / card.width;
  const dy = (to.y - from.y) / card.height;
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? 'right' : 'left';
  return dy >= 0 ? 'bottom' : 'top';
}

function groupNodes({ channels, positions, groupBy, language }: MapFile): object[] {
  if (groupBy === 'none') return [];
  const groups = Map.groupBy(channels, (channel) => channel[groupBy]);
  return [...groups].flatMap(([group, members], index) => {
    const cards = members.flatMap(({ id }) => positions[id] ?? []).map((centre) => ({ ...corner(centre), ...card }));
    const inner = around(cards);
    if (group === '' || inner === null) return [];
    const box = grown(inner, measures.area.padding);
    const label =
      groupBy === 'language' && (group === 'de' || group === 'en')
        ? translate(channelMapTexts, language, `language.${group}`)
        : group;
    const at = { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) };
    return [{ id: `group-${index + 1}`, type: 'group', ...at, label, kanalwerk: { groupBy } }];
  });
}

/** Markdown that shows the name as it is; `readName` of the reader takes it apart again. */
function escaped(name: string): string {
  return name.replaceAll(/[\\*_`[\]<>#]/gu, String.raw`\$&`);
}
