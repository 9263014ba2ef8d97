import Database from 'better-sqlite3';
import { join } from 'node:path';
import { databaseFile } from '../../../main/core/database/folders.ts';
import { searchVariants } from '../../../main/core/projection/search.ts';
import { searchTexts } from '../../../main/core/projection/search-texts.ts';
import type { Workspace } from '../../../main/core/workspace.ts';
import type { Variant } from '../../../shared/model/variants.ts';
import { openBench } from '../bench-workspace.ts';
import type { Part } from '../part.ts';
import { atMost, ratioRow, type Row } from '../report.ts';
import { inTurns, median, percentile, timedNow } from '../statistics.ts';

const limit = 21;

/** What people type: common, rare, several, the beginning of one, a part of one, umlauts, nothing to be found. */
const queries = [
  'Fassade',
  'Holzbau Montage',
  'Straße',
  'Lärche',
  'Projekt4711',
  'Projekt12',
  'Dachstuhl Fichte prüft',
  'Mont',
  'Pro',
  'achstu',
  'Überg',
  'gemeinsam pünktlich draußen',
  'Zimmerei Leimholz Projekt7',
  'wieder',
  'Unauffindbares',
] as const;

interface RawSearch {
  find(text: string): void;
  close(): void;
}

/** An equal table as one would make it by hand: the same texts in the same columns, the same tokenizers, texts stored. */
function rawSearch(workspace: Workspace, file: string): RawSearch {
  const db = new Database(file);
  const columns = 'title, lead, body, more';
  db.exec(`CREATE VIRTUAL TABLE words USING fts5(${columns}, tokenize='unicode61 remove_diacritics 2', prefix='2 3');
    CREATE VIRTUAL TABLE parts USING fts5(${columns}, tokenize='trigram remove_diacritics 1');`);
  const source = new Database(databaseFile(workspace.folder), { readonly: true });
  const rows = source.prepare(
    `SELECT v.row, v.record, b.plain_text AS body FROM variants v
     JOIN bodies b ON b.document = v.document AND b.root = 'variant:' || v.id`,
  );
  const puts = ['words', 'parts'].map((table) =>
    db.prepare(`INSERT INTO ${table} (rowid, ${columns}) VALUES (?, ?, ?, ?, ?)`),
  );
  db.transaction(() => {
    for (const found of rows.iterate()) {
      const { row, record, body } = found as { row: number; record: string; body: string }; // the columns of the query
      const texts = searchTexts.variants(JSON.parse(record) as Variant, body); // written from the schema
      for (const put of puts) put.run(row, texts.title, texts.lead, texts.body, texts.more);
    }
  })();
  source.close();
  const ask = (table: string): Database.Statement =>
    db.prepare(
      `SELECT rowid, title, snippet(${table}, -1, '<', '>', ' … ', 24) FROM ${table} WHERE ${table} MATCH ? ORDER BY rank LIMIT ${limit}`,
    );
  const [words, parts] = [ask('words'), ask('parts')];
  return {
    find(text) {
      const terms = text.toLowerCase().split(' ');
      const found = words.all(terms.map((term) => `"${term}"*`).join(' AND '));
      // A part of a word is looked for where whole words have given too little, as in the program.
      if (found.length < limit) parts.all(terms.map((term) => `"${term}"`).join(' AND '));
    },
    close: () => db.close(),
  };
}

/** Search through the core, with titles and excerpts, against the plain query. */
export const search: Part = {
  name: 'search',
  async run(context) {
    const masters = context.quick ? 400 : 10_000;
    const workspace = await openBench(await context.filled(masters));
    try {
      const raw = rawSearch(workspace, join(context.folder, 'raw-search.sqlite'));
      try {
        return await measure(workspace, raw, { variants: masters * 10, rounds: context.quick ? 3 : 20 });
      } finally {
        raw.close();
      }
    } finally {
      await workspace.close();
    }
  },
};

async function measure(
  workspace: Workspace,
  raw: RawSearch,
  { variants, rounds }: { readonly variants: number; readonly rounds: number },
): Promise<Row[]> {
  const queryOf = (round: number): string => queries[round % queries.length] ?? '';
  const samples = await inTurns({
    rounds: rounds * queries.length,
    warmUp: queries.length,
    ours: (round) => timedNow(() => void searchVariants(workspace.reader, queryOf(round), limit)),
    raw: (round) => timedNow(() => raw.find(queryOf(round))),
  });
  const middle = `median ${median(samples.ours).toFixed(2)} against ${median(samples.raw).toFixed(2)} ms`;
  return [
    ratioRow({
      part: 'search',
      name: 'search p95',
      unit: 'ms',
      ours: percentile(samples.ours, 95),
      raw: percentile(samples.raw, 95),
      goal: atMost(1.5),
      detail: `${queries.length} queries, ${rounds} times each, over ${variants} variants; ${middle}; raw: FTS5 with the same texts and tokenizers, best ${limit} with snippet`,
    }),
  ];
}
