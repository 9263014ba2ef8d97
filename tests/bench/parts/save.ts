import Database from 'better-sqlite3';
import { join } from 'node:path';
import { $getRoot, $isElementNode, $isTextNode } from 'lexical';
import type { Workspace } from '../../../main/core/workspace.ts';
import type { MasterId } from '../../../shared/ids.ts';
import { boundEditor } from '../../builders/headless-editor.ts';
import { p } from '../../builders/rich-text.ts';
import { addBenchMaster, newBench } from '../bench-workspace.ts';
import type { BenchContext, Part } from '../part.ts';
import { atMost, ratioRow, type Row } from '../report.ts';
import { inTurns, median, timedNow, type Samples } from '../statistics.ts';

/** A real master: 20 paragraphs of 35 words. */
const text = { title: 'Sicherung', count: 20, wordsEach: 35 };
const warmUp = 20;

/** So many keys a writer presses before a pause in which the program indexes: two words. */
const breath = 10;

/** What is read after each save: it brings about what a reader then needs. */
type Reading = 'nothing' | 'projection' | 'index';

/** Reads the index at the least cost: no text holds this word. */
const searchInVain = `SELECT rowid FROM search_master_words WHERE search_master_words MATCH 'qqqq'`;

type Insert = (bytes: Uint8Array) => void;

/** Updates of a real editor, one a key: a letter more in a paragraph in the middle. */
function keystrokes(workspace: Workspace, masterId: MasterId, count: number): Uint8Array[] {
  const { update } = workspace.documents.open(`master:${masterId}`, Uint8Array.of(0));
  const bound = boundEditor('body', update);
  const updates: Uint8Array[] = [];
  bound.doc.on('update', (bytes: Uint8Array) => updates.push(bytes));
  for (let index = 0; updates.length < count; index += 1) {
    bound.change(() => {
      const paragraph = $getRoot().getChildAtIndex(10);
      const last = $isElementNode(paragraph) ? paragraph.getLastDescendant() : null;
      if (!$isTextNode(last)) throw new Error('The text of the bench has no paragraph to write in');
      last.setTextContent(`${last.getTextContent()}${index % 6 === 5 ? ' ' : 'a'}`);
    });
  }
  return updates;
}

/** The same bytes into a table of their own, in a write-ahead log with a sync at each commit: the least a durable save costs. */
function rawInsert(file: string): { readonly insert: Insert; close(): void } {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE saved (seq INTEGER PRIMARY KEY, bytes BLOB NOT NULL)');
  const statement = db.prepare('INSERT INTO saved (bytes) VALUES (?)');
  return { insert: (bytes) => void statement.run(bytes), close: () => db.close() };
}

function row(name: string, samples: Samples, goal: number, detail: string): Row {
  const [ours, raw] = [median(samples.ours), median(samples.raw)];
  return ratioRow({ part: 'save', name, unit: 'ms', ours, raw, goal: atMost(goal), detail });
}

/** Each kind of save against the insert of just as many bytes. */
export const save: Part = {
  name: 'save',
  async run(context) {
    const workspace = await newBench(context.folder, 'save');
    const raw = rawInsert(join(context.folder, 'raw-save.sqlite'));
    try {
      return await measure(context, workspace, raw.insert);
    } finally {
      raw.close();
      await workspace.close();
    }
  },
};

async function measure({ quick }: BenchContext, workspace: Workspace, insert: Insert): Promise<Row[]> {
  const rounds = quick ? 40 : 600;
  const masterId = addBenchMaster(workspace, text);
  const document = `master:${masterId}`;
  const updates = keystrokes(workspace, masterId, 3 * (warmUp + rounds) + breath * (warmUp + rounds / breath));
  const next = (): Uint8Array => updates.shift() ?? Uint8Array.of(0, 0);
  const size = updates[0]?.length ?? 0;
  const save = (): void => workspace.documents.applyUpdate(document, next(), 'bench');
  const reads: Readonly<Record<Reading, () => void>> = {
    nothing: () => undefined,
    projection: () => void workspace.reader.body(masterId, 'body'),
    index: () => void workspace.reader.rows(searchInVain),
  };
  const saves = (reading: Reading): Promise<Samples> =>
    inTurns({
      rounds,
      warmUp,
      ours: () =>
        timedNow(() => {
          save();
          reads[reading]();
        }),
      raw: (round) => timedNow(() => insert(new Uint8Array(size).fill(round))),
    });
  const each = (step: (index: number) => void): number =>
    timedNow(() => {
      for (let index = 0; index < breath; index += 1) step(index);
    }) / breath;
  const breaths = (): Promise<Samples> =>
    inTurns({
      rounds: rounds / breath,
      warmUp,
      ours: () =>
        each((index) => {
          save();
          if (index === breath - 1) reads.index();
        }),
      raw: (round) => each(() => insert(new Uint8Array(size).fill(round))),
    });
  const commands = (reading: Reading): Promise<Samples> =>
    measureCommands({ workspace, masterId, insert, rounds, read: reads[reading] });
  const what = `one key's update of ${size} bytes into a master of ${text.count * text.wordsEach} words`;
  const command = 'a command puts in a paragraph of 35 words and projects it in one commit';
  const against = 'against an insert of as many bytes by better-sqlite3, both WAL with synchronous=FULL';
  const unsynced = 'in a commit that is synced with the next save';
  const index = 'then a search without hits, which first indexes the whole text in both full-text indexes';
  return [
    row('durable save', await saves('nothing'), 1.5, `${what}, committed; ${against}; median of ${rounds}`),
    row(
      'save, projection',
      await saves('projection'),
      3,
      `${what}, then a read, which projects ${unsynced}; ${against}`,
    ),
    row(
      'save, indexed in pauses',
      await breaths(),
      3,
      `${what}; after ${breath} of them a search, as the program indexes in pauses, not after each key; per save; ${against}`,
    ),
    row('save, projection, index', await saves('index'), 3, `${what}; ${index}, ${unsynced}; ${against}`),
    row('command, projection', await commands('nothing'), 3, `${command}; ${against}`),
    row('command, projection, index', await commands('index'), 3, `${command}; ${index}, ${unsynced}; ${against}`),
  ];
}

/** A command that changes text: what an import, a restored version or a recipe does. */
async function measureCommands(bench: {
  readonly workspace: Workspace;
  readonly masterId: MasterId;
  readonly insert: Insert;
  readonly rounds: number;
  readonly read: () => void;
}): Promise<Samples> {
  const { workspace, masterId, insert, rounds, read } = bench;
  let size = 0;
  const stop = workspace.documents.listen(`master:${masterId}`, 'bench-listener', (update) => {
    size = update.length;
  });
  try {
    return await inTurns({
      rounds,
      warmUp,
      ours: (round) => {
        const body = workspace.reader.body(masterId, 'body')?.richText ?? { blocks: [] };
        const blocks = body.blocks.with(10, p(`${'Ein Satz mit mehreren Worten darin. '.repeat(5)}${round}`));
        return timedNow(() => {
          workspace.write((writer) => writer.replaceBody(masterId, 'body', { blocks }));
          read();
        });
      },
      raw: (round) => timedNow(() => insert(new Uint8Array(size).fill(round))),
    });
  } finally {
    stop();
  }
}
