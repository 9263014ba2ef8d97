import { assertNever } from '../assert-never.ts';
import type { CardPage } from '../model/card-pages.ts';
import type { Language } from '../model/common.ts';
import type { VariantContent } from '../platforms/variant-content.ts';
import { inlineText } from '../rich-text/inline-text.ts';
import { splitParts } from '../rich-text/parts.ts';
import type { Block, ListBlock, RichText } from '../rich-text/rich-text.ts';
import { splitSentences } from '../rich-text/split-sentences.ts';
import { draftWords } from '../texts/draft-words.ts';
import { translate } from '../texts/texts.ts';
import { fillPages, itemMark } from './fill-pages.ts';

export interface CardsOf {
  readonly content: VariantContent;
  /** What the variant inherits where its fields say nothing. */
  readonly master: {
    readonly title: string;
    readonly lead: string;
    readonly link: string;
    readonly callToAction: string;
  };
  /** Text of the master, where it is in the language of the variant; else null. */
  readonly masterBody: RichText | null;
  /** Whether the parts of the text are pages: true for a carousel, false for a thread or a text in one piece. */
  readonly partsArePages: boolean;
  /** Most pages, cover and closing included; null for no limit. */
  readonly most: number | null;
}

export interface ComposedCards {
  readonly pages: CardPage[];
  /** Pages that there was no room for. */
  readonly leftOut: number;
}

/** Letters of a cover's lead. Our own measure. */
const longestLead = 160;

type Draft = Pick<CardPage, 'kind' | 'heading' | 'text' | 'picture'>;

/**
 * Pages of a variant: a cover with headline and lead; text cut at headings, paragraphs and items; quotations on pages of their own; a
 * closing page with invitation and link; of the master's text where the variant's is too short. A carousel whose text has parts is taken as its author has parted it. What is too much is
 * left out before the closing page, and counted.
 */
export function composePages({ content, master, masterBody, partsArePages, most }: CardsOf): ComposedCards {
  const parts = splitParts(content.body);
  const cover = coverOf(content, master);
  const hasPages = partsArePages && parts.length > 1;
  const closing = closingOf(content, master);
  // Where few pages go anyway, the post itself is what they are about.
  const hasRoom = most === null || most >= fewestPages + 2;
  const middle = hasPages
    ? parts.slice(1).map(partPage)
    : middlePages(content, hasRoom ? masterBody : null, [cover, ...closing]);
  const filled = middle.filter(({ heading, text }) => heading !== '' || text !== '');
  // The recipe for carousels begins with a title page and ends with an invitation of its own.
  const pages = hasPages ? withEnds(filled, closing) : [cover, ...filled, ...closing];
  const kept = most === null || pages.length <= most ? pages : shortened(pages, most);
  return { pages: withPictures(kept, content), leftOut: pages.length - kept.length };
}

/** With fewer pages between cover and closing page nobody leafs through. Our own measure. */
const fewestPages = 3;

/** Of the variant's own text; a post that is too short for pages takes those of its master, which says more. */
function middlePages(content: VariantContent, masterBody: RichText | null, ends: readonly Draft[]): Draft[] {
  const isFilled = ({ heading, text }: Draft): boolean => heading !== '' || text !== '';
  const own = pagesOf(content, ends).filter(isFilled);
  if (own.length >= fewestPages || masterBody === null) return own;
  const ofMaster = pagesOf({ ...content, body: masterBody }, ends).filter(isFilled);
  return ofMaster.length > own.length ? ofMaster : own;
}

/** The first page of a carousel is its cover; the last one closes where it says the invitation. */
function withEnds(pages: readonly Draft[], [closing]: readonly Draft[]): Draft[] {
  return pages.map((one, index): Draft => {
    if (index === 0) return { ...one, kind: 'cover' };
    const closes = index === pages.length - 1 && closing !== undefined && one.heading === closing.heading;
    return closes ? { ...one, kind: 'closing' } : one;
  });
}

function shortened(pages: readonly Draft[], most: number): Draft[] {
  const last = pages.at(-1);
  if (most < 2 || last?.kind !== 'closing') return pages.slice(0, most);
  return [...pages.slice(0, most - 1), last];
}

function coverOf({ fields, language }: VariantContent, master: CardsOf['master']): Draft {
  const field = (id: string): string => (typeof fields[id] === 'string' ? fields[id].trim() : '');
  const heading = field('title') || field('subject') || master.title.trim();
  const lead = field('subtitle') || field('excerpt') || master.lead.trim();
  return page('cover', heading, firstSentences(lead, language));
}

/** As many whole sentences as a cover has room for; one that is longer stands as it is. */
function firstSentences(text: string, language: Language): string {
  const sentences = splitSentences(text.replaceAll(/\s+/gu, ' '), language);
  let taken = sentences[0] ?? '';
  for (const sentence of sentences.slice(1)) {
    if (taken.length + 1 + sentence.length > longestLead) break;
    taken = `${taken} ${sentence}`;
  }
  return taken;
}

