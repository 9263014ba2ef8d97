import { Autocomplete, Button, MultiSelect, Switch } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import type { ReactNode } from 'react';
import { type Channel, goalSchema } from '../../../shared/model/channels.ts';
import { InlineField } from '../../components/InlineField.tsx';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useCalendarProps } from '../../components/use-calendar-props.ts';
import { useDraft } from '../../hooks/use-draft.ts';
import { useRead } from '../../hooks/use-read.ts';
import { useTexts } from '../../texts.ts';
import { channelsTexts } from './texts.ts';
import type { ChangeChannel } from './use-change-channel.ts';
import { useToday } from '../../hooks/use-today.ts';
import classes from './channels.module.css';

interface ChannelPurposeProps {
  readonly channel: Channel;
  readonly change: ChangeChannel;
  readonly readOnly: boolean;
}

/** What the channel is part of, what readers can do there, and its Impressum: what the map is grouped by and judges. */
export function ChannelPurpose(props: ChannelPurposeProps): ReactNode {
  const t = useTexts(channelsTexts);
  const { channel, change, readOnly } = props;
  return (
    <>
      <section aria-label={t('groups')}>
        <SectionHeader title={t('groups')} />
        <div className={classes['fields']}>
          {(['brand', 'location', 'campaign'] as const).map((field) => (
            <Group key={field} field={field} {...props} />
          ))}
          <MultiSelect
            label={t('goals')}
            placeholder={channel.goals.length === 0 ? t('goalsHint') : ''}
            disabled={readOnly}
            data={goalSchema.options.map((value) => ({ value, label: t(`goal.${value}`) }))}
            value={[...channel.goals]}
            onChange={(next) => change({ goals: goalSchema.options.filter((goal) => next.includes(goal)) })}
          />
        </div>
      </section>
      <Imprint {...props} />
    </>
  );
}

function Group({
  field,
  channel,
  change,
  readOnly,
}: ChannelPurposeProps & { readonly field: 'brand' | 'location' | 'campaign' }): ReactNode {
  const t = useTexts(channelsTexts);
  const channels = useRead(['channels', 'list'], { archived: false }).data ?? [];
  const [draft, setDraft] = useDraft(channel[field]);
  const known = [...new Set(channels.map((other) => other[field]))].filter(Boolean).toSorted();
  return (
    <Autocomplete
      label={t(field)}
      disabled={readOnly}
      maxLength={200}
      data={known}
      value={draft}
      onChange={setDraft}
      onBlur={() => {
        if (draft.trim() !== channel[field]) change({ [field]: draft.trim() });
      }}
    />
  );
}

function Imprint({ channel, change, readOnly }: ChannelPurposeProps): ReactNode {
  const t = useTexts(channelsTexts);
  const calendar = useCalendarProps();
  const today = useToday();
  const day = channel.imprintCheckedAt?.slice(0, 10) ?? null;
  return (
    <section aria-label={t('imprint')}>
      <SectionHeader title={t('imprint')}>
        {!readOnly && channel.imprintDuty && day !== today && (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => change({ imprintCheckedAt: new Date().toISOString() })}
          >
            {t('imprintCheckNow')}
          </Button>
        )}
      </SectionHeader>
      <div className={classes['fields']}>
        <div data-wide>
          <Switch
            label={t('imprintDuty')}
            description={t('imprintDutyHelp')}
            disabled={readOnly}
            checked={channel.imprintDuty}
            onChange={(event) => change({ imprintDuty: event.currentTarget.checked })}
          />
        </div>
        {channel.imprintDuty && (
          <>
            <InlineField
              label={t('imprintUrl')}
              placeholder="https://"
              value={channel.imprintUrl}
              maxLength={2048}
              readOnly={readOnly}
              onSave={(url) => change({ imprintUrl: url.trim() })}
            />
            <DatePickerInput
              {...calendar}
              label={t('imprintCheckedLabel')}
              placeholder={t('imprintNever')}
              valueFormat={calendar.locale === 'de' ? 'D. MMM YYYY' : 'D MMM YYYY'}
              maxDate={today}
              disabled={readOnly}
              value={day}
              onChange={(next) => change({ imprintCheckedAt: next === null ? null : `${next}T12:00:00.000Z` })}
            />
          </>
        )}
      </div>
    </section>
  );
}
