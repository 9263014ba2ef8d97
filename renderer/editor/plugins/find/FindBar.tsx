import { ActionIcon, Button, Text, TextInput, Toggle, Tooltip } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconLetterCase, IconX, IconAbc } from '@tabler/icons-react';
import { type JSX, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { notifyDone } from '../../../components/notify.ts';
import { useTexts } from '../../../texts.ts';
import { editorTexts } from '../../texts.ts';
import classes from './FindBar.module.css';
import { useFind } from './use-find.ts';

/** Find and replace in the text above which it stands. Enter steps on, Shift+Enter back, Esc closes. */
export function FindBar({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const t = useTexts(editorTexts);
  const [wanted, setWanted] = useState('');
  const [replacement, setReplacement] = useState('');
  const [matchCase, setMatchCase] = useState(false);
  const [wholeWord, setWholeWord] = useState(false);
  const find = useFind(wanted, { matchCase, wholeWord });
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else if (event.key === 'Enter' && event.target === first.current) {
      event.preventDefault();
      find.step(event.shiftKey ? -1 : 1);
    }
  };
  const replaceAll = (): void => notifyDone(t('findReplaced', { count: find.replaceAll(replacement) }));
  const status = find.count === 0 ? t('findNone') : t('findCount', { index: find.index, count: find.count });
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the fields inside: Enter steps on, Esc closes
    <search className={classes.bar} aria-label={t('find')} onKeyDown={onKeyDown}>
      <div className={classes.row}>
        <TextInput
          ref={first}
          size="xs"
          className={classes.input}
          aria-label={t('findText')}
          placeholder={t('findText')}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
        <Text component="output" size="xs" className={classes.status}>
          {wanted === '' ? '' : status}
        </Text>
        <Option
          label={t('findCase')}
          on={matchCase}
          set={setMatchCase}
          icon={<IconLetterCase size={16} stroke={1.5} />}
        />
        <Option label={t('findWord')} on={wholeWord} set={setWholeWord} icon={<IconAbc size={16} stroke={1.5} />} />
        <Step label={t('findPrevious')} run={() => find.step(-1)} icon={<IconChevronUp size={16} stroke={1.5} />} />
        <Step label={t('findNext')} run={() => find.step(1)} icon={<IconChevronDown size={16} stroke={1.5} />} />
        <Step label={t('findClose')} run={onClose} icon={<IconX size={16} stroke={1.5} />} />
      </div>
      <div className={classes.row}>
        <TextInput
          size="xs"
          className={classes.input}
          aria-label={t('findReplace')}
          placeholder={t('findReplace')}
          value={replacement}
          onChange={(event) => setReplacement(event.currentTarget.value)}
        />
        <Button
          size="compact-sm"
          variant="default"
          disabled={find.count === 0}
          onClick={() => find.replaceOne(replacement)}
        >
          {t('findReplaceOne')}
        </Button>
        <Button size="compact-sm" variant="default" disabled={find.count === 0} onClick={replaceAll}>
          {t('findReplaceAll')}
        </Button>
      </div>
    </search>
  );
}

interface OptionProps {
  readonly label: string;
  readonly on: boolean;
  readonly set: (on: boolean) => void;
  readonly icon: JSX.Element;
}

function Option({ label, on, set, icon }: OptionProps): JSX.Element {
  return (
    <Tooltip label={label}>
      <Toggle size="28px" aria-label={label} active={on} onActiveChange={set}>
        {icon}
      </Toggle>
    </Tooltip>
  );
}

function Step({
  label,
  run,
  icon,
}: {
  readonly label: string;
  readonly run: () => void;
  readonly icon: JSX.Element;
}): JSX.Element {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} onClick={run}>
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}
