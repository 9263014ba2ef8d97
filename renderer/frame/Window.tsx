import { lazy, type ReactElement, type ReactNode, Suspense } from 'react';
import { useActions } from '../actions/use-actions.ts';
import { useMenuActions } from '../actions/use-menu-actions.ts';
import { useShortcuts } from '../actions/use-shortcuts.ts';
import { useLocation } from 'wouter';
import { ErrorState } from '../components/ErrorState.tsx';
import { useStatus } from '../hooks/use-settings.ts';
import { useConnection } from '../transport/connection.ts';
import { ConnectionBanner } from './Banners.tsx';
import { Palette } from './Palette.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { WorkspaceFrame } from './WorkspaceFrame.tsx';

// Asked for at once, beside the question what is open: after the answer it would be one more wait.
const startView = import('../views/start/Start.tsx');
const Start = lazy(() => startView);
const StandaloneFrame = lazy(() => import('./StandaloneFrame.tsx'));

/** Start page, or the frame with the open workspace; palette and shortcuts over both. */
export function Window(): ReactElement {
  return (
    <>
      <Content />
      <Commands />
    </>
  );
}

function Content(): ReactElement {
  const status = useStatus();
  const [place] = useLocation();
  const refused = useRefused();
  if (refused) return <ConnectionBanner alone />;
  if (status.isError) return <ErrorState whole error={status.error} onRetry={() => void status.refetch()} />;
  if (status.data === undefined) return <ConnectionBanner alone />;
  if (status.data.workspace !== null) return <WorkspaceFrame />;
  return <Suspense>{/^\/(help|settings)/.test(place) ? <StandaloneFrame /> : <Start />}</Suspense>;
}

/** Apart from what is shown: a view that offers other actions is no reason to draw the whole window anew. */
function Commands(): ReactNode {
  const actions = useActions();
  useShortcuts(actions);
  useMenuActions(actions);
  const { data } = useStatus();
  const refused = useRefused();
  if (refused || data === undefined) return null;
  return (
    <>
      <Palette actions={actions} />
      <Shortcuts actions={actions} />
    </>
  );
}

function useRefused(): boolean {
  return useConnection(({ state }) => state === 'refused');
}