function closingOf({ language, fields }: VariantContent, { link, callToAction }: CardsOf['master']): Draft[] {
  const address = (typeof fields['link'] === 'string' ? fields['link'] : '').trim() || link.trim();
  const invitation = callToAction.trim();
  if (address === '' && invitation === '') return [];
  const words = invitation === '' ? translate(draftWords, language, 'more') : invitation;
  return [page('closing', words, shownAddress(address))];
}

/** On a picture nobody follows a link: what has to be typed is shown, and no parameters that only count. */
function shownAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname } = new URL(address);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;
}

function page(kind: CardPage['kind'], heading: string, text: string): Draft {
  return { kind, heading, text, picture: null };
}

/** A part of a carousel: its first short paragraph heads the page. */
function partPage(part: RichText): Draft {
  const lines = part.blocks.flatMap(linesOf);
  const [first = '', ...rest] = lines;
  const quote = part.blocks.length === 1 && part.blocks[0]?.kind === 'quote';
  if (quote) return page('quote', '', lines.join('\n'));
  const heads = part.blocks[0]?.kind === 'heading' || (rest.length > 0 && first.length <= 90 && !itemMark.test(first));
  return heads ? page('text', first, rest.join('\n')) : page('text', '', lines.join('\n'));
}

interface Section {
  readonly kind: 'text' | 'quote';
  readonly heading: string;
  readonly lines: string[];
}

/** Text in one piece, cut where its author has cut it, and where a page is full. */
function pagesOf({ body, language }: VariantContent, others: readonly Draft[]): Draft[] {
  return sectionsOf(body, others).flatMap(({ kind, heading, lines }) => {
    if (kind === 'quote') return [page('quote', '', lines.join('\n'))];
    const filled = fillPages(lines, language);
    const [first = [], ...rest] = filled;
    return [page('text', heading, first.join('\n')), ...rest.map((more) => page('text', '', more.join('\n')))];
  });
}

/** Begins anew at each heading; a quotation stands for itself. */
function sectionsOf({ blocks }: RichText, others: readonly Draft[]): Section[] {
  const sections: Section[] = [{ kind: 'text', heading: '', lines: [] }];
  for (const block of blocks) {
    const lines = linesOf(block).map((line) => withoutSaid(line, others));
    const last = sections.at(-1);
    if (block.kind === 'heading')
      sections.push({ kind: 'text', heading: inlineText(block.children).trim(), lines: [] });
    else if (block.kind === 'quote') sections.push({ kind: 'quote', heading: '', lines });
    else if (last?.kind === 'text') last.lines.push(...lines.filter(isWorthAPage));
    else sections.push({ kind: 'text', heading: '', lines: lines.filter(isWorthAPage) });
  }
  return sections;
}

const address = /^(?:#|https?:\/\/|www\.)/u;

/** The words of a line that are neither hashtags nor addresses. */
function plainWords(line: string): string {
  const words = line.split(/\s+/u).filter((word) => !address.test(word));
  return words.join(' ');
}

function isWorthAPage(line: string): boolean {
  return /[\p{L}\p{N}]/u.test(plainWords(line));
}

/** Without what the cover or the closing page says already, as a whole (an address behind it, too) or as the beginning. */
function withoutSaid(line: string, others: readonly Draft[]): string {
  const said = others.flatMap(({ heading, text }) => [heading, text]).filter((words) => words !== '');
  const bare = plainWords(line).replace(/\s*[:–-]\s*$/u, '');
  if (said.includes(bare)) return '';
  const found = said.find((words) => line.startsWith(`${words} `));
  return found === undefined ? line : line.slice(found.length).trim();
}

/** The lines of a block; items of lists begin with `• ` or their number. What needs room of its own, tables and code, has none on a card. */
function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'callout':
    case 'quote':
    case 'heading':
      return inlineText(block.children)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    case 'list':
      return itemsOf(block);
    case 'table':
    case 'code':
    case 'image':
    case 'divider':
    case 'part-break':
    case 'unknown':
      return [];
    default:
      return assertNever(block);
  }
}

function itemsOf({ items, listKind }: ListBlock): string[] {
  return items.flatMap(({ children, nested }, index) => {
    const mark = listKind === 'number' ? `${index + 1}.` : '•';
    const words = inlineText(children).replaceAll(/\s+/gu, ' ').trim();
    return [...(words === '' ? [] : [`${mark} ${words}`]), ...(nested === undefined ? [] : itemsOf(nested))];
  });
}

/** The pictures of the variant by turns, as the variant cuts them, so that a template with pictures has something to show. */
function withPictures(pages: readonly Draft[], { images }: VariantContent): CardPage[] {
  const shown = images.filter(({ mediaType }) => mediaType.startsWith('image/'));
  return pages.map((one, index) => {
    const image = shown[index % Math.max(1, shown.length)];
    return { ...one, picture: image === undefined ? null : { mediaId: image.mediaId, crop: image.use.crop } };
  });
}
