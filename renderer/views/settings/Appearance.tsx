import { SegmentedControl, Stack, Switch, Text } from '@mantine/core';
import { type ReactElement, useId } from 'react';
import type { Settings } from '../../../shared/contract/areas/studio.ts';
import { useChangeSettings, useSettings } from '../../hooks/use-settings.ts';
import { useTexts } from '../../texts.ts';
import { settingsTexts } from './texts.ts';

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (value: V) => void;
}

/** One of a few, all visible. */
export function Choice<V extends string>({ label, value, options, onChange }: ChoiceProps<V>): ReactElement {
  const id = useId();
  return (
    <div>
      <Text id={id} size="sm" fw={550} mb={2}>
        {label}
      </Text>
      <SegmentedControl aria-labelledby={id} value={value} data={[...options]} onChange={onChange} />
    </div>
  );
}

/** Language, colours, motion and letters as shortcuts: of this machine. */
export function Appearance(): ReactElement | null {
  const t = useTexts(settingsTexts);
  const settings = useSettings();
  const change = useChangeSettings();
  if (settings === undefined) return null;
  return (
    <Stack gap="lg">
      <Choice<'system' | 'de' | 'en'>
        label={t('language')}
        value={settings.language ?? 'system'}
        options={[
          { value: 'system', label: t('languageSystem') },
          { value: 'de', label: t('german') },
          { value: 'en', label: t('english') },
        ]}
        onChange={(language) => {
          change({ language: language === 'system' ? null : language });
        }}
      />
      <Choice<Settings['theme']>
        label={t('theme')}
        value={settings.theme}
        options={[
          { value: 'system', label: t('themeSystem') },
          { value: 'light', label: t('themeLight') },
          { value: 'dark', label: t('themeDark') },
        ]}
        onChange={(theme) => {
          change({ theme });
        }}
      />
      <Switch
        label={t('motion')}
        description={t('motionHelp')}
        checked={settings.reducedMotion}
        onChange={(event) => {
          change({ reducedMotion: event.currentTarget.checked });
        }}
      />
      <Switch
        label={t('letters')}
        description={t('lettersHelp')}
        checked={settings.letterShortcuts}
        onChange={(event) => {
          change({ letterShortcuts: event.currentTarget.checked });
        }}
      />
    </Stack>
  );
}
