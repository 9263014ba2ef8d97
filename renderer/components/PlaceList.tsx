import { Button, Stack, TextInput } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { type FormEvent, type KeyboardEvent, type ReactElement, type ReactNode, useRef } from 'react';
import { useDraft } from '../hooks/use-draft.ts';
import { ErrorState } from './ErrorState.tsx';
import classes from './PlaceList.module.css';
import { SkeletonRows } from './Skeletons.tsx';

/** A folder or file that can be gone into or taken. */
export interface PlaceEntry {
  readonly place: string;
  readonly name: string;
  readonly icon: ReactNode;
  /** What it is, behind its name. */
  readonly kind: string;
  readonly isDisabled?: boolean;
  readonly onOpen: () => void;
}

interface Props {
  /** Where the list is; empty until that is known. */
  readonly folder: string;
  readonly parent: string | null;
  /** Undefined while they are read for the first time. */
  readonly entries: readonly PlaceEntry[] | undefined;
  readonly error: unknown;
  readonly words: Readonly<Record<'up' | 'path' | 'go' | 'entries' | 'none', string>>;
  readonly onGo: (folder: string) => void;
  /** A place that somebody typed or pasted. */
  readonly onType: (place: string) => void;
  readonly onRetry: () => void;
  /** What can be done with the place, below the list. */
  readonly children: ReactNode;
}

/** Places of this machine: a line to type one in, and a list to walk by arrow keys; Enter goes in or takes. */
export function PlaceList({
  folder,
  parent,
  entries,
  error,
  words,
  onGo,
  onType,
  onRetry,
  children,
}: Props): ReactElement {
  return (
    <Stack gap="sm">
      <PlaceLine folder={folder} parent={parent} words={words} onGo={onGo} onType={onType} />
      {error !== null ? (
        <ErrorState error={error} onRetry={onRetry} />
      ) : entries === undefined ? (
        <SkeletonRows rows={8} rowHeight={32} />
      ) : (
        <Entries key={folder} entries={entries} words={words} />
      )}
      {children}
    </Stack>
  );
}

type LineProps = Pick<Props, 'folder' | 'parent' | 'words' | 'onGo' | 'onType'>;

/** The place as text: whoever knows it types or pastes it. */
function PlaceLine({ folder, parent, words, onGo, onType }: LineProps): ReactElement {
  const [typed, setTyped] = useDraft(folder);
  const take = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim() !== '') onType(typed.trim());
  };
  return (
    <form onSubmit={take} className={classes['place']}>
      <Button
        variant="default"
        disabled={parent === null}
        aria-label={words.up}
        onClick={() => {
          if (parent !== null) onGo(parent);
        }}
      >
        <IconArrowUp size={16} stroke={1.5} aria-hidden />
      </Button>
      <TextInput
        aria-label={words.path}
        value={typed}
        flex={1}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
        }}
      />
      {typed === folder ? null : (
        <Button type="submit" variant="default">
          {words.go}
        </Button>
      )}
    </form>
  );
}

function Entries({ entries, words }: { readonly entries: readonly PlaceEntry[] } & Pick<Props, 'words'>): ReactElement {
  const list = useRef<HTMLUListElement>(null);
  const walk = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const next =
      event.key === 'Home' ? 0 : event.key === 'End' ? buttons.length - 1 : step === undefined ? null : at + step;
    if (next === null) return;
    event.preventDefault();
    buttons[Math.max(0, Math.min(buttons.length - 1, next))]?.focus();
  };
  if (entries.length === 0) return <p className={classes['none']}>{words.none}</p>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys move between its buttons
    <ul ref={list} className={classes['list']} aria-label={words.entries} onKeyDown={walk}>
      {entries.map(({ place, name, icon, kind, isDisabled = false, onOpen }) => (
        <li key={place}>
          <button type="button" className={classes['entry']} disabled={isDisabled} onClick={onOpen}>
            {icon}
            <span className={classes['name']}>{name}</span>
            {kind === '' ? null : <span className={`${classes['kind'] ?? ''} tabular`}>{kind}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
