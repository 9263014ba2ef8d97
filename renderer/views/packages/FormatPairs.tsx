import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { FormatDescription } from '../../../shared/contract/areas/formats.ts';
import type { FormatChoice } from '../../../shared/model/format-choice.ts';
import { settingLabel } from '../../../shared/texts/format-words.ts';
import { useKnownChannels } from '../../components/list/use-lookups.ts';
import { useDraft } from '../../hooks/use-draft.ts';
import { useLanguage, useTexts } from '../../texts.ts';
import { formatTexts } from './format-texts.ts';
import classes from './formats.module.css';

type Value = FormatChoice['settings'][string];
type Pairs = Readonly<Record<string, string>>;

interface Props {
  readonly format: FormatDescription;
  readonly setting: FormatDescription['settings'][number];
  readonly label: string;
  readonly help: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/**
 * Names and what stands for them elsewhere: the account of each channel, the key of each entry of front matter, or names that
 * a person adds.
 */
export function FormatPairs({ format, setting, label, help, value, onChange }: Props): ReactNode {
  const language = useLanguage();
  const channels = useKnownChannels();
  const initial = pairsOf(setting.initial);
  const pairs = { ...initial, ...pairsOf(value) };
  const set = (name: string, words: string): void => onChange({ ...pairs, [name]: words });
  const isOwn = setting.id !== 'accounts' && Object.keys(initial).length === 0;
  const names: readonly (readonly [name: string, label: string])[] =
    setting.id === 'accounts'
      ? [...channels.values()].map(({ channel }) => [channel.id, channel.name])
      : Object.keys(pairs).map((name) => [name, isOwn ? name : settingLabel(asFrontMatter(format), name, language)]);
  return (
    <fieldset className={classes['pairs']}>
      <legend>{label}</legend>
      {help !== '' && <p className={classes['about']}>{help}</p>}
      {names.map(([name, words]) => (
        <Pair
          key={name}
          label={words}
          value={pairs[name] ?? ''}
          onChange={(to) => set(name, to)}
          onRemove={isOwn ? () => onChange(without(pairs, name)) : null}
        />
      ))}
      {isOwn && <NewPair taken={pairs} onAdd={set} />}
    </fieldset>
  );
}

/** Keys of front matter are worded once for all generators. */
function asFrontMatter(format: FormatDescription): FormatDescription {
  return { ...format, id: 'front-matter' };
}

function pairsOf(value: Value): Pairs {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, words]) => (typeof words === 'string' ? [[name, words]] : [])),
  );
}

function without(pairs: Pairs, name: string): Pairs {
  return Object.fromEntries(Object.entries(pairs).filter(([key]) => key !== name));
}

interface PairProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onRemove: (() => void) | null;
}

function Pair({ label, value, onChange, onRemove }: PairProps): ReactNode {
  const t = useTexts(formatTexts);
  const [typed, setTyped] = useDraft(value);
  const save = (): void => {
    if (typed !== value) onChange(typed.trim());
  };
  return (
    <div className={classes['pair']}>
      <span className={classes['pairName']} title={label} aria-hidden>
        {label}
      </span>
      <TextInput
        size="xs"
        aria-label={label}
        placeholder={t('empty')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save();
        }}
      />
      {onRemove !== null && (
        <ActionIcon variant="subtle" aria-label={t('removePair', { name: label })} onClick={onRemove}>
          <IconX size={14} stroke={1.5} />
        </ActionIcon>
      )}
    </div>
  );
}

interface NewPairProps {
  readonly taken: Pairs;
  readonly onAdd: (name: string, value: string) => void;
}

function NewPair({ taken, onAdd }: NewPairProps): ReactNode {
  const t = useTexts(formatTexts);
  const [name, setName] = useState('');
  const [value, setValue] = useState('');
  const isReady = name.trim() !== '' && value.trim() !== '' && !Object.hasOwn(taken, name.trim());
  const add = (): void => {
    if (!isReady) return;
    onAdd(name.trim(), value.trim());
    setName('');
    setValue('');
  };
  const onKeyDown = (event: { readonly key: string; preventDefault: () => void }): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  return (
    <div className={classes['pair']}>
      <TextInput
        size="xs"
        aria-label={t('pairName')}
        placeholder={t('pairName')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <TextInput
        size="xs"
        aria-label={t('pairValue')}
        placeholder={t('pairValue')}
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Button size="compact-xs" variant="default" aria-label={t('addPair')} disabled={!isReady} onClick={add}>
        <IconPlus size={14} stroke={1.75} />
      </Button>
    </div>
  );
}
