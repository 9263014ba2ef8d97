import { Menu, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconDoorExit, IconHelp, IconKeyboard, IconSettings, IconUser } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import { useAction } from '../actions/use-actions.ts';
import { useChangeSettings, useSettings } from '../hooks/use-settings.ts';
import { useTexts } from '../texts.ts';
import { frameTexts } from './texts.ts';
import classes from './top-bar.module.css';

/** `Mira Brandt` becomes `MB`. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return ((words[0]?.[0] ?? '') + (words.length > 1 ? (words.at(-1)?.[0] ?? '') : '')).toUpperCase();
}

/** Who I am, how it looks, and the way out. */
export function MeMenu(): ReactElement {
  const t = useTexts(frameTexts);
  const [, navigate] = useLocation();
  const settings = useSettings();
  const change = useChangeSettings();
  const { setColorScheme } = useMantineColorScheme();
  const close = useAction('workspace.close');
  const shortcuts = useAction('help.shortcuts');
  const name = settings?.userName ?? '';
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <button
          type="button"
          className={classes['me']}
          aria-label={name === '' ? t('me') : `${initials(name)}: ${t('me')}`}
        >
          {name === '' ? <IconUser size={16} stroke={1.75} aria-hidden /> : initials(name)}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconUser size={16} stroke={1.5} />}
          onClick={() => {
            navigate('/settings/me');
          }}
        >
          {name === '' ? t('whoAmI') : name}
        </Menu.Item>
        <Menu.Label>{t('theme')}</Menu.Label>
        {(['system', 'light', 'dark'] as const).map((theme) => (
          <Menu.Item
            key={theme}
            role="menuitemradio"
            aria-checked={settings?.theme === theme}
            leftSection={
              settings?.theme === theme ? <IconCheck size={16} stroke={1.5} /> : <span style={{ width: 16 }} />
            }
            onClick={() => {
              setColorScheme(theme === 'system' ? 'auto' : theme);
              change({ theme });
            }}
          >
            {t(`theme.${theme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconSettings size={16} stroke={1.5} />}
          onClick={() => {
            navigate('/settings');
          }}
        >
          {t('settings')}
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={16} stroke={1.5} />} onClick={() => shortcuts?.run()}>
          {t('shortcuts')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconHelp size={16} stroke={1.5} />}
          onClick={() => {
            navigate('/help');
          }}
        >
          {t('help')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconDoorExit size={16} stroke={1.5} />} onClick={() => close?.run()}>
          {t('closeWorkspace')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
