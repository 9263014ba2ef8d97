import type { Language } from '../model/common.ts';
import { inlineText } from '../rich-text/inline-text.ts';
import { splitParts } from '../rich-text/parts.ts';
import { plainText } from '../rich-text/plain-text.ts';
import type { Block, RichText } from '../rich-text/rich-text.ts';
import { sliceInlines } from '../rich-text/slice-inlines.ts';
import { chunkRanges, sentencePieces } from './break-points.ts';
import { bestBreaks } from './best-breaks.ts';
import { withoutNumbers } from './part-numbers.ts';
import type { RecipeSettings } from './recipe.ts';

export interface SplitOptions {
  /** Length of a part's plain text in any unit. It must not shrink when text is added. */
  readonly measure: (text: string) => number;
  /** The most a part may measure, in the same unit. */
  readonly limit: number;
  readonly numbering: RecipeSettings['numbering'];
  /** Kept free in each part, in the same unit. */
  readonly reserve?: number;
  readonly language: Language;
}

/** A stretch of a block that stays in one part. `null` range is the block whole. */
export interface Piece {
  readonly block: Block;
  readonly blockIndex: number;
  readonly range: { readonly start: number; readonly end: number } | null;
  /** What a cut before this piece would break: nothing, a line, a paragraph, or a sentence. */
  readonly breaks: 'part' | 'paragraph' | 'line' | 'sentence' | 'words';
}

/**
 * Splits a text into parts that fit: at paragraphs, then sentences, then words, never inside an address, mention or hashtag.
 * Existing part breaks stay, parts that fit stay as they are, numbers written by an earlier split are renewed.
 * A block that cannot be cut (table, code) or one endless address may still be too long: checks report it.
 */
export function splitIntoParts(richText: RichText, options: SplitOptions): RichText[] {
  const given = withoutNumbers(splitParts(richText));
  let digits = 1;
  for (;;) {
    const parts = given.flatMap((part) => splitPart(part, options, given.length === 1, digits));
    if (options.numbering === 'none' || String(parts.length).length <= digits) return number(parts, options.numbering);
    digits = String(parts.length).length;
  }
}

function number(parts: readonly RichText[], numbering: SplitOptions['numbering']): RichText[] {
  if (numbering === 'none' || parts.length < 2) return [...parts];
  return parts.map((part, index) => {
    const text = numberText(index + 1, parts.length, numbering);
    return { blocks: [...part.blocks, { kind: 'paragraph' as const, children: [{ kind: 'text' as const, text }] }] };
  });
}

function numberText(index: number, count: number, numbering: SplitOptions['numbering']): string {
  return numbering === 'brackets' ? `(${index}/${count})` : `${index}/${count}`;
}

function splitPart(part: RichText, options: SplitOptions, isOnly: boolean, digits: number): RichText[] {
  const limit = options.limit - (options.reserve ?? 0);
  const widest = 10 ** digits - 1;
  const suffix = options.numbering === 'none' ? '' : `\n\n${numberText(widest, widest, options.numbering)}`;
  const fits = (text: string) => options.measure(text + suffix) <= limit;
  const whole = plainText(part);
  if (fits(whole) || (isOnly && options.measure(whole) <= limit)) return [part];
  const pieces = part.blocks.flatMap((block, index) => piecesOf(block, index, fits, options.language));
  const share = (from: number, to: number) =>
    options.measure(plainText(assemble(pieces.slice(from, to))) + suffix) / limit;
  const starts = bestBreaks(pieces, share);
  return starts.map((start, index) => assemble(pieces.slice(start, starts[index + 1] ?? pieces.length)));
}

function piecesOf(block: Block, blockIndex: number, fits: (text: string) => boolean, language: Language): Piece[] {
  const whole: Piece = { block, blockIndex, range: null, breaks: 'paragraph' };
  if (block.kind === 'list' && !fits(plainText({ blocks: [block] })))
    return listPieces(block, blockIndex, fits, language);
  if (block.kind !== 'paragraph' && block.kind !== 'quote' && block.kind !== 'callout' && block.kind !== 'heading')
    return [whole];
  const text = inlineText(block.children);
  const pieces = sentencePieces(text, language).flatMap(({ start, end, lineStart }, index): Piece[] => {
    const breaks = index === 0 ? 'paragraph' : lineStart ? 'line' : 'sentence';
    const sentence = text.slice(start, end);
    if (fits(sentence)) return [{ block, blockIndex, range: { start, end }, breaks }];
    return chunkRanges(sentence, fits).map((chunk, order) => ({
      block,
      blockIndex,
      range: { start: start + chunk.start, end: start + chunk.end },
      breaks: order === 0 ? breaks : 'words',
    }));
  });
  return pieces.length > 0 ? pieces : [whole];
}

/** A list too long for one part becomes lines with their markers, so that numbers go on counting in the next part. */
function listPieces(
  list: Extract<Block, { kind: 'list' }>,
  blockIndex: number,
  fits: (text: string) => boolean,
  language: Language,
): Piece[] {
  const lines = plainText({ blocks: [list] });
  const children = lines
    .split('\n')
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [{ kind: 'line-break' as const }]),
      { kind: 'text' as const, text: line },
    ]);
  const passage = list.passage === undefined ? {} : { passage: list.passage };
  return piecesOf({ kind: 'paragraph', children, ...passage }, blockIndex, fits, language);
}

/** Blocks from pieces in order; neighbouring pieces of one block become one block again, blanks between them included. */
function assemble(pieces: readonly Piece[]): RichText {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last?.blockIndex === piece.blockIndex && last.range !== null && piece.range !== null) {
      merged[merged.length - 1] = { ...last, range: { start: last.range.start, end: piece.range.end } };
    } else merged.push(piece);
  }
  return { blocks: merged.map(cut) };
}

function cut(piece: Piece): Block {
  const { block, range } = piece;
  if (range === null || !('children' in block)) return block;
  return { ...block, children: sliceInlines(block.children, range.start, range.end) };
}
