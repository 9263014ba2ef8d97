/** Writes page numbers as people do: `1–4, 7`. */
export function writePages(pages: ReadonlySet<number>): string {
  const sorted = [...pages].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const page of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === page - 1) last[1] = page;
    else runs.push([page, page]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

/** Reads `1–4, 7` (also with hyphens, semicolons or spaces between); null where a number is missing or out of 1 to `count`. */
export function readPages(text: string, count: number): Set<number> | null {
  const pages = new Set<number>();
  const parts = text.replaceAll(/\s*[-–—]\s*/g, '–').split(/[\s,;]+/);
  for (const part of parts.filter((one) => one !== '')) {
    const found = /^(\d{1,6})(?:–(\d{1,6}))?$/.exec(part);
    const from = Number(found?.[1] ?? 0);
    const to = found?.[2] === undefined ? from : Number(found[2]);
    if (from < 1 || to < from || to > count) return null;
    for (let page = from; page <= to; page += 1) pages.add(page);
  }
  return pages;
}
