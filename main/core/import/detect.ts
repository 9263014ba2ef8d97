import { Archive } from './archive.ts';
import { Refusal, type ImportLimits } from './limits.ts';

/** What the bytes are, whatever the name says. */
export type Detected =
  | { readonly kind: 'docx' | 'odt'; readonly archive: Archive }
  | { readonly kind: 'pdf' | 'html' | 'eml' | 'mhtml' | 'markdown' | 'text' };

const images: readonly (readonly [string, RegExp])[] = [
  ['PNG', /^\u0089PNG/],
  ['JPEG', /^\u00ff\u00d8\u00ff/],
  ['GIF', /^GIF8/],
  ['WebP', /^RIFF....WEBP/s],
  ['TIFF', /^(?:II\*\0|MM\0\*)/],
  [
    'SVG',
    /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?(?:<!DOCTYPE svg[^>]{0,300}>\s*)?<svg[\s>]/i,
  ],
];

const binaries = ['\u001f\u008b', '7z\u00bc\u00af', 'Rar!', 'BZh', '\u007fELF', 'MZ\u0090'];

/** Finds the format by the bytes; throws `Refusal` with the reason for everything that is not read. */
export async function detectFormat(bytes: Uint8Array, fileName: string, limits: ImportLimits): Promise<Detected> {
  if (bytes.length === 0) throw new Refusal('empty');
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4_096)).toString('latin1');
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return detectArchive(bytes, limits);
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) throw oldOffice(bytes);
  if (/^\s{0,1024}%PDF-/.test(head)) return { kind: 'pdf' };
  if (head.startsWith('{\\rtf')) throw new Refusal('unsupported-rtf');
  const image = images.find(([, pattern]) => pattern.test(head));
  if (image !== undefined) throw new Refusal('unsupported-image', image[0]);
  if (binaries.some((mark) => head.startsWith(mark))) throw new Refusal('not-this-format', 'binary');
  return { kind: textKind(readableHead(bytes), fileName) };
}

/** The first part of a text in whatever encoding, good enough to tell its kind. */
function readableHead(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 65_536))
    .toString('latin1')
    .replace(/\0/g, '')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '');
}

function textKind(head: string, fileName: string): 'html' | 'eml' | 'mhtml' | 'markdown' | 'text' {
  const mail = mailKind(head);
  if (mail !== null) return mail;
  const extension = extensionOf(fileName);
  if (isHtml(head, extension)) return 'html';
  if (['md', 'markdown', 'mdown', 'mkd'].includes(extension)) return 'markdown';
  if (/^---\r?\n(?:[\w-]{1,40}:.{0,500}\r?\n|[ \t#-].{0,500}\r?\n){1,60}---\r?\n/.test(head)) return 'markdown';
  if (['txt', 'text', 'asc', 'log'].includes(extension)) return 'text';
  return /^#{1,6} \S/m.test(head) && /\n/.test(head) ? 'markdown' : 'text';
}

/** A message opens with header lines, some of which every message has. */
function mailKind(head: string): 'eml' | 'mhtml' | null {
  const end = head.search(/\r?\n\r?\n/);
  const header = (end === -1 ? head : head.slice(0, end)).slice(0, 30_000);
  if (!/^(?:From [^\n]+\n)?[A-Za-z][A-Za-z0-9-]{0,60}:[ \t]/.test(header)) return null;
  const known =
    header.match(
      /^(?:from|to|subject|date|mime-version|message-id|received|return-path|content-type|delivered-to):/gim,
    ) ?? [];
  if (new Set(known.map((name) => name.toLowerCase())).size < 3) return null;
  const isPage = /^(?:snapshot-content-location:|from: <saved by )/im.test(header);
  return isPage ? 'mhtml' : 'eml';
}

function isHtml(head: string, extension: string): boolean {
  if (
    /^\s{0,4096}(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--[^>]{0,2000}-->\s{0,100}){0,3}<(?:!doctype html|html|head|body)[\s>]/i.test(
      head,
    )
  )
    return true;
  if (extension !== 'html' && extension !== 'htm' && extension !== 'xhtml') {
    return (
      /^\s{0,100}<(?:p|div|h1|article|main|section|table|ul)[\s>]/i.test(head) &&
      /<\/(?:p|div|h1|article|main|section|table|ul)>/i.test(head)
    );
  }
  return /<[a-z!]/i.test(head);
}

async function detectArchive(bytes: Uint8Array, limits: ImportLimits): Promise<Detected> {
  const archive = await Archive.open(bytes, limits);
  if (archive.names.some((name) => /^word\/document\d*\.xml$/.test(name))) return { kind: 'docx', archive };
  const type = await archive.read('mimetype', 200).catch(() => null);
  const mimeType = type === null ? '' : Buffer.from(type).toString('latin1').trim();
  if (/^application\/vnd\.oasis\.opendocument\.text(?:-template|-web)?$/.test(mimeType))
    return { kind: 'odt', archive };
  if (mimeType.startsWith('application/vnd.oasis.opendocument'))
    throw new Refusal('unsupported-sheet', mimeType.slice(35, 80));
  if (archive.has('xl/workbook.xml')) throw new Refusal('unsupported-sheet', 'Excel');
  if (archive.has('ppt/presentation.xml')) throw new Refusal('unsupported-sheet', 'PowerPoint');
  throw new Refusal('not-this-format', mimeType === '' ? 'ZIP' : mimeType.slice(0, 80));
}

/** OLE containers: Word up to 2003, or a DOCX that is encrypted. Stream names in them are UTF-16. */
function oldOffice(bytes: Uint8Array): Refusal {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (name: string) => buffer.includes(Buffer.from(name, 'utf16le'));
  if (has('EncryptedPackage') || has('EncryptionInfo')) return new Refusal('encrypted');
  if (has('WordDocument')) return new Refusal('unsupported-doc');
  if (has('Workbook') || has('PowerPoint Document')) return new Refusal('unsupported-sheet', 'Office 97-2003');
  return new Refusal('not-this-format', 'OLE');
}

/** The extension in lower case, without the dot. */
export function extensionOf(fileName: string): string {
  return /\.([A-Za-z0-9]{1,10})$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}
