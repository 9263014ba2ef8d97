import type { Block, Inline, ListKind } from '../../../shared/rich-text/rich-text.ts';
import { decodeText } from './decode-text.ts';
import type { Draft } from './draft.ts';
import { cleanText, InlineRun } from './inline-run.ts';
import { safeUrl } from './links.ts';
import { Refusal, type ImportLimits } from './limits.ts';
import { Notes } from './notes.ts';

/** A text file. A short first line that stands alone is its title. */
export function readTextFile(bytes: Uint8Array, limits: ImportLimits): Draft {
  const notes = new Notes();
  return textDraft(decodeText(bytes, notes), 'text', notes, limits);
}

/** The same for text at hand. */
export function textDraft(text: string, format: 'text' | 'paste', notes: Notes, limits: ImportLimits): Draft {
  if (text.length > limits.textLength) throw new Refusal('too-large', `${text.length} characters`);
  const { title, rest } = splitTitle(text.toWellFormed());
  const blocks = plainTextBlocks(rest, notes);
  return { format, blocks, images: [], notes, ...(title === null ? {} : { ownTitle: title }) };
}

const longestTitle = 120;

function splitTitle(text: string): { readonly title: string | null; readonly rest: string } {
  const match = /^\s*([^\n\r]{1,200})(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/.exec(text);
  const line = match?.[1]?.trim() ?? '';
  const isTitle =
    line !== '' && line.length <= longestTitle && !/[.,;:]$/.test(line) && !/^(?:[-*•>]|\d+[.)]|https?:)/.test(line);
  if (match === null || !isTitle) return { title: null, rest: text };
  const rest = text.slice(match[0].length);
  // A text of nothing but one line is a text.
  return rest.trim() === '' ? { title: null, rest: text } : { title: line, rest };
}

/** Paragraphs by blank lines, lists by their marks; lines that a mail program broke at a fixed width are joined. */
export function plainTextBlocks(text: string, notes: Notes): Block[] {
  const lines = cleanText(text, notes).split(/\r\n|\r|\n|\f|\u2028|\u2029/);
  const isWrapped = looksWrapped(lines);
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  const flush = () => {
    if (paragraph.length > 0) blocks.push(...paragraphBlocks(paragraph, isWrapped, notes));
    paragraph = [];
  };
  for (const line of lines) {
    if (line.trim() === '') flush();
    else paragraph.push(line);
  }
  flush();
  return joinedLists(blocks);
}

/** Most lines are nearly as long as the longest, and that is a usual width. */
function looksWrapped(lines: readonly string[]): boolean {
  const inner = lines.filter((line, index) => line.trim() !== '' && (lines[index + 1] ?? '').trim() !== '');
  if (inner.length < 4) return false;
  const longest = Math.max(...inner.map((line) => line.length).slice(0, 5_000));
  if (longest < 55 || longest > 100) return false;
  return inner.filter((line) => line.length >= longest - 16).length > inner.length * 0.7;
}

const listMark = /^[ \t]*(?:([-*•–‣▪])|(\d{1,3})[.)])[ \t]+(?=\S)/;

function paragraphBlocks(lines: readonly string[], isWrapped: boolean, notes: Notes): Block[] {
  if (lines.every((line) => line.startsWith('>'))) {
    const inner = lines.map((line) => line.replace(/^> ?/, ''));
    return [{ kind: 'quote', children: lineInlines(inner, isWrapped, notes) }];
  }
  const marks = lines.map((line) => listMark.exec(line));
  if (marks[0] === null || marks[0] === undefined)
    return [{ kind: 'paragraph', children: lineInlines(lines, isWrapped, notes) }];
  const listKind: ListKind = marks[0][2] === undefined ? 'bullet' : 'number';
  // A single "- " or "5." may be a dash or a date; two are a list.
  if (marks.filter((mark) => mark !== null).length < 2 && listKind === 'number' && marks[0][2] !== '1') {
    return [{ kind: 'paragraph', children: lineInlines(lines, isWrapped, notes) }];
  }
  const items: string[][] = [];
  lines.forEach((line, index) => {
    const mark = marks[index];
    if (mark === null || mark === undefined) items.at(-1)?.push(line.trim());
    else items.push([line.slice(mark[0].length)]);
  });
  return [{ kind: 'list', listKind, items: items.map((item) => ({ children: lineInlines(item, true, notes) })) }];
}

/** Items set apart by blank lines are one list. */
function joinedLists(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'list' && last?.kind === 'list' && last.listKind === block.listKind) {
      joined[joined.length - 1] = { ...last, items: [...last.items, ...block.items] };
    } else joined.push(block);
  }
  return joined;
}

const address = /\bhttps?:\/\/[^\s<>"“”„]+/gi;

/** Lines as inline text, addresses in them as links; joined with a space where they are only wrapped. */
export function lineInlines(lines: readonly string[], isWrapped: boolean, notes: Notes): Inline[] {
  const run = new InlineRun(notes, 'markdown');
  const none = new Set<never>();
  lines.forEach((line, index) => {
    if (index > 0 && isWrapped) run.text(' ', none, null);
    else if (index > 0) run.break();
    let from = 0;
    for (const match of line.matchAll(address)) {
      const url = match[0].replace(/[.,;:!?)\]}'’»]+$/, '');
      run.text(line.slice(from, match.index), none, null);
      run.text(url, none, safeUrl(url, notes));
      from = match.index + url.length;
    }
    run.text(line.slice(from), none, null);
  });
  return run.finish();
}
