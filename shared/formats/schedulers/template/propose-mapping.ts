import type { CellSource, PlainSource } from '../cell-source.ts';
import { schedulerProfiles } from '../profiles/index.ts';
import type { SchedulerProfile } from '../scheduler-profile.ts';
import { datePatterns } from './date-patterns.ts';
import { headerNames, headerWords, networkNamed, weakTextNames } from './header-words.ts';
import type { TemplateMapping } from './template-mapping.ts';

/** A template as it was read: its first rows and how they were parted. */
export interface TemplateRows {
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: TemplateMapping['delimiter'];
  readonly bom: boolean;
}

/** The header is looked for in so many rows: some templates explain themselves above it. */
const headerSearch = 5;
/** So many of a tool's headers have to be there for a template to be that tool's. */
const enoughOfTool = 0.6;

const byName: ReadonlyMap<string, PlainSource> = new Map(
  (Object.entries(headerNames) as [PlainSource, string][]).flatMap(([source, names]) =>
    names.split('|').map((name) => [name.trim(), source] as const),
  ),
);

const numberedName =
  /^(?:(alt) ?text|(alternativtext)|image|picture|photo|media|bild|foto|imagen?|immagine)(?: (?:picture|image|photo|bild))?(?: (?:url|link|urls))? (\d{1,2})$/u;

/**
 * Which of our fields goes into which column: by the headers of known tools, then by names in several languages. What is not
 * recognised stays empty. Null for a template without any header.
 */
export function proposeMapping({ rows, delimiter, bom }: TemplateRows): TemplateMapping | null {
  const candidates = rows.slice(0, headerSearch).map((row, index) => ({ row, index, score: scoreOf(row) }));
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (found, one) => (found === null || one.score > found.score ? one : found),
    null,
  );
  if (best === null || best.score === 0) return null;
  const headers = withoutEmptyEnd(best.row);
  const tool = toolOf(headers);
  const sources = proposedSources(headers, tool);
  const sample = rows[best.index + 1] ?? [];
  return {
    columns: headers.map((header, index) => ({ header, source: sources[index] ?? null })),
    preface: rows.slice(0, best.index).map((row) => [...row]),
    delimiter,
    bom,
    like: tool?.id ?? null,
    ...datePatterns(headers, sources, sample, tool?.writing ?? null),
  };
}

/** Recognised headers count most, filled cells break ties; a row of one cell is an explanation. */
function scoreOf(row: readonly string[]): number {
  const filled = row.filter((cell) => cell.trim() !== '').length;
  const known = row.filter((cell) => sourceByWords(headerWords(cell)) !== null || isOfTool(cell)).length;
  return filled === 0 ? 0 : known * 1000 + filled;
}

function isOfTool(header: string): boolean {
  return schedulerProfiles.some(
    (profile) => profile.header && profile.columns.some(({ name }) => name === header.trim()),
  );
}

function withoutEmptyEnd(row: readonly string[]): string[] {
  const end = row.findLastIndex((cell) => cell.trim() !== '');
  return row.slice(0, end + 1);
}

/** The tool most of whose headers are there; two at least, so that a column called "Text" makes no Buffer. */
function toolOf(headers: readonly string[]): SchedulerProfile | null {
  const there = new Set(headers.map((header) => header.trim()));
  const shares = schedulerProfiles
    .filter(({ header, name }) => header && name !== null)
    .map((profile) => {
      const hits = profile.columns.filter(({ name }) => there.has(name)).length;
      return { profile, hits, share: hits / profile.columns.length };
    })
    .filter(({ hits, share }) => hits > 1 && share >= enoughOfTool)
    .toSorted((a, b) => b.hits - a.hits);
  return shares[0]?.profile ?? null;
}

function proposedSources(headers: readonly string[], tool: SchedulerProfile | null): (CellSource | null)[] {
  const words = headers.map(headerWords);
  const networks = words.filter((word) => networkNamed(word) !== null).length;
  const taken = new Set<CellSource>();
  const take = (source: CellSource | null): CellSource | null => {
    if (source === null || taken.has(source)) return null;
    if (!source.startsWith('fixed:')) taken.add(source);
    return source;
  };
  const sources = headers.map((header, index) => {
    const column = tool?.columns.find(({ name }) => name === header.trim());
    if (column !== undefined) {
      take(column.source ?? null);
      return column.source ?? null;
    }
    const word = words[index] ?? '';
    const network = networks > 1 ? networkNamed(word) : null;
    return take(network === null ? sourceByWords(word) : `network:${network}`);
  });
  return withWeakText(words, withDateAlone(sources));
}

/** A column for the day alone holds the time as well where nothing else does. */
function withDateAlone(sources: readonly (CellSource | null)[]): (CellSource | null)[] {
  if (sources.includes('time') || sources.includes('dateTime')) return [...sources];
  return sources.map((source) => (source === 'date' ? 'dateTime' : source));
}

function withWeakText(words: readonly string[], sources: (CellSource | null)[]): (CellSource | null)[] {
  const at = words.findIndex((word) => weakTextNames.includes(word));
  return sources.includes('text') || at < 0 ? sources : sources.with(at, 'text');
}

function sourceByWords(word: string): CellSource | null {
  const [, alt, alternative, number] = numberedName.exec(word) ?? [];
  if (number !== undefined)
    return `${alt === undefined && alternative === undefined ? 'image' : 'altText'}:${Number(number)}`;
  return byName.get(word) ?? null;
}
