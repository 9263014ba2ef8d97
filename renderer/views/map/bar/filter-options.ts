import type { MapNode } from '../../../../shared/channel-graph/channel-map.ts';
import type { GroupBy } from '../../../../shared/model/map-views.ts';

/** The target groups that channels name, each once; a channel may name several between commas. `chosen` is always among them. */
export function audienceWords(nodes: readonly Pick<MapNode, 'audience'>[], chosen: string): string[] {
  const words = new Set(nodes.flatMap(({ audience }) => audience.split(/[,;\n]/)).map((word) => word.trim()));
  words.add(chosen);
  words.delete('');
  return [...words].toSorted((left, right) => left.localeCompare(right));
}

/** The values by which channels fall into groups; those without one stand alone. */
export function groupsOf(
  nodes: readonly Pick<MapNode, 'brand' | 'location' | 'language' | 'campaign'>[],
  by: GroupBy,
): string[] {
  if (by === 'none') return [];
  return [...new Set(nodes.map((node) => node[by]))].filter((value) => value !== '').toSorted();
}
