import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Router } from 'wouter';
import { useHashLocation, useHashSearch } from './hash-location.ts';
import { cssVariablesResolver, theme } from '../theme/theme.ts';
import { queryClient } from '../transport/query-client.ts';
import { FollowSettings } from './FollowSettings.tsx';
import { ViewBoundary } from './ViewBoundary.tsx';
import { Window } from './Window.tsx';

/** The whole window with everything it stands on. */
export function App(): ReactElement {
  return (
    <QueryClientProvider client={queryClient}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
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
