/** Words in one look. Sizes in points, colours as `#rrggbb`. */
export interface Span {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly oblique: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly colour: string;
  /** The address that the words lead to. */
  readonly link: string | null;
}

/** Part of a line in one look. */
export interface Piece {
  readonly span: Span;
  readonly text: string;
  readonly width: number;
}

export interface Line {
  readonly pieces: readonly Piece[];
  readonly size: number;
}

/** Points that some words take in the look of a span. */
export type Measure = (text: string, span: Span) => number;

/** Breaks words into lines: at blanks, at line ends, and inside a word only where it is wider than a whole line. */
export function breakLines(spans: readonly Span[], width: number, measure: Measure): Line[] {
  const breaker = new Breaker(width, measure);
  for (const span of spans) {
    span.text.split('\n').forEach((text, index) => {
      if (index > 0) breaker.end(span);
      for (const word of text.match(/\S+\s*|\s+/gu) ?? []) breaker.word(word, span);
    });
  }
  breaker.end(spans.at(-1));
  return breaker.lines;
}

class Breaker {
  readonly lines: Line[] = [];
  readonly #width: number;
  readonly #measure: Measure;
  #pieces: { readonly span: Span; text: string }[] = [];
  #used = 0;

  constructor(width: number, measure: Measure) {
    this.#width = width;
    this.#measure = measure;
  }

  word(word: string, span: Span): void {
    // A blank at the end of a line takes no room.
    const shown = this.#measure(word.trimEnd(), span);
    if (this.#used > 0 && this.#used + shown > this.#width) this.end(span);
    if (shown > this.#width) this.#splitWord(word, span);
    else this.#put(word, span);
  }

  /** Ends the line; one without words keeps its height. */
  end(span: Span | undefined): void {
    const last = this.#pieces.at(-1);
    if (last !== undefined) last.text = last.text.trimEnd();
    const pieces = this.#pieces
      .filter(({ text }) => text !== '')
      .map(({ span: look, text }) => ({ span: look, text, width: this.#measure(text, look) }));
    const sizes = pieces.map((piece) => piece.span.size);
    this.lines.push({ pieces, size: sizes.length > 0 ? Math.max(...sizes) : (span?.size ?? 10) });
    this.#pieces = [];
    this.#used = 0;
  }

  #put(text: string, span: Span): void {
    if (this.#used === 0 && text.trim() === '') return;
    const last = this.#pieces.at(-1);
    if (last?.span === span) last.text += text;
    else this.#pieces.push({ span, text });
    this.#used += this.#measure(text, span);
  }

  #splitWord(word: string, span: Span): void {
    let part = '';
    for (const sign of word) {
      if (part !== '' && this.#measure(part + sign, span) > this.#width) {
        this.#put(part, span);
        this.end(span);
        part = '';
      }
      part += sign;
    }
    this.#put(part, span);
  }
}
