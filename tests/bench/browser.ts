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
