/** What XML 1.0 cannot hold, escaped or not: control characters, lone surrogates, two code points of no use. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Text for the inside of an element or attribute; what cannot be written is left out. */
export function xmlText(text: string): string {
  return writable(text).replaceAll(/[&<>"'\r\n\t]/gu, (sign) => entities[sign] ?? sign);
}

/** The text without what XML cannot hold. */
export function writable(text: string): string {
  return text.replaceAll(unwritable, '');
}
