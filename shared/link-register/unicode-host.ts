const base = 36;
const smallest = 1;
const largest = 26;
const largestPoint = 0x10_ff_ff;

/** Decodes one label of a domain from punycode (RFC 3492, 6.2), without `xn--`; null where it is none. */
export function decodePunycode(text: string): string | null {
  const cut = text.lastIndexOf('-');
  const output = Array.from(cut > 0 ? text.slice(0, cut) : '', (sign) => sign.codePointAt(0) ?? 0);
  let [code, place, bias] = [128, 0, 72];
  for (let at = cut > 0 ? cut + 1 : 0; at < text.length;) {
    const before = place;
    for (let weight = 1, step = base; ; step += base) {
      const digit = digitOf(text.charCodeAt(at));
      at += 1;
      if (digit === null) return null;
      place += digit * weight;
      const threshold = Math.max(smallest, Math.min(largest, step - bias));
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const length = output.length + 1;
    bias = adapted(place - before, length, before === 0);
    code += Math.floor(place / length);
    place %= length;
    if (code > largestPoint) return null;
    output.splice(place, 0, code);
    place += 1;
  }
  return String.fromCodePoint(...output);
}

function digitOf(unit: number): number | null {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30 + 26;
  const letter = unit | 0x20;
  return letter >= 0x61 && letter <= 0x7a ? letter - 0x61 : null;
}

function adapted(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2));
  rest += Math.floor(rest / count);
  let steps = 0;
  while (rest > ((base - smallest) * largest) / 2) {
    rest = Math.floor(rest / (base - smallest));
    steps += base;
  }
  return steps + Math.floor(((base - smallest + 1) * rest) / (rest + 38));
}

/** A host as people read it: labels in punycode are written out. */
export function unicodeHost(host: string): string {
  return host
    .split('.')
    .map((label) => (/^xn--/iu.test(label) ? (decodePunycode(label.slice(4)) ?? label) : label))
    .join('.');
}

/** Both forms of a host with letters beyond ASCII; null where there is only one. */
export function hostForms(address: string): { readonly unicode: string; readonly ascii: string } | null {
  let ascii: string;
  try {
    ascii = new URL(/^[a-z][a-z0-9+.-]*:/iu.test(address) ? address : `https://${address}`).hostname;
  } catch {
    return null;
  }
  const unicode = unicodeHost(ascii);
  return unicode === ascii ? null : { unicode, ascii };
}
