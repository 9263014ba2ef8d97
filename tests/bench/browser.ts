import { chromium, type Browser, type CDPSession } from '@playwright/test';
import { chromiumPath } from '../../main/scripts/chromium.ts';

/** A Chromium for one part of the bench. */
export async function withBrowser<T>(run: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox'] });
  try {
    return await run(browser);
  } finally {
    await browser.close();
  }
}

/** Time that the page's main thread has worked so far, in milliseconds of processor time; all tasks, and scripts alone. */
export interface MainThreadTime {
  readonly tasks: number;
  readonly scripts: number;
}

/** Counts the main thread's processor time, so that other programs on the machine do not count. */
export async function countMainThread(session: CDPSession): Promise<() => Promise<MainThreadTime>> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (name: string): number => {
      const metric = metrics.find((one) => one.name === name);
      if (metric === undefined) throw new Error(`Chromium does not report ${name}`);
      return metric.value * 1000;
    };
    return { tasks: value('TaskDuration'), scripts: value('ScriptDuration') };
  };
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly name?: string };
  /** Processor time of the thread, in microseconds. */
  readonly tdur?: number;
}

/**
 * The longest single task of the page's main thread while `run` goes on, in milliseconds of processor time: for so long
 * the page does not answer on a machine that does nothing else.
 */
export async function longestTask<T>(
  session: CDPSession,
  run: () => Promise<T>,
): Promise<{ readonly result: T; readonly longest: number }> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[]))); // as Chromium writes them
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] } });
  const result = await run();
  await session.send('Tracing.end');
  await complete;
  const mains = new Set(
    events.flatMap(({ name, args, pid, tid }) =>
      name === 'thread_name' && args.name === 'CrRendererMain' ? [`${pid} ${tid}`] : [],
    ),
  );
  const tasks = events.filter(({ name, pid, tid }) => name.endsWith('RunTask') && mains.has(`${pid} ${tid}`));
  const longest = Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
  if (!(longest > 0)) throw new Error('Chromium does not report the processor time of tasks');
  return { result, longest };
}
