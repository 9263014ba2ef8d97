import type { JsonValue } from '../model/common.ts';
import type { Block } from '../rich-text/rich-text.ts';
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
  const invitation = invite(kit);
  if (invitation !== null) blocks.push(invitation);
  if (settings.linkPlace === 'first-comment' && material.link !== '')
    comment.push(`${callToAction(kit)}: ${material.link}`);
  if (settings.signOff.trim() !== '') blocks.push(paragraph(settings.signOff.trim()));
  if (tags !== '' && settings.hashtagPlace === 'end') blocks.push(paragraph(tags));
  if (tags !== '' && settings.hashtagPlace === 'first-comment') comment.push(tags);
  return { blocks, fields: comment.length > 0 ? { firstComment: comment.join('\n\n') } : {} };
}

/** The words that invite, without the sign at their end: the master's, else a plain "more". */
export function callToAction(kit: Kit): string {
  const words = kit.material.callToAction.replace(/\s*[:.!→>]+\s*$/u, '').trim();
  return words === '' ? kit.word('more') : words;
}

function invite(kit: Kit): Block | null {
  const { link } = kit.material;
  const words = callToAction(kit);
  const pointer = kit.settings.emoji === 'none' ? '' : '👉 ';
  if (link === '') return kit.material.callToAction === '' ? null : paragraph(`${words}.`);
  switch (kit.settings.linkPlace) {
    case 'end':
      return inlineParagraph(linkWords(kit, words, pointer));
    case 'first-comment':
      return paragraph(`${pointer}${words}: ${kit.word('firstComment')}`);
    case 'bio':
      return paragraph(
        `${pointer}${words}: ${kit.word(kit.input.profile.id.startsWith('youtube') ? 'channelProfile' : 'bio')}`,
      );
    case 'field':
    case 'none':
      return null;
    default:
      return null;
  }
}

/** The invitation is the link itself where links can have words, otherwise the address follows it. */
function linkWords(kit: Kit, words: string, pointer: string) {
  const { link } = kit.material;
  if (kit.input.profile.text.formatting.value.namedLinks) {
    return [
      ...(pointer === '' ? [] : [{ kind: 'text' as const, text: pointer }]),
      { kind: 'link' as const, url: link, children: [{ kind: 'text' as const, text: words }] },
    ];
  }
  return [{ kind: 'text' as const, text: `${pointer}${words}: ${link}` }];
}
