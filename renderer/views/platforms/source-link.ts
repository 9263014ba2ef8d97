/** The first web address in the words of a source, with scheme; null where it names a document or a person. */
export function sourceLink(source: string): string | null {
  const full = /https?:\/\/[^\s,;)]+/.exec(source)?.[0];
  if (full !== undefined) return full.replace(/[.:]$/, '');
  const bare = /(?:^|[\s(])((?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[^\s,;)]*)?)/i.exec(source)?.[1];
  if (bare === undefined || looksLikeFile(bare)) return null;
  return `https://${bare.replace(/[.:]$/, '')}`;
}

/** `tag.rb` is a file of a source tree, `tag.rb/x` is not written by anybody. */
function looksLikeFile(text: string): boolean {
  return !text.includes('/') && /\.(?:rb|ts|tsx|js|json|md|py|go|yml|html?)$/i.test(text);
}
