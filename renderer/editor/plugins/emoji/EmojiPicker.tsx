import { TextInput } from '@mantine/core';
import { useRovingIndex } from '@mantine/hooks';
import { type JSX, useState } from 'react';
import { useTexts } from '../../../texts.ts';
import { editorTexts } from '../../texts.ts';
import classes from './EmojiPicker.module.css';
import { findEmojiEntries } from './emoji-table.ts';

const columns = 8;

/** A small grid of emoji with a search; arrow keys move in it. For popovers. */
export function EmojiPicker({ onPick }: { readonly onPick: (emoji: string) => void }): JSX.Element {
  const t = useTexts(editorTexts);
  const [query, setQuery] = useState('');
  const entries = findEmojiEntries(query);
  return (
    <div className={classes.picker}>
      <TextInput
        size="xs"
        data-autofocus
        aria-label={t('emojiSearch')}
        placeholder={t('emojiSearch')}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          const [first] = entries;
          if (event.key !== 'Enter' || first === undefined) return;
          event.preventDefault();
          onPick(first.emoji);
        }}
      />
      {entries.length === 0 ? <p className={classes.none}>{t('emojiNone', { query })}</p> : null}
      <EmojiGrid key={query} entries={entries} label={t('emoji')} onPick={onPick} />
    </div>
  );
}

interface EmojiGridProps {
  readonly entries: ReturnType<typeof findEmojiEntries>;
  readonly label: string;
  readonly onPick: (emoji: string) => void;
}

function EmojiGrid({ entries, label, onPick }: EmojiGridProps): JSX.Element {
  const { getItemProps } = useRovingIndex({ total: entries.length, columns, orientation: 'both', loop: false });
  return (
    <fieldset className={classes.grid} aria-label={label}>
      {entries.map(({ emoji, words }, index) => (
        <button
          key={emoji}
          type="button"
          className={classes.emoji}
          aria-label={words}
          title={words}
          {...getItemProps({ index, onClick: () => onPick(emoji) })}
        >
          {emoji}
        </button>
      ))}
    </fieldset>
  );
}
