import type { Language } from '../model/common.ts';

/** Short forms whose full stop never ends a sentence, lower case. */
const abbreviations: Record<Language, ReadonlySet<string>> = {
  de: new Set(
    `abb abs abschn allg anh anm art aufl ausg bd bes best betr bez bsp bspw bzgl bzw ca chr dergl dgl dipl div dr ebd ehem einschl
    engl entspr erg etc evtl exkl fa fam ff fig fr frl gegr geb gem ges gest ggf ggfs hbf hr hrn hrsg hl ing inkl insb insbes jhd jh
    kap kfm lt ltd max med mglw min mio mrd mind mr mrs ms nr num o od phil pl pos prof rd red rel resp s schr sen sog spez st std
    str stv tel tsd u ua ui usf usw v verf verg vgl vol vors wg wiss z zb zit zt zus zw zzgl zzt`.split(/\s+/u),
  ),
  en: new Set(
    `approx assn ave capt cf co corp dept dr ed eds eg esp est etc fig figs gen gov hon ie inc incl jr lt ltd max maj min misc mr mrs
    ms mt no nos op pp prof pt rep rev sen sgt sr st tel univ viz vol vols vs`.split(/\s+/u),
  ),
};

/** German months, before which a number with a full stop is a day and not the end of a sentence. */
const months =
  /^(?:jan|feb|mär|maer|apr|mai|jun|jul|aug|sep|okt|nov|dez|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember)/iu;

const closers = '"”“’»«›‹)\\]';
const boundary = new RegExp(`[.!?…]+[${closers}]*(?=\\s|$)|[。！？]+[${closers}」』）]*`, 'gu');

/** Sentences of one paragraph, trimmed. See `sentenceRanges`. */
export function splitSentences(paragraph: string, language: Language): string[] {
  return sentenceRanges(paragraph, language).map(({ start, end }) => paragraph.slice(start, end));
}

/**
 * Where the sentences of a paragraph begin and end, blanks around them left out. Knows abbreviations ("z. B.", "Dr."), ordinals
 * ("am 3. Mai", "2. Auflage"), initials, and full stops inside quotation marks. In doubt it does not split: a sentence too long
 * reads better than one cut in two.
 */
export function sentenceRanges(paragraph: string, language: Language): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  const add = (start: number, end: number) => {
    const piece = paragraph.slice(start, end);
    const from = start + (piece.length - piece.trimStart().length);
    if (piece.trim() !== '') ranges.push({ start: from, end: from + piece.trim().length });
  };
  let start = 0;
  for (const match of paragraph.matchAll(boundary)) {
    const end = match.index + match[0].length;
    if (!endsSentence(paragraph.slice(start, match.index), match[0], paragraph.slice(end), language)) continue;
    add(start, end);
    start = end;
  }
  add(start, paragraph.length);
  return ranges;
}

function endsSentence(before: string, mark: string, after: string, language: Language): boolean {
  const next = after.trimStart();
  if (next === '') return true;
  if (/^[。！？]/u.test(mark)) return true;
  // A lower-case word goes on with the sentence: „Warum nicht?“, fragte sie. Only a real full stop in English may precede one.
  if (/^[,;:–—]/u.test(next) || /^\p{Ll}/u.test(next)) return false;
  if (!mark.startsWith('.')) return true;
  if (mark.startsWith('..')) return true;
  const word = /[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? '';
  return !isAbbreviation(word, before, next, language);
}

function isAbbreviation(word: string, before: string, next: string, language: Language): boolean {
  // Initials and the first half of "z. B.": one letter alone.
  if (/^\p{L}$/u.test(word)) return !(language === 'en' && word === 'I');
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  if (abbreviations[language].has(word.toLowerCase().replaceAll('.', ''))) {
    return (
      !(language === 'de' && /^(?:usw|etc)$/iu.test(word)) &&
      !(language === 'en' && /^(?:etc|no)$/iu.test(word) && !/^\d/u.test(next))
    );
  }
  if (/^\d{1,2}$/u.test(word)) return isOrdinal(Number(word), before, next, language);
  if (/^[IVX]{1,5}$/u.test(word)) return language === 'de';
  return false;
}

/** German ordinals: a day before a month, "2. Auflage", "zum 3. Mal". At the very start of a text a number opens a list. */
function isOrdinal(value: number, before: string, next: string, language: Language): boolean {
  if (before.trim() === String(value)) return true;
  if (language === 'en') return false;
  if (months.test(next)) return true;
  return /(?:^|\s)(?:am|im|der|die|das|dem|den|des|zum|zur|vom|beim|ab|bis|jede[rsnm]?|seit|ein|eine[rnm]?|und)\s+(?:\d{1,2}\.\s*(?:und|bis|–|\/)\s*)?\d{1,2}$/iu.test(
    before,
  );
}
