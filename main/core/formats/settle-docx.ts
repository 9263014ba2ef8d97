import JSZip from 'jszip';
import { byPath } from '../../../shared/packages/file-names.ts';
import { deflate } from '../files/deflate.ts';
import { ZipWriter } from '../files/zip-writer.ts';

/** How a picture is named whose mark as decoration is still to be set; the library knows no such mark. */
export const decorativeName = 'decorative ';

const contentTypes = '[Content_Types].xml';
const body = 'word/document.xml';
const relations = 'word/_rels/document.xml.rels';
const core = 'docProps/core.xml';

/**
 * Takes out of a DOCX what its library draws by chance or from the clock: names of links, numbers that count on from the
 * document before, times of the properties and of the ZIP. The rest it writes alike each time.
 */
export async function settleDocx(bytes: Uint8Array, at: Date): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const texts = new Map<string, string>();
  for (const path of [body, relations, core]) {
    const file = zip.file(path);
    if (file === null) throw new Error(`a DOCX without ${path}`);
    texts.set(path, await file.async('string'));
  }
  const rename = linkNames(texts.get(relations) ?? '');
  texts.set(relations, rename(texts.get(relations) ?? ''));
  texts.set(body, markDecoration(countPictures(rename(texts.get(body) ?? ''))));
  texts.set(
    core,
    (texts.get(core) ?? '').replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${moment(at)}`),
  );
  return pack(zip, texts, at);
}

/** Names of links as the library draws them, by their place instead. */
function linkNames(rels: string): (xml: string) => string {
  const drawn = [...rels.matchAll(/ Id="(rId[a-z0-9_-]{16,})"/gu)].map((match) => match[1] ?? '');
  const names = new Map(drawn.map((name, index) => [name, `rIdLink${index + 1}`]));
  return (xml) =>
    xml.replaceAll(/((?: Id|r:id)=")([^"]+)"/gu, (whole, start: string, name: string) => {
      const known = names.get(name);
      return known === undefined ? whole : `${start}${known}"`;
    });
}

function countPictures(xml: string): string {
  let count = 0;
  return xml.replaceAll(/(<wp:docPr id=")\d+"/gu, (_, start: string) => `${start}${(count += 1)}"`);
}

/** [MS-ODRAWXML] 2.37, `decorative`: screen readers pass over the picture, and no check asks for its text. */
function markDecoration(xml: string): string {
  const mark =
    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
    '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>' +
    '</a:ext></a:extLst>';
  const unmarked = new RegExp(`(<wp:docPr id="\\d+" name=")${decorativeName}([^"]*")/>`, 'gu');
  return xml.replaceAll(unmarked, `$1$2>${mark}</wp:docPr>`);
}

/** The form that Word reads: whole seconds. */
function moment(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`;
}

async function pack(zip: JSZip, texts: ReadonlyMap<string, string>, at: Date): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const writer = new ZipWriter(async (piece) => void pieces.push(piece), at);
  // The list of types stands first, by which some programs know the kind of file.
  const paths = Object.values(zip.files)
    .filter(({ dir }) => !dir)
    .map(({ name }) => name)
    .toSorted((a, b) => Number(b === contentTypes) - Number(a === contentTypes) || byPath(a, b));
  for (const path of paths) {
    const text = texts.get(path);
    const bytes = text === undefined ? await zip.file(path)?.async('nodebuffer') : Buffer.from(text, 'utf8');
    if (bytes === undefined) continue;
    await writer.add({ path, bytes, deflated: path.startsWith('word/media/') ? null : await deflate(bytes) });
  }
  await writer.end();
  return Buffer.concat(pieces);
}
