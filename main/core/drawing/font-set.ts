// oxlint-disable-next-line typescript/triple-slash-reference -- words of a library without types, wherever this file is compiled
/// <reference path="./fontkit.d.ts" />
import { create, type Font } from 'fontkit';
import type { CardFont } from '../../../shared/model/brand.ts';
import type { FontFile } from '../files/map-fonts.ts';

interface OpenFont {
  readonly file: FontFile;
  readonly font: Font;
}

/** Part of a line that one font file can set. */
export interface FontRun {
  readonly text: string;
  readonly key: string;
  readonly font: Font;
}

/** The font of drawings, split over files by script: says which file sets what, and what none has. */
export class FontSet {
  readonly files: readonly FontFile[];
  readonly #fonts: readonly OpenFont[];
  readonly #missing = new Set<string>();

  constructor(files: readonly FontFile[]) {
    this.files = files;
    this.#fonts = files.map((file) => ({ file, font: create(Buffer.from(file.bytes)) }));
  }

  /** Signs of a text that no file has, each once. */
  lacking(text: string): string[] {
    const signs = new Set(text.normalize('NFC').replaceAll(invisible, ''));
    const known = ({ font }: OpenFont, sign: string): boolean => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0);
    return [...signs].filter((sign) => !/\s/u.test(sign) && !this.#fonts.some((open) => known(open, sign)));
  }

  /** Characters that no file has; they are drawn as empty boxes. */
  get missing(): string {
    return [...this.#missing].slice(0, 40).join('');
  }

  /** The line in parts by font file. Marks that combine and joiners stay with what they follow. A sign that the family lacks is taken from another. */
  runs(text: string, weight: 400 | 600, family: CardFont = 'inter'): FontRun[] {
    const ofWeight = this.#fonts.filter(({ file }) => file.weight === weight);
    const fonts = [
      ...ofWeight.filter(({ file }) => file.family === family),
      ...ofWeight.filter(({ file }) => file.family !== family),
    ];
    const runs: { text: string; open: OpenFont }[] = [];
    for (const sign of text.normalize('NFC').replaceAll(invisible, '')) {
      const last = runs.at(-1);
      const code = sign.codePointAt(0) ?? 0;
      const has = ({ font }: OpenFont): boolean => font.hasGlyphForCodePoint(code);
      const found = last !== undefined && has(last.open) ? last.open : fonts.find(has);
      if (found === undefined) this.#missing.add(sign);
      const open = found ?? fonts[0];
      if (open === undefined) continue;
      if (last?.open === open) last.text += sign;
      else runs.push({ text: sign, open });
    }
    return runs.map(({ text: part, open }) => ({ text: part, key: open.file.key, font: open.font }));
  }
}

/** Steers direction, joining and variants; nothing of it has a shape. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Variation_Selector}/gu;
