import type { PdfLimits } from '../pdf/pdf-limits.ts';
import { runPdfTask } from '../pdf/run-pdf-task.ts';
import type { Draft } from './draft.ts';
import { Refusal, type ImportLimits } from './limits.ts';
import { Notes } from './notes.ts';
import { pdfBlocks } from './pdf-blocks.ts';

/**
 * A PDF as text: paragraphs, headings and lists, as far as places and sizes of its letters tell. A scan, whose pages are pictures
 * only, is refused rather than brought in without a text. Throws `Refusal` with `pdf-scan`, `encrypted`, `pdf-pages` and others.
 */
export async function readPdf(bytes: Uint8Array, limits: ImportLimits, pdf: Partial<PdfLimits> = {}): Promise<Draft> {
  const { textLength, waitingMs } = limits;
  // Less time than whoever waits for this import has, so that the words are those of a PDF.
  const cost = { textLength, waitingMs: Math.round(waitingMs * 0.8), ...pdf };
  const { text } = await runPdfTask<'text'>({ kind: 'text', bytes }, undefined, cost);
  const pictures = text.pages.reduce((sum, page) => sum + page.pictures, 0);
  if (text.pages.every(({ lines }) => lines.length === 0)) {
    throw pictures > 0 ? new Refusal('pdf-scan', `${text.pages.length}`) : new Refusal('empty');
  }
  const notes = new Notes();
  notes.tell('pdf-arranged');
  notes.count('pdf-pictures', pictures);
  notes.count('pdf-empty-pages', text.pages.filter(({ lines }) => lines.length === 0).length);
  return {
    format: 'pdf',
    blocks: pdfBlocks(text.pages, notes),
    images: [],
    notes,
    author: text.author,
    ...(isName(text.title) ? { propertyTitle: text.title } : {}),
  };
}

/** Programs write the name of the file or of nothing where nobody gave a title. */
function isName(title: string): boolean {
  return (
    title !== '' &&
    !/\.(?:docx?|odt|pdf|indd|tex|pptx?|xlsx?|pages|rtf|html?)$/i.test(title) &&
    !/^(?:microsoft \w+ - |untitled|unbenannt|ohne titel|document\d*$|dokument\d*$)/i.test(title)
  );
}
