import type { Definition, FootnoteDefinition } from 'mdast';
import type { MediaId } from '../../../shared/ids.ts';
import type { HtmlContext } from './html-blocks.ts';
import type { Notes } from './notes.ts';

/** What the reader of one Markdown text carries along. */
export class MarkdownContext {
  readonly notes: Notes;
  /** The page's own address, for links relative to it. */
  readonly base: string | null;
  readonly image: (source: string, alt: string) => MediaId | null;
  readonly definitions = new Map<string, Definition>();
  readonly footnotes = new Map<string, FootnoteDefinition>();
  readonly #numbers = new Map<string, number>();

  constructor(notes: Notes, image: (source: string, alt: string) => MediaId | null, base: string | null) {
    this.notes = notes;
    this.image = image;
    this.base = base;
  }

  /** The number a footnote gets, by the order of its first mention. */
  footnoteNumber(identifier: string): number {
    const number = this.#numbers.get(identifier) ?? this.#numbers.size + 1;
    this.#numbers.set(identifier, number);
    return number;
  }

  /** Mentioned footnotes by number. */
  mentioned(): readonly (readonly [number, FootnoteDefinition])[] {
    return [...this.#numbers].flatMap(([identifier, number]) => {
      const definition = this.footnotes.get(identifier);
      return definition === undefined ? [] : [[number, definition] as const];
    });
  }

  html(): HtmlContext {
    return { notes: this.notes, image: this.image, base: this.base };
  }
}
