import { assertNever } from '../assert-never.ts';
import type { LinkToCarry } from '../channel-graph/routes/links-to-carry.ts';
import type { JsonValue } from '../model/common.ts';
import type { Block, Inline } from '../rich-text/rich-text.ts';
import { hashtagsFor } from './hashtags.ts';
import { inlineParagraph, paragraph, type Kit } from './kit.ts';

/** How a draft ends, and the fields that go with it. */
export interface Closing {
  readonly blocks: readonly Block[];
  readonly fields: Readonly<Record<string, JsonValue>>;
}

/** Invitation with link, sign-off and hashtags, each where settings and platform want it. */
export function closing(kit: Kit): Closing {
  const { settings, input, material } = kit;
  const tags = hashtagsFor(material.tags, input.channel, input.profile, settings.hashtagCount)
    .map((tag) => `#${tag}`)
    .join(' ');
  const comment: string[] = [];
  const blocks: Block[] = [];
  const invited = invite(kit);
  if (invited !== null) blocks.push(invited);
  if (settings.linkPlace === 'first-comment' && material.link !== '')
    comment.push(`${callToAction(kit)}: ${material.link}`, ...kit.moreLinks.map(lineOf(kit)));
  blocks.push(...furtherLinks(kit, blocks));
  if (settings.signOff.trim() !== '') blocks.push(paragraph(settings.signOff.trim()));
  if (tags !== '' && settings.hashtagPlace === 'end') blocks.push(paragraph(tags));
  if (tags !== '' && settings.hashtagPlace === 'first-comment') comment.push(tags);
  return { blocks, fields: comment.length > 0 ? { firstComment: comment.join('\n\n') } : {} };
}

/** The words that invite, without the sign at their end: the master's, else a plain "more". */
export function callToAction(kit: Kit): string {
  return inviting(kit, kit.material.callToAction);
}

function inviting(kit: Kit, callToAction: string): string {
  const words = callToAction.replace(/\s*[:.!→>]+\s*$/u, '').trim();
  return words === '' ? kit.word('more') : words;
}

function lineOf(kit: Kit): (link: LinkToCarry) => string {
  return (link) => `${inviting(kit, link.callToAction)}: ${link.url}`;
}

/** A paragraph for each link that the channel map wants beside the master's own, as long as the platform holds them. */
export function furtherLinks(kit: Kit, before: readonly Block[] = []): Block[] {
  if (kit.settings.linkPlace !== 'end') return [];
  const blocks: Block[] = [];
  for (const link of kit.moreLinks) {
    const pointer = kit.settings.emoji === 'none' ? '' : '👉 ';
    const block = inlineParagraph(linkWords(kit, inviting(kit, link.callToAction), pointer, link.url));
    if (kit.share([...before, ...blocks, block]) <= largestShare) blocks.push(block);
  }
  return blocks;
}

/** Invitations may fill this much of a post; beyond it, shorter words do, or none. */
const largestShare = 0.6;

/** The invitation in the master's words; in fewer where the platform has no room for those; null where nothing is to be said. */
function invite(kit: Kit): Block | null {
  const { link } = kit.material;
  if (link === '') return kit.material.callToAction === '' ? null : fitting(kit, [paragraph(`${callToAction(kit)}.`)]);
  const choices = [callToAction(kit), kit.word('more')].flatMap((words) => invitation(kit, words) ?? []);
  const bare = kit.settings.linkPlace === 'end' ? [inlineParagraph([{ kind: 'text', text: link }])] : [];
  return fitting(kit, [...choices, ...bare]);
}

function fitting(kit: Kit, choices: readonly Block[]): Block | null {
  return choices.find((block) => kit.share([block]) <= largestShare) ?? null;
}

function invitation(kit: Kit, words: string): Block | null {
  const pointer = kit.settings.emoji === 'none' ? '' : '👉 ';
  const profileWord = kit.input.profile.id.startsWith('youtube') ? 'channelProfile' : 'bio';
  switch (kit.settings.linkPlace) {
    case 'end':
      return inlineParagraph(linkWords(kit, words, pointer, kit.material.link));
    case 'first-comment':
      return paragraph(`${pointer}${words}: ${kit.word('firstComment')}`);
    case 'bio':
      return paragraph(`${pointer}${words}: ${kit.word(profileWord)}`);
    case 'field':
    case 'none':
      return null;
    default:
      return assertNever(kit.settings.linkPlace);
  }
}

/** The invitation is the link itself where links can have words, otherwise the address follows it. */
function linkWords(kit: Kit, words: string, pointer: string, link: string): Inline[] {
  if (kit.input.profile.text.formatting.value.namedLinks && !link.startsWith('@')) {
    return [
      ...(pointer === '' ? [] : [{ kind: 'text' as const, text: pointer }]),
      { kind: 'link' as const, url: link, children: [{ kind: 'text' as const, text: words }] },
    ];
  }
  return [{ kind: 'text' as const, text: `${pointer}${words}: ${link}` }];
}
