/** Tildes that could end struck-through words; several readers of GitHub's dialect take a single one for that, too. */
const closingTilde = /~~|(?<=\S)~|^~(?=[\s\p{P}\p{S}]|$)/gu;
const address = /https?:\/\/[^\s<>]+/giu;

/**
 * Text so that Markdown shows it as it is. Addresses stay untouched, because a backslash inside one would become part of it.
 * `atStart`: the text opens a line, where `#`, `-`, `1.` and the like begin a block.
 */
export function escapeMarkdown(text: string, atStart = true): string {
  let escaped = '';
  let from = 0;
  for (const match of text.matchAll(address)) {
    escaped += escapeWords(text.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  escaped += escapeWords(text.slice(from));
  return atStart ? escapeLineStart(escaped) : escaped;
}

function escapeWords(text: string): string {
  return text
    .replace(/[\\`*[\]<]/gu, '\\$&')
    .replace(closingTilde, (tildes) => tildes.replaceAll('~', '\\~'))
    .replace(/&(?=#?\w+;)/gu, '\\&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_');
}

function escapeLineStart(text: string): string {
  return text
    .replace(/^(\s*)(#{1,6}(?=\s|$)|[-+](?=\s|$)|>|=+\s*$|-(?:\s*-){2,}\s*$|\|)/u, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/u, '$1\\$2');
}
