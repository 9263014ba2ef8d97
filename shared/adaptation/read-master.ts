import type { PassageId } from '../ids.ts';
import type { Master } from '../model/masters.ts';
import type { Language } from '../model/common.ts';
import { inlineText } from '../rich-text/inline-text.ts';
import type { Block, ListBlock, RichText } from '../rich-text/rich-text.ts';
import { splitSentences } from '../rich-text/split-sentences.ts';
import { contentWords, overlap } from './content-words.ts';
import type { Material, PointList, Quote, Section, Sentence } from './material.ts';
import { hasFigure, leansOnPrevious, scoreSentence, turnsPrevious, type Weights } from './score-sentence.ts';

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

type RawSection = Omit<Section, 'sentences' | 'words'>;

/** What one walk through the blocks gathers; positions count the sentences of the body. */
interface Gathered {
  readonly sections: RawSection[];
  readonly sentences: RawSentence[];
  readonly quotes: Quote[];
  readonly lists: PointList[];
}

function takeApart(master: Master, body: RichText): Material {
  const { language } = master;
  const leadBlock = findLeadBlock(master.lead, body, language);
  const leadPassage = leadBlock === null ? null : (body.blocks[leadBlock]?.passage ?? null);
  const gathered = gather(body, leadBlock, language);
  const { lead, rest, shift } = leadOf(master.lead, leadPassage, gathered.sentences, language);
  const all = [...lead, ...rest];
  const weights = weightsOf(master, all);
  const sentences = all.map((sentence, index) => finish(sentence, index, all, weights));
  const placed = <T extends { readonly at: number }>(list: readonly T[]) =>
    list.map((entry) => ({ ...entry, at: Math.max(lead.length, entry.at + shift) }));
  return {
    language,
    title: master.title.replace(/\s+/gu, ' ').trim(),
    lead: sentences.slice(0, lead.length),
    sentences: sentences.slice(lead.length),
    sections: placed(gathered.sections).map((section, index) => withSentences(section, index, sentences)),
    quotes: placed(gathered.quotes.filter((quote) => quote.text !== '')),
    lists: placed(gathered.lists.filter((list) => list.items.length > 0)),
    tags: master.tags.map((tag) => tag.trim()).filter((tag) => tag !== ''),
    link: master.link.trim(),
    callToAction: master.callToAction.trim(),
    body,
    leadBlock,
  };
}

function withSentences(section: RawSection, index: number, sentences: readonly Sentence[]): Section {
  const own = sentences.filter((sentence) => sentence.section === index);
  const words = own.reduce((sum, sentence) => sum + sentence.text.split(/\s+/u).length, 0);
  return { ...section, sentences: own, words };
}

function gather(body: RichText, leadBlock: number | null, language: Language): Gathered {
  const sections: RawSection[] = [{ heading: null, passage: null, level: 0, at: 0 }];
  const sentences: RawSentence[] = [];
  const quotes: Quote[] = [];
  const lists: PointList[] = [];
  let intro: string | null = null;
  body.blocks.forEach((block, index) => {
    const section = sections.length - 1;
    const place = { passage: block.passage ?? null, section, at: sentences.length };
    const text = 'children' in block ? oneLine(block) : '';
    if (block.kind === 'heading' && text !== '') {
      sections.push({ heading: text, passage: place.passage, level: block.level, at: place.at });
    }
    if (block.kind === 'quote') quotes.push({ text, ...place });
    if (block.kind === 'list') lists.push({ ...listItems(block), intro, ...place });
    if (index !== leadBlock && (block.kind === 'paragraph' || block.kind === 'callout')) {
      sentences.push(...sentencesOf(block, section, language));
    }
    intro = block.kind === 'paragraph' && text.endsWith(':') ? (splitSentences(text, language).at(-1) ?? null) : null;
  });
  return { sections, sentences, quotes, lists };
}

function oneLine(block: Extract<Block, { children: unknown }>): string {
  return inlineText(block.children).replace(/\s+/gu, ' ').trim();
}

function sentencesOf(block: Extract<Block, { children: unknown }>, section: number, language: Language): RawSentence[] {
  const lines = inlineText(block.children).split('\n');
  return lines
    .flatMap((line) => splitSentences(line.replace(/\s+/gu, ' '), language))
    .map((text, index) => ({ text, passage: block.passage ?? null, section, opens: index === 0 }));
}

function listItems(list: ListBlock): Pick<PointList, 'items' | 'numbered'> {
  const items = list.items.map((item) => inlineText(item.children).replace(/\s+/gu, ' ').trim());
  return { items: items.filter((item) => item !== ''), numbered: list.listKind === 'number' };
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

/** `shift` is what is to be added to a position among `raw`, to make it one among all sentences. */
function leadOf(
  lead: string,
  passage: PassageId | null,
  raw: readonly RawSentence[],
  language: Language,
): { lead: RawSentence[]; rest: RawSentence[]; shift: number } {
  const written = splitSentences(lead.replace(/\s+/gu, ' '), language);
  if (written.length > 0) {
    const sentences = written.map((text, index) => ({ text, passage, section: -1, opens: index === 0 }));
    return { lead: sentences, rest: [...raw], shift: sentences.length };
  }
  // Without a lead the first paragraph stands in, at most three sentences of it.
  const second = raw.findIndex((sentence, index) => index > 0 && sentence.opens);
  const end = Math.min(3, second === -1 ? raw.length : second);
  return { lead: raw.slice(0, end).map((sentence) => ({ ...sentence, section: -1 })), rest: raw.slice(end), shift: 0 };
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
  const next = all[index + 1];
  return {
    ...sentence,
    index,
    score: scoreSentence(sentence.text, place, weights),
    isQuestion: /\?["“”»«]?$/u.test(sentence.text),
    hasFigure: hasFigure(sentence.text),
    leans: leansOnPrevious(sentence.text, weights.language),
    isTurned: next !== undefined && !next.opens && turnsPrevious(next.text, weights.language),
    words: new Set(contentWords(sentence.text, weights.language)),
  };
}
