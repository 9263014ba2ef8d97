/** Length of a domain label as DNS knows it: ASCII as it is, anything else in punycode with `xn--` (RFC 3492, 6.3). */
export function punycodeLength(label: string): number {
  if (!/[^ -~]/.test(label)) return label.length;
  const points = Array.from(label, (character) => character.codePointAt(0) ?? 0);
  const basic = points.filter((point) => point < 0x80).length;
  let length = basic > 0 ? basic + 1 : 0;
  let handled = basic;
  let code = 0x80;
  let delta = 0;
  let bias = 72;
  while (handled < points.length) {
    const from = code;
    const next = Math.min(...points.filter((point) => point >= from));
    delta += (next - code) * (handled + 1);
    code = next;
    for (const point of points) {
      if (point < code) delta += 1;
      if (point !== code) continue;
      length += digitsOf(delta, bias);
      bias = adapted(delta, handled + 1, handled === basic);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    code += 1;
  }
  return 'xn--'.length + length;
}

const base = 36;
const smallest = 1;
const largest = 26;

function digitsOf(delta: number, bias: number): number {
  let rest = delta;
  for (let digits = 1, k = base; ; digits += 1, k += base) {
    const threshold = Math.max(smallest, Math.min(largest, k - bias));
    if (rest < threshold) return digits;
    rest = Math.floor((rest - threshold) / (base - threshold));
  }
}

function adapted(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((base - smallest) * largest) / 2; k += base) rest = Math.floor(rest / (base - smallest));
  return k + Math.floor(((base - smallest + 1) * rest) / (rest + 38));
}
