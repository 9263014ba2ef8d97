import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconDots, IconTrash } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import { notifyUndo } from '../../components/notify.ts';
import { places } from '../../components/list/places.ts';
import { client } from '../../client.ts';
import { useCommand } from '../../hooks/use-command.ts';
import { flushAll } from '../../hooks/use-saving.ts';
import { useTexts } from '../../texts.ts';
import { RecipeMenu } from './adapt/RecipeMenu.tsx';
import classes from './desk.module.css';
import { Schedule } from './Schedule.tsx';
import { StateControl } from './StateControl.tsx';
import { deskTexts } from './texts.ts';
import type { DeskMaster, DeskVariant } from './use-desk.ts';

interface VariantBarProps {
  readonly master: DeskMaster;
  readonly current: DeskVariant;
  readonly readOnly: boolean;
}

/** State, date and recipe of a variant in one line. */
export function VariantBar({ master, current, readOnly }: VariantBarProps): ReactElement {
  const t = useTexts(deskTexts);
  const [, navigate] = useLocation();
  const { variant } = current.view;
  const trash = useCommand(['variants', 'trash'], {
    onSuccess: ({ id }) => {
      navigate(places.desk(master.id));
      notifyUndo(t('trashed', { name: current.channel.name }), async () => {
        await client.variants.restore({ id });
        navigate(places.desk(master.id, id));
      });
    },
  });
  return (
    <div className={classes['bar']}>
      <StateControl current={current} readOnly={readOnly} />
      <Schedule current={current} readOnly={readOnly} />
      <span className={classes['grow']} />
      <RecipeMenu master={master} current={current} readOnly={readOnly} />
      {readOnly ? null : (
        <Menu position="bottom-end">
          <Tooltip label={t('more')}>
            <Menu.Target>
              <ActionIcon aria-label={t('more')}>
                <IconDots size={17} stroke={1.5} />
              </ActionIcon>
            </Menu.Target>
          </Tooltip>
          <Menu.Dropdown>
            <Menu.Item
              color="blocking"
              leftSection={<IconTrash size={16} stroke={1.5} />}
              onClick={() => void flushAll().then(() => trash.mutate({ id: variant.id }))}
            >
              {t('trash')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}
