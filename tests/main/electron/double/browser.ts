import { chromium, type Browser, type BrowserContext } from '@playwright/test';

let opening: Promise<{ browser: Browser; context: BrowserContext }> | null = null;

/** One Chromium that all windows of the program share; the test attaches to it over its debugging port. */
export function openBrowser(): Promise<{ browser: Browser; context: BrowserContext }> {
  opening ??= (async () => {
    const browser = await chromium.launch({
      executablePath: process.env['KANALWERK_CHROMIUM'] ?? '',
      args: ['--no-sandbox', `--remote-debugging-port=${process.env['DOUBLE_PORT'] ?? '0'}`],
    });
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'de-DE' });
    return { browser, context };
  })();
  return opening;
}

export async function closeBrowser(): Promise<void> {
  if (opening !== null) await (await opening).browser.close();
}
