import type { Channel } from '../model/channels.ts';
import type { ChannelLink } from '../model/channel-links.ts';
import { channelMapTexts } from '../texts/channel-map.ts';
import { translate } from '../texts/texts.ts';
import type { MapFile } from './map-file.ts';

/** A flowchart for wikis and repositories. It is for reading: places, owners and most fields have no room in it. */
export function writeMermaid(file: MapFile): string {
  const { channels, links, groupBy, language } = file;
  const short = new Map<string, string>(channels.map(({ id }, index) => [id, `c${index + 1}`]));
  const groups = Map.groupBy(channels, (channel) => (groupBy === 'none' ? '' : channel[groupBy]));
  const role = (channel: Channel): string => translate(channelMapTexts, language, `role.${channel.role}`);
  const node = (channel: Channel): string =>
    `${short.get(channel.id) ?? ''}["${escaped(channel.name)}<br/>${escaped(role(channel))}"]`;
  const lines = ['---', `title: ${JSON.stringify(file.title)}`, '---', 'flowchart LR'];
  let index = 0;
  for (const [group, members] of groups) {
    if (group === '') lines.push(...members.map((channel) => `  ${node(channel)}`));
    else {
      index += 1;
      const title =
        groupBy === 'language' && (group === 'de' || group === 'en')
          ? translate(channelMapTexts, language, `language.${group}`)
          : group;
      lines.push(
        `  subgraph g${index}["${escaped(title)}"]`,
        ...members.map((channel) => `    ${node(channel)}`),
        '  end',
      );
    }
  }
  for (const link of links) {
    const kind = translate(channelMapTexts, language, `kind.${link.kind}`);
    const label = [kind, link.callToAction].filter((part) => part !== '').join(': ');
    lines.push(`  ${short.get(link.fromId) ?? ''} ${arrow(link)}|"${escaped(label)}"| ${short.get(link.toId) ?? ''}`);
  }
  const hubs = channels.filter((channel) => channel.role === 'hub').map(({ id }) => short.get(id) ?? '');
  if (hubs.length > 0) lines.push('  classDef hub stroke-width:3px', `  class ${hubs.join(',')} hub`);
  return `${lines.join('\n')}\n`;
}

/** Planned links are dotted, broken ones end in a cross. */
function arrow({ state, bothWays }: ChannelLink): string {
  switch (state) {
    case 'planned':
      return bothWays ? '<-.->' : '-.->';
    case 'broken':
      return bothWays ? 'x--x' : '--x';
    case 'active':
      return bothWays ? '<-->' : '-->';
  }
}

/** Letters, digits and plain signs as they are, all that could mean something to Mermaid, Markdown or HTML as its number. */
function escaped(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[^\p{L}\p{N}\p{M} .,:!?/()+=–—„“”‚‘’'…€-]/gu, (sign) => `#${sign.codePointAt(0) ?? 0};`);
}
