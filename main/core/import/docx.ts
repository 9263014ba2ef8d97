import mammoth from 'mammoth';
import type { Root } from 'hast';
import { Archive } from './archive.ts';
import { surveyDocx } from './docx-survey.ts';
import { arrangeDocx } from './docx-arrange.ts';
import { hiddenStyles, withoutHiddenText } from './docx-hidden.ts';
import type { Draft } from './draft.ts';
import { hastToBlocks } from './hast-blocks.ts';
import { parseHtml } from './html-blocks.ts';
import { ImageSources } from './image-sources.ts';
import { Refusal, type ImportLimits } from './limits.ts';
import { Notes } from './notes.ts';
import { officeProperties } from './office-properties.ts';
import { decodeXml, scanXml } from './xml.ts';

const mostXmlBytes = 40 * 1024 * 1024;

const styleMap = [
  "p[style-name='Title'] => h1.kanalwerk-title:fresh",
  "p[style-name='Titel'] => h1.kanalwerk-title:fresh",
  "p[style-name='Subtitle'] => p.kanalwerk-lead:fresh",
  "p[style-name='Untertitel'] => p.kanalwerk-lead:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Zitat'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='caption'] => p.kanalwerk-caption:fresh",
  "p[style-name='Caption'] => p.kanalwerk-caption:fresh",
  "p[style-name='HTML Preformatted'] => pre:separator('\\n')",
  "p[style-name='Preformatted Text'] => pre:separator('\\n')",
  "p[style-name='Code'] => pre:separator('\\n')",
  "r[style-name='HTML Code'] => code",
  "r[style-name='Emphasis'] => em",
  "r[style-name='Intense Emphasis'] => em",
  'u => u',
  'strike => s',
  ...Array.from({ length: 9 }, (_, index) => `p[style-name='toc ${index + 1}'] => !`),
  "p[style-name='TOC Heading'] => !",
  "p[style-name='toc heading'] => !",
];

/** A Word document. Mammoth turns it into HTML; what it drops on the way is counted from the XML itself. */
export async function readDocx(archive: Archive, limits: ImportLimits): Promise<Draft> {
  const notes = new Notes();
  const parts = new DocxParts(archive, limits, notes);
  const survey = await surveyDocx(parts, archive.names, limits, notes);
  const properties = officeProperties(await parts.xml('docProps/core.xml'), limits);
  const images = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>();
  const html = await convert(parts, images, notes);
  const root: Root = parseHtml(html, 'fragment');
  const { title, lead } = arrangeDocx(root, notes);
  const sources = new ImageSources(notes, limits, (source) => images.get(source) ?? null);
  const image = (source: string, alt: string) => sources.take(source, alt);
  const blocks = hastToBlocks(root.children, { notes, image, base: null });
  const language = properties.language ?? survey.language;
  return {
    format: 'docx',
    blocks,
    images: sources.found,
    notes,
    ...(title === '' ? {} : { ownTitle: title }),
    lead: lead === '' ? (properties.lead ?? '') : lead,
    propertyTitle: properties.title ?? '',
    tags: properties.tags,
    author: properties.author ?? '',
    ...(language === undefined ? {} : { language }),
  };
}

/** The parts of the package as mammoth asks for them. Each XML part is looked over before anybody parses it. */
export class DocxParts {
  readonly #archive: Archive;
  readonly #limits: ImportLimits;
  readonly #notes: Notes;
  readonly #texts = new Map<string, string>();

  constructor(archive: Archive, limits: ImportLimits, notes: Notes) {
    this.#archive = archive;
    this.#limits = limits;
    this.#notes = notes;
  }

  /** The text of an XML part, or null. */
  async xml(name: string): Promise<string | null> {
    const known = this.#texts.get(name);
    if (known !== undefined) return known;
    const bytes = await this.#archive.read(name, mostXmlBytes);
    if (bytes === null) return null;
    const text = decodeXml(bytes);
    scanXml(text, this.#limits.depth, {});
    this.#texts.set(name, text);
    return text;
  }

  readonly exists = (name: string): boolean => this.#archive.has(name);

  readonly read = async (name: string, encoding?: string): Promise<string | Uint8Array> => {
    if (encoding === 'base64') throw new Refusal('damaged', 'base64'); // pictures are taken as bytes only
    const content = encoding === undefined ? await this.#archive.read(name) : await this.#visible(name);
    if (content === null) throw new Error(`no part ${name}`);
    return content;
  };

  /** The text of an XML part as mammoth is to see it. */
  async #visible(name: string): Promise<string | null> {
    const xml = await this.xml(name);
    if (xml === null) return null;
    const styles = hiddenStyles(await this.xml('word/styles.xml'), this.#limits.depth);
    const visible = withoutHiddenText({ name, xml }, styles, this.#limits.depth);
    this.#notes.count('hidden-text', visible.count);
    return visible.xml;
  }
}

async function convert(
  parts: DocxParts,
  images: Map<string, { readonly name: string; readonly bytes: Uint8Array }>,
  notes: Notes,
): Promise<string> {
  const convertImage = mammoth.images.imgElement(async (image) => {
    const bytes = new Uint8Array(await image.read());
    const source = `docx:${images.size + 1}`;
    const extension = image.contentType?.split('/')[1]?.replace(/[^a-z0-9]/gi, '') ?? 'bin';
    images.set(source, { name: `image-${images.size + 1}.${extension}`, bytes });
    return { src: source };
  });
  // `file` is mammoth's own way to be given an opened archive; its types name paths and buffers only.
  const input = { file: { exists: parts.exists, read: parts.read } } as unknown as { buffer: Buffer };
  const options = { styleMap, convertImage, externalFileAccess: false, includeEmbeddedStyleMap: false };
  const { value, messages } = await mammoth.convertToHtml(input, options);
  for (const message of messages) {
    // A picture that failed: mammoth goes on without it, unless the archive itself was refused.
    if (message.type !== 'error') continue;
    if (message.error instanceof Refusal) throw message.error;
    if (!/external/i.test(message.message)) notes.count('missing-images');
  }
  return value;
}
