import { parse } from 'csv-parse/browser/esm/sync';
import { plainText } from '../csv-text.ts';
import { channelFields, type FieldForm, linkFields, numberOf, valueOf } from './fields.ts';
import { type FoundChannel, type FoundLink, type FoundMap, MapFileRefusal, requireBounds } from './found-map.ts';

/** Headings by which others call our columns, in lower case. */
const headings: Readonly<Record<string, string>> = {
  kanal: 'name',
  channel: 'name',
  plattform: 'platform',
  netzwerk: 'platform',
  network: 'platform',
  konto: 'handle',
  account: 'handle',
  adresse: 'url',
  link: 'url',
  sprache: 'language',
  rolle: 'role',
  verantwortlich: 'owner',
  vertretung: 'deputy',
  publikum: 'audienceSize',
  reichweite: 'audienceSize',
  follower: 'audienceSize',
  followers: 'audienceSize',
  zielgruppe: 'audience',
  marke: 'brand',
  standort: 'location',
  kampagne: 'campaign',
  notiz: 'note',
  impressum: 'imprintUrl',
  von: 'from',
  source: 'from',
  quelle: 'from',
  nach: 'to',
  target: 'to',
  ziel: 'to',
  art: 'kind',
  type: 'kind',
  typ: 'kind',
  aufforderung: 'callToAction',
  label: 'callToAction',
  zustand: 'state',
  status: 'state',
};

const known: readonly string[] = [
  'record',
  'id',
  'platform',
  'owner',
  'deputy',
  'x',
  'y',
  'from',
  'fromId',
  'to',
  'toId',
  'destination',
  'destinationName',
  ...Object.keys(channelFields),
  ...Object.keys(linkFields),
];
const byLowerCase = new Map(known.map((name) => [name.toLowerCase(), name]));

type Row = ReadonlyMap<string, string>;

/**
 * Reads our table, or another one with a row a channel or a link; comma, semicolon and tab separate. A row is a link where
 * `record` says so, or where it has two ends. Throws `MapFileRefusal`.
 */
export function readCsv(text: string): FoundMap {
  const rows = tableRows(text);
  const isOwn = rows.every((row) => row.has('record') && row.has('id'));
  const links = rows.filter(isLink);
  const channels = rows.filter((row) => !isLink(row) && (row.get('name') ?? '').trim() !== '');
  requireBounds(channels.length, links.length);
  const found = channels.map((row) => channelOf(row, isOwn));
  const refs = new Map<string, string>();
  for (const { ref, fields } of found.toReversed()) refs.set(nameRef(String(fields['name'])), ref);
  const named = endsOnly(links, refs);
  return {
    channels: [...found, ...named],
    links: links.map((row) => linkOf(row, isOwn, refs)),
    destinations: [],
    notes: [],
  };
}

function tableRows(text: string): Row[] {
  const [head = [], ...lines] = cellsOf(text);
  const columns = head.map((cell) => {
    const name = cell.trim().toLowerCase();
    return byLowerCase.get(name) ?? headings[name] ?? '';
  });
  if (!columns.includes('name') && !(columns.includes('from') && columns.includes('to'))) {
    throw new MapFileRefusal('not-a-map', head.slice(0, 6).join(', ').slice(0, 120));
  }
  if (lines.length === 0) throw new MapFileRefusal('map-empty');
  return lines.map((cells) => {
    const row = new Map<string, string>();
    // The first column of a name counts: "Link" may stand beside "URL".
    columns.forEach((column, index) => {
      if (column !== '' && !row.has(column)) row.set(column, plainText(cells[index] ?? ''));
    });
    return row;
  });
}

function cellsOf(text: string): string[][] {
  const line = /^\ufeff?([^\r\n]*)/u.exec(text)?.[1] ?? '';
  const count = (sign: string): number => line.split(sign).length;
  const delimiter = [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
  try {
    return parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 1_000_000,
    });
  } catch (error) {
    throw new MapFileRefusal('damaged', error instanceof Error ? error.message.slice(0, 120) : '');
  }
}

function isLink(row: Row): boolean {
  const record = (row.get('record') ?? '').trim().toLowerCase();
  if (record !== '') return record === 'link';
  return endOf(row, 'from') !== '' && endOf(row, 'to') !== '';
}

/** How a link names its end: by id where there is one, otherwise by the name of the channel. */
function endOf(row: Row, end: 'from' | 'to'): string {
  const id = row.get(`${end}Id`) ?? '';
  return id === '' ? nameRef(row.get(end) ?? '') : id;
}

function nameRef(name: string): string {
  const trimmed = name.trim().toLowerCase();
  return trimmed === '' ? '' : `name ${trimmed}`;
}

function channelOf(row: Row, isOwn: boolean): FoundChannel {
  const id = row.get('id') ?? '';
  const [x, y] = [numberOf((row.get('x') ?? '').trim()), numberOf((row.get('y') ?? '').trim())];
  return {
    ref: isOwn && id !== '' ? id : nameRef(row.get('name') ?? ''),
    id: isOwn && id !== '' ? id : null,
    fields: {
      ...typed(row, channelFields),
      platform: row.get('platform'),
      owner: row.get('owner'),
      deputy: row.get('deputy'),
    },
    position: x === null || y === null ? null : { x, y },
  };
}

/** Names that only links use: each becomes a channel with nothing but its name. */
function endsOnly(links: readonly Row[], refs: ReadonlyMap<string, string>): FoundChannel[] {
  const found = new Map<string, FoundChannel>();
  for (const row of links) {
    for (const end of ['from', 'to'] as const) {
      const name = (row.get(end) ?? '').trim();
      const ref = nameRef(name);
      if (ref === '' || (row.get(`${end}Id`) ?? '') !== '' || refs.has(ref) || found.has(ref)) continue;
      found.set(ref, { ref, id: null, fields: { name }, position: null });
    }
  }
  return [...found.values()];
}

function linkOf(row: Row, isOwn: boolean, refs: ReadonlyMap<string, string>): FoundLink {
  const id = row.get('id') ?? '';
  const [from, to] = [endOf(row, 'from'), endOf(row, 'to')];
  return {
    id: isOwn && id !== '' ? id : null,
    from: refs.get(from) ?? from,
    to: refs.get(to) ?? to,
    fields: {
      ...typed(row, linkFields),
      destination: row.get('destination'),
      destinationName: row.get('destinationName'),
    },
  };
}

function typed(row: Row, forms: Readonly<Record<string, FieldForm>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(forms).map(([field, form]) => [field, valueOf(row.get(field) ?? '', form)]));
}
