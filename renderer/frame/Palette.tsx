import { getDefaultZIndex, Modal, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactElement, useId, useState } from 'react';
import type { Action } from '../actions/action.ts';
import { useTexts } from '../texts.ts';
import { optionId, PaletteList } from './PaletteList.tsx';
import { palette, usePalette } from './palette-store.ts';
import classes from './palette.module.css';
import { frameTexts } from './texts.ts';
import { type PaletteEntry, usePaletteEntries } from './use-palette-entries.ts';

/** Ctrl+K: everything that can be done, and everything that can be found, in one field. */
export function Palette({ actions }: { readonly actions: readonly Action[] }): ReactElement {
  const opened = usePalette((state) => state.opened);
  return (
    <Modal
      opened={opened}
      onClose={palette.close}
      withCloseButton={false}
      size={600}
      yOffset={80}
      padding={0}
      zIndex={getDefaultZIndex('max')}
      transitionProps={{ duration: 120, transition: 'pop' }}
      classNames={{ content: classes['content'] ?? '', body: classes['column'] ?? '' }}
    >
      <OpenPalette actions={actions} />
    </Modal>
  );
}

/** Where the choice stands; it returns to the top whenever other entries are offered, so that Enter does what stands there. */
interface Choice {
  readonly among: string;
  readonly index: number;
}

/** Mounted while it is open, so that it begins empty each time. */
function OpenPalette({ actions }: { readonly actions: readonly Action[] }): ReactElement {
  const t = useTexts(frameTexts);
  const listId = useId();
  const [query, setQuery] = useState('');
  const [choice, setChoice] = useState<Choice>({ among: '', index: 0 });
  const groups = usePaletteEntries(actions, query);
  const entries = groups.flatMap((group) => group.entries);
  const among = [query.trim(), ...entries.map(({ id }) => id)].join('\n');
  const index = choice.among === among ? choice.index : 0;
  const chosen = entries[index];
  const run = (entry: PaletteEntry | undefined): void => {
    if (entry === undefined) return;
    palette.close();
    entry.run();
  };
  const handleKey = (event: KeyboardEvent): void => {
    // While letters are composed, these keys belong to the composing.
    if (event.nativeEvent.isComposing || entries.length === 0) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setChoice({ among, index: (index + step + entries.length) % entries.length });
    if (event.key === 'Enter') run(chosen);
    if (step !== 0 || event.key === 'Enter') event.preventDefault();
  };
  const offers = chosen !== undefined;
  return (
    <>
      <Modal.Title className="visually-hidden">{t('paletteSearch')}</Modal.Title>
      <TextInput
        data-autofocus
        size="lg"
        classNames={{ input: classes['search'] ?? '' }}
        placeholder={t('paletteSearch')}
        aria-label={t('paletteSearch')}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is an input; this is the role of one with a list
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={offers}
        aria-haspopup="listbox"
        aria-controls={offers ? listId : undefined}
        aria-activedescendant={offers ? optionId(listId, chosen) : undefined}
        autoComplete="off"
        spellCheck={false}
        leftSection={<IconSearch size={18} stroke={1.5} aria-hidden />}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={handleKey}
      />
      {offers ? (
        <PaletteList id={listId} groups={groups} chosen={chosen} onRun={run} />
      ) : (
        <output className={classes['nothing']}>{t('paletteNothing')}</output>
      )}
      <div className={classes['footer']} aria-hidden>
        <kbd>↑</kbd>
        <kbd>↓</kbd> {t('paletteChoose')} <kbd>↵</kbd> {t('paletteOpen')}
      </div>
    </>
  );
}
