import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { shortcutText } from '../../../actions/shortcuts.ts';
import { useLanguage, useTexts } from '../../../texts.ts';
import { places } from '../../../components/list/places.ts';
import { useMapStore } from '../map-store.ts';
import { useCanvas } from './canvas-context.ts';
import { canvasKey, type CanvasKeyId } from './canvas-keys.ts';
import { openForm, useCanvasStore } from './canvas-store.ts';
import { canvasTexts } from './canvas-texts.ts';
import { setFolded } from './ChannelCard.tsx';
import { groupName } from './use-flow.ts';
import type { CardActions } from './use-canvas-keys.ts';
import classes from './canvas.module.css';

const menuClasses = { itemSection: classes['menuKeys'] ?? '' };

/** Everything that can be done at a card or on the paper, with the keys that do the same. */
export function CanvasMenu({ actions }: { readonly actions: CardActions }): ReactNode {
  const t = useTexts(canvasTexts);
  const [, navigate] = useLocation();
  const language = useLanguage();
  const { editable, focusCanvas, shown } = useCanvas();
  const groupBy = useMapStore((state) => state.groupBy);
  const form = useCanvasStore((state) => state.form);
  if (form?.kind !== 'menu') return null;
  const { id } = form;
  const group = shown.cards.find((card) => card.id === id)?.group ?? '';
  const fold = (): void => {
    setFolded(group, true);
    useCanvasStore.setState({ focusId: `group ${group}` });
    focusCanvas();
  };
  const close = (): void => {
    if (useCanvasStore.getState().form === form) openForm(null);
    focusCanvas();
  };
  const item = (words: string, run: () => void, shortcut?: string): ReactNode => (
    <Menu.Item
      rightSection={shortcut === undefined ? null : shortcutText(shortcut, language)}
      onClick={() => {
        openForm(null);
        run();
      }}
    >
      {words}
    </Menu.Item>
  );
  const keyed = (id: CanvasKeyId, run: () => void): ReactNode => {
    const { words, shortcuts } = canvasKey(id);
    return item(t(words), run, shortcuts[0]);
  };
  return (
    <Menu
      opened
      onClose={close}
      position="bottom-start"
      withinPortal
      shadow="md"
      returnFocus={false}
      classNames={menuClasses}
    >
      <Menu.Target>
        <span className={classes['anchor']} style={{ left: form.x, top: form.y }} />
      </Menu.Target>
      <Menu.Dropdown>
        {id !== null && (
          <>
            {keyed('open', actions.open)}
            {item(t('menu.page'), () => navigate(places.channel(id)))}
            {item(t('menu.walk'), actions.walk)}
            {shown.groups.has(group) && item(t('fold', { name: groupName(groupBy, group, language) }), fold)}
            {editable && (
              <>
                <Menu.Divider />
                {keyed('link', actions.link)}
                {keyed('rename', actions.rename)}
                {keyed('move', () => {
                  focusCanvas();
                  actions.startMove();
                })}
                {keyed('remove', actions.remove)}
              </>
            )}
            <Menu.Divider />
          </>
        )}
        {editable && keyed('new', actions.newChannel)}
        {keyed('all', () => {
          focusCanvas();
          actions.selectAll();
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
