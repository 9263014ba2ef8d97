import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { connect } from '../../../main/core/database/connection.ts';
import { htmlToBlocks } from '../../../main/core/import/html-blocks.ts';
import { Notes } from '../../../main/core/import/notes.ts';
import { bringIn } from '../../../main/core/intake/bring-in.ts';
import { blocksText } from '../../../main/core/import/blocks-text.ts';
import { writeLongWxr } from '../../fixtures/intake/wxr.ts';
import { newBench } from '../bench-workspace.ts';
import type { Part } from '../part.ts';
import { atMost, ratioRow } from '../report.ts';
import { inTurns, median, timed } from '../statistics.ts';

const paragraph =
  '<!-- wp:paragraph --><p>Ein Absatz über <strong>Holz</strong> und was man daraus baut, mit <a href="https://holzwerk.example/x">Verweis</a> und ein paar Worten mehr.</p><!-- /wp:paragraph -->\n';

/** The least that any program would do: parse XML and HTML, keep each post as JSON with a full-text index, one transaction. */
async function rawOnce(file: string, place: string): Promise<number> {
  const db = connect(place, 'write');
  db.exec(
    'CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT, body TEXT); CREATE VIRTUAL TABLE words USING fts5(text)',
  );
  const post = db.prepare('INSERT INTO posts (title, body) VALUES (?, ?)');
  const words = db.prepare('INSERT INTO words (text) VALUES (?)');
  const taken = await timed(async () => {
    db.exec('BEGIN');
    const parser = new SaxesParser({ position: false });
    let text = '';
    let title = '';
    const take = (part: string): void => {
      text += part;
    };
    parser.on('text', take);
    parser.on('cdata', take);
    parser.on('opentag', () => {
      text = '';
    });
    parser.on('closetag', ({ name }) => {
      if (name === 'title') title = text;
      if (name !== 'content:encoded') return;
      const blocks = htmlToBlocks(text, { notes: new Notes(), image: () => null, base: null });
      post.run(title, JSON.stringify(blocks));
      words.run(`${title}\n${blocksText(blocks)}`);
    });
    for await (const chunk of createReadStream(file, 'utf8')) parser.write(String(chunk));
    parser.close();
    db.exec('COMMIT');
  });
  db.close();
  return taken;
}

/** A WordPress export as masters, against raw parsing and inserting. */
export const intake: Part = {
  name: 'intake',
  async run({ quick, folder, note }) {
    const posts = quick ? 200 : 10_000;
    const file = join(folder, 'posts.xml');
    writeLongWxr(file, posts, (index) => `<p>Beitrag ${index}</p>${paragraph.repeat(6)}`);
    const rounds = quick ? 1 : 3;
    const samples = await inTurns({
      rounds,
      warmUp: 0,
      ours: async (round) => {
        note(`intake ${round + 1} of ${rounds}`);
        const workspace = await newBench(folder, `intake-${round}`);
        const choice = {
          ways: { '*': 'masters' as const },
          channelId: null,
          includeAlike: false,
          leaveOut: [],
          userName: '',
        };
        const stock = { place: file, mediaFolder: null, mapping: null };
        const taken = await timed(() => bringIn(workspace, stock, choice));
        await workspace.close();
        return taken;
      },
      raw: (round) => rawOnce(file, join(folder, `raw-${round}.db`)),
    });
    return [
      ratioRow({
        part: 'intake',
        name: 'WordPress export, ours ÷ raw',
        unit: 'ms',
        ours: median(samples.ours),
        raw: median(samples.raw),
        goal: atMost(2),
        detail: `${posts} posts of 7 paragraphs as masters; ours reads in a worker, looks for doubles, makes a document, its projection and its index for each, all durable; raw: saxes, the same HTML reader, one row of JSON and one of FTS5 for each in one transaction; median of ${rounds}`,
      }),
    ];
  },
};
