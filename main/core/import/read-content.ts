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
  onStep('converting');
  const draft =
    source.kind === 'file'
      ? await readFile(source.fileName, source.bytes, limits)
      : await pasteDraft(source.pasted, limits);
  onStep('pictures');
  return finishDraft(draft, source.kind === 'file' ? source.fileName : '', limits);
}

async function readFile(fileName: string, bytes: Uint8Array, limits: ImportLimits): Promise<Draft> {
  const detected = await detectFormat(bytes, fileName, limits);
  const draft = await readDetected(detected, bytes, limits);
  const extension = extensionOf(fileName);
  if (extension !== '' && !extensions[detected.kind].includes(extension)) {
    draft.notes.tell('wrong-extension', { extension, format: formatNames[detected.kind] });
  }
  return draft;
}

const extensions: Readonly<Record<Detected['kind'], readonly string[]>> = {
  docx: ['docx', 'docm', 'dotx', 'dotm'],
  odt: ['odt', 'ott'],
  markdown: ['md', 'markdown', 'mdown', 'mkd', 'txt'],
  html: ['html', 'htm', 'xhtml'],
  text: ['txt', 'text', 'asc', 'log'],
  eml: ['eml', 'txt'],
  mhtml: ['mhtml', 'mht', 'eml'],
};

const formatNames: Readonly<Record<Detected['kind'], string>> = {
  docx: 'DOCX',
  odt: 'ODT',
  markdown: 'Markdown',
  html: 'HTML',
  text: 'Text',
  eml: 'EML',
  mhtml: 'MHTML',
};

/** Each reader is loaded only for its own format: Word's alone weighs more than all others. */
async function readDetected(detected: Detected, bytes: Uint8Array, limits: ImportLimits): Promise<Draft> {
  switch (detected.kind) {
    case 'docx':
      return (await import('./docx.ts')).readDocx(detected.archive, limits);
    case 'odt':
      return (await import('./odt.ts')).readOdt(detected.archive, limits);
    case 'markdown':
      return (await import('./read-markdown.ts')).readMarkdownFile(bytes, limits);
    case 'html':
      return (await import('./page.ts')).readPageFile(bytes, limits);
    case 'text':
      return (await import('./plain-text.ts')).readTextFile(bytes, limits);
    case 'eml':
      return (await import('./mail.ts')).readMail(bytes, limits);
    case 'mhtml':
      return (await import('./mail.ts')).readSavedPage(bytes, limits);
    default:
      return assertNever(detected);
  }
}

async function pasteDraft(pasted: Pasted, limits: ImportLimits): Promise<Draft> {
  return (await import('./paste.ts')).readPaste(pasted, limits);
}
