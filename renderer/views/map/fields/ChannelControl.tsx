import { Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import { assertNever } from '../../../../shared/assert-never.ts';
import type { MapChangeInput } from '../../../../shared/contract/areas/map.ts';
import { asId } from '../../../../shared/ids.ts';
import { type Channel, channelRoleSchema, goalSchema } from '../../../../shared/model/channels.ts';
import { languageSchema } from '../../../../shared/model/common.ts';
import { useProfiles } from '../../../components/list/use-lookups.ts';
import { useTexts } from '../../../texts.ts';
import { channelsTexts } from '../../channels/texts.ts';
import { usePlatformWords } from '../../platforms/platform-words.ts';
import { fieldTexts } from './field-texts.ts';
import { ChoiceControl, FigureControl, KnownTextControl, ManyControl, TextControl } from './quiet-controls.tsx';
import { useKnownValues } from './use-known-values.ts';

/** Fields of a channel that are edited on the map. */
export type ChannelField =
  | 'name'
  | 'platformId'
  | 'handle'
  | 'url'
  | 'language'
  | 'role'
  | 'ownerId'
  | 'deputyId'
  | 'audience'
  | 'audienceSize'
  | 'cadence'
  | 'brand'
  | 'location'
  | 'campaign'
  | 'goals'
  | 'imprintDuty'
  | 'imprintUrl'
  | 'note';
/** Values that all of what is edited have in common; those that differ are left out. */
export type ChannelValues = Partial<Pick<Channel, ChannelField>>;
export type ChannelFields = Extract<MapChangeInput, { collection: 'channels'; kind: 'change' }>['fields'];

interface ChannelControlProps {
  readonly field: ChannelField;
  readonly values: ChannelValues;
  /** Says which channel, where several stand side by side: `Rolle: Mastodon`. */
  readonly of?: string;
  readonly readOnly: boolean;
  readonly entered?: boolean;
  readonly onSave: (fields: ChannelFields) => void;
}

/** The control of one field of one or several channels. */
export function ChannelControl({ field, values, of, readOnly, entered, onSave }: ChannelControlProps): ReactNode {
  const t = useTexts(channelsTexts);
  const own = useTexts(fieldTexts);
  const known = useKnownValues();
  const profiles = useProfiles();
  const platform = usePlatformWords();
  const name = t(labelKeys[field]);
  const common = {
    label: of === undefined ? name : `${name}: ${of}`,
    readOnly,
    ...(entered === undefined ? {} : { entered }),
  };
  switch (field) {
    case 'name':
      return (
        <TextControl
          {...common}
          value={values.name}
          maxLength={200}
          missing={t('nameMissing')}
          onSave={(text) => onSave({ name: text })}
        />
      );
    case 'handle':
      return (
        <TextControl
          {...common}
          value={values.handle}
          maxLength={300}
          placeholder={t('handleHint')}
          onSave={(handle) => onSave({ handle })}
        />
      );
    case 'url':
      return (
        <TextControl
          {...common}
          value={values.url}
          maxLength={2048}
          placeholder="https://"
          onSave={(url) => onSave({ url: url.trim() })}
        />
      );
    case 'imprintUrl':
      return (
        <TextControl
          {...common}
          value={values.imprintUrl}
          maxLength={2048}
          placeholder="https://"
          onSave={(text) => onSave({ imprintUrl: text.trim() })}
        />
      );
    case 'audience':
      return (
        <TextControl
          {...common}
          value={values.audience}
          maxLength={500}
          placeholder={t('audienceHint')}
          onSave={(audience) => onSave({ audience })}
        />
      );
    case 'note':
      return (
        <TextControl
          {...common}
          value={values.note}
          maxLength={5000}
          multiline
          placeholder={t('noteHint')}
          onSave={(note) => onSave({ note })}
        />
      );
    case 'platformId':
      return (
        <ChoiceControl
          {...common}
          value={values.platformId}
          options={[...profiles.values()].map((profile) => ({ value: profile.id, label: platform.platform(profile) }))}
          onSave={(id) => id !== null && onSave({ platformId: id })}
        />
      );
    case 'language':
      return (
        <ChoiceControl
          {...common}
          value={values.language}
          options={languageSchema.options.map((value) => ({ value, label: t(`language.${value}`) }))}
          onSave={(language) => language !== null && onSave({ language })}
        />
      );
    case 'role':
      return (
        <ChoiceControl
          {...common}
          value={values.role}
          options={channelRoleSchema.options.map((value) => ({ value, label: t(`role.${value}`) }))}
          onSave={(role) => role !== null && onSave({ role })}
        />
      );
    case 'ownerId':
    case 'deputyId':
      return (
        <ChoiceControl<string>
          {...common}
          value={values[field]}
          none={own('nobody')}
          options={known.people}
          onSave={(id) => onSave({ [field]: id === null ? null : asId('person', id) })}
        />
      );
    case 'brand':
    case 'location':
    case 'campaign':
      return (
        <KnownTextControl
          {...common}
          value={values[field]}
          known={known[field]}
          maxLength={200}
          onSave={(text) => onSave({ [field]: text })}
        />
      );
    case 'audienceSize':
    case 'cadence':
      return (
        <FigureControl
          {...common}
          value={values[field]}
          decimals={field === 'cadence' ? 1 : 0}
          placeholder={t(field === 'cadence' ? 'cadenceHint' : 'audienceSizeHint')}
          onSave={(figure) => onSave({ [field]: figure })}
        />
      );
    case 'goals':
      return (
        <ManyControl
          {...common}
          value={values.goals}
          options={goalSchema.options.map((value) => ({ value, label: t(`goal.${value}`) }))}
          onSave={(goals) => onSave({ goals })}
        />
      );
    case 'imprintDuty':
      return (
        <Switch
          size="xs"
          aria-label={common.label}
          label={own(values.imprintDuty === undefined ? 'differs' : values.imprintDuty ? 'duty' : 'noDuty')}
          disabled={readOnly}
          checked={values.imprintDuty ?? false}
          onChange={(event) => onSave({ imprintDuty: event.currentTarget.checked })}
        />
      );
    default:
      return assertNever(field);
  }
}

/** Where the name of a field stands among the words of channels. */
export const labelKeys = {
  name: 'name',
  platformId: 'platform',
  handle: 'handle',
  url: 'url',
  language: 'language',
  role: 'role',
  ownerId: 'owner',
  deputyId: 'deputy',
  audience: 'audience',
  audienceSize: 'audienceSize',
  cadence: 'cadence',
  brand: 'brand',
  location: 'location',
  campaign: 'campaign',
  goals: 'goals',
  imprintDuty: 'imprint',
  imprintUrl: 'imprintUrl',
  note: 'note',
} as const satisfies Readonly<Record<ChannelField, string>>;
