import { analyseMap } from '../../../shared/channel-graph/analyse-map.ts';
import { compareMaps } from '../../../shared/channel-graph/compare-maps.ts';
import type { AnalysisRequest } from './analysis.ts';

/** Computes what is known of a big map beside the page, so that the page goes on. */
addEventListener('message', ({ data }: MessageEvent<AnalysisRequest>) => {
  const { today } = data;
  postMessage(
    data.kind === 'analyse' ? analyseMap(data.map, { today }) : compareMaps(data.before, data.after, { today }),
  );
});
