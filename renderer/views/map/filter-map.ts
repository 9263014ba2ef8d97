export { type FilteredMap, filterMap, isNarrowed } from '../../../shared/channel-graph/filter-map.ts';
