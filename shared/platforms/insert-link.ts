import { assertNever } from '../assert-never.ts';
import type { JsonValue, Language } from '../model/common.ts';
import { inlineText } from '../rich-text/inline-text.ts';
import { joinParts, splitParts } from '../rich-text/parts.ts';
import { mapInlines } from '../rich-text/map-inlines.ts';
import { plainText } from '../rich-text/plain-text.ts';
import type { Block, Inline, RichText } from '../rich-text/rich-text.ts';
import { fieldText } from './counted-fields.ts';
import type { Fix } from './finding.ts';
import { mentionsBio } from './found-links.ts';
import type { PlatformProfile } from './platform-profile.ts';
import type { VariantContent } from './variant-content.ts';

type InsertLink = Extract<Fix, { kind: 'insert-link' }>;

const more: Readonly<Record<Language, string>> = { de: 'Mehr dazu', en: 'Find out more' };
const bio: Readonly<Record<Language, string>> = { de: 'Link in der Bio', en: 'Link in bio' };

/** A sticker has room for a few words. Characters. */
const longestSticker = 30;

/** Puts a link where the platform has it, with the words that invite to follow it. Pure. */
export function insertLink(content: VariantContent, fix: InsertLink, profile: PlatformProfile): VariantContent {
  const words = invitation(fix, content.language);
  switch (fix.to) {
    case 'text':
      return intoText(content, profile, linkedWords(fix.url, words, profile));
    case 'first-comment':
      return intoComment(content, `${words}: ${fix.url}`);
    case 'bio':
      return intoBio(content, fix, profile, words);
    case 'link-field':
    case 'sticker':
    case 'button':
      return intoField(content, fix.url, profile, words);
    default:
      return assertNever(fix.to);
  }
}

/** The words without the sign at their end: a colon or the link follows. */
function invitation({ callToAction }: InsertLink, language: Language): string {
  const words = callToAction.replace(/\s*[:.!→>]+\s*$/u, '').trim();
  return words === '' ? more[language] : words;
}

/** The invitation is the link itself where links can have words. */
function linkedWords(url: string, words: string, profile: PlatformProfile): Inline[] {
  if (profile.text.formatting.value.namedLinks && !url.startsWith('@'))
    return [{ kind: 'link', url, children: [{ kind: 'text', text: words }] }];
  return [{ kind: 'text', text: `${words}: ${url}` }];
}

/** As a paragraph of its own: at the end of a thread; of a carousel in the text above it, because pages are pictures. */
function intoText(content: VariantContent, profile: PlatformProfile, children: readonly Inline[]): VariantContent {
  const parts = splitParts(content.body);
  const at = profile.carousel !== null && !profile.thread.value ? 0 : parts.length - 1;
  return {
    ...content,
    body: joinParts(
      parts.map((part, index) => (index === at ? withParagraph(part, { kind: 'paragraph', children }) : part)),
    ),
  };
}

/** Hashtags and the number of a part stay last; empty lines at the end give way. */
function withParagraph(part: RichText, paragraph: Block): RichText {
  const blocks = part.blocks.flatMap((block, index) => (index === part.blocks.length - 1 ? apart(block) : [block]));
  let end = blocks.length;
  while (end > 0 && isTrailing(blocks[end - 1])) end -= 1;
  const trailing = blocks.slice(end).filter((block) => !isBlank(block));
  return { blocks: [...blocks.slice(0, end), paragraph, ...trailing] };
}

/** The last lines of a paragraph that hold hashtags only become a paragraph of their own. */
function apart(block: Block): Block[] {
  if (block.kind !== 'paragraph') return [block];
  const { children } = block;
  const isBreak = (index: number): boolean => children[index]?.kind === 'line-break';
  let cut = -1;
  for (let at = children.length - 1; at > 0; at -= 1) {
    if (!isBreak(at)) continue;
    if (!isTags(inlineText(children.slice(at + 1)))) break;
    cut = at;
  }
  if (cut < 1) return [block];
  let tail = cut;
  while (isBreak(tail)) tail += 1;
  if (tail === children.length) return [block];
  return [
    { ...block, children: children.slice(0, cut) },
    { kind: 'paragraph', children: children.slice(tail) },
  ];
}

