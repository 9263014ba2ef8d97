import type { ReactNode } from 'react';
import type { MasterFilter } from '../../../shared/contract/areas/masters.ts';
import { FilterChip } from '../../components/list/FilterChip.tsx';
import { ResetFilters } from '../../components/list/ResetFilters.tsx';
import { SavedViewsMenu } from '../../components/list/SavedViewsMenu.tsx';
import { SearchField } from '../../components/list/SearchField.tsx';
import { useKnownChannels, usePeople } from '../../components/list/use-lookups.ts';
import { PlatformGlyph } from '../../components/PlatformGlyph.tsx';
import { useRead } from '../../hooks/use-read.ts';
import { useTexts } from '../../texts.ts';
import { isNarrowed, type MastersState, mastersStateSchema, openFilters } from './masters-state.ts';
import { mastersTexts } from './texts.ts';
import toolbar from '../../components/list/toolbar.module.css';

interface MasterFiltersProps {
  readonly state: MastersState;
  readonly onChange: (change: Partial<MastersState>) => void;
}

const masterStates = ['draft', 'in-work', 'ready'] as const;
const languages = ['de', 'en'] as const;

/** Place, search and filters of the list of masters. */
export function MasterFilters({ state, onChange }: MasterFiltersProps): ReactNode {
  const t = useTexts(mastersTexts);
  return (
    <search className={toolbar['toolbar']}>
      <SearchField label={t('title')} value={state.text} onChange={(text) => onChange({ text })} />
      <Chips state={state} onChange={onChange} />
      {isNarrowed(state) && <ResetFilters onReset={() => onChange(openFilters)} />}
      <span className={toolbar['spring']} />
      <SavedViewsMenu list="masters" schema={mastersStateSchema} state={state} onOpen={onChange} />
    </search>
  );
}

function Chips({ state, onChange }: MasterFiltersProps): ReactNode {
  const t = useTexts(mastersTexts);
  const people = usePeople();
  const channels = [...useKnownChannels().values()].filter(({ channel }) => channel.archivedAt === null);
  const tags = useRead(['masters', 'tags']).data ?? [];
  return (
    <>
      <FilterChip
        label={t('filter.state')}
        many
        options={masterStates.map((value) => ({ value, label: t(`state.${value}`) }))}
        chosen={state.states}
        onChange={(states) => onChange({ states })}
      />
      <FilterChip
        label={t('filter.owner')}
        options={people.map((person) => ({ value: person.id, label: person.name }))}
        chosen={only(state.ownerId)}
        onChange={([ownerId]) => onChange({ ownerId: ownerId ?? null })}
      />
      <FilterChip
        label={t('filter.channel')}
        options={channels.map(({ channel, profile }) => ({
          value: channel.id,
          label: channel.name,
          section: profile === null ? null : <PlatformGlyph profile={profile} />,
        }))}
        chosen={only(state.channelId)}
        onChange={([channelId]) => onChange({ channelId: channelId ?? null })}
      />
      <FilterChip
        label={t('filter.language')}
        options={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
        chosen={only(state.language)}
        onChange={([language]) => onChange({ language: language ?? null })}
      />
      {tags.length > 0 && (
        <FilterChip
          label={t('filter.tag')}
          options={tags.map(({ tag, count }) => ({ value: tag, label: tag, section: count }))}
          chosen={only(state.tag)}
          onChange={([tag]) => onChange({ tag: tag ?? null })}
        />
      )}
    </>
  );
}

function only<V extends NonNullable<MasterFilter[keyof MasterFilter]>>(value: V | null): V[] {
  return value === null ? [] : [value];
}
