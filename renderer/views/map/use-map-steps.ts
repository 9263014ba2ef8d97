import { useMemo } from 'react';
import type { ChannelMap, MapEdge, MapNode } from '../../../shared/channel-graph/channel-map.ts';
import type { MapChangeInput } from '../../../shared/contract/areas/map.ts';
import type { ChannelId, ChannelLinkId } from '../../../shared/ids.ts';
import type { ChannelLinkKind } from '../../../shared/model/channel-links.ts';
import { notifyDone } from '../../components/notify.ts';
import { useKnownChannels } from '../../components/list/use-lookups.ts';
import { newId } from '../../new-id.ts';
import { useTexts } from '../../texts.ts';
import { channelsTexts } from '../channels/texts.ts';
import { type ChannelField, type ChannelFields, labelKeys } from './fields/ChannelControl.tsx';
import { type LinkField, type LinkFields, linkLabelKeys } from './fields/LinkControl.tsx';
import { archiveChannels, linkAllTo, swapLinks, takeOff } from './map-steps.ts';
import { select, useMapStore } from './map-store.ts';
import { stepsTexts } from './steps-texts.ts';
import { changeMap } from './use-map-changes.ts';

/** What people do on the map, from whichever place: each call is one step with a name that can be taken back. */
export interface MapSteps {
  readonly nameOf: (id: ChannelId) => string;
  readonly linkName: (edge: Pick<MapEdge, 'fromId' | 'toId'>) => string;
  readonly changeChannels: (nodes: readonly Pick<MapNode, 'id' | 'name'>[], fields: ChannelFields) => void;
  readonly changeLinks: (edges: readonly MapEdge[], fields: LinkFields) => void;
  readonly addLink: (fromId: ChannelId, toId: ChannelId, kind: ChannelLinkKind) => void;
  readonly linkAllTo: (fromIds: readonly ChannelId[], toId: ChannelId, kind: ChannelLinkKind) => void;
  readonly swap: (edges: readonly MapEdge[]) => void;
  readonly archive: (ids: readonly ChannelId[]) => void;
  /** Channels with variants go into the archive instead of away; links go with their channels. */
  readonly takeOff: (nodes: ReadonlySet<ChannelId>, edges: ReadonlySet<ChannelLinkId>) => void;
  readonly hasVariants: (id: ChannelId) => boolean;
}

export function useMapSteps(map: ChannelMap): MapSteps {
  const t = useTexts(stepsTexts);
  const words = useTexts(channelsTexts);
  const known = useKnownChannels();
  return useMemo((): MapSteps => {
    const names = new Map<string, string>(map.nodes.map(({ id, name }) => [id, name]));
    const nameOf = (id: ChannelId): string => names.get(id) ?? '';
    const linkName = ({ fromId, toId }: Pick<MapEdge, 'fromId' | 'toId'>): string =>
      t('linkName', { from: nameOf(fromId), to: nameOf(toId) });
    const hasVariants = (id: ChannelId): boolean => (known.get(id)?.channel.variants ?? 0) > 0;
    const now = (): string => new Date().toISOString();
    const channelField = (fields: ChannelFields): string => {
      const [key] = Object.keys(fields);
      if (key === 'imprintCheckedAt') return words('imprintCheckedLabel');
      return key === undefined || !(key in labelKeys) ? '' : words(labelKeys[key as ChannelField]); // just looked up
    };
    const linkField = (fields: LinkFields): string => {
      const [key] = Object.keys(fields);
      return key === undefined || !(key in linkLabelKeys) ? '' : words(linkLabelKeys[key as LinkField]); // just looked up
    };
    const unselect = (): void => select([]);
    return {
      nameOf,
      linkName,
      hasVariants,
      changeChannels: (nodes, fields) => {
        const field = channelField(fields);
        const count = nodes.length;
        const label =
          count === 1 ? t('field', { name: nodes[0]?.name ?? '', field }) : t('fieldOfSeveral', { count, field });
        const changes = nodes.map(({ id }): MapChangeInput => ({ kind: 'change', collection: 'channels', id, fields }));
        void changeMap(label, changes);
      },
      changeLinks: (edges, fields) => {
        const field = linkField(fields);
        const [first] = edges;
        const label =
          edges.length === 1 && first !== undefined
            ? t('linkField', { from: nameOf(first.fromId), to: nameOf(first.toId), field })
            : t('linkFieldOfSeveral', { count: edges.length, field });
        void changeMap(
          label,
          edges.map(({ id }): MapChangeInput => ({ kind: 'change', collection: 'channelLinks', id, fields })),
        );
      },
      addLink: (fromId, toId, kind) => {
        const id = newId('channelLink');
        void changeMap(t('addLink', { from: nameOf(fromId), to: nameOf(toId) }), [
          { kind: 'create', collection: 'channelLinks', record: { id, fromId, toId, kind } },
        ]);
      },
      linkAllTo: (fromIds, toId, kind) => {
        const changes = linkAllTo(map, fromIds, toId, kind, () => newId('channelLink'));
        const name = nameOf(toId);
        if (changes.length === 0) notifyDone(t('alreadyLinked', { name }));
        else void changeMap(t('linkAll', { count: changes.length, name }), changes);
      },
      swap: (edges) => {
        const [first] = edges;
        const name = first === undefined ? '' : linkName(first);
        void changeMap(t('swap', { count: edges.length, name }), swapLinks(edges));
      },
      archive: (ids) => {
        const name = ids[0] === undefined ? '' : nameOf(ids[0]);
        void changeMap(t('archive', { count: ids.length, name }), archiveChannels(ids, now()));
        unselect();
      },
      takeOff: (nodes, edges) => {
        const changes = takeOff(map, nodes, edges, hasVariants, now());
        const [node] = nodes;
        const edge = map.edges.find(({ id }) => edges.has(id));
        const label =
          nodes.size > 0
            ? t('removeChannels', { count: nodes.size, name: node === undefined ? '' : nameOf(node) })
            : t('removeLinks', { count: edges.size, name: edge === undefined ? '' : linkName(edge) });
        void changeMap(label, changes);
        unselect();
        useMapStore.setState({ lit: null });
      },
    };
  }, [map, known, t, words]);
}
