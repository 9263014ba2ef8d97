import { ActionIcon, Tooltip } from '@mantine/core';
import { IconFold, IconFoldDown } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import type { ChannelMap, MapNode } from '../../../../shared/channel-graph/channel-map.ts';
import { asId } from '../../../../shared/ids.ts';
import { channelLinkKindSchema, channelLinkSchema } from '../../../../shared/model/channel-links.ts';
import { languageSchema } from '../../../../shared/model/common.ts';
import { type GroupBy, groupBySchema, type MapFilter, mapFilterSchema } from '../../../../shared/model/map-views.ts';
import { FilterChip } from '../../../components/list/FilterChip.tsx';
import { ResetFilters } from '../../../components/list/ResetFilters.tsx';
import { SearchField } from '../../../components/list/SearchField.tsx';
import toolbar from '../../../components/list/toolbar.module.css';
import { usePeople, useProfiles } from '../../../components/list/use-lookups.ts';
import { PlatformGlyph } from '../../../components/PlatformGlyph.tsx';
import { useTexts } from '../../../texts.ts';
import { channelsTexts } from '../../channels/texts.ts';
import { usePlatformWords } from '../../platforms/platform-words.ts';
import { isNarrowed } from '../filter-map.ts';
import { useMapStore } from '../map-store.ts';
import { useFilteredMap } from '../use-shown-map.ts';
import { barTexts } from './bar-texts.ts';
import { audienceWords, groupsOf } from './filter-options.ts';
import classes from './bar.module.css';

const linkStates = channelLinkSchema.shape.state.unwrap().options;
const groupings = groupBySchema.options.filter((value) => value !== 'none');

function change(part: Partial<MapFilter>): void {
  useMapStore.setState(({ filter }) => ({ filter: { ...filter, ...part } }));
}

/** What of the map is shown, and how it is grouped. */
export function MapFilters({ map }: { readonly map: ChannelMap }): ReactNode {
  const t = useTexts(barTexts);
  const filter = useMapStore((state) => state.filter);
  const shown = useFilteredMap(map);
  const nodes = useMemo(() => map.nodes.filter((node) => !node.archived), [map.nodes]);
  return (
    <search className={toolbar['toolbar']}>
      <SearchField label={t('map')} value={filter.text} onChange={(text) => change({ text })} />
      <ChannelChips nodes={nodes} filter={filter} />
      <LinkChips filter={filter} />
      {isNarrowed(filter) && <ResetFilters onReset={() => change(mapFilterSchema.parse({}))} />}
      {shown.hidden > 0 && <output className={classes['hidden']}>{t('hidden', { count: shown.hidden })}</output>}
      <span className={toolbar['spring']} />
      <Grouping nodes={nodes} />
    </search>
  );
}

function ChannelChips({
  nodes,
  filter,
}: {
  readonly nodes: readonly MapNode[];
  readonly filter: MapFilter;
}): ReactNode {
  const t = useTexts(barTexts);
  const words = useTexts(channelsTexts);
  const platform = usePlatformWords();
  const profiles = useProfiles();
  const people = usePeople();
  const used = new Set(nodes.map(({ platformId }) => platformId));
  const audiences = audienceWords(nodes, filter.audience);
  return (
    <>
      <FilterChip
        label={t('filter.platform')}
        many
        options={[...profiles.values()]
          .filter(({ id }) => used.has(id) || filter.platformIds.includes(id))
          .map((profile) => ({
            value: profile.id,
            label: platform.platform(profile),
            section: <PlatformGlyph profile={profile} />,
          }))}
        chosen={filter.platformIds}
        onChange={(platformIds) => change({ platformIds })}
      />
      {audiences.length > 0 && (
        <FilterChip
          label={t('filter.audience')}
          options={audiences.map((value) => ({ value, label: value }))}
          chosen={filter.audience === '' ? [] : [filter.audience]}
          onChange={([audience = '']) => change({ audience })}
        />
      )}
      <FilterChip
        label={t('filter.owner')}
        many
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={filter.ownerIds}
        onChange={(ids) => change({ ownerIds: ids.map((id) => asId('person', id)) })}
      />
      <FilterChip
        label={t('filter.language')}
        many
        options={languageSchema.options.map((value) => ({ value, label: words(`language.${value}`) }))}
        chosen={filter.languages}
        onChange={(languages) => change({ languages })}
      />
    </>
  );
}

function LinkChips({ filter }: { readonly filter: MapFilter }): ReactNode {
  const t = useTexts(barTexts);
  const words = useTexts(channelsTexts);
  return (
    <>
      <FilterChip
        label={t('filter.kind')}
        many
        options={channelLinkKindSchema.options.map((value) => ({ value, label: words(`kind.${value}`) }))}
        chosen={filter.kinds}
        onChange={(kinds) => change({ kinds })}
      />
      <FilterChip
        label={t('filter.state')}
        many
        options={linkStates.map((value) => ({ value, label: words(`linkState.${value}`) }))}
        chosen={filter.states}
        onChange={(states) => change({ states })}
      />
    </>
  );
}

function Grouping({ nodes }: { readonly nodes: readonly MapNode[] }): ReactNode {
  const t = useTexts(barTexts);
  const groupBy = useMapStore((state) => state.groupBy);
  const fold = (): void =>
    useMapStore.setState({ folded: Object.fromEntries(groupsOf(nodes, groupBy).map((group) => [group, true])) });
  const choose = (next: GroupBy): void => useMapStore.setState({ groupBy: next, folded: {} });
  return (
    <>
      <FilterChip
        label={t('group')}
        none={t('groupNone')}
        options={groupings.map((value) => ({ value, label: t(`group.${value}`) }))}
        chosen={groupBy === 'none' ? [] : [groupBy]}
        onChange={([next]) => choose(next ?? 'none')}
      />
      {groupBy !== 'none' && (
        <>
          <Tooltip label={t('foldAll')}>
            <ActionIcon aria-label={t('foldAll')} onClick={fold}>
              <IconFold size={16} stroke={1.5} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t('foldNone')}>
            <ActionIcon aria-label={t('foldNone')} onClick={() => useMapStore.setState({ folded: {} })}>
              <IconFoldDown size={16} stroke={1.5} />
            </ActionIcon>
          </Tooltip>
        </>
      )}
    </>
  );
}
