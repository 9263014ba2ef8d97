import { useMantineColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { type ActionEntry, actionEntries, type ActionId, actionTexts } from '../../shared/actions/actions.ts';
import { notifyDone } from '../components/notify.ts';
import { useFrame } from '../frame/frame-state.ts';
import { palette } from '../frame/palette-store.ts';
import { frameTexts } from '../frame/texts.ts';
import { useCommand } from '../hooks/use-command.ts';
import { flushAll } from '../hooks/use-saving.ts';
import { useChangeSettings, useSettings, useStatus } from '../hooks/use-settings.ts';
import { setLanguage } from '../language.ts';
import { useFormat, useLanguage, useTexts } from '../texts.ts';
import type { Action } from './action.ts';
import { useOfferedActions } from './view-actions.ts';

const places: Readonly<Partial<Record<ActionId, string>>> = {
  'go.overview': '/',
  'go.masters': '/masters',
  'go.variants': '/variants',
  'go.packages': '/packages',
  'go.channels': '/channels',
  'go.map': '/map',
  'go.routes': '/routes',
  'go.links': '/links',
  'go.platforms': '/platforms',
  'go.media': '/media',
  'go.intake': '/intake',
  'go.people': '/people',
  'go.search': '/search',
  'go.settings': '/settings',
  'help.open': '/help',
  'workspace.export': '/packages',
  'create.master': '/masters?new',
  'create.import': '/masters?import',
};

/** What each action does. Every id of the table has its line: places above, deeds here. */
function useDeeds(): Readonly<Partial<Record<ActionId, () => void>>> {
  const [, navigate] = useLocation();
  const t = useTexts(frameTexts);
  const format = useFormat();
  const language = useLanguage();
  const settings = useSettings();
  const changeSettings = useChangeSettings();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const backUp = useCommand(['care', 'backUp'], {
    onSuccess: ({ documents }) => {
      notifyDone(t('backedUp', { count: documents, number: format.number(documents) }));
    },
  });
  const close = useCommand(['studio', 'close']);
  return {
    'view.palette': () => {
      palette.open();
    },
    'view.sidebar': () => {
      changeSettings({ sidebarFolded: settings?.sidebarFolded !== true });
    },
    'view.inspector': () => {
      changeSettings({ inspectorFolded: settings?.inspectorFolded !== true });
    },
    'view.theme': () => {
      const next = colorScheme === 'dark' ? 'light' : 'dark';
      setColorScheme(next);
      changeSettings({ theme: next });
    },
    'view.language': () => {
      const next = language === 'de' ? 'en' : 'de';
      setLanguage(next);
      changeSettings({ language: next });
    },
    'workspace.back-up': () => {
      backUp.mutate({});
    },
    'workspace.close': () => {
      void flushAll().then(() => {
        navigate('/');
        close.mutate();
      });
    },
    'help.shortcuts': () => {
      useFrame.setState({ shortcutsOpen: true });
    },
  };
}

/** Everything that can be done now: the one source of palette, shortcuts, native menu and buttons. */
export function useActions(): readonly Action[] {
  const [, navigate] = useLocation();
  const t = useTexts(actionTexts);
  const status = useStatus().data;
  const offered = useOfferedActions();
  const deeds = useDeeds();
  const access = status?.access ?? 'none';
  return useMemo(() => {
    const isEnabled = (entry: ActionEntry): boolean =>
      (!entry.needsWorkspace || access !== 'none') && (!entry.changes || access === 'read-write');
    const own = actionEntries.map((entry): Action => {
      const place = places[entry.id];
      const deed = deeds[entry.id];
      return {
        id: entry.id,
        label: t(entry.id),
        group: entry.group,
        shortcut: entry.shortcut,
        isEnabled: isEnabled(entry),
        run: () => {
          if (place === undefined) deed?.();
          else navigate(place);
        },
      };
    });
    return [...offered, ...own];
  }, [access, deeds, navigate, offered, t]);
}

/** One action by its id, for buttons. */
export function useAction(id: ActionId): Action | undefined {
  return useActions().find((action) => action.id === id);
}
