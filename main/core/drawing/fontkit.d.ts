/** The few parts of fontkit that text outlines need; it brings no types of its own. */
declare module 'fontkit' {
  export interface GlyphPath {
    readonly commands: readonly {
      readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
      /** x and y by turns, in units of the font, y upwards. */
      readonly args: readonly number[];
    }[];
  }
  export interface Glyph {
    readonly id: number;
    readonly path: GlyphPath;
    readonly advanceWidth: number;
  }
  export interface GlyphRun {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
    readonly advanceWidth: number;
  }
  export interface Font {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string): GlyphRun;
  }
  export function create(bytes: Uint8Array): Font;
}
