import { openBench } from '../bench-workspace.ts';
import type { Part } from '../part.ts';
import { atMost, ratioRow } from '../report.ts';
import { inTurns, median, timed } from '../statistics.ts';

async function openOnce(folder: string): Promise<number> {
  let close: () => Promise<void> = () => Promise.resolve();
  const taken = await timed(async () => {
    const workspace = await openBench(folder);
    workspace.reader.workspace();
    close = () => workspace.close();
  });
  await close();
  return taken;
}

/** A large workspace must open like a small one: nothing at open may go through all documents. */
export const open: Part = {
  name: 'open',
  async run(context) {
    const [few, many] = context.quick ? [20, 400] : [100, 10_000];
    const small = await context.filled(few);
    const large = await context.filled(many);
    const rounds = context.quick ? 5 : 31;
    const samples = await inTurns({
      rounds,
      warmUp: 2,
      ours: () => openOnce(large),
      raw: () => openOnce(small),
    });
    return [
      ratioRow({
        part: 'open',
        name: 'open, large ÷ small',
        unit: 'ms',
        ours: median(samples.ours),
        raw: median(samples.raw),
        goal: atMost(1.15),
        detail: `open and read the workspace's record: ${many} masters with ten variants each against ${few}; median of ${rounds}`,
      }),
    ];
  },
};
