import { Modal } from '@mantine/core';
import { Fragment, type ReactElement } from 'react';
import { actionTexts } from '../../shared/actions/actions.ts';
import type { Action } from '../actions/action.ts';
import { type ListedKey, useKeysHere } from '../actions/listed-keys.ts';
import { ShortcutKeys } from '../components/ShortcutKeys.tsx';
import { useTexts } from '../texts.ts';
import { useFrame } from './frame-state.ts';
import classes from './shortcuts.module.css';
import { frameTexts } from './texts.ts';

const groups = ['here', 'go', 'create', 'workspace', 'view', 'help'] as const;

/** All shortcuts that work now, by group; those of the view in front come first, with the keys it handles itself. */
export function Shortcuts({ actions }: { readonly actions: readonly Action[] }): ReactElement {
  const t = useTexts(frameTexts);
  const words = useTexts(actionTexts);
  const opened = useFrame((frame) => frame.shortcutsOpen);
  const keysHere = useKeysHere();
  const close = (): void => {
    useFrame.setState({ shortcutsOpen: false });
  };
  return (
    <Modal opened={opened} onClose={close} title={t('shortcuts')} size={820}>
      <div className={classes['groups']}>
        {groups.map((group) => {
          const lines = actions.flatMap((action) => (action.group === group ? lineOf(action) : []));
          const listed = group === 'here' ? keysHere : [];
          return lines.length + listed.length === 0 ? null : (
            <section key={group} className={classes['group']} aria-label={words(`group.${group}`)}>
              <h3>{words(`group.${group}`)}</h3>
              <Lines lines={lines} />
              {listed.map(({ place, keys }) => (
                <Fragment key={place}>
                  <h4>{place}</h4>
                  <Lines lines={keys} />
                </Fragment>
              ))}
            </section>
          );
        })}
      </div>
      <p className={classes['hint']}>{t('shortcutsHelp')}</p>
    </Modal>
  );
}

function lineOf({ id, label, shortcut, isEnabled }: Action): readonly ListedKey[] {
  return shortcut === null ? [] : [{ id, label, shortcuts: [shortcut], isEnabled }];
}

function Lines({ lines }: { readonly lines: readonly ListedKey[] }): ReactElement {
  const t = useTexts(frameTexts);
  return (
    <dl>
      {lines.map(({ id, label, shortcuts, isEnabled }) => (
        <div key={id} className={classes['line']} data-off={!isEnabled}>
          <dt>{label}</dt>
          <dd>
            {shortcuts.map((shortcut, index) => (
              <Fragment key={shortcut}>
                {index > 0 && <span className={classes['or']}>{t('orKey')}</span>}
                <ShortcutKeys shortcut={shortcut} separate />
              </Fragment>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
