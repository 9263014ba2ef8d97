import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { lazy, type ReactElement, Suspense } from 'react';
import { Link, Route, Switch } from 'wouter';
import { useTexts } from '../texts.ts';
import { Brand } from './Brand.tsx';
import classes from './standalone.module.css';
import { standaloneTexts } from './standalone-texts.ts';

const Help = lazy(() => import('../views/help/Help.tsx'));
const Settings = lazy(() => import('../views/settings/Settings.tsx'));

/** Help and settings before a workspace is open. */
export default function StandaloneFrame(): ReactElement {
  const t = useTexts(standaloneTexts);
  return (
    <div className={classes['frame']}>
      <header className={classes['bar']}>
        <Brand />
        <Anchor component={Link} href="/" className={classes['back'] ?? ''}>
          <IconArrowLeft size={16} stroke={1.5} aria-hidden /> {t('toStart')}
        </Anchor>
      </header>
      <main className={classes['view']}>
        <Suspense>
          <Switch>
            <Route path="/help/:page?">
              <Help />
            </Route>
            <Route path="/settings/:section?">
              <Settings />
            </Route>
          </Switch>
        </Suspense>
      </main>
    </div>
  );
}
