import type { ReactNode } from 'react';
import { variantStateSchema } from '../../../shared/model/variants.ts';
import { FilterChip } from '../../components/list/FilterChip.tsx';
import { ResetFilters } from '../../components/list/ResetFilters.tsx';
import { SavedViewsMenu } from '../../components/list/SavedViewsMenu.tsx';
import { SearchField } from '../../components/list/SearchField.tsx';
import { listTexts } from '../../components/list/texts.ts';
import { useKnownChannels } from '../../components/list/use-lookups.ts';
import { PlatformGlyph } from '../../components/PlatformGlyph.tsx';
import { componentTexts } from '../../components/texts.ts';
import { useTexts } from '../../texts.ts';
import { periodSchema } from './period.ts';
import { variantsTexts } from './texts.ts';
import { isNarrowed, openFilters, type VariantsState, variantsStateSchema } from './variants-state.ts';
import toolbar from '../../components/list/toolbar.module.css';

interface VariantFiltersProps {
  readonly state: VariantsState;
  readonly onChange: (change: Partial<VariantsState>) => void;
}

/** Search and filters of the list of variants. */
export function VariantFilters({ state, onChange }: VariantFiltersProps): ReactNode {
  const t = useTexts(variantsTexts);
  const list = useTexts(listTexts);
  const states = useTexts(componentTexts);
  const channels = [...useKnownChannels().values()];
  return (
    <search className={toolbar['toolbar']}>
      <SearchField label={t('title')} value={state.text} onChange={(text) => onChange({ text })} />
      <FilterChip
        label={t('filter.channel')}
        options={channels.map(({ channel, profile }) => ({
          value: channel.id,
          label: channel.name,
          section: profile === null ? null : <PlatformGlyph profile={profile} />,
        }))}
        chosen={state.channelId === null ? [] : [state.channelId]}
        onChange={([channelId]) => onChange({ channelId: channelId ?? null })}
      />
      <FilterChip
        label={t('filter.state')}
        many
        options={variantStateSchema.options.map((value) => ({ value, label: states(`state.${value}`) }))}
        chosen={state.states}
        onChange={(next) => onChange({ states: next })}
      />
      <FilterChip
        label={t('filter.period')}
        none={list('any')}
        options={periodSchema.options.map((value) => ({ value, label: t(`period.${value}`) }))}
        chosen={state.period === null ? [] : [state.period]}
        onChange={([period]) => onChange({ period: period ?? null })}
      />
      {isNarrowed(state) && <ResetFilters onReset={() => onChange(openFilters)} />}
      <span className={toolbar['spring']} />
      <SavedViewsMenu list="variants" schema={variantsStateSchema} state={state} onOpen={onChange} />
    </search>
  );
}
