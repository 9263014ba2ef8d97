import { describe, expect, it } from 'vitest';
import { createView, isChanged, moveView } from '../../../../renderer/views/map/bar/view-changes.ts';
import { asId } from '../../../../shared/ids.ts';
import { type MapView, mapFilterSchema, mapViewSchema } from '../../../../shared/model/map-views.ts';
import type { z } from 'zod';

const view = (id: string, fields: Partial<z.input<typeof mapViewSchema>> = {}): MapView =>
  mapViewSchema.parse({ id, name: id, ...fields });

describe('a named view', () => {
  it('counts as changed when filter, grouping or folded groups differ', () => {
    const kept = view('a', { filter: { languages: ['de'] }, groupBy: 'brand', folded: { Holz: true } });
    expect(isChanged(kept, kept)).toBe(false);
    expect(isChanged(kept, { ...kept, filter: mapFilterSchema.parse({}) })).toBe(true);
    expect(isChanged(kept, { ...kept, groupBy: 'location' })).toBe(true);
    expect(isChanged(kept, { ...kept, folded: {} })).toBe(true);
  });

  it('does not care for order, for groups that are open, and for folds without groups', () => {
    const kept = view('a', { filter: { platformIds: ['x', 'mastodon'] }, groupBy: 'brand' });
    const filter = mapFilterSchema.parse({ platformIds: ['mastodon', 'x'] });
    expect(isChanged(kept, { filter, groupBy: 'brand', folded: { Holz: false } })).toBe(false);
    expect(isChanged(view('b'), { ...view('b'), folded: { Holz: true } })).toBe(false);
  });

  it('begins with the places of the view it was made from, at the end of the order', () => {
    const from = view('a', { positions: { k1: { x: 1, y: 2 } }, sortKey: 3 });
    const change = createView(asId('mapView', 'b'), 'Neu', view('x', { groupBy: 'language' }), from, [from]);
    expect(change).toMatchObject({
      kind: 'create',
      record: { id: 'b', name: 'Neu', groupBy: 'language', positions: { k1: { x: 1, y: 2 } }, sortKey: 4 },
    });
  });
});

describe('the order of views', () => {
  const views = ['a', 'b', 'c'].map((id, index) => view(id, { sortKey: index + 1 }));

  it('changes by one place', () => {
    const changes = moveView(views, asId('mapView', 'c'), -1);
    expect(changes.map((change) => ('id' in change ? [change.id, change.kind] : []))).toEqual([
      ['c', 'change'],
      ['b', 'change'],
    ]);
    expect(changes).toMatchObject([{ fields: { sortKey: 2 } }, { fields: { sortKey: 3 } }]);
  });

  it('ends at the ends', () => {
    expect(moveView(views, asId('mapView', 'a'), -1)).toEqual([]);
    expect(moveView(views, asId('mapView', 'c'), 1)).toEqual([]);
  });
});
