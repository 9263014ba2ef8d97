import { useMemo } from 'react';
import type { ChannelMap } from '../../../shared/channel-graph/channel-map.ts';
import type { ChannelId, ChannelLinkId } from '../../../shared/ids.ts';
import { useDraft } from './draft.ts';
import { useMapStore } from './map-store.ts';

export type DraftMark = 'added' | 'removed' | 'changed';
export type DraftMarks = ReadonlyMap<ChannelId | ChannelLinkId, DraftMark>;

const noMarks: DraftMarks = new Map();

/** What the what-if does to each channel and link; nothing while there is none. Those removed are in the base of `useDraft` only. */
export function useDraftMarks(): DraftMarks {
  const base = useDraft((state) => state.draft?.base ?? null);
  const draft = useMapStore((state) => state.draft);
  return useMemo(() => (base === null || draft === null ? noMarks : draftMarks(base, draft)), [base, draft]);
}

/** Channels and links that are in only one of both maps, or differ. Going into the archive is going away. */
export function draftMarks(base: ChannelMap, draft: ChannelMap): DraftMarks {
  const alive = ({ nodes }: ChannelMap): ChannelMap['nodes'] => nodes.filter(({ archived }) => !archived);
  return new Map<ChannelId | ChannelLinkId, DraftMark>([
    ...differences(alive(base), alive(draft)),
    ...differences(base.edges, draft.edges),
  ]);
}

function differences<T extends { readonly id: ChannelId | ChannelLinkId }>(
  before: readonly T[],
  after: readonly T[],
): [T['id'], DraftMark][] {
  const old = new Map(before.map((record) => [record.id, record]));
  const fresh = new Map(after.map((record) => [record.id, record]));
  const marks: [T['id'], DraftMark][] = [];
  for (const record of after) {
    const was = old.get(record.id);
    if (was === undefined) marks.push([record.id, 'added']);
    // what was not touched is the same object
    else if (was !== record && !isSame(was, record)) marks.push([record.id, 'changed']);
  }
  for (const { id } of before) if (!fresh.has(id)) marks.push([id, 'removed']);
  return marks;
}

function isSame(left: object, right: object): boolean {
  const sorted = (record: object): string =>
    JSON.stringify(Object.entries(record).toSorted(([a], [b]) => a.localeCompare(b)));
  return sorted(left) === sorted(right);
}
