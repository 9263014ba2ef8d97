import { ActionIcon, Button, Menu, TextInput } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconCheck,
  IconCopy,
  IconDots,
  IconPencil,
  type TablerIcon,
  IconTrash,
} from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { MapView } from '../../../../shared/model/map-views.ts';
import { useTexts } from '../../../texts.ts';
import { allChannels } from '../use-map-data.ts';
import { barTexts } from './bar-texts.ts';
import type { MapViewActions } from './use-view-actions.ts';
import classes from './bar.module.css';

interface ViewLineProps {
  readonly view: MapView;
  readonly current: boolean;
  readonly actions: MapViewActions;
  readonly readOnly: boolean;
  readonly onDone: () => void;
}

/** One named view in the menu: opened by its name, changed by what its dots offer. */
export function ViewLine({ view, current, actions, readOnly, onDone }: ViewLineProps): ReactNode {
  const [renaming, setRenaming] = useState(false);
  if (renaming) return <Rename view={view} actions={actions} onDone={() => setRenaming(false)} />;
  return (
    <li className={classes['viewLine']}>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        justify="flex-start"
        fullWidth
        aria-current={current ? 'true' : undefined}
        leftSection={<IconCheck size={14} stroke={1.5} aria-hidden opacity={current ? 1 : 0} />}
        onClick={() => {
          actions.open(view);
          onDone();
        }}
      >
        {actions.nameOf(view)}
      </Button>
      {!readOnly && <LineMenu view={view} actions={actions} onRename={() => setRenaming(true)} />}
    </li>
  );
}

interface LineMenuProps {
  readonly view: MapView;
  readonly actions: MapViewActions;
  readonly onRename: () => void;
}

function LineMenu({ view, actions, onRename }: LineMenuProps): ReactNode {
  const t = useTexts(barTexts);
  const name = actions.nameOf(view);
  const item = (icon: TablerIcon, label: string, run: () => void): ReactNode => {
    const Icon = icon;
    return (
      <Menu.Item leftSection={<Icon size={15} stroke={1.5} aria-hidden />} onClick={run}>
        {label}
      </Menu.Item>
    );
  };
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <ActionIcon aria-label={t('viewOptions', { name })}>
          <IconDots size={16} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {view.id !== allChannels && item(IconPencil, t('rename'), onRename)}
        {item(IconCopy, t('duplicate'), () => actions.duplicate(view, t('copyName', { name })))}
        {view.id !== allChannels && (
          <>
            {item(IconArrowUp, t('moveUp'), () => actions.move(view, -1))}
            {item(IconArrowDown, t('moveDown'), () => actions.move(view, 1))}
            <Menu.Divider />
            {item(IconTrash, t('remove'), () => actions.remove(view))}
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function Rename({ view, actions, onDone }: Pick<ViewLineProps, 'view' | 'actions' | 'onDone'>): ReactNode {
  const t = useTexts(barTexts);
  const [name, setName] = useState(view.name);
  const keep = (): void => {
    const trimmed = name.trim();
    if (trimmed !== '' && trimmed !== view.name) actions.rename(view, trimmed);
    onDone();
  };
  return (
    <li className={classes['viewLine']}>
      <TextInput
        size="xs"
        w="100%"
        aria-label={t('viewName')}
        maxLength={100}
        value={name}
        data-autofocus
        ref={(element) => element?.focus()}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onDone();
        }}
      />
    </li>
  );
}