function isTags(text: string): boolean {
  return /^(?:[#＃][^\s#]+\s*)*$/u.test(text.trim());
}

function textOf(block: Block | undefined): string | null {
  return block?.kind === 'paragraph' ? inlineText(block.children).trim() : null;
}

function isBlank(block: Block | undefined): boolean {
  return textOf(block) === '';
}

function isTrailing(block: Block | undefined): boolean {
  const text = textOf(block);
  return text !== null && (isTags(text) || /^\(?\d{1,3}\/\d{1,3}\)?$/u.test(text));
}

function withFields(content: VariantContent, fields: Readonly<Record<string, JsonValue>>): VariantContent {
  return { ...content, fields: { ...content.fields, ...fields } };
}

function intoComment(content: VariantContent, line: string): VariantContent {
  const comment = fieldText(content.fields.firstComment);
  return withFields(content, { firstComment: comment === '' ? line : `${comment}\n${line}` });
}

/** A profile that leads there already only needs the hint. */
function intoBio(content: VariantContent, fix: InsertLink, profile: PlatformProfile, words: string): VariantContent {
  const isFree = fieldText(content.fields.link) === '' || fix.overwrite === true;
  const linked = isFree ? withFields(content, { link: fix.url }) : content;
  const isHinted = !profile.text.present || splitParts(content.body).some((part) => mentionsBio(plainText(part)));
  if (isHinted) return linked;
  return intoText(linked, profile, [{ kind: 'text', text: `${words}: ${bio[content.language]}` }]);
}

/** Field, sticker or button; the words go with it where the platform has a place for them. */
function intoField(content: VariantContent, url: string, profile: PlatformProfile, words: string): VariantContent {
  const fields: Record<string, JsonValue> = { link: url };
  const spec = (id: string) => profile.fields.find((field) => field.id === id);
  const isEmpty = (id: string) => fieldText(content.fields[id]) === '';
  if (spec('linkText') !== undefined && isEmpty('linkText'))
    fields['linkText'] = words.length <= longestSticker ? words : more[content.language];
  if (spec('callToAction')?.choices?.includes('learn-more') === true && isEmpty('callToAction'))
    fields['callToAction'] = 'learn-more';
  return withFields(content, fields);
}

/** Puts another address in the place of one, behind words, in the text and in fields. Pure. */
export function replaceLink(content: VariantContent, from: string, to: string): VariantContent {
  const fields = Object.entries(content.fields).map(([id, value]): [string, JsonValue] => [
    id,
    typeof value === 'string' ? replaceAddress(value, from, to) : value,
  ]);
  return {
    ...content,
    fields: Object.fromEntries(fields),
    body: mapInlines(content.body, (inline) => withAddress(inline, from, to)),
  };
}

/** The same value where the address does not stand in it. */
function withAddress(inline: Inline, from: string, to: string): Inline {
  if (inline.kind === 'line-break') return inline;
  if (inline.kind === 'text') {
    const text = replaceAddress(inline.text, from, to);
    return text === inline.text ? inline : { ...inline, text };
  }
  const children = inline.children.map((run) => ({ ...run, text: replaceAddress(run.text, from, to) }));
  const isSame = inline.url !== from && children.every((run, index) => run.text === inline.children[index]?.text);
  return isSame ? inline : { ...inline, url: inline.url === from ? to : inline.url, children };
}

/** Only the whole address: what merely begins like it is another one. */
function replaceAddress(text: string, from: string, to: string): string {
  let result = '';
  let rest = text;
  for (let at = rest.indexOf(from); at >= 0; at = rest.indexOf(from)) {
    const end = at + from.length;
    const isWhole = !/^[\p{L}\p{N}/_~%&=?#-]|^\.[\p{L}\p{N}]/u.test(rest.slice(end)) || from.endsWith('/');
    const isStart = !/[\p{L}\p{N}/@.-]$/u.test(rest.slice(0, at));
    result += rest.slice(0, at) + (isWhole && isStart ? to : from);
    rest = rest.slice(end);
  }
  return result + rest;
}
