import { type AnalysisOptions, readerGraph } from '../../../shared/channel-graph/reader-graph.ts';
import { type Analysis, known } from '../../../shared/channel-graph/analyses/analysis.ts';
import type { ChannelMap } from '../../../shared/channel-graph/channel-map.ts';
import type { MapFinding } from '../../../shared/channel-graph/map-finding.ts';
import { today } from '../../builders/channel-map.ts';

/** What one analysis finds on a map. */
export function found(analysis: Analysis, map: ChannelMap, options: Partial<AnalysisOptions> = {}): MapFinding[] {
  return analysis(known(readerGraph(map, options.includePlanned), { today, ...options }));
}

/** Findings as short lines: severity, code, the channels it concerns. */
export function told(analysis: Analysis, map: ChannelMap, options: Partial<AnalysisOptions> = {}): string[] {
  return found(analysis, map, options).map(({ severity, code, nodeIds }) => [severity, code, ...nodeIds].join(' '));
}
