/** A way from positions of `sent` back to positions of `text`, where `sent` is `text` with insertions (addresses, marks). */
export function alignTexts(sent: string, text: string): (index: number) => number {
  const places: number[] = [];
  let j = 0;
  for (let i = 0; i < sent.length; i += 1) {
    places.push(j);
    const address = insertedAddress(sent, i, text, j);
    if (address > 0) {
      for (let skipped = 1; skipped < address; skipped += 1) places.push(j);
      i += address - 1;
    } else if (sent[i] === text[j]) j += 1;
  }
  return (index) => Math.min(places[index] ?? text.length, text.length);
}

const addressInBrackets = / \((?:https?:\/\/|[^\s()]+@)[^\s]*\)/y;

/** Length of " (address)" at `i` if the other text goes on without it. */
function insertedAddress(sent: string, i: number, text: string, j: number): number {
  if (sent[i] !== ' ' || sent[i + 1] !== '(') return 0;
  addressInBrackets.lastIndex = i;
  const match = addressInBrackets.exec(sent);
  return match && !text.startsWith(match[0], j) ? match[0].length : 0;
}
