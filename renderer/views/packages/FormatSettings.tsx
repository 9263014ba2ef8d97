import { SegmentedControl, Select, Switch, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FormatDescription } from '../../../shared/contract/areas/formats.ts';
import type { FormatChoice } from '../../../shared/model/format-choice.ts';
import { choiceLabel, settingHelp, settingLabel } from '../../../shared/texts/format-words.ts';
import { useDraft } from '../../hooks/use-draft.ts';
import { useLanguage, useTexts } from '../../texts.ts';
import { FormatPairs } from './FormatPairs.tsx';
import { FormatTemplate } from './FormatTemplate.tsx';
import { formatTexts } from './format-texts.ts';
import classes from './formats.module.css';

type Setting = FormatDescription['settings'][number];
type Value = FormatChoice['settings'][string];

interface Props {
  readonly format: FormatDescription;
  readonly choice: FormatChoice;
  readonly onChange: (part: Partial<FormatChoice>) => void;
}

/** Kinds of receivers that publish by themselves when a time comes. */
const publishing: ReadonlySet<string> = new Set(['scheduler', 'cms']);

/** How a format is written: drafts or times, where its pictures will lie, and its own settings. */
export function FormatSettings({ format, choice, onChange }: Props): ReactNode {
  const t = useTexts(formatTexts);
  const set = (id: string, value: Value): void => onChange({ settings: { ...choice.settings, [id]: value } });
  return (
    <div className={classes['settings']}>
      {publishing.has(format.family) && (
        <SegmentedControl
          aria-label={t('release')}
          value={choice.release}
          onChange={(value) => onChange({ release: value === 'scheduled' ? 'scheduled' : 'draft' })}
          data={(['draft', 'scheduled'] as const).map((value) => ({ value, label: t(`release.${value}`) }))}
        />
      )}
      {format.media === 'by-address' && (
        <Words
          label={t('mediaBase')}
          help={t('mediaBaseHelp')}
          placeholder={t('mediaBasePlaceholder')}
          value={choice.mediaBase ?? ''}
          onChange={(value) => onChange({ mediaBase: value.trim() === '' ? null : value.trim() })}
        />
      )}
      {format.settings.map((setting) => (
        <Field
          key={setting.id}
          format={format}
          setting={setting}
          value={choice.settings[setting.id] ?? setting.initial}
          onChange={(value) => set(setting.id, value)}
        />
      ))}
    </div>
  );
}

interface FieldProps {
  readonly format: FormatDescription;
  readonly setting: Setting;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function Field({ format, setting, value, onChange }: FieldProps): ReactNode {
  const language = useLanguage();
  const label = settingLabel(format, setting.id, language);
  const help = settingHelp(format, setting.id, language);
  switch (setting.kind) {
    case 'text':
      return (
        <Words
          label={label}
          help={help}
          value={typeof value === 'string' ? value : ''}
          isLong={setting.id === 'senderAddress'}
          onChange={onChange}
        />
      );
    case 'toggle':
      return (
        <Switch
          label={label}
          description={help}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'choice':
      return (
        <Select
          label={label}
          description={help}
          allowDeselect={false}
          data={(setting.choices ?? []).map((one) => ({
            value: one,
            label: choiceLabel(format, setting.id, one, language),
          }))}
          value={typeof value === 'string' ? value : null}
          onChange={(chosen) => {
            if (chosen !== null) onChange(chosen);
          }}
        />
      );
    case 'mapping':
      return setting.id === 'template' ? (
        <FormatTemplate label={label} help={help} value={value} onChange={onChange} />
      ) : (
        <FormatPairs format={format} setting={setting} label={label} help={help} value={value} onChange={onChange} />
      );
  }
}

interface WordsProps {
  readonly label: string;
  readonly help: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly isLong?: boolean;
  readonly onChange: (value: string) => void;
}

/** Is taken over when one leaves it, or by Enter. */
function Words({ label, help, placeholder, value, isLong = false, onChange }: WordsProps): ReactNode {
  const [typed, setTyped] = useDraft(value);
  const save = (): void => {
    if (typed !== value) onChange(typed);
  };
  const shared = { label, description: help, placeholder, value: typed, onBlur: save };
  if (isLong) {
    return <Textarea autosize minRows={2} {...shared} onChange={(event) => setTyped(event.currentTarget.value)} />;
  }
  return (
    <TextInput
      {...shared}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save();
      }}
    />
  );
}
