import type { PassageId } from '../ids.ts';
import type { Master } from '../model/masters.ts';
import type { Language } from '../model/common.ts';
import { inlineText } from '../rich-text/inline-text.ts';
import type { Block, ListBlock, RichText } from '../rich-text/rich-text.ts';
import { splitSentences } from '../rich-text/split-sentences.ts';
import { contentWords, overlap } from './content-words.ts';
import type { Material, PointList, Quote, Section, Sentence } from './material.ts';
import { hasFigure, leansOnPrevious, scoreSentence, type Weights } from './score-sentence.ts';

/** The parts of a master that were read last, by body: every variant of it reads the same. */
const known = new WeakMap<RichText, { key: string; material: Material }>();

/** Takes a master apart. Pure; the result for the same body value and fields is remembered. */
export function readMaster(master: Master, body: RichText): Material {
  const key = JSON.stringify([
    master.title,
    master.lead,
    master.language,
    master.tags,
    master.link,
    master.callToAction,
  ]);
  const entry = known.get(body);
  if (entry !== undefined && entry.key === key) return entry.material;
  const material = takeApart(master, body);
  known.set(body, { key, material });
  return material;
}

interface RawSentence {
  readonly text: string;
  readonly passage: PassageId | null;
  readonly section: number;
  readonly opens: boolean;
}

interface RawSection {
  readonly heading: string | null;
  readonly passage: PassageId | null;
  readonly level: number;
}

function takeApart(master: Master, body: RichText): Material {
  const { language } = master;
  const leadBlock = findLeadBlock(master.lead, body, language);
  const sections = sectionsOf(body);
  const raw: RawSentence[] = [];
  const quotes: Quote[] = [];
  const lists: PointList[] = [];
  let section = 0;
  let intro: string | null = null;
  body.blocks.forEach((block, index) => {
    if (block.kind === 'heading' && oneLine(block) !== '')
      section = sections.findIndex((entry) => entry.block === index);
    if (block.kind === 'quote') quotes.push({ text: oneLine(block), passage: block.passage ?? null, section });
    if (block.kind === 'list') lists.push(pointList(block, intro, section));
    if (index !== leadBlock && (block.kind === 'paragraph' || block.kind === 'callout')) {
      raw.push(...sentencesOf(block, section, language));
    }
    intro =
      block.kind === 'paragraph' && oneLine(block).endsWith(':')
        ? (splitSentences(oneLine(block), language).at(-1) ?? null)
        : null;
  });
  const leadSentences = leadOf(master.lead, raw, language);
  const lead = leadSentences.lead.map((sentence, index) => ({ ...sentence, index }));
  const rest = leadSentences.rest;
  const weights = weightsOf(master, [...lead, ...rest]);
  const scored = [...lead, ...rest].map((sentence, index, all) => finish(sentence, index, all, weights));
  const sentences = scored.slice(lead.length);
  return {
    language,
    title: master.title.replace(/\s+/gu, ' ').trim(),
    lead: scored.slice(0, lead.length),
    sections: sections.map(({ block: _block, ...entry }, index) => {
      const own = sentences.filter((sentence) => sentence.section === index);
      return {
        ...entry,
        sentences: own,
        words: own.reduce((sum, sentence) => sum + sentence.text.split(/\s+/u).length, 0),
      } satisfies Section;
    }),
    sentences,
    quotes: quotes.filter((quote) => quote.text !== ''),
    lists: lists.filter((list) => list.items.length > 0),
    tags: master.tags.map((tag) => tag.trim()).filter((tag) => tag !== ''),
    link: master.link.trim(),
    callToAction: master.callToAction.trim(),
    body,
    leadBlock,
  };
}

function oneLine(block: Extract<Block, { children: unknown }>): string {
  return inlineText(block.children).replace(/\s+/gu, ' ').trim();
}

function sectionsOf(body: RichText): (RawSection & { block: number })[] {
  const found: (RawSection & { block: number })[] = [{ heading: null, passage: null, level: 0, block: -1 }];
  body.blocks.forEach((block, index) => {
    if (block.kind !== 'heading' || oneLine(block) === '') return;
    found.push({ heading: oneLine(block), passage: block.passage ?? null, level: block.level, block: index });
  });
  return found;
}

function sentencesOf(block: Extract<Block, { children: unknown }>, section: number, language: Language): RawSentence[] {
  const lines = inlineText(block.children).split('\n');
  return lines
    .flatMap((line) => splitSentences(line.replace(/\s+/gu, ' '), language))
    .map((text, index) => ({ text, passage: block.passage ?? null, section, opens: index === 0 }));
}

function pointList(list: ListBlock, intro: string | null, section: number): PointList {
  return {
    intro,
    items: list.items
      .map((item) => inlineText(item.children).replace(/\s+/gu, ' ').trim())
      .filter((item) => item !== ''),
    numbered: list.listKind === 'number',
    passage: list.passage ?? null,
    section,
  };
}

/** A body often opens with its lead once more: the first paragraph that says the same. */
function findLeadBlock(lead: string, body: RichText, language: Language): number | null {
  const words = new Set(contentWords(lead, language));
  const index = body.blocks.findIndex((block) => block.kind === 'paragraph' && oneLine(block) !== '');
  const block = body.blocks[index];
  if (words.size === 0 || block?.kind !== 'paragraph') return null;
  const own = new Set(contentWords(oneLine(block), language));
  const alike = overlap(words, own) >= 0.85 && Math.min(words.size, own.size) / Math.max(words.size, own.size) >= 0.6;
  return alike ? index : null;
}

function leadOf(
  lead: string,
  raw: readonly RawSentence[],
  language: Language,
): { lead: RawSentence[]; rest: RawSentence[] } {
  const written = splitSentences(lead.replace(/\s+/gu, ' '), language);
  if (written.length > 0) {
    return {
      lead: written.map((text, index) => ({ text, passage: null, section: -1, opens: index === 0 })),
      rest: [...raw],
    };
  }
  // Without a lead the first paragraph stands in, at most three sentences of it.
  const second = raw.findIndex((sentence, index) => index > 0 && sentence.opens);
  const end = Math.min(3, second === -1 ? raw.length : second);
  return { lead: raw.slice(0, end).map((sentence) => ({ ...sentence, section: -1 })), rest: raw.slice(end) };
}

function weightsOf(master: Master, sentences: readonly RawSentence[]): Weights {
  const counts = new Map<string, number>();
  for (const { text } of sentences) {
    for (const word of contentWords(text, master.language)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const most = Math.max(1, ...counts.values());
  return {
    language: master.language,
    titleWords: new Set(contentWords(master.title, master.language)),
    tagWords: new Set(contentWords(master.tags.join(' '), master.language)),
    frequency: new Map([...counts].map(([word, count]) => [word, count / most])),
  };
}

function finish(sentence: RawSentence, index: number, all: readonly RawSentence[], weights: Weights): Sentence {
  const place = {
    opensSection: all[index - 1]?.section !== sentence.section,
    opensParagraph: sentence.opens,
    first: index === 0,
    last: index === all.length - 1,
  };
  return {
    ...sentence,
    index,
    score: scoreSentence(sentence.text, place, weights),
    isQuestion: /\?["“”»«]?$/u.test(sentence.text),
    hasFigure: hasFigure(sentence.text),
    leans: leansOnPrevious(sentence.text, weights.language),
    words: new Set(contentWords(sentence.text, weights.language)),
  };
}
