import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Announcement, nothingSaid, type Said, saying } from '../../../renderer/components/Announcement.tsx';

/** The text of each region, in their order on the page. */
function regions(said: Said): readonly string[] {
  const page = renderToStaticMarkup(createElement(Announcement, { said }));
  return [...page.matchAll(/<output[^>]*>([^<]*)<\/output>/gu)].map(([, text]) => text ?? '');
}

describe('what is told to screen readers', () => {
  it('is silent until something is said', () => {
    expect(regions(nothingSaid)).toEqual(['', '']);
  });

  it('appears in a region that was empty before, each time the same sentence is said', () => {
    let before = nothingSaid;
    for (let turn = 0; turn < 3; turn += 1) {
      const now = saying(before, 'Eine Karte ist verschoben.');
      const place = regions(now).indexOf('Eine Karte ist verschoben.');
      expect(place).toBeGreaterThanOrEqual(0);
      expect(regions(before)[place]).toBe('');
      before = now;
    }
  });

  it('leaves nothing of the sentence before', () => {
    const said = saying(saying(nothingSaid, 'Rückgängig gemacht'), 'Wiederholt');
    expect(regions(said).join('')).toBe('Wiederholt');
  });
});
