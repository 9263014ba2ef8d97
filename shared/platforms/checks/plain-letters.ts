/**
 * "Bold" and "italic" made of look-alike characters (mathematical letters, full-width, circled, squared, small capitals).
 * Screen readers spell them out or skip them, and search does not find them.
 */
const mathematical = '\u{1D400}-\u{1D7FF}\u210A-\u2113\u211B-\u211D\u2124\u2128\u212C\u212D\u212F-\u2134';
const fullWidth = '\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A';
const enclosed = '\u24B6-\u24E9\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}';
const smallCapitals = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ';
const plainCapitals = 'abcdefghijklmnopqrstuvwyz';

const one = `[${mathematical}${fullWidth}${enclosed}${smallCapitals}]`;
/** Two or more, because single letters of these stand in formulas. Emoji like 🅰️ carry a variation selector. */
export const styledLetters = new RegExp(`${one}(?:[ \\u00a0'’.,!?-]*${one}(?!\\ufe0f))+`, 'gu');

function plainLetter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  for (const start of [0x1f130, 0x1f150, 0x1f170]) {
    if (code >= start && code < start + 26) return String.fromCharCode(65 + code - start);
  }
  const capital = Array.from(smallCapitals).indexOf(character);
  return capital === -1 ? character.normalize('NFKC') : (plainCapitals[capital] ?? character);
}

const styledLetter = new RegExp(one, 'u');

/** The same words in ordinary letters. */
export function toPlainLetters(text: string): string {
  return Array.from(text, (character) => (styledLetter.test(character) ? plainLetter(character) : character)).join('');
}
