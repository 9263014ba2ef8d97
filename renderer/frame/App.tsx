import { MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactElement, useMemo } from 'react';
import { Router } from 'wouter';
import { useHashLocation, useHashSearch } from './hash-location.ts';
import { componentTexts } from '../components/texts.ts';
import { useTexts } from '../texts.ts';
import { cssVariablesResolver, theme } from '../theme/theme.ts';
import { queryClient } from '../transport/query-client.ts';
import { FollowSettings } from './FollowSettings.tsx';
import { ViewBoundary } from './ViewBoundary.tsx';
import { Window } from './Window.tsx';

/** The whole window with everything it stands on. */
export function App(): ReactElement {
  const t = useTexts(componentTexts);
  const close = t('close');
  const spoken = useMemo(
    () => mergeThemeOverrides(theme, { components: { CloseButton: { defaultProps: { 'aria-label': close } } } }),
    [close],
  );
  return (
    <QueryClientProvider client={queryClient}>
      <MantineProvider theme={spoken} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
        <Notifications position="bottom-right" limit={4} />
        {/* oxlint-disable-next-line react/hooks -- wouter takes its location as a hook */}
        <Router hook={useHashLocation} searchHook={useHashSearch}>
          <ViewBoundary place="window">
            <FollowSettings />
            <Window />
          </ViewBoundary>
        </Router>
      </MantineProvider>
    </QueryClientProvider>
  );
}
