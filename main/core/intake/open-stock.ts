import { open, readFile, stat } from 'node:fs/promises';
import { basename, posix } from 'node:path';
import type { FoundItem } from '../../../shared/intake/found-item.ts';
import type { IntakeFormat } from '../../../shared/texts/intake.ts';
import { extensionOf } from '../import/detect.ts';
import { Refusal } from '../import/limits.ts';
import { withDataUrls } from './data-pictures.ts';
import { listFiles } from './list-files.ts';
import { picturesBeside } from './pictures-beside.ts';
import type { ReaderInput } from './reader.ts';
import { ghostItems, isGhost } from './readers/ghost.ts';
import { parseJson, type Json } from './readers/json-values.ts';
import { isOutbox, mastodonItems } from './readers/mastodon.ts';
import { notionId } from './readers/notion.ts';
import { documentItem, isText, readTexts } from './readers/texts.ts';
import { TreePictures } from './readers/tree-pictures.ts';
import { isTrello, trelloItems } from './readers/trello.ts';
import { tarTree } from './tar-tree.ts';
import { archiveTree, folderTree, readText, type Tree } from './tree.ts';
import type { IntakeTask } from './worker-messages.ts';

/** A stock that has been recognised: what it is, and its things one after the other. */
export interface Stock {
  readonly format: IntakeFormat;
  readonly items: AsyncIterable<FoundItem>;
}

export type StockInput = Omit<ReaderInput, 'beside'>;

/** Recognises a file or folder by its content, whatever its name says. Throws `Refusal` with the reason for what is not read. */
export async function openStock(task: IntakeTask, input: StockInput): Promise<Stock> {
  const beside = task.mediaFolder === null ? [] : await listFiles(task.mediaFolder, task.limits);
  const whole: ReaderInput = { ...input, beside: withDataUrls(picturesBeside(beside, 'beside'), input) };
  const state = await stat(task.place).catch(() => {
    throw new Refusal('not-there');
  });
  if (state.isDirectory()) return fromTree(await folderTree(task.place, task.limits), whole);
  if (!state.isFile()) throw new Refusal('not-a-stock', '?');
  if (state.size === 0) throw new Refusal('empty');
  const head = await headOf(task.place);
  // GZIP (RFC 1952, 2.3.1): its two bytes, then the only method there is.
  if (head.startsWith('\u001f\u008b\b'))
    return fromTree(await tarTree(task.place, task.unpackInto, task.limits), whole);
  return fromFile(head, state.size, whole, task.mediaFolder !== null);
}

async function fromFile(head: string, size: number, input: ReaderInput, hasBeside: boolean): Promise<Stock> {
  const { place, limits } = input;
  if (head.startsWith('PK')) return fromArchive(input);
  if (/^\s{0,1024}<(?:\?xml|!--|!DOCTYPE (?:rss|rdf|feed)|rss|feed|rdf)/i.test(head) && !/<html[\s>]/i.test(head)) {
    if (/wordpress\.org\/export\/|<wp:wxr_version>/i.test(head)) {
      const { readWxr } = await import('./readers/wxr.ts');
      return { format: 'wxr', items: readWxr({ ...input, hasBeside }) };
    }
    const { readFeed } = await import('./readers/feed.ts');
    return { format: 'feed', items: readFeed(input) };
  }
  if (/^\s{0,1024}\{/.test(head)) {
    if (size > limits.jsonBytes) throw new Refusal('too-large', `> ${limits.jsonBytes} bytes`);
    const stock = fromJson(parseJson(await readFile(place, 'utf8')), input.beside, input);
    if (stock !== null) return stock;
    const { readFeed } = await import('./readers/feed.ts');
    return { format: 'feed', items: readFeed(input) };
  }
  const extension = extensionOf(place);
  if (extension === 'csv' || extension === 'tsv') {
    const { readTable } = await import('./readers/table.ts');
    return { format: 'table', items: readTable(input, 'csv') };
  }
  return fromDocument(size, input);
}

/** One text alone: a mail, a page, a document, a note. */
function fromDocument(size: number, input: ReaderInput): Stock {
  const { place, limits } = input;
  if (size > limits.fileBytes) throw new Refusal('too-large', `> ${limits.fileBytes} bytes`);
  const name = basename(place);
  const item = async function* (): AsyncGenerator<FoundItem, void, void> {
    yield await documentItem({ name, bytes: new Uint8Array(await readFile(place)), root: null }, input);
  };
  return { format: extensionOf(name) === 'eml' ? 'mail' : 'document', items: item() };
}

async function fromArchive(input: ReaderInput): Promise<Stock> {
  const tree = await archiveTree(input.place, input.limits);
  const names = new Set(tree.names);
  if (names.has('xl/workbook.xml')) {
    const { readTable } = await import('./readers/table.ts');
    return { format: 'table', items: readTable(input, 'xlsx') };
  }
  const isDocument = names.has('word/document.xml') || (names.has('mimetype') && names.has('content.xml'));
  if (isDocument) return fromDocument((await stat(input.place)).size, input);
  return fromTree(tree, input);
}

/** A folder or archive: the export of a program, or texts of any kind. */
async function fromTree(tree: Tree, input: ReaderInput): Promise<Stock> {
  const json = tree.names.find((name) => posix.basename(name) === 'outbox.json') ?? soleJson(tree);
  if (json !== undefined) {
    const pictures = new TreePictures(tree, input);
    const value = parseJson(await readText(tree, json, input.limits.jsonBytes));
    const stock = fromJson(value, pictures.finderFor(json), input);
    if (stock !== null) return { ...stock, items: unpacking(stock.items, pictures) };
  }
  if (!tree.names.some(isText)) throw new Refusal('not-a-stock', '?');
  const isNotion = tree.names.some((name) => /\.(?:md|html|csv)$/i.test(name) && notionId.test(name));
  const format = isNotion ? 'notion' : tree.from === 'unpacked' ? 'archive' : 'folder';
  return { format, items: readTexts(tree, input) };
}

/** Ghost packs one JSON file beside its pictures. */
function soleJson(tree: Tree): string | undefined {
  const found = tree.names.filter((name) => /\.json$/i.test(name) && name.split('/').length <= 2);
  return found.length === 1 && !tree.names.some(isText) ? found[0] : undefined;
}

function fromJson(json: Json, find: ReaderInput['beside'], input: ReaderInput): Stock | null {
  if (isGhost(json)) return { format: 'ghost', items: inTurn(ghostItems(json, find, input)) };
  if (isOutbox(json)) return { format: 'mastodon', items: inTurn(mastodonItems(json, find, input)) };
  if (isTrello(json)) return { format: 'trello', items: inTurn(trelloItems(json, input)) };
  return null;
}

async function* inTurn(items: Iterable<FoundItem>): AsyncGenerator<FoundItem, void, void> {
  yield* items;
}

async function* unpacking(
  items: AsyncIterable<FoundItem>,
  pictures: TreePictures,
): AsyncGenerator<FoundItem, void, void> {
  for await (const item of items) yield { ...item, pictures: await pictures.unpack(item.pictures) };
}

const headBytes = 64 * 1024;

/** The first part of a file, good enough to tell its kind. */
async function headOf(place: string): Promise<string> {
  const file = await open(place, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer
      .subarray(0, bytesRead)
      .toString('latin1')
      .replaceAll('\0', '')
      .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '');
  } finally {
    await file.close();
  }
}
