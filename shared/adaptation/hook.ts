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
  const { material, settings } = kit;
  // Of the lead only the first sentence can move to the front without tearing the others apart.
  const all = [...material.lead.slice(0, 1), ...material.sentences].filter(
    (one) => !one.leans && !one.isTurned && one.text.length <= longest && isAboutSubject(kit, one),
  );
  const figure = () => best(all.filter((one) => one.hasFigure && one.score > 0));
  switch (settings.hook) {
    case 'question':
      return titleHook(kit)?.text.endsWith('?') === true
        ? titleHook(kit)
        : (best(all.filter((one) => one.isQuestion && standsAlone(one))) ?? figure());
    case 'figure':
      return figure();
    case 'quote':
      return quoteHook(kit);
    case 'statement':
    case 'none':
      return null;
    default:
      return null;
  }
}

/** A first line must say what the post is about: a word of the title or a tag. */
function isAboutSubject(kit: Kit, sentence: Sentence): boolean {
  const { title, tags, language } = kit.material;
  const subject = new Set(contentWords(`${title} ${tags.join(' ')}`, language));
  return subject.size === 0 || related(sentence.words, subject) > 0;
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
