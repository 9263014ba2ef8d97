import { Modal } from '@mantine/core';
import type { ReactElement } from 'react';
import { actionTexts } from '../../shared/actions/actions.ts';
import type { Action } from '../actions/action.ts';
import { ShortcutKeys } from '../components/ShortcutKeys.tsx';
import { useTexts } from '../texts.ts';
import { useFrame } from './frame-state.ts';
import classes from './shortcuts.module.css';
import { frameTexts } from './texts.ts';

const groups = ['here', 'go', 'create', 'workspace', 'view', 'help'] as const;

/** All shortcuts that work now, by group; those of the view in front come first. */
export function Shortcuts({ actions }: { readonly actions: readonly Action[] }): ReactElement {
  const t = useTexts(frameTexts);
  const words = useTexts(actionTexts);
  const opened = useFrame((frame) => frame.shortcutsOpen);
  const close = (): void => {
    useFrame.setState({ shortcutsOpen: false });
  };
  return (
    <Modal opened={opened} onClose={close} title={t('shortcuts')} size={720}>
      <div className={classes['groups']}>
        {groups.map((group) => {
          const members = actions.filter((action) => action.group === group && action.shortcut !== null);
          return members.length === 0 ? null : (
            <section key={group} className={classes['group']}>
              <h3>{words(`group.${group}`)}</h3>
              <dl>
                {members.map((action) => (
                  <div key={action.id} className={classes['line']} data-off={!action.isEnabled}>
                    <dt>{action.label}</dt>
                    <dd>
                      <ShortcutKeys shortcut={action.shortcut ?? ''} separate />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
      </div>
      <p className={classes['hint']}>{t('shortcutsHelp')}</p>
    </Modal>
  );
}
