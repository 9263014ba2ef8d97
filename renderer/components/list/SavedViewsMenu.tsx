import { ActionIcon, Button, Popover, TextInput } from '@mantine/core';
import { IconBookmark, IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { z } from 'zod';
import { useRead } from '../../hooks/use-read.ts';
import { useTexts } from '../../texts.ts';
import { notifyDone, notifyUndo } from '../notify.ts';
import { keepView, readViews, type SavedView, writeViews } from './saved-views.ts';
import { listTexts } from './texts.ts';
import classes from './toolbar.module.css';

interface SavedViewsMenuProps<S> {
  /** Names the list in the store: `masters`. */
  readonly list: string;
  readonly schema: z.ZodType<S>;
  readonly state: S;
  readonly onOpen: (state: S) => void;
}

/** Filters and order under a name; kept on this machine for the open workspace. */
export function SavedViewsMenu<S>({ list, schema, state, onOpen }: SavedViewsMenuProps<S>): ReactNode {
  const t = useTexts(listTexts);
  const folder = useRead(['studio', 'status']).data?.workspace?.folder ?? '';
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState('');
  const [views, setViews] = useState<readonly SavedView<S>[]>([]);
  const show = (next: boolean): void => {
    if (next) setViews(readViews(window.localStorage, folder, list, schema));
    setOpened(next);
  };
  const write = (next: readonly SavedView<S>[]): boolean => {
    const kept = writeViews(window.localStorage, folder, list, next);
    if (kept) setViews(next);
    else notifyDone(t('viewsFull'));
    return kept;
  };
  const keep = (): void => {
    const trimmed = name.trim();
    if (trimmed === '' || !write(keepView(views, { name: trimmed, state }))) return;
    setName('');
    notifyDone(t('viewKept', { name: trimmed }));
  };
  const remove = (view: SavedView<S>): void => {
    if (!write(views.filter((other) => other !== view))) return;
    notifyUndo(t('viewRemoved', { name: view.name }), () => void write(views));
  };
  return (
    <Popover opened={opened} onChange={show} position="bottom-end" width={280} shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<IconBookmark size={15} stroke={1.5} aria-hidden />}
          onClick={() => show(!opened)}
        >
          {t('views')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('savedViews')}>
        <div className={classes['viewList']}>
          {views.length === 0 && <p className={classes['quiet']}>{t('noViews')}</p>}
          {views.map((view) => (
            <div key={view.name} className={classes['viewLine']}>
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                justify="flex-start"
                fullWidth
                onClick={() => {
                  onOpen(view.state);
                  setOpened(false);
                }}
              >
                {view.name}
              </Button>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                aria-label={t('removeView', { name: view.name })}
                onClick={() => remove(view)}
              >
                <IconX size={14} stroke={1.5} />
              </ActionIcon>
            </div>
          ))}
        </div>
        <form
          className={classes['viewForm']}
          onSubmit={(event) => {
            event.preventDefault();
            keep();
          }}
        >
          <TextInput
            size="xs"
            aria-label={t('viewName')}
            placeholder={t('viewName')}
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" size="xs" variant="default" disabled={name.trim() === ''}>
            {t('save')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
