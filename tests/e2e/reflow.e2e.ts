import type { Page } from '@playwright/test';
import { openMaster, openSample, openView, views } from './steps.ts';
import { expect, test } from './studio.ts';

/** WCAG 1.4.10: nothing of the page lies beside the window, and no control is cut off where nothing scrolls. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found: string[] = [];
    if (document.documentElement.scrollWidth > width)
      found.push(`the page is ${document.documentElement.scrollWidth} wide`);
    const scrolls = (element: Element | null): boolean => {
      for (let parent = element?.parentElement ?? null; parent !== null; parent = parent.parentElement)
        if (/auto|scroll/u.test(getComputedStyle(parent).overflowX)) return true;
      return false;
    };
    for (const element of document.querySelectorAll('button, a, input, textarea, h1, [role="tab"]')) {
      const box = element.getBoundingClientRect();
      const hidden = box.width <= 1 || box.height <= 1 || getComputedStyle(element).visibility === 'hidden';
      if (hidden || scrolls(element)) continue;
      if (box.right > width + 1 || box.left < -1)
        found.push(
          `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent ?? ''}`.slice(0, 60),
        );
    }
    return found;
  });
}

test('at 200 % zoom and in 320 pixels every view is read without scrolling sideways', async ({ desk }) => {
  await openSample(desk);
  for (const viewport of [
    { width: 640, height: 400 },
    { width: 320, height: 640 },
  ]) {
    await desk.setViewportSize(viewport);
    for (const view of views) {
      await openView(desk, view);
      expect.soft(await cutOff(desk), `${view} at ${viewport.width}`).toEqual([]);
    }
    await openMaster(desk, 'Fünf Etagen aus Holz');
    expect.soft(await cutOff(desk), `desk at ${viewport.width}`).toEqual([]);
    await desk.getByRole('tab', { name: /Mastodon/u }).click();
    await expect(desk.getByRole('region', { name: 'Variante Mastodon' })).toBeVisible();
    expect.soft(await cutOff(desk), `variant at ${viewport.width}`).toEqual([]);
  }
});
