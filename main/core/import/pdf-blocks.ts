import type { Block, ListItem, ListKind } from '../../../shared/rich-text/rich-text.ts';
import type { PdfLine, PdfPageText } from '../pdf/pdf-task.ts';
import type { Notes } from './notes.ts';
import { withoutRunningLines } from './pdf-running-lines.ts';
import { lineInlines } from './plain-text.ts';

/** Lines that belong together, joined to one text. */
interface Part {
  readonly kind: 'paragraph' | 'heading' | ListKind;
  readonly size: number;
  text: string;
  /** Where the first line begins, and the last one that was joined. */
  readonly left: number;
  last: PdfLine;
  page: number;
}

/** What is usual in this text: what stands out is told from it. */
interface Usual {
  readonly size: number;
  /** From one line's lower edge to the next one's. */
  readonly leading: number;
  readonly right: number;
}

/** A heading's letters are at least so much larger than those of the text. */
const headingRatio = 1.12;
const longestHeading = 200;

/** Makes lines of pages to blocks: divided words are joined, lines become paragraphs, larger ones headings, marked ones lists. */
export function pdfBlocks(pages: readonly PdfPageText[], notes: Notes): Block[] {
  const kept = withoutRunningLines(pages, notes);
  const usual = usualOf(kept.flat());
  const parts: Part[] = [];
  kept.forEach((lines, page) => {
    for (const line of lines) {
      const last = parts.at(-1);
      if (last !== undefined && goesOn(last, line, page, usual)) join(last, line, page);
      else parts.push(begin(line, page, usual));
    }
  });
  return toBlocks(parts, headingLevels(parts), notes);
}

function usualOf(lines: readonly PdfLine[]): Usual {
  const size = mostFrequent(lines.map((line) => [Math.round(line.size * 2) / 2, line.text.length])) ?? 12;
  const steps = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const step = before === undefined ? 0 : before.bottom - line.bottom;
    return step > 0 && step < line.size * 3 && sameSize(line.size, size)
      ? [[Math.round(step * 2) / 2, 1] as const]
      : [];
  });
  const rights = lines.filter((line) => sameSize(line.size, size)).map(({ right }) => right);
  rights.sort((a, b) => a - b);
  return {
    size,
    leading: mostFrequent(steps) ?? size * 1.2,
    right: rights[Math.floor(rights.length * 0.9)] ?? 0,
  };
}

/** The value with the most weight; the smaller of equals. */
function mostFrequent(values: readonly (readonly [number, number])[]): number | null {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  const [best] = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best?.[0] ?? null;
}

function sameSize(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(a, b) * 0.06;
}

const bullet = /^[•◦▪‣●○■∙·–—*-] +(?=\S)/;
const number = /^\d{1,3}[.)] +(?=\S)/;

function begin(line: PdfLine, page: number, usual: Usual): Part {
  const isLarger = line.size >= usual.size * headingRatio && line.text.length <= longestHeading;
  const kind = isLarger
    ? 'heading'
    : bullet.test(line.text)
      ? 'bullet'
      : number.test(line.text)
        ? 'number'
        : 'paragraph';
  return { kind, size: line.size, text: line.text, left: line.left, last: line, page };
}

/** Whether a line belongs to the part before it. */
function goesOn(part: Part, line: PdfLine, page: number, usual: Usual): boolean {
  const { last } = part;
  if (last.isDivided) return true;
  if (!sameSize(part.size, line.size)) return false;
  const isMarked = bullet.test(line.text) || number.test(line.text);
  if (isMarked && part.kind !== 'heading') return false;
  if (page !== part.page) return part.kind === 'paragraph' && !endsSentence(last.text) && /^\p{Ll}/u.test(line.text);
  const step = last.bottom - line.bottom;
  // A table or a line of several pieces: nearly the same height.
  if (Math.abs(step) < line.size * 0.3) return true;
  if (step < 0) return !endsSentence(last.text) && /^\p{Ll}/u.test(line.text); // the next column
  const leading = part.kind === 'heading' ? line.size * 1.25 : usual.leading;
  if (step > leading * 1.3) return false;
  if (part.kind === 'bullet' || part.kind === 'number') return line.left > part.left + 2;
  if (part.kind === 'heading') return true;
  const isIndented = line.left > part.left + line.size * 0.7 && line.left > last.left + line.size * 0.7;
  const isShort = last.right < usual.right - usual.size * 8;
  return !isIndented && !(isShort && endsSentence(last.text));
}

function endsSentence(text: string): boolean {
  return /[.!?:…]["'”“»«’)\]]*$/u.test(text);
}

/** „Vor- und Nachteile“ keeps its hyphen and its space, „Nord-Süd“ its hyphen. */
const keepsHyphen = /^(?:und|oder|bzw\.|sowie|and|or|to)\b/;

function join(part: Part, line: PdfLine, page: number): void {
  const before = part.text;
  if (part.last.isDivided || /\p{L}-$/u.test(before)) {
    const base = before.replace(/-$/, '');
    if (keepsHyphen.test(line.text)) part.text = `${base}- ${line.text}`;
    else part.text = /^\p{Ll}/u.test(line.text) ? base + line.text : `${base}-${line.text}`;
  } else part.text = `${before} ${line.text}`;
  part.last = line;
  part.page = page;
}

/** Sizes of headings from the largest to the smallest; from the third on they share a level. */
function headingLevels(parts: readonly Part[]): (size: number) => 1 | 2 | 3 {
  const sizes: number[] = [];
  for (const { size } of parts.filter(({ kind }) => kind === 'heading').toSorted((a, b) => b.size - a.size)) {
    if (!sizes.some((known) => sameSize(known, size))) sizes.push(size);
  }
  return (size) => {
    const at = sizes.findIndex((known) => sameSize(known, size));
    return at <= 0 ? 1 : at === 1 ? 2 : 3;
  };
}

function toBlocks(parts: readonly Part[], levelOf: (size: number) => 1 | 2 | 3, notes: Notes): Block[] {
  const blocks: Block[] = [];
  parts.forEach((part, index) => {
    const { kind, text } = part;
    if (kind === 'heading')
      blocks.push({ kind, level: levelOf(part.size), children: lineInlines([text], true, notes) });
    else if (kind === 'paragraph' || kind === 'check' || !isListed(parts, index)) {
      blocks.push({ kind: 'paragraph', children: lineInlines([text], true, notes) });
    } else
      addItem(blocks, kind, {
        children: lineInlines([text.replace(kind === 'bullet' ? bullet : number, '')], true, notes),
      });
  });
  return blocks;
}

/** A dash or a number alone may begin a sentence; two of them, or a point, are a list. */
function isListed(parts: readonly Part[], index: number): boolean {
  const part = parts[index];
  if (part === undefined || /^[•◦▪‣●○■∙]/.test(part.text)) return true;
  return parts[index - 1]?.kind === part.kind || parts[index + 1]?.kind === part.kind;
}

function addItem(blocks: Block[], listKind: ListKind, item: ListItem): void {
  const last = blocks.at(-1);
  if (last?.kind === 'list' && last.listKind === listKind) {
    blocks[blocks.length - 1] = { ...last, items: [...last.items, item] };
  } else blocks.push({ kind: 'list', listKind, items: [item] });
}
