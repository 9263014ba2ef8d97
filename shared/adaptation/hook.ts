import { assertNever } from '../assert-never.ts';
import type { PassageId } from '../ids.ts';
import { contentWords, related } from './content-words.ts';
import type { Kit } from './kit.ts';
import type { Sentence } from './material.ts';
import type { Picker } from './pick.ts';

/** The first line of a post. */
export interface Hook {
  readonly text: string;
  readonly passage: PassageId | null;
  /** Whether it is the title: then the lead has not been said yet. */
  readonly isTitle: boolean;
}

const longest = 160;

/**
 * The first line in the style that was asked for, as far as the master offers it: a question it asks, a figure it names,
 * words it quotes; otherwise its title. Nothing is made up. Null for style `none` or a master without words.
 */
export function chooseHook(kit: Kit, picker: Picker): Hook | null {
  const found = hookOf(kit);
  const hook = found ?? titleHook(kit);
  if (kit.settings.hook === 'none' || hook === null) return null;
  picker.say(hook.words, hook.sentence);
  return { text: hook.text, passage: hook.passage, isTitle: hook.isTitle };
}

interface Candidate extends Hook {
  readonly words: ReadonlySet<string>;
  readonly sentence?: Sentence;
}

function hookOf(kit: Kit): Candidate | null {
  switch (kit.settings.hook) {
    case 'question':
      return questionHook(kit) ?? figureHook(kit, 2);
    case 'figure':
      return figureHook(kit, 1);
    case 'quote':
      return quoteHook(kit);
    case 'statement':
    case 'none':
      return null;
    default:
      return assertNever(kit.settings.hook);
  }
}

/** Sentences that can open a post. Of the lead only the first can move to the front without tearing the others apart. */
function openers(kit: Kit, subjectWords: number): Sentence[] {
  const { lead, sentences } = kit.material;
  const subject = subjectOf(kit);
  const isFree = (one: Sentence) => !one.leans && !one.isTurned && one.text.length <= longest;
  const isAboutIt = (one: Sentence) => related(one.words, subject) >= Math.min(subject.size, subjectWords);
  return [...lead.slice(0, 1), ...sentences.filter(isAboutIt)].filter(isFree);
}

/** What the post is about: words of the title and the tags. */
function subjectOf(kit: Kit): ReadonlySet<string> {
  const { title, tags, language } = kit.material;
  return new Set(contentWords(`${title} ${tags.join(' ')}`, language));
}

function questionHook(kit: Kit): Candidate | null {
  const title = titleHook(kit);
  if (title?.text.endsWith('?') === true) return title;
  return best(openers(kit, 1).filter((one) => one.isQuestion && standsAlone(one)));
}

/** A sentence with a figure, unless the title would then be missing altogether ("Tag der offenen Tür"). */
function figureHook(kit: Kit, subjectWords: number): Candidate | null {
  const found = best(
    openers(kit, subjectWords).filter((one) => one.hasFigure && one.score > 0 && one.text.length >= 45),
  );
  return found !== null && saysTitle(kit, found.words) ? found : null;
}

/** Whether words and lead together say at least a third of what the title says. */
export function saysTitle(kit: Kit, words: ReadonlySet<string>): boolean {
  const title = new Set(contentWords(kit.material.title, kit.material.language));
  const said = kit.material.lead.reduce((all, sentence) => all.union(sentence.words), words);
  return related(title, said) * 3 >= title.size;
}

/** A question of two words ("Und jetzt?") needs its context. */
function standsAlone(sentence: Sentence): boolean {
  return sentence.words.size >= 2 && sentence.text.length >= 25;
}

function best(sentences: readonly Sentence[]): Candidate | null {
  const [sentence] = [...sentences].sort((a, b) => b.score - a.score || a.index - b.index);
  if (sentence === undefined) return null;
  return { text: sentence.text, passage: sentence.passage, isTitle: false, words: sentence.words, sentence };
}

function quoteHook(kit: Kit): Candidate | null {
  const quote = kit.material.quotes.find((one) => one.text.length <= 220);
  if (quote === undefined) return null;
  return {
    text: quoted(kit, quote.text),
    passage: quote.passage,
    isTitle: false,
    words: new Set(contentWords(quote.text, kit.material.language)),
  };
}

/** A quotation in the quotation marks of its language, unless it has some; what names its speaker stays outside. */
export function quoted(kit: Kit, text: string): string {
  if (/[„“”"»«]/u.test(text)) return text;
  const [, words = text, speaker = ''] = /^([\s\S]+[.!?…])(\s+[–—-]\s+\P{Ll}[\s\S]{2,90})$/u.exec(text) ?? [];
  return `${kit.word('quoteOpen')}${words}${kit.word('quoteClose')}${speaker}`;
}

function titleHook(kit: Kit): Candidate | null {
  const { title, language, lead } = kit.material;
  if (title !== '') return { text: title, passage: null, isTitle: true, words: new Set(contentWords(title, language)) };
  return best(lead.slice(0, 1));
}
