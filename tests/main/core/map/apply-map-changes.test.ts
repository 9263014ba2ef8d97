import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyMapChanges } from '../../../../main/core/map/apply-map-changes.ts';
import { type MapChange, type MapChangeInput, mapChangeSchema } from '../../../../shared/contract/areas/map.ts';
import { asId } from '../../../../shared/ids.ts';
import { freshDesk } from '../../../builders/fresh-desk.ts';
import { addMaster } from '../../../builders/workspace.ts';

const here = freshDesk();

function apply(...changes: readonly MapChangeInput[]): MapChange[] {
  const parsed = changes.map((change) => mapChangeSchema.parse(change));
  return here.workspace.write((writer) => applyMapChanges(writer, here.workspace.clock, parsed));
}

const channel = (name: string): MapChangeInput => ({
  kind: 'create',
  collection: 'channels',
  record: { id: name, name, platformId: 'mastodon', language: 'de' },
});
const link = (id: string, fromId: string, toId: string): MapChangeInput => ({
  kind: 'create',
  collection: 'channelLinks',
  record: { id, fromId, toId, kind: 'post' },
});
const rename = (id: string, name: string): MapChangeInput => ({
  kind: 'change',
  collection: 'channels',
  id,
  fields: { name },
});

/** Everything that a map change can touch. */
function state(): unknown {
  const { reader } = here.workspace;
  return (['channels', 'channelLinks', 'mapViews', 'acceptedMapFindings', 'destinations'] as const).map((name) =>
    reader.list(name).toSorted((a, b) => a.id.localeCompare(b.id)),
  );
}

function failing(run: () => unknown): unknown {
  try {
    run();
    return 'none';
  } catch (error) {
    return (error as { code?: string }).code;
  }
}

describe('a batch of map changes', () => {
  it('makes channels and links them in one step', () => {
    apply(channel('a'), channel('b'), link('l', 'a', 'b'));
    expect(here.workspace.reader.get('channelLinks', 'l')).toMatchObject({ fromId: 'a', toId: 'b', state: 'active' });
    expect(here.workspace.reader.get('channels', 'a').createdAt).toBe(here.place.clock.now());
  });

  it('changes nothing at all when one of its steps cannot be done', () => {
    apply(channel('a'));
    const before = state();
    expect(failing(() => apply(rename('a', 'Anders'), link('l', 'a', 'nowhere')))).toBe('NOT_FOUND');
    expect(failing(() => apply(rename('a', 'Anders'), link('l', 'a', 'a')))).toBe('INVALID');
    expect(state()).toEqual(before);
  });

  it('leaves fields alone that it does not name', () => {
    apply(channel('a'), { kind: 'change', collection: 'channels', id: 'a', fields: { note: 'Ton: freundlich' } });
    apply(rename('a', 'Anders'));
    expect(here.workspace.reader.get('channels', 'a')).toMatchObject({ name: 'Anders', note: 'Ton: freundlich' });
  });

  it('keeps a channel that variants or links need, and says how many', () => {
    apply(channel('a'), channel('b'), link('l', 'a', 'b'));
    expect(failing(() => apply({ kind: 'remove', collection: 'channels', id: 'a' }))).toBe('IN_USE');
    apply({ kind: 'remove', collection: 'channelLinks', id: 'l' });
    const masterId = addMaster(here.workspace, 'Umzug');
    const adaptedAt = here.workspace.clock.now();
    here.workspace.write((writer) =>
      writer.create('variants', {
        id: 'v',
        masterId,
        channelId: 'a',
        recipeId: 'post',
        adaptedAt,
        updatedAt: adaptedAt,
      }),
    );
    expect(failing(() => apply({ kind: 'remove', collection: 'channels', id: 'a' }))).toBe('IN_USE');
    apply({ kind: 'remove', collection: 'channels', id: 'b' });
    expect(here.workspace.reader.list('channels').map(({ id }) => id)).toEqual(['a']);
  });

  it('keeps the places of other cards, also of other views', () => {
    const viewId = asId('mapView', 'all');
    apply(channel('a'), channel('b'), {
      kind: 'create',
      collection: 'mapViews',
      record: { id: 'mine', name: 'Meine' },
    });
    apply({ kind: 'place', viewId, positions: { a: { x: 1, y: 2 }, b: { x: 3, y: 4 } } });
    apply({ kind: 'place', viewId: 'mine', positions: { a: { x: 9, y: 9 } } });
    const inverse = apply({ kind: 'place', viewId, positions: { a: { x: 5, y: 6 }, b: null } });
    expect(here.workspace.reader.get('mapViews', 'all').positions).toEqual({ a: { x: 5, y: 6 } });
    expect(here.workspace.reader.get('mapViews', 'mine').positions).toEqual({ a: { x: 9, y: 9 } });
    apply(...inverse);
    expect(here.workspace.reader.get('mapViews', 'all').positions).toEqual({ a: { x: 1, y: 2 }, b: { x: 3, y: 4 } });
  });
});

describe('taking a batch back', () => {
  it('does not overwrite what somebody has changed since, and names it', () => {
    apply(channel('a'));
    const inverse = apply(rename('a', 'Zweiter'));
    apply(rename('a', 'Dritter'));
    expect(failing(() => apply(...inverse))).toBe('CHANGED_SINCE');
    expect(here.workspace.reader.get('channels', 'a').name).toBe('Dritter');
  });

  it('works although other fields of the record have changed since', () => {
    apply(channel('a'));
    const inverse = apply(rename('a', 'Zweiter'));
    apply({ kind: 'change', collection: 'channels', id: 'a', fields: { note: 'Neu' } });
    apply(...inverse);
    expect(here.workspace.reader.get('channels', 'a')).toMatchObject({ name: 'a', note: 'Neu' });
  });

  it('gives the state before, and once more the state after, whatever was done', () => {
    const ids = ['a', 'b', 'c'];
    const id = fc.constantFrom(...ids);
    const step: fc.Arbitrary<MapChangeInput> = fc.oneof(
      id.map(channel),
      fc.tuple(fc.constantFrom('l', 'm'), id, id).map(([name, from, to]) => link(name, from, to)),
      fc.tuple(id, fc.string({ minLength: 1, maxLength: 5 })).map(([which, name]) => rename(which, `x${name}`)),
      fc.tuple(fc.constantFrom('l', 'm'), fc.boolean()).map(([which, bothWays]): MapChangeInput => ({
        kind: 'change',
        collection: 'channelLinks',
        id: which,
        fields: { bothWays },
      })),
      id.map((which): MapChangeInput => ({ kind: 'remove', collection: 'channels', id: which })),
      fc
        .constantFrom('l', 'm')
        .map((which): MapChangeInput => ({ kind: 'remove', collection: 'channelLinks', id: which })),
      fc.tuple(id, fc.option(fc.integer({ min: 0, max: 99 }))).map(([which, x]): MapChangeInput => ({
        kind: 'place',
        viewId: 'all',
        positions: { [which]: x === null ? null : { x, y: 0 } },
      })),
    );
    apply({ kind: 'place', viewId: 'all', positions: { z: { x: 0, y: 0 } } });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (batch) => {
        const before = state();
        let inverse: MapChange[];
        try {
          inverse = apply(...batch);
        } catch {
          expect(state()).toEqual(before);
          return;
        }
        const after = state();
        const again = apply(...inverse);
        expect(state()).toEqual(before);
        apply(...again);
        expect(state()).toEqual(after);
      }),
      { numRuns: 150 },
    );
  });
});
