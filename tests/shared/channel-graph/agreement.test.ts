import cytoscape, { type Core } from 'cytoscape';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { endsOf, idsOf, known } from '../../../shared/channel-graph/analyses/analysis.ts';
import type { ChannelMap } from '../../../shared/channel-graph/channel-map.ts';
import { cutOffBy } from '../../../shared/channel-graph/cut-off.ts';
import { distances } from '../../../shared/channel-graph/distances.ts';
import { importanceOf } from '../../../shared/channel-graph/importance.ts';
import { readerGraph } from '../../../shared/channel-graph/reader-graph.ts';
import { strongComponents } from '../../../shared/channel-graph/strong-components.ts';
import { mapOf, today } from '../../builders/channel-map.ts';
import { arbitraryMap, waysOf } from './slow-graph.ts';

/** The same ways in a library that shares no code with ours. */
function independent(map: ChannelMap): Core {
  const ways = new Map(waysOf(map).map(([source, target]) => [`${source} ${target}`, { source, target }]));
  return cytoscape({
    headless: true,
    elements: {
      nodes: map.nodes.filter(({ archived }) => !archived).map(({ id }) => ({ data: { id } })),
      edges: [...ways].map(([id, way]) => ({ data: { id, ...way } })),
    },
  });
}

function agree(check: (map: ChannelMap, theirs: Core) => void): void {
  fc.assert(
    fc.property(arbitraryMap, (map) => {
      const theirs = independent(map);
      check(map, theirs);
      theirs.destroy();
    }),
    { numRuns: 150 },
  );
}

const inOrder = (sets: readonly (readonly string[])[]): string[] =>
  sets.map((set) => set.toSorted().join(' ')).toSorted();

test('steps from a channel to every other', () => {
  agree((map, theirs) => {
    const reader = readerGraph(map);
    for (const { id } of reader.nodes) {
      const steps = distances(reader, [id], 'forwards');
      const search = theirs.elements().dijkstra({ root: theirs.$id(id), directed: true });
      for (const other of reader.nodes)
        expect(steps.get(other.id) ?? Infinity).toBe(search.distanceTo(theirs.$id(other.id)));
    }
  });
});

test('strongly connected components', () => {
  agree((map, theirs) => {
    const { components } = theirs.elements().tarjanStronglyConnected();
    expect(inOrder(strongComponents(readerGraph(map)))).toEqual(
      inOrder(components.map((part) => part.nodes().map((node) => node.id()))),
    );
  });
});

test('betweenness', () => {
  agree((map, theirs) => {
    const ours = importanceOf(known(readerGraph(map), { today }));
    const { betweenness } = theirs.elements().betweennessCentrality({ directed: true });
    const pairs = (ours.size - 1) * (ours.size - 2);
    for (const [id, { centrality }] of ours)
      expect(centrality.betweenness * Math.max(pairs, 1)).toBeCloseTo(betweenness(theirs.$id(id)), 6);
  });
});

/**
 * cytoscape adds the chance to begin anywhere to a matrix whose columns are 1 already and norms the result: its factor d
 * has the effect of 1 / (2 - d) in the definition by Page and Brin. This is the d that has the effect of 0.85.
 */
const theirDamping = 2 - 1 / 0.85;

test('PageRank', () => {
  agree((map, theirs) => {
    const ours = importanceOf(known(readerGraph(map), { today }));
    if (ours.size === 0) return;
    const { rank } = theirs.elements().pageRank({ dampingFactor: theirDamping, precision: 1e-9, iterations: 500 });
    for (const [id, { centrality }] of ours) expect(centrality.pageRank).toBeCloseTo(rank(theirs.$id(id)), 3);
  });
});

test('channels that others hang on, where every link goes both ways: cut vertices', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
  const pair = fc.tuple(id, id);
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1, maxLength: 10 }), (pairs) => {
      const map = mapOf(
        pairs.map(([from, to]) => `${from} <-> ${to}`),
        { a: { role: 'hub' } },
      );
      const reader = readerGraph(map);
      const theirs = independent(map);
      const { cut } = theirs.elements().hopcroftTarjanBiconnected();
      const vertices = new Set(cut.map((node) => node.id()));
      const cutting = [...cutOffBy(reader, idsOf(endsOf(reader)))].filter(([, lost]) => lost.length > 0);
      // The hub itself holds all that reach it, whether or not it is between them.
      for (const [id] of cutting) if (id !== 'a') expect(vertices).toContain(id);
      const reaching = distances(reader, ['a'], 'backwards');
      for (const id of vertices) if (id !== 'a' && reaching.has(id)) expect(cutting.map(([one]) => one)).toContain(id);
    }),
    { numRuns: 150 },
  );
});
