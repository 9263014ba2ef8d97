import { Anchor, NumberInput, Select } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { asId } from '../../../shared/ids.ts';
import { linkTarget } from '../../../shared/links/link-gate.ts';
import { type Channel, channelRoleSchema } from '../../../shared/model/channels.ts';
import { languageSchema } from '../../../shared/model/common.ts';
import { ExternalLink } from '../../components/ExternalLink.tsx';
import { InlineField } from '../../components/InlineField.tsx';
import { places } from '../../components/list/places.ts';
import { usePeople, useProfiles } from '../../components/list/use-lookups.ts';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useTexts } from '../../texts.ts';
import { usePlatformWords } from '../platforms/platform-words.ts';
import { channelsTexts } from './texts.ts';
import type { ChangeChannel } from './use-change-channel.ts';
import classes from './channels.module.css';

interface ChannelFactsProps {
  readonly channel: Channel;
  readonly change: ChangeChannel;
  readonly readOnly: boolean;
}

/** Where the channel is, for whom, and who answers for it. */
export function ChannelFacts({ channel, change, readOnly }: ChannelFactsProps): ReactNode {
  const t = useTexts(channelsTexts);
  return (
    <section aria-label={t('facts')}>
      <SectionHeader title={t('facts')}>
        <PlatformLink platformId={channel.platformId} />
      </SectionHeader>
      <div className={classes['fields']}>
        <InlineField
          label={t('handle')}
          placeholder={t('handleHint')}
          value={channel.handle}
          maxLength={300}
          readOnly={readOnly}
          onSave={(handle) => change({ handle })}
        />
        <Address channel={channel} change={change} readOnly={readOnly} />
        <Choices channel={channel} change={change} readOnly={readOnly} />
        <InlineField
          label={t('audience')}
          placeholder={t('audienceHint')}
          value={channel.audience}
          maxLength={500}
          readOnly={readOnly}
          onSave={(audience) => change({ audience })}
        />
        <Figures channel={channel} change={change} readOnly={readOnly} />
        <div data-wide>
          <InlineField
            label={t('note')}
            placeholder={t('noteHint')}
            value={channel.note}
            multiline
            maxLength={5000}
            readOnly={readOnly}
            onSave={(note) => change({ note })}
          />
        </div>
      </div>
    </section>
  );
}

function PlatformLink({ platformId }: { readonly platformId: string }): ReactNode {
  const t = useTexts(channelsTexts);
  const words = usePlatformWords();
  const profile = useProfiles().get(platformId);
  if (profile === undefined) return platformId;
  return (
    <Anchor component={Link} href={places.platform(platformId)} size="sm" title={t('profile')}>
      {words.platform(profile)}
    </Anchor>
  );
}

function Address({ channel, change, readOnly }: ChannelFactsProps): ReactNode {
  const t = useTexts(channelsTexts);
  return (
    <div className={classes['address']}>
      <InlineField
        label={t('url')}
        placeholder="https://"
        value={channel.url}
        maxLength={2048}
        readOnly={readOnly}
        onSave={(url) => change({ url: url.trim() })}
      />
      {linkTarget(channel.url) !== null && (
        <span title={t('openUrl')}>
          <ExternalLink url={channel.url}>
            <IconExternalLink size={16} stroke={1.5} aria-label={t('openUrl')} />
          </ExternalLink>
        </span>
      )}
    </div>
  );
}

function Choices({ channel, change, readOnly }: ChannelFactsProps): ReactNode {
  const t = useTexts(channelsTexts);
  const people = usePeople().map((person) => ({ value: String(person.id), label: person.name }));
  return (
    <>
      <Select
        label={t('role')}
        disabled={readOnly}
        allowDeselect={false}
        data={channelRoleSchema.options.map((value) => ({ value, label: t(`role.${value}`) }))}
        renderOption={({ option }) => {
          const role = channelRoleSchema.parse(option.value);
          return (
            <span className={classes['names']}>
              <span>{option.label}</span>
              <span className={classes['handle']}>{t(`roleHelp.${role}`)}</span>
            </span>
          );
        }}
        value={channel.role}
        onChange={(role) => change({ role: channelRoleSchema.parse(role) })}
      />
      <Select
        label={t('language')}
        disabled={readOnly}
        allowDeselect={false}
        data={languageSchema.options.map((value) => ({ value, label: t(`language.${value}`) }))}
        value={channel.language}
        onChange={(language) => change({ language: languageSchema.parse(language) })}
      />
      <Select
        label={t('owner')}
        placeholder={t('nobody')}
        disabled={readOnly}
        clearable
        searchable
        data={people}
        value={channel.ownerId}
        onChange={(id) => change({ ownerId: id === null ? null : asId('person', id) })}
      />
      <Select
        label={t('deputy')}
        placeholder={t('nobody')}
        disabled={readOnly}
        clearable
        searchable
        data={people}
        value={channel.deputyId}
        onChange={(id) => change({ deputyId: id === null ? null : asId('person', id) })}
      />
    </>
  );
}

function Figures({ channel, change, readOnly }: ChannelFactsProps): ReactNode {
  const t = useTexts(channelsTexts);
  return (
    <div className={classes['figures']}>
      <Figure
        label={t('audienceSize')}
        hint={t('audienceSizeHint')}
        value={channel.audienceSize}
        decimals={0}
        readOnly={readOnly}
        onSave={(audienceSize) => change({ audienceSize })}
      />
      <Figure
        label={t('cadence')}
        hint={t('cadenceHint')}
        value={channel.cadence}
        decimals={1}
        readOnly={readOnly}
        onSave={(cadence) => change({ cadence })}
      />
    </div>
  );
}

interface FigureProps {
  readonly label: string;
  readonly hint: string;
  readonly value: number | null;
  readonly decimals: number;
  readonly readOnly: boolean;
  readonly onSave: (value: number | null) => void;
}

/** A figure, saved when the field is left. Empty is "not known". */
function Figure({ label, hint, value, decimals, readOnly, onSave }: FigureProps): ReactNode {
  return (
    <NumberInput
      key={value}
      label={label}
      placeholder={hint}
      disabled={readOnly}
      min={0}
      decimalScale={decimals}
      thousandSeparator={decimals === 0 ? ' ' : ''}
      hideControls
      defaultValue={value ?? ''}
      onBlur={(event) => {
        const text = event.currentTarget.value.replaceAll(/\s/g, '').replace(',', '.');
        const next = text === '' ? null : Number(text);
        if (next !== value && (next === null || Number.isFinite(next))) onSave(next);
      }}
    />
  );
}
