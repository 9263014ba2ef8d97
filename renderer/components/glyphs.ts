export { glyphPath, hasGlyph } from '../../shared/platforms/glyphs.ts';
