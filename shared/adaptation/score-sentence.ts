import type { Language } from '../model/common.ts';
import { contentWords, related } from './content-words.ts';

/** What the sentences of one text are weighed against. */
export interface Weights {
  readonly language: Language;
  readonly titleWords: ReadonlySet<string>;
  readonly tagWords: ReadonlySet<string>;
  /** How often each content word occurs in the whole text, divided by the commonest one's count. */
  readonly frequency: ReadonlyMap<string, number>;
}

const leaning: Record<Language, RegExp> = {
  de: /^(?:aber|allerdings|also|auch|ansonsten|beide[snmr]?|dabei|dadurch|dafür|dagegen|daher|damit|danach|dann|daran|darauf|daraus|darin|darüber|darum|darunter|das|davon|davor|dazu|denn|dennoch|der\s(?:aber|dann|wiederum)|deren|deshalb|dessen|deswegen|die(?:s|se[nmrs]?)|diese[nmrs]?|doch|dort|er|es|genau|hierbei|hierfür|hierzu|hinzu|ihre?[nmrs]?|jedoch|nur\sso|oder|schließlich|sie|sein(?:e[nmrs]?)?|so|solche[nmrs]?|sondern|sonst|stattdessen|trotzdem|und|umgekehrt|weil|wobei|zudem|zuletzt|zwar|außerdem|ebenso|erst\sdann|letzteres|gleiches)(?=[\s,:])/iu,
  en: /^(?:also|and|as\sa\sresult|because|but|both|either|finally|he|hence|her|his|however|instead|it|its|likewise|meanwhile|moreover|neither|nevertheless|nor|or|otherwise|she|so|still|such|that|their|then|there|therefore|these|they|this|those|though|thus|yet)(?=[\s,:])/iu,
};

const pointing: Record<Language, RegExp> = {
  de: /\b(?:siehe|abbildung|abb\.|tabelle|oben|unten|folgende[nmrs]?|im folgenden|nachfolgend|obige[nmrs]?|s\. o\.)(?![\p{L}])/iu,
  en: /\b(?:see (?:above|below|figure|table)|figure \d|table \d|the following|as follows|above|below)\b/iu,
};

/** Points back at something named before. */
const referring: Record<Language, RegExp> = {
  de: /\s(?:diese[nmrs]?|solche[nmrs]?|letztere[nmrs]?)\s/iu,
  en: /\s(?:these|those|such|the latter)\s/iu,
};

/** Sends the reader elsewhere: the draft has its own invitation. */
const inviting: Record<Language, RegExp> = {
  de: /^mehr\s(?:dazu|zu[mr]?|über|infos?|informationen)(?!\p{L})|\b(?:lesen|erfahren|finden) sie (?:hier|mehr|unter)|hier finden|steht im /iu,
  en: /^(?:for more|more on|read more|find out more|click)\b|\b(?:read|find out|learn) more\b|\bsee our\b/iu,
};

/** Takes back or turns what the sentence before it said, which must not stand without it. */
const turning: Record<Language, RegExp> = {
  de: /^(?:aber|allerdings|dennoch|doch|jedoch|nur|trotzdem|das\s(?:ist|war|stimmt|gilt)\s(?:aber\s)?(?:falsch|kein|nicht|ein\sirrtum)|stimmt\snicht|falsch)/iu,
  en: /^(?:but|however|yet|still|nevertheless|wrong|not\s(?:so|true)|(?:it|that|this|they)\s(?:was|is|were|are|did|does|do)(?:\snot|n’t|n't))(?!\p{L})/iu,
};

/** Whether a sentence takes back the one before it. */
export function turnsPrevious(text: string, language: Language): boolean {
  return turning[language].test(text);
}

/** The same, with the leaning word behind the first words: „Viele streichen trotzdem zu früh“. */
const leaningInside: Record<Language, RegExp> = {
  de: /^\S+(?:\s\S+){0,3}\s(?:allerdings|außerdem|dagegen|daher|dennoch|deshalb|deswegen|ebenfalls|hingegen|jedoch|trotzdem|zudem)(?!\p{L})/iu,
  en: /^\S+(?:\s\S+){0,3},?\s(?:however|nevertheless|therefore|though|in turn)(?!\p{L})/iu,
};

/** Whether a sentence leans on the one before it. */
export function leansOnPrevious(text: string, language: Language): boolean {
  if (leaningInside[language].test(text)) return true;
  return leaning[language].test(text.replace(/^[„“"»«‚‘'(–—-]\s?/u, ''));
}

/** A number that says something: an amount, a share, a count. A year or a date alone is none. */
export function hasFigure(text: string): boolean {
  const rest = text
    .replace(/https?:\/\/\S+/giu, '')
    .replace(/\b(?:19|20)\d\d\b/gu, '')
    .replace(/\b\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)/gu, '')
    .replace(/§+\s*\d+|\b(?:DIN|EN|ISO|VDI|Nr\.|No\.)\s*[\d.-]+/gu, '');
  return /\d/u.test(rest);
}

/** How much a sentence says about the whole and how well it stands alone. `place` is its position in the text. */
export function scoreSentence(
  text: string,
  place: { opensSection: boolean; opensParagraph: boolean; first: boolean; last: boolean },
  weights: Weights,
): number {
  const words = new Set(contentWords(text, weights.language));
  const theme = [...words].reduce((sum, word) => sum + (weights.frequency.get(word) ?? 0), 0) / Math.max(4, words.size);
  let score = 2 * theme;
  score += Math.min(2.4, 0.8 * related(words, weights.titleWords));
  score += Math.min(1, 0.5 * related(words, weights.tagWords));
  if (place.opensSection) score += 1;
  else if (place.opensParagraph) score += 0.5;
  if (place.first) score += 1;
  if (place.last) score += 0.4;
  if (hasFigure(text)) score += 0.8;
  if (/[„“"»«]/u.test(text)) score += 0.3;
  return score + lengthScore(text) - weakness(text, weights.language);
}

function lengthScore(text: string): number {
  if (text.length < 30) return -1;
  if (text.length < 50) return 0.2;
  if (text.length <= 150) return 1;
  return text.length <= 200 ? 0.3 : -1 - (text.length - 200) / 100;
}

function weakness(text: string, language: Language): number {
  let minus = 0;
  if (leansOnPrevious(text, language)) minus += 1.5;
  if (pointing[language].test(text)) minus += 1.5;
  if (/[:;]$/u.test(text)) minus += 6;
  if (/https?:|www\.|@\w|\+?\d[\d\s/-]{6,}\d/u.test(text)) minus += 3;
  if (/[()[\]]/u.test(text)) minus += 0.3;
  if (/\?["“”»«]?$/u.test(text)) minus += 1.2;
  if (referring[language].test(text)) minus += 0.8;
  if (inviting[language].test(text)) minus += 3;
  if (/^(?:bitte|please)(?!\p{L})/iu.test(text)) minus += 1;
  if (!/[.!?…]["“”»«)]*$/u.test(text)) minus += 1;
  if ((text.match(/["“”„»«]/gu) ?? []).length % 2 === 1) minus += 2;
  return minus;
}
