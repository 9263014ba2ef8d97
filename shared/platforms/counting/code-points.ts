/** UTF-8 bytes of one code point; a lone surrogate becomes U+FFFD, 3 bytes. */
export function utf8Bytes(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** X: 1 for the four ranges of twitter-text config v3, 2 for all else. */
export function xWeight(codePoint: number): number {
  if (codePoint <= 0x10ff) return 1;
  if (codePoint >= 0x2000 && codePoint <= 0x200d) return 1;
  if (codePoint >= 0x2010 && codePoint <= 0x201f) return 1;
  return codePoint >= 0x2032 && codePoint <= 0x2037 ? 1 : 2;
}

/** Sum of a weight over the code points of a stretch, and the index at which it passes `budget`. */
export function countCodePoints(
  text: string,
  start: number,
  end: number,
  weight: (codePoint: number) => number,
  budget = Infinity,
): { count: number; overAt: number | null } {
  let count = 0;
  let overAt: number | null = null;
  for (let i = start; i < end;) {
    const codePoint = text.codePointAt(i) ?? 0;
    count += weight(codePoint);
    if (overAt === null && count > budget) overAt = i;
    i += codePoint > 0xffff ? 2 : 1;
  }
  return { count, overAt };
}
