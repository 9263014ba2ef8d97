import { Archive } from './archive.ts';
import type { Draft } from './draft.ts';
import { hastToBlocks } from './hast-blocks.ts';
import { ImageSources } from './image-sources.ts';
import { Refusal, type ImportLimits } from './limits.ts';
import { Notes } from './notes.ts';
import { officeProperties } from './office-properties.ts';
import { OdtReader } from './odt-reader.ts';
import { OdtStyles } from './odt-styles.ts';
import { takeOpening } from './docx-arrange.ts';
import { decodeXml, descendants, firstOf, parseXml, xmlText, type XmlElement } from './xml.ts';

const mostXmlBytes = 40 * 1024 * 1024;

/** An OpenDocument text. Read by ourselves into the same tree as HTML, so that lists, tables and pictures mean the same. */
export async function readOdt(archive: Archive, limits: ImportLimits): Promise<Draft> {
  const notes = new Notes();
  const manifest = await part(archive, 'META-INF/manifest.xml', limits);
  if (manifest !== null && firstOf(manifest, 'manifest:encryption-data') !== null) throw new Refusal('encrypted');
  const content = await part(archive, 'content.xml', limits);
  const styles = await part(archive, 'styles.xml', limits);
  const text = content === null ? null : firstOf(content, 'office:text');
  if (content === null || text === null) throw new Refusal('damaged', 'content.xml');
  const images = await pictures(archive);
  const reader = new OdtReader(new OdtStyles([styles, content]), notes);
  const root = { type: 'root' as const, children: reader.read(text) };
  const title = takeOpening(root, 'kanalwerk-title');
  const lead = takeOpening(root, 'kanalwerk-lead');
  if (lead !== '') notes.tell('lead-from-text');
  noteLosses(content, styles, notes);
  const sources = new ImageSources(notes, limits, (source) => images.get(source) ?? null);
  const image = (source: string, alt: string) => sources.take(source, alt);
  const blocks = hastToBlocks(root.children, { notes, image, base: null });
  const metaBytes = await archive.read('meta.xml', mostXmlBytes);
  const properties = officeProperties(metaBytes === null ? null : decodeXml(metaBytes), limits);
  return {
    format: 'odt',
    blocks,
    images: sources.found,
    notes,
    ...(title === '' ? {} : { ownTitle: title }),
    lead: lead === '' ? (properties.lead ?? '') : lead,
    propertyTitle: properties.title ?? '',
    tags: properties.tags,
    author: properties.author ?? '',
    ...(properties.language === undefined ? {} : { language: properties.language }),
  };
}

async function part(archive: Archive, name: string, limits: ImportLimits): Promise<XmlElement | null> {
  const bytes = await archive.read(name, mostXmlBytes);
  return bytes === null ? null : parseXml(decodeXml(bytes), limits.depth);
}

async function pictures(archive: Archive): Promise<Map<string, { readonly name: string; readonly bytes: Uint8Array }>> {
  const found = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>();
  for (const name of archive.names) {
    if (!/^Pictures\/[^/]+$/.test(name)) continue;
    // One archive, read from front to back.
    // eslint-disable-next-line no-await-in-loop
    const bytes = await archive.read(name);
    if (bytes !== null) found.set(name, { name, bytes });
  }
  return found;
}

function noteLosses(content: XmlElement, styles: XmlElement | null, notes: Notes): void {
  notes.count('insertions', [...descendants(content, 'text:insertion')].length);
  notes.count('deletions', [...descendants(content, 'text:deletion')].length);
  if (styles === null) return;
  const parts = [...descendants(styles, 'style:header'), ...descendants(styles, 'style:footer')];
  notes.count('headers-footers', parts.filter((element) => xmlText(element).trim() !== '').length);
}
