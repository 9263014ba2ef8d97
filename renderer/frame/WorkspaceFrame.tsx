import { type ReactElement, Suspense, useEffect, useRef } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { useSettings } from '../hooks/use-settings.ts';
import { useTexts } from '../texts.ts';
import { Banners } from './Banners.tsx';
import classes from './frame.module.css';
import { NotFound } from './NotFound.tsx';
import { routes } from './routes.tsx';
import { SideNavigation } from './SideNavigation.tsx';
import { StatusBar } from './StatusBar.tsx';
import { frameTexts } from './texts.ts';
import { TopBar } from './TopBar.tsx';
import { ViewBoundary } from './ViewBoundary.tsx';

/** The app around the view in front: phases above, areas at the side, state below. */
export function WorkspaceFrame(): ReactElement {
  const t = useTexts(frameTexts);
  const folded = useSettings()?.sidebarFolded === true;
  const [place] = useLocation();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);

  // after going elsewhere, reading and the keyboard go on at the new view
  const area = place.split('/').slice(0, 3).join('/');
  useEffect(() => {
    if (!first.current) main.current?.focus({ preventScroll: true });
    first.current = false;
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another view is the occasion, not a value
  }, [area]);

  return (
    <div className={classes['frame']} data-folded={folded}>
      <button
        type="button"
        className={classes['skip']}
        onClick={() => {
          main.current?.focus();
        }}
      >
        {t('skip')}
      </button>
      <TopBar />
      <SideNavigation folded={folded} />
      <main ref={main} id="view" tabIndex={-1} className={classes['main']}>
        <Banners />
        <div className={classes['view']}>
          <ViewBoundary place={place}>
            <Suspense>
              <Switch>
                {routes.map(({ path, view: View }) => (
                  <Route key={path} path={path}>
                    <View />
                  </Route>
                ))}
                <Route>
                  <NotFound />
                </Route>
              </Switch>
            </Suspense>
          </ViewBoundary>
        </div>
      </main>
      <StatusBar />
    </div>
  );
}
