import { useMemo } from 'react';
import type { ChannelRow } from '../../../../shared/contract/areas/channels.ts';
import { usePeople } from '../../../components/list/use-lookups.ts';
import { useRead } from '../../../hooks/use-read.ts';

interface KnownValues {
  readonly people: readonly { readonly value: string; readonly label: string }[];
  readonly brand: readonly string[];
  readonly location: readonly string[];
  readonly campaign: readonly string[];
}

/** What can be chosen or was already written: people, brands, locations, campaigns. */
export function useKnownValues(): KnownValues {
  const people = usePeople();
  const channels = useRead(['channels', 'list'], { archived: false }).data;
  return useMemo(() => {
    const used = (field: 'brand' | 'location' | 'campaign'): string[] =>
      [...new Set((channels ?? []).map((channel: ChannelRow) => channel[field]))].filter(Boolean).toSorted();
    return {
      people: people.map(({ id, name }) => ({ value: String(id), label: name })),
      brand: used('brand'),
      location: used('location'),
      campaign: used('campaign'),
    };
  }, [people, channels]);
}
