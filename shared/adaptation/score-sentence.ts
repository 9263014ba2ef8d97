import type { Language } from '../model/common.ts';
import { contentWords } from './content-words.ts';

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

/** Whether a sentence leans on the one before it. */
export function leansOnPrevious(text: string, language: Language): boolean {
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
  score += Math.min(2.4, 0.8 * words.intersection(weights.titleWords).size);
  score += Math.min(1, 0.5 * words.intersection(weights.tagWords).size);
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
  if (!/[.!?…]["“”»«)]*$/u.test(text)) minus += 1;
  if ((text.match(/["“”„»«]/gu) ?? []).length % 2 === 1) minus += 2;
  return minus;
}
