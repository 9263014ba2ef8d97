import type { Count } from './count-text.ts';

const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const wordSegmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Words are what stands between white space; scripts that write none are split as the locale data does. */
export function countWords(text: string, budget = Infinity): Count {
  let count = 0;
  let overAt: number | null = null;
  const add = (index: number) => {
    count += 1;
    if (count > budget) overAt ??= index;
  };
  for (const run of text.matchAll(/\S+/g)) {
    if (withoutSpaces.test(run[0])) {
      for (const part of wordSegmenter.segment(run[0])) if (part.isWordLike) add(run.index + part.index);
    } else if (/[\p{L}\p{N}]/u.test(run[0])) add(run.index);
  }
  return { count, overAt };
}

/** Lines as typed; an empty text has none. */
export function countLines(text: string, budget = Infinity): Count {
  if (text === '') return { count: 0, overAt: null };
  let count = 1;
  let overAt: number | null = count > budget ? 0 : null;
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) {
    count += 1;
    if (count > budget) overAt ??= i + 1;
  }
  return { count, overAt };
}

/** YouTube: tags separated by commas, which count; a tag with a space costs two more for its quotation marks. */
export function countYoutubeTags(text: string, budget = Infinity): Count {
  let count = 0;
  let overAt: number | null = null;
  for (const piece of text.matchAll(/[^,\n]+/g)) {
    const tag = piece[0].trim();
    if (tag === '') continue;
    count += tag.length + (count > 0 ? 1 : 0) + (/\s/.test(tag) ? 2 : 0);
    if (count > budget) overAt ??= piece.index + piece[0].indexOf(tag);
  }
  return { count, overAt };
}
