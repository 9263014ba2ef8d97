import { Select, TagsInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Channel } from '../../../shared/model/channels.ts';
import type { JsonValue } from '../../../shared/model/common.ts';
import type { FieldSpec, PlatformProfile } from '../../../shared/platforms/platform-profile.ts';
import { InlineField } from '../../components/InlineField.tsx';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useTexts } from '../../texts.ts';
import { usePlatformWords } from '../platforms/platform-words.ts';
import { channelsTexts } from './texts.ts';
import type { ChangeChannel } from './use-change-channel.ts';
import classes from './channels.module.css';

interface FieldDefaultsProps {
  readonly channel: Channel;
  readonly profile: PlatformProfile;
  readonly change: ChangeChannel;
  readonly readOnly: boolean;
}

/** Values that variants of this channel take over, one control per field of the platform. */
export function FieldDefaults({ channel, profile, change, readOnly }: FieldDefaultsProps): ReactNode {
  const t = useTexts(channelsTexts);
  const set = (fieldId: string, value: JsonValue | null): void => {
    const { [fieldId]: _former, ...others } = channel.fieldDefaults;
    change({ fieldDefaults: value === null ? others : { ...others, [fieldId]: value } });
  };
  // chapters belong to one text, never to a channel
  const fields = profile.fields.filter((field) => field.kind !== 'chapters');
  return (
    <section aria-label={t('defaults')}>
      <SectionHeader title={t('defaults')} />
      <p className={classes['help']}>{fields.length === 0 ? t('noFields') : t('defaultsHelp')}</p>
      <div className={classes['fields']}>
        {fields.map((field) => (
          <DefaultField
            key={field.id}
            field={field}
            value={channel.fieldDefaults[field.id] ?? null}
            readOnly={readOnly}
            onSave={(value) => set(field.id, value)}
          />
        ))}
      </div>
    </section>
  );
}

interface DefaultFieldProps {
  readonly field: FieldSpec;
  readonly value: JsonValue;
  readonly readOnly: boolean;
  readonly onSave: (value: JsonValue | null) => void;
}

function DefaultField({ field, value, readOnly, onSave }: DefaultFieldProps): ReactNode {
  const t = useTexts(channelsTexts);
  const words = usePlatformWords();
  const label = words.field(field.id);
  switch (field.kind) {
    case 'tags':
      return (
        <TagsInput
          label={label}
          placeholder={Array.isArray(value) && value.length > 0 ? '' : t('noDefault')}
          disabled={readOnly}
          value={Array.isArray(value) ? value.map(String) : []}
          onChange={(tags) => onSave(tags.length === 0 ? null : tags.map((tag) => tag.replace(/^#/, '')))}
          data-wide
        />
      );
    case 'choice':
      return (
        <Select
          label={label}
          placeholder={t('noDefault')}
          disabled={readOnly}
          clearable
          data={(field.choices ?? []).map((choice) => ({ value: choice, label: words.choice(field.id, choice) }))}
          value={typeof value === 'string' ? value : null}
          onChange={onSave}
        />
      );
    case 'toggle':
      return (
        <Select
          label={label}
          placeholder={t('noDefault')}
          disabled={readOnly}
          clearable
          data={[
            { value: 'true', label: t('yes') },
            { value: 'false', label: t('no') },
          ]}
          value={typeof value === 'boolean' ? String(value) : null}
          onChange={(chosen) => onSave(chosen === null ? null : chosen === 'true')}
        />
      );
    case 'line':
    case 'text':
    case 'url':
    case 'chapters':
      return (
        <div data-wide={field.kind === 'text' || undefined}>
          <InlineField
            label={label}
            placeholder={t('noDefault')}
            value={typeof value === 'string' ? value : ''}
            multiline={field.kind === 'text'}
            readOnly={readOnly}
            onSave={(text) => onSave(text === '' ? null : text)}
          />
        </div>
      );
    default:
      return field.kind satisfies never;
  }
}
