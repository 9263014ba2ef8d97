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
  const updates = keystrokes(workspace, masterId, 2 * (warmUp + rounds));
  const next = (): Uint8Array => updates.shift() ?? Uint8Array.of(0, 0);
  const size = updates[0]?.length ?? 0;
  const keys = await inTurns({
    rounds,
    warmUp,
    ours: () => {
      const bytes = next();
      return timedNow(() => workspace.documents.applyUpdate(document, bytes, 'bench'));
    },
    raw: (round) => timedNow(() => insert(new Uint8Array(size).fill(round))),
  });
  const settled = await inTurns({
    rounds,
    warmUp,
    ours: () => {
      const bytes = next();
      return timedNow(() => {
        workspace.documents.applyUpdate(document, bytes, 'bench');
        workspace.reader.body(masterId, 'body');
      });
    },
    raw: (round) => timedNow(() => insert(new Uint8Array(size).fill(round))),
  });
  const commands = await measureCommands({ workspace, masterId, insert, rounds });
  const what = `one key's update of ${size} bytes into a master of ${text.count * text.wordsEach} words`;
  const against = 'against an insert of as many bytes by better-sqlite3, both WAL with synchronous=FULL';
  return [
    row('durable save', keys, 1.5, `${what}, committed; ${against}; median of ${rounds}`),
    row(
      'save, projection, index',
      settled,
      3,
      `${what}, then a read, which projects and indexes in a second commit; ${against}`,
    ),
    row(
      'command, projection, index',
      commands,
      3,
      `a command puts in a paragraph of 35 words: all in one commit; ${against}`,
    ),
  ];
}

/** A command that changes text: what an import, a restored version or a recipe does. */
async function measureCommands(bench: {
  readonly workspace: Workspace;
  readonly masterId: MasterId;
  readonly insert: Insert;
  readonly rounds: number;
}): Promise<Samples> {
  const { workspace, masterId, insert, rounds } = bench;
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
        return timedNow(() => workspace.write((writer) => writer.replaceBody(masterId, 'body', { blocks })));
      },
      raw: (round) => timedNow(() => insert(new Uint8Array(size).fill(round))),
    });
  } finally {
    stop();
  }
}
