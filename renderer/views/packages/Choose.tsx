import 'dayjs/locale/de.js';
import { Button, MultiSelect, Select, Switch } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useKnownChannels } from '../../components/list/use-lookups.ts';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useLanguage, useTexts } from '../../texts.ts';
import { MasterPicker } from './MasterPicker.tsx';
import type { PackageChoice } from './selection-state.ts';
import { packagesTexts } from './texts.ts';
import classes from './packages.module.css';

const periods = ['any', 'today', 'week', 'next-week', 'month', 'custom'] as const;

interface ChooseProps {
  readonly choice: PackageChoice;
  readonly onChange: (part: Partial<PackageChoice>) => void;
}

/** What is to go into the package. */
export function Choose({ choice, onChange }: ChooseProps): ReactNode {
  const t = useTexts(packagesTexts);
  const language = useLanguage();
  const channels = [...useKnownChannels().values()].map(({ channel }) => ({
    value: String(channel.id),
    label: channel.name,
  }));
  return (
    <section className={classes['choose']} aria-label={t('what')}>
      <SectionHeader title={t('what')} />
      <p className={classes['help']}>{t('whatHelp')}</p>
      {choice.variantIds.length > 0 && (
        <Button
          variant="light"
          justify="space-between"
          rightSection={<IconX size={14} stroke={1.5} aria-label={t('variantsClear')} />}
          onClick={() => onChange({ variantIds: [] })}
        >
          {t('variantsChosen', { count: choice.variantIds.length })}
        </Button>
      )}
      <MasterPicker chosen={choice.masterIds} onChange={(masterIds) => onChange({ masterIds })} />
      <MultiSelect
        label={t('channels')}
        placeholder={choice.channelIds.length === 0 ? t('channelsAll') : ''}
        searchable
        clearable
        data={channels}
        value={[...choice.channelIds]}
        onChange={(channelIds) => onChange({ channelIds })}
      />
      <Select
        label={t('period')}
        allowDeselect={false}
        data={periods.map((value) => ({ value, label: t(`period.${value}`) }))}
        value={choice.period}
        onChange={(value) => onChange({ period: periods.find((one) => one === value) ?? 'any' })}
      />
      {choice.period === 'custom' && (
        <DatePickerInput
          type="range"
          size="sm"
          label={t('customPeriod')}
          locale={language}
          firstDayOfWeek={1}
          valueFormat={language === 'de' ? 'D. M. YYYY' : 'D MMM YYYY'}
          value={[choice.custom[0], choice.custom[1]]}
          onChange={(custom) => onChange({ custom })}
        />
      )}
      <Switch
        label={t('unready')}
        description={t('unreadyHelp')}
        checked={choice.includeUnready}
        onChange={(event) => onChange({ includeUnready: event.currentTarget.checked })}
      />
    </section>
  );
}
