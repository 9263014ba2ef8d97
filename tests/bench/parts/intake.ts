import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { htmlToBlocks } from '../../../main/core/import/html-blocks.ts';
import { Notes } from '../../../main/core/import/notes.ts';
import { bringIn } from '../../../main/core/intake/bring-in.ts';
import type { Block } from '../../../shared/rich-text/rich-text.ts';
import { writeLongWxr } from '../../fixtures/intake/wxr.ts';
import { newBench } from '../bench-workspace.ts';
import type { Part } from '../part.ts';
import { atMost, ratioRow } from '../report.ts';
import { inTurns, median, timed } from '../statistics.ts';

const paragraph =
  '<!-- wp:paragraph --><p>Ein Absatz über <strong>Holz</strong> und was man daraus baut, mit <a href="https://holzwerk.example/x">Verweis</a> und ein paar Worten mehr.</p><!-- /wp:paragraph -->\n';

interface Post {
  readonly title: string;
  readonly blocks: Block[];
}

/** Every post of the file, in memory: saxes and the HTML reader alone. */
async function parsed(file: string): Promise<Post[]> {
  const posts: Post[] = [];
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
    posts.push({ title, blocks: htmlToBlocks(text, { notes: new Notes(), image: () => null, base: null }) });
  });
  for await (const chunk of createReadStream(file, 'utf8')) parser.write(String(chunk));
  parser.close();
  return posts;
}

/** The least that a program with this store would do: parse here, no worker, no look for doubles, then insert in one transaction. */
async function rawOnce(file: string, folder: string, name: string): Promise<number> {
  const workspace = await newBench(folder, name);
  const taken = await timed(async () => {
    const posts = await parsed(file);
    workspace.write((writer) => {
      const now = workspace.clock.now();
      for (const { title, blocks } of posts)
        writer.createMaster(
          { id: workspace.newId('master'), title, language: 'de', createdAt: now, updatedAt: now },
          { blocks },
        );
    });
  });
  await workspace.close();
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
      raw: (round) => rawOnce(file, folder, `raw-${round}`),
    });
    return [
      ratioRow({
        part: 'intake',
        name: 'WordPress export, ours ÷ raw',
        unit: 'ms',
        ours: median(samples.ours),
        raw: median(samples.raw),
        goal: atMost(2),
        detail: `${posts} posts of 7 paragraphs as masters; ours reads in a worker with limits, looks for doubles, keeps the chosen on the disk and the file itself as original; raw: saxes and the same HTML reader in this process, then the same store, one transaction; median of ${rounds}`,
      }),
    ];
  },
};
