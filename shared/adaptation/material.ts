import type { PassageId } from '../ids.ts';
import type { Language } from '../model/common.ts';
import type { RichText } from '../rich-text/rich-text.ts';

/** What a recipe finds in a master: its parts, taken apart and weighed, in the order of the text. */
export interface Material {
  readonly language: Language;
  readonly title: string;
  /** Sentences of the lead; of the first paragraph where no lead was written. */
  readonly lead: readonly Sentence[];
  readonly sections: readonly Section[];
  /** All sentences of the body in order; those of the lead are not among them. */
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  readonly lists: readonly PointList[];
  readonly tags: readonly string[];
  readonly link: string;
  readonly callToAction: string;
  readonly body: RichText;
  /** Index of the body block that only repeats the lead, if there is one. */
  readonly leadBlock: number | null;
}

export interface Sentence {
  readonly text: string;
  readonly passage: PassageId | null;
  /** Index in `sections`; -1 for the lead. */
  readonly section: number;
  /** Position among all sentences of the text. */
  readonly index: number;
  /** Ends the paragraph before it began: it opens a paragraph. */
  readonly opens: boolean;
  /** How much the sentence says about the whole, and how well it stands alone. Comparable within one master only. */
  readonly score: number;
  readonly isQuestion: boolean;
  readonly hasFigure: boolean;
  /** Leans on the sentence before it ("Das", "Deshalb", "This") and must not stand alone. */
  readonly leans: boolean;
  /** The next sentence takes it back ("But ..."): it must not stand without that one. */
  readonly isTurned: boolean;
  readonly words: ReadonlySet<string>;
}

/** The text under one heading; the first section may have none. */
export interface Section {
  readonly heading: string | null;
  readonly passage: PassageId | null;
  readonly level: number;
  /** Position among the sentences: the index of the next one. */
  readonly at: number;
  readonly sentences: readonly Sentence[];
  readonly words: number;
}

export interface Quote {
  readonly text: string;
  readonly passage: PassageId | null;
  readonly section: number;
  readonly at: number;
}

/** A list of the master that can stand in a post. */
export interface PointList {
  readonly intro: string | null;
  readonly items: readonly string[];
  readonly numbered: boolean;
  readonly at: number;
  readonly passage: PassageId | null;
  readonly section: number;
}
