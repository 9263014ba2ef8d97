import { assertNever } from '../../../shared/assert-never.ts';
import { detectFormat, extensionOf, type Detected } from './detect.ts';
import type { Draft } from './draft.ts';
import { finishDraft } from './finish.ts';
import type { ImportedContent } from './imported-content.ts';
import type { ImportLimits } from './limits.ts';
import type { Pasted } from './paste.ts';

/** What the worker is asked to read. */
export type ImportSource =
  | { readonly kind: 'file'; readonly fileName: string; readonly bytes: Uint8Array }
  | { readonly kind: 'paste'; readonly pasted: Pasted };

export type ImportStep = 'reading' | 'converting' | 'pictures';

/** Reads one source from its bytes to finished content. Runs in the worker; throws `Refusal` or whatever a parser throws. */
export async function readContent(
  source: ImportSource,
  limits: ImportLimits,
  onStep: (step: ImportStep) => void,
): Promise<ImportedContent> {
  const { draft, fileName } = await readSource(source, limits, () => onStep('converting'));
  onStep('pictures');
  return finishDraft(draft, fileName, limits);
}

async function readSource(
  source: ImportSource,
  limits: ImportLimits,
  onLoaded: () => void,
): Promise<{ readonly draft: Draft; readonly fileName: string }> {
  if (source.kind === 'paste') {
    const { readPaste } = await import('./paste.ts');
    onLoaded();
    return { draft: readPaste(source.pasted, limits), fileName: '' };
  }
  const { fileName, bytes } = source;
  const detected = await detectFormat(bytes, fileName, limits);
  const read = await readerFor(detected, bytes, limits);
  onLoaded();
  const draft = await read();
  const extension = extensionOf(fileName);
  if (extension !== '' && !extensions[detected.kind].includes(extension)) {
    draft.notes.tell('wrong-extension', { extension, format: formatNames[detected.kind] });
  }
  return { draft, fileName };
}

const extensions: Readonly<Record<Detected['kind'], readonly string[]>> = {
  docx: ['docx', 'docm', 'dotx', 'dotm'],
  pdf: ['pdf'],
  odt: ['odt', 'ott'],
  markdown: ['md', 'markdown', 'mdown', 'mkd', 'txt'],
  html: ['html', 'htm', 'xhtml'],
  text: ['txt', 'text', 'asc', 'log'],
  eml: ['eml', 'txt'],
  mhtml: ['mhtml', 'mht', 'eml'],
};

const formatNames: Readonly<Record<Detected['kind'], string>> = {
  docx: 'DOCX',
  pdf: 'PDF',
  odt: 'ODT',
  markdown: 'Markdown',
  html: 'HTML',
  text: 'Text',
  eml: 'EML',
  mhtml: 'MHTML',
};

/** Each reader is loaded only for its own format: Word's alone weighs more than all others. */
async function readerFor(
  detected: Detected,
  bytes: Uint8Array,
  limits: ImportLimits,
): Promise<() => Draft | Promise<Draft>> {
  switch (detected.kind) {
    case 'docx': {
      const { readDocx } = await import('./docx.ts');
      return () => readDocx(detected.archive, limits);
    }
    case 'odt': {
      const { readOdt } = await import('./odt.ts');
      return () => readOdt(detected.archive, limits);
    }
    case 'pdf': {
      const { readPdf } = await import('./pdf.ts');
      return () => readPdf(bytes, limits);
    }
    case 'markdown': {
      const { readMarkdownFile } = await import('./read-markdown.ts');
      return () => readMarkdownFile(bytes, limits);
    }
    case 'html': {
      const { readPageFile } = await import('./page.ts');
      return () => readPageFile(bytes, limits);
    }
    case 'text': {
      const { readTextFile } = await import('./plain-text.ts');
      return () => readTextFile(bytes, limits);
    }
    case 'eml':
    case 'mhtml': {
      const { readMail, readSavedPage } = await import('./mail.ts');
      return () => (detected.kind === 'eml' ? readMail(bytes, limits) : readSavedPage(bytes, limits));
    }
    default:
      return assertNever(detected);
  }
}
