import { useMantineColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import { useChanges } from '../hooks/use-changes.ts';
import { useSaving } from '../hooks/use-saving.ts';
import { flushAll, savingState } from '../hooks/use-saving.ts';
import { useSettings, useStatus } from '../hooks/use-settings.ts';
import { setLanguage, setTimeZone } from '../language.ts';
import { queryClient } from '../transport/query-client.ts';

/** Keeps language, theme, time zone, cached reads and the closing of the window in step with the core. Draws nothing. */
export function FollowSettings(): null {
  const settings = useSettings();
  const workspace = useStatus().data?.workspace;
  const { setColorScheme } = useMantineColorScheme();
  useChanges();

  useEffect(() => {
    if (settings === undefined) return;
    setLanguage(settings.language);
    setColorScheme(settings.theme === 'system' ? 'auto' : settings.theme);
    document.documentElement.toggleAttribute('data-reduced-motion', settings.reducedMotion);
  }, [settings, setColorScheme]);

  const timeZone = workspace?.timeZone;
  useEffect(() => {
    if (timeZone !== undefined) setTimeZone(timeZone);
  }, [timeZone]);

  const folder = workspace?.folder;
  useEffect(() => {
    // what was read from another workspace must not be shown in this one
    queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'studio', type: 'inactive' });
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'studio' });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the folder is the occasion, not a value
  }, [folder]);

  useEffect(() => window.kanalwerk?.onClosing(flushAll), []);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (savingState(useSaving.getState()) === 'saved') return;
      void flushAll();
      event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, []);
  return null;
}
