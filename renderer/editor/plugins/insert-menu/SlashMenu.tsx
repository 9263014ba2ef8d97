import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  LexicalTypeaheadMenuPlugin,
  MenuOption,
  useBasicTypeaheadTriggerMatch,
} from '@lexical/react/LexicalTypeaheadMenuPlugin';
import { type JSX, useCallback, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTexts } from '../../../texts.ts';
import type { Capabilities } from '../../capabilities.ts';
import { editorTexts } from '../../texts.ts';
import { type Insertion, insertionsFor } from './insertions.ts';
import classes from './SlashMenu.module.css';

class InsertionOption extends MenuOption {
  readonly insertion: Insertion;

  constructor(insertion: Insertion) {
    super(insertion.key);
    this.insertion = insertion;
  }
}

/** "/" at the start of a line or after a blank opens a list of what can be inserted; typing narrows it down. */
export function SlashMenu({ capabilities }: { readonly capabilities: Capabilities }): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const t = useTexts(editorTexts);
  const [query, setQuery] = useState<string | null>(null);
  const trigger = useBasicTypeaheadTriggerMatch('/', { minLength: 0, maxLength: 20 });
  const options = useMemo(() => {
    const wanted = (query ?? '').toLowerCase();
    return insertionsFor(capabilities)
      .filter(({ label, also }) => `${t(label)} ${also}`.toLowerCase().includes(wanted))
      .map((insertion) => new InsertionOption(insertion));
  }, [capabilities, query, t]);

  const onSelect = useCallback(
    (option: InsertionOption, node: { remove(): void } | null, close: () => void) => {
      editor.update(() => node?.remove(), { discrete: true });
      close();
      option.insertion.run(editor);
    },
    [editor],
  );
  return (
    <LexicalTypeaheadMenuPlugin<InsertionOption>
      // Inside the main landmark; by default the list hangs on the body, outside of all of them.
      parent={document.getElementById('view') ?? document.body}
      onQueryChange={setQuery}
      onSelectOption={onSelect}
      triggerFn={trigger}
      options={options}
      // oxlint-disable-next-line react/no-unstable-nested-components -- the plugin's own way of asking for its menu; it is a render function, never mounted as a component
      menuRenderFn={(anchor, { selectedIndex, selectOptionAndCleanUp, setHighlightedIndex }) =>
        anchor.current === null || options.length === 0
          ? null
          : createPortal(
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role -- a select cannot hang on the cursor and be driven from the text
              <ul className={classes.menu} role="listbox" aria-label={t('insert')}>
                {options.map((option, index) => (
                  <SlashItem
                    key={option.key}
                    option={option}
                    label={t(option.insertion.label)}
                    selected={index === selectedIndex}
                    onPoint={() => setHighlightedIndex(index)}
                    onChoose={() => selectOptionAndCleanUp(option)}
                  />
                ))}
              </ul>,
              anchor.current,
            )
      }
    />
  );
}

interface SlashItemProps {
  readonly option: InsertionOption;
  readonly label: string;
  readonly selected: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

function SlashItem({ option, label, selected, onPoint, onChoose }: SlashItemProps): JSX.Element {
  const Glyph = option.insertion.icon;
  return (
    // Keys are handled by the text field, which names the chosen item as its active descendant.
    <li
      id={`typeahead-item-${option.key}`}
      ref={(element) => option.setRefElement(element)}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role -- an option element must stand in a select
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      className={classes.item}
      onMouseEnter={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      onKeyDown={undefined}
    >
      <Glyph size={17} stroke={1.5} aria-hidden />
      {label}
    </li>
  );
}
