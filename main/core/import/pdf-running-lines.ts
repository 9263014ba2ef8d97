import type { PdfLine, PdfPageText } from '../pdf/pdf-task.ts';
import type { Notes } from './notes.ts';

/** Share of a page's height, above and below, in which what repeats is a header or footer. */
const margin = 0.12;

/** The lines of each page without headers, footers and page numbers: what stands at the edge of most pages, numbers apart. */
export function withoutRunningLines(pages: readonly PdfPageText[], notes: Notes): PdfLine[][] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const atEdge = page.lines.filter((line) => isAtEdge(line, page)).map(({ text }) => shapeOf(text));
    for (const shape of new Set(atEdge)) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const enough = Math.max(2, Math.ceil(pages.length / 2));
  const running = new Set([...counts].flatMap(([shape, count]) => (count >= enough ? [shape] : [])));
  notes.count('headers-footers', running.size);
  return pages.map((page) => page.lines.filter((line) => !(isAtEdge(line, page) && running.has(shapeOf(line.text)))));
}

function isAtEdge({ top, bottom }: PdfLine, { height }: PdfPageText): boolean {
  return top < height * margin || bottom > height * (1 - margin);
}

/** The same for every number. */
function shapeOf(text: string): string {
  return text.replace(/\d+/g, '0');
}
