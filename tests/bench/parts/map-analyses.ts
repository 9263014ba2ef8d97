import { DirectedGraph } from 'graphology';
import { analyseMap } from '../../../shared/channel-graph/analyse-map.ts';
import type { ChannelMap } from '../../../shared/channel-graph/channel-map.ts';
import { benchMap } from '../bench-map.ts';
import type { Part } from '../part.ts';
import { atMost, ratioRow } from '../report.ts';
import { inTurns, median, timedNow } from '../statistics.ts';

/**
 * Graphology alone: the same channels and links as a graph, and from each channel one breadth-first traversal. It is what
 * a distance from everywhere costs, the least that any measure over all pairs can cost.
 */
function traverseAll({ nodes, edges }: ChannelMap): number {
  const graph = new DirectedGraph();
  for (const { id } of nodes) graph.mergeNode(id);
  for (const { fromId, toId, bothWays } of edges) {
    graph.mergeEdge(fromId, toId);
    if (bothWays) graph.mergeEdge(toId, fromId);
  }
  let reached = 0;
  graph.forEachNode((from) => {
    const seen = new Set([from]);
    for (const id of seen) graph.forEachOutNeighbor(id, (next) => void seen.add(next));
    reached += seen.size;
  });
  return reached;
}

/** All findings and the importance of every channel, of a map that is larger than any team has. */
export const mapAnalyses: Part = {
  name: 'map-analyses',
  async run(context) {
    const [channels, links] = context.quick ? [200, 1_000] : [2_000, 10_000];
    const map = benchMap(channels, links);
    const rounds = context.quick ? 3 : 5;
    const today = '2026-06-01T00:00:00.000Z';
    const found = analyseMap(map, { today }).findings.length;
    const samples = await inTurns({
      rounds,
      warmUp: 1,
      ours: () => timedNow(() => void analyseMap(map, { today })),
      raw: () => timedNow(() => void traverseAll(map)),
    });
    return [
      ratioRow({
        part: 'map-analyses',
        name: 'all analyses of the map ÷ graphology',
        unit: 'ms',
        ours: median(samples.ours),
        raw: median(samples.raw),
        goal: atMost(0.5),
        detail: `${channels} channels, ${links} links, ${found} findings, and importance by betweenness, PageRank and cut-offs; against building the graph and one breadth-first traversal from each channel with the callbacks of graphology alone (a search over bare arrays would take a fifth of ours); median of ${rounds}`,
      }),
    ];
  },
};
