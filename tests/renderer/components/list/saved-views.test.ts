import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { keepView, readViews, type ViewStore, writeViews } from '../../../../renderer/components/list/saved-views.ts';

const schema = z.object({ text: z.string() });

function memoryStore(): ViewStore & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return { held, getItem: (key) => held.get(key) ?? null, setItem: (key, value) => void held.set(key, value) };
}

describe('saved views', () => {
  test('come back as they were kept, per workspace and list', () => {
    const store = memoryStore();
    const views = keepView([], { name: 'Meine', state: { text: 'Holz' } });
    expect(writeViews(store, '/a', 'masters', views)).toBe(true);
    expect(readViews(store, '/a', 'masters', schema)).toEqual(views);
    expect(readViews(store, '/b', 'masters', schema)).toEqual([]);
    expect(readViews(store, '/a', 'variants', schema)).toEqual([]);
  });

  test('a name is kept once', () => {
    const views = keepView([{ name: 'A', state: { text: '1' } }], { name: 'B', state: { text: '2' } });
    expect(keepView(views, { name: 'A', state: { text: '3' } }).map((view) => view.state.text)).toEqual(['3', '2']);
  });

  test('what cannot be read is left out', () => {
    const store = memoryStore();
    store.setItem('kanalwerk.views:masters:/a', '[{"name":"A","state":{"text":"1"}},{"name":"B","state":{}}]');
    expect(readViews(store, '/a', 'masters', schema).map((view) => view.name)).toEqual(['A']);
    store.setItem('kanalwerk.views:masters:/a', 'not json');
    expect(readViews(store, '/a', 'masters', schema)).toEqual([]);
  });

  test('a full store is told, not thrown', () => {
    const full: ViewStore = {
      getItem: () => null,
      setItem: () => {
        throw new Error('quota');
      },
    };
    expect(writeViews(full, '/a', 'masters', [])).toBe(false);
  });
});
