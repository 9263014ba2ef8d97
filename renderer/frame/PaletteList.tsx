import { Combobox, useCombobox } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { type ReactElement, useEffect } from 'react';
import { assertNever } from '../../shared/assert-never.ts';
import { Highlighted } from '../components/Highlighted.tsx';
import { KindIcon } from '../components/KindIcon.tsx';
import { ShortcutKeys } from '../components/ShortcutKeys.tsx';
import { useTexts } from '../texts.ts';
import { useHitDetail } from '../views/search/use-hit-detail.ts';
import classes from './palette.module.css';
import { frameTexts } from './texts.ts';
import type { PaletteEntry, PaletteGroup } from './use-palette-entries.ts';

interface PaletteListProps {
  readonly id: string;
  readonly groups: readonly PaletteGroup[];
  readonly chosen: PaletteEntry | undefined;
  readonly onRun: (entry: PaletteEntry) => void;
}

/** The id of an entry's element: what the field names as its active descendant. */
export function optionId(listId: string, entry: PaletteEntry): string {
  return `${listId}-${entry.id.replaceAll(' ', '-')}`;
}

/** The lines of the palette as options of its field. The choice is the palette's, so it is drawn like everything else. */
export function PaletteList({ id, groups, chosen, onRun }: PaletteListProps): ReactElement {
  const t = useTexts(frameTexts);
  const store = useCombobox({ opened: true });
  useEffect(() => {
    if (chosen !== undefined) document.getElementById(optionId(id, chosen))?.scrollIntoView({ block: 'nearest' });
  }, [id, chosen]);
  return (
    <Combobox store={store}>
      <Combobox.Options id={id} className={classes['list'] ?? ''} aria-label={t('paletteSearch')}>
        {groups.map((group) => (
          <Combobox.Group key={group.id} label={group.label} classNames={{ groupLabel: classes['groupLabel'] ?? '' }}>
            {group.entries.map((entry) => (
              <Combobox.Option
                key={entry.id}
                id={optionId(id, entry)}
                value={entry.id}
                className={classes['action'] ?? ''}
                selected={entry === chosen}
                aria-selected={entry === chosen}
                onClick={() => onRun(entry)}
              >
                <EntryLine entry={entry} />
              </Combobox.Option>
            ))}
          </Combobox.Group>
        ))}
      </Combobox.Options>
    </Combobox>
  );
}

function EntryLine({ entry }: { readonly entry: PaletteEntry }): ReactElement {
  const t = useTexts(frameTexts);
  const detail = useHitDetail();
  switch (entry.kind) {
    case 'hit':
      return (
        <>
          <span className={classes['icon']}>
            <KindIcon kind={entry.hit.kind} />
          </span>
          <span className={classes['body']}>
            <span className={classes['label']}>
              <Highlighted text={entry.hit.title} />
            </span>
            <span className={classes['detail']}>{detail(entry.hit)}</span>
          </span>
        </>
      );
    case 'all-hits':
      return (
        <>
          <span className={classes['icon']}>
            <IconArrowRight size={18} stroke={1.5} aria-hidden />
          </span>
          <span className={classes['label']}>{t('paletteAll', { text: entry.text })}</span>
        </>
      );
    case 'action':
      return (
        <>
          <span className={classes['label']}>{entry.action.label}</span>
          {entry.action.shortcut === null ? null : <ShortcutKeys shortcut={entry.action.shortcut} />}
        </>
      );
    default:
      return assertNever(entry);
  }
}
