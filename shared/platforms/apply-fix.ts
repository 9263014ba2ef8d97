import { assertNever } from '../assert-never.ts';
import type { JsonValue, Language } from '../model/common.ts';
import { flatten } from '../rich-text/flatten.ts';
import { joinParts, splitParts } from '../rich-text/parts.ts';
import { plainText } from '../rich-text/plain-text.ts';
import type { Block, Inline, ListBlock, RichText } from '../rich-text/rich-text.ts';
import { linksOf, type PlacedLink } from './checks/links-of.ts';
import { fieldText } from './counted-fields.ts';
import { findEntities } from './entities/find-entities.ts';
import type { Fix } from './finding.ts';
import { mentionsBio } from './found-links.ts';
import { insertLink, replaceLink } from './insert-link.ts';
import type { PlatformProfile } from './platform-profile.ts';
import { replaceInText } from './replace-in-text.ts';
import type { VariantContent } from './variant-content.ts';

/** Splits a text into parts that fit its platform: `splitContent` of `shared/adaptation`. */
export type SplitContent = (
  body: RichText,
  options: { readonly profile: PlatformProfile; readonly hasImages: boolean; readonly language: Language },
) => RichText;

/** Carries out a fix of a finding on the content it was found in. Pure: the content given stays as it is. */
export function applyFix(
  content: VariantContent,
  fix: Fix,
  profile: PlatformProfile,
  splitContent: SplitContent,
): VariantContent {
  switch (fix.kind) {
    case 'replace-text':
      return inPart(content, fix.part, (body) => replaceInText(body, fix.start, fix.end, fix.text));
    case 'replace-field':
      return withField(content, fix.fieldId, fieldValue(profile, fix.fieldId, fix.value));
    case 'split-thread':
      return { ...content, body: splitContent(content.body, splitOptions(content, profile)) };
    case 'flatten-formatting':
      return { ...content, body: flatten(content.body, profile.text.formatting.value) };
    case 'move-link':
      return moveLink(content, fix.to, profile);
    case 'insert-link':
      return insertLink(content, fix, profile);
    case 'replace-link':
      return replaceLink(content, fix.from, fix.to);
    case 'mark-decorative':
      return {
        ...content,
        images: content.images.map((image, index) => (index === fix.index ? { ...image, decorative: true } : image)),
      };
    case 'remove-image':
      return { ...content, images: content.images.filter((_, index) => index !== fix.index) };
    default:
      return assertNever(fix);
  }
}

function splitOptions(content: VariantContent, profile: PlatformProfile): Parameters<SplitContent>[1] {
  return { profile, hasImages: content.images.length > 0, language: content.language };
}

function inPart(content: VariantContent, part: number, change: (body: RichText) => RichText): VariantContent {
  const parts = splitParts(content.body);
  return { ...content, body: joinParts(parts.map((body, index) => (index === part ? change(body) : body))) };
}

function withField(content: VariantContent, fieldId: string, value: JsonValue): VariantContent {
  return { ...content, fields: { ...content.fields, [fieldId]: value } };
}

/** Lists come as one text with commas. */
function fieldValue(profile: PlatformProfile, fieldId: string, value: string): JsonValue {
  if (profile.fields.find((field) => field.id === fieldId)?.kind !== 'tags') return value;
  return value
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

const bioWords: Readonly<Record<Language, string>> = { de: 'Link in der Bio', en: 'Link in bio' };

/** Takes the first link out of the text and puts its address where the platform can use it. */
function moveLink(
  content: VariantContent,
  to: Extract<Fix, { kind: 'move-link' }>['to'],
  profile: PlatformProfile,
): VariantContent {
  const parts = splitParts(content.body);
  for (const [index, body] of parts.entries()) {
    const text = plainText(body);
    const [link] = linksOf(body, findEntities(profile.entities, text).links);
    if (!link) continue;
    const hint = to === 'bio' && !mentionsBio(text) ? bioWords[content.language] : '';
    const without = inPart(content, index, (part) =>
      link.named ? unlink(part, link) : takeOut(part, text, link, hint),
    );
    return putAddress(without, to, addressOf(link));
  }
  return content;
}

function addressOf(link: PlacedLink): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(link.url) ? link.url : `https://${link.url}`;
}

/** The words stay, only what lies behind them goes. */
function unlink(body: RichText, link: PlacedLink): RichText {
  const ofInlines = (children: readonly Inline[]): Inline[] =>
    children.flatMap((child): readonly Inline[] =>
      child.kind === 'link' && child.url === link.url ? child.children : [child],
    );
  const ofList = (list: ListBlock): ListBlock => ({
    ...list,
    items: list.items.map((item) => ({
      ...item,
      children: ofInlines(item.children),
      ...(item.nested ? { nested: ofList(item.nested) } : {}),
    })),
  });
  const ofBlock = (block: Block): Block => {
    if (block.kind === 'list') return ofList(block);
    if (block.kind === 'table') {
      const rows = block.rows.map((row) => ({
        cells: row.cells.map((cell) => ({ ...cell, children: ofInlines(cell.children) })),
      }));
      return { ...block, rows };
    }
    return 'children' in block ? { ...block, children: ofInlines(block.children) } : block;
  };
  return { blocks: body.blocks.map(ofBlock) };
}

/** An address goes with the blanks before it; a line that held nothing else goes as a whole. */
function takeOut(body: RichText, text: string, link: PlacedLink, instead: string): RichText {
  if (instead !== '') return replaceInText(body, link.start, link.end, instead);
  const before = /[ \t\u00a0]*$/.exec(text.slice(0, link.start))?.[0].length ?? 0;
  const isLine = /(?:^|\n)[ \t]*$/.test(text.slice(0, link.start)) && /^[ \t]*(?:\n|$)/.test(text.slice(link.end));
  const lineEnds = isLine ? (/\s*$/.exec(text.slice(0, link.start))?.[0].length ?? 0) : before;
  return replaceInText(body, link.start - lineEnds, link.end, '');
}

function putAddress(
  content: VariantContent,
  to: Extract<Fix, { kind: 'move-link' }>['to'],
  address: string,
): VariantContent {
  if (to !== 'first-comment') return withField(content, 'link', address);
  const comment = fieldText(content.fields.firstComment);
  return withField(content, 'firstComment', comment === '' ? address : `${comment}\n${address}`);
}
