import { Button, Popover, TextInput, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { MapView } from '../../../../shared/model/map-views.ts';
import { useReadOnly } from '../../../hooks/use-settings.ts';
import { useTexts } from '../../../texts.ts';
import toolbar from '../../../components/list/toolbar.module.css';
import { useMapStore } from '../map-store.ts';
import { allChannels } from '../use-map-data.ts';
import { barTexts } from './bar-texts.ts';
import { isChanged } from './view-changes.ts';
import { type MapViewActions, useMapViewActions } from './use-view-actions.ts';
import { ViewLine } from './ViewLine.tsx';
import classes from './bar.module.css';

interface ViewMenuProps {
  readonly views: readonly MapView[];
  readonly current: MapView | undefined;
}

/** The named views: which one is looked at, whether it was changed, and everything that can be done with them. */
export function ViewMenu({ views, current }: ViewMenuProps): ReactNode {
  const t = useTexts(barTexts);
  const [opened, setOpened] = useState(false);
  const readOnly = useReadOnly();
  const actions = useMapViewActions(views);
  const changed = useIsChanged(current);
  const name = current === undefined ? t('allChannels') : actions.nameOf(current);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" width={300} trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={toolbar['chip']}
          aria-label={`${t('viewOf', { name })}${changed ? `, ${t('viewChanged')}` : ''}`}
          aria-haspopup="dialog"
          onClick={() => setOpened(!opened)}
        >
          <span>{t('view')}:</span>
          <span className={toolbar['chipValue']}>{name}</span>
          {changed && <span className={classes['changed']}>{t('viewChanged')}</span>}
          <IconChevronDown size={13} stroke={1.5} aria-hidden />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('views')} className={classes['views']}>
        <ul className={classes['viewList']}>
          {views.map((view) => (
            <ViewLine
              key={view.id}
              view={view}
              current={view.id === current?.id}
              actions={actions}
              readOnly={readOnly}
              onDone={() => setOpened(false)}
            />
          ))}
        </ul>
        {changed && current !== undefined && (
          <div className={classes['changes']}>
            {!readOnly && current.id !== allChannels && (
              <Button variant="light" size="compact-sm" onClick={() => actions.save(current)}>
                {t('save')}
              </Button>
            )}
            <Button variant="subtle" color="gray" size="compact-sm" onClick={() => actions.open(current)}>
              {t('revert')}
            </Button>
          </div>
        )}
        {!readOnly && <SaveAs actions={actions} onDone={() => setOpened(false)} />}
      </Popover.Dropdown>
    </Popover>
  );
}

function useIsChanged(view: MapView | undefined): boolean {
  const filter = useMapStore((state) => state.filter);
  const groupBy = useMapStore((state) => state.groupBy);
  const folded = useMapStore((state) => state.folded);
  return view !== undefined && isChanged(view, { filter, groupBy, folded });
}

function SaveAs({ actions, onDone }: { readonly actions: MapViewActions; readonly onDone: () => void }): ReactNode {
  const t = useTexts(barTexts);
  const [name, setName] = useState('');
  const trimmed = name.trim();
  return (
    <form
      className={toolbar['viewForm']}
      aria-label={t('saveAs')}
      onSubmit={(event) => {
        event.preventDefault();
        if (trimmed === '') return;
        actions.saveAs(trimmed);
        onDone();
      }}
    >
      <TextInput
        size="xs"
        aria-label={t('viewName')}
        placeholder={t('saveAs')}
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" size="xs" variant="default" disabled={trimmed === ''}>
        {t('saveShort')}
      </Button>
    </form>
  );
}
