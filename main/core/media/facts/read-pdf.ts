import { readFile, stat } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import { Refusal } from '../../import/limits.ts';
import { type MediaFacts, noFacts } from './media-facts.ts';

/** Beyond this the pages are not counted. */
const mostBytes = 200 * 1024 * 1024;
/** Unpacked, of one stream of objects and of all of them. */
const mostOfOne = 16 * 1024 * 1024;
const mostOfAll = 128 * 1024 * 1024;

/**
 * Media type and number of pages of a PDF; the number is null where it cannot be read without a whole PDF library (encrypted
 * files, files over 200 MB). Looks for the root of the page tree (ISO 32000-1, 7.7.3), also in compressed streams of objects.
 * Throws `Refusal` with `damaged`.
 */
export async function readPdf(path: string): Promise<MediaFacts> {
  const facts = { ...noFacts, mediaType: 'application/pdf' };
  if ((await stat(path)).size > mostBytes) return facts;
  const bytes = await readFile(path);
  if (!bytes.subarray(-2048).includes('%%EOF')) throw new Refusal('damaged', '%%EOF');
  return { ...facts, pages: countPages(bytes) };
}

function countPages(bytes: Buffer): number | null {
  const text = bytes.toString('latin1');
  if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(text.slice(-8192))) return null;
  let pages: number | null = null;
  let unpacked = 0;
  // The last root counts: a file that was changed keeps the former one.
  for (const found of text.matchAll(/\/Type\s*\/(Pages|ObjStm)\b/g)) {
    const around = dictionaryAround(text, found.index);
    if (around === null) continue;
    if (found[1] === 'Pages') {
      pages = rootCount(around.text) ?? pages;
      continue;
    }
    const objects = unpack(bytes, text, around.end);
    unpacked += objects.length;
    if (unpacked > mostOfAll) throw new Refusal('bomb', 'ObjStm');
    for (const inside of objects.matchAll(/\/Type\s*\/Pages\b/g)) {
      const dictionary = dictionaryAround(objects, inside.index);
      if (dictionary !== null) pages = rootCount(dictionary.text) ?? pages;
    }
  }
  return pages;
}

/** Number of pages below a node of the tree that has no parent: the root. */
function rootCount(dictionary: string): number | null {
  if (/\/Parent\b/.test(dictionary)) return null;
  const count = /\/Count\s+(\d{1,7})\b/.exec(dictionary)?.[1];
  return count === undefined ? null : Number(count);
}

const longestDictionary = 200_000;

/** The dictionary that holds a position, from its `<<` to its `>>`; null where they do not match. */
function dictionaryAround(text: string, at: number): { readonly text: string; readonly end: number } | null {
  let depth = 0;
  let start = -1;
  for (let back = at; back > 0 && at - back < longestDictionary; back -= 1) {
    if (text.startsWith('>>', back - 1)) {
      depth += 1;
      back -= 1;
    } else if (text.startsWith('<<', back - 1)) {
      if (depth === 0) {
        start = back - 1;
        break;
      }
      depth -= 1;
      back -= 1;
    }
  }
  if (start < 0) return null;
  depth = 0;
  for (let on = start; on < text.length && on - start < longestDictionary; on += 1) {
    if (text.startsWith('<<', on)) {
      depth += 1;
      on += 1;
    } else if (text.startsWith('>>', on)) {
      depth -= 1;
      on += 1;
      if (depth === 0) return { text: text.slice(start, on + 1), end: on + 1 };
    }
  }
  return null;
}

/** The stream after a dictionary, unpacked; empty where it is packed otherwise or broken. */
function unpack(bytes: Buffer, text: string, end: number): string {
  const found = /^\s*stream\r?\n/.exec(text.slice(end, end + 32));
  if (found === null) return '';
  const start = end + found[0].length;
  const stop = text.indexOf('endstream', start);
  if (stop < 0) return '';
  try {
    return inflateSync(bytes.subarray(start, stop), { maxOutputLength: mostOfOne }).toString('latin1');
  } catch {
    // One that cannot be read tells nothing; the pages may stand elsewhere.
    return '';
  }
}
