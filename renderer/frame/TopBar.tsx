import { IconSearch } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { Link, useLocation } from 'wouter';
import { isMac } from '../actions/shortcuts.ts';
import { ShortcutKeys } from '../components/ShortcutKeys.tsx';
import { useTexts } from '../texts.ts';
import { Brand } from './Brand.tsx';
import { MeMenu } from './MeMenu.tsx';
import { palette } from './palette-store.ts';
import { phases } from './phases.ts';
import { SavedState } from './SavedState.tsx';
import { frameTexts } from './texts.ts';
import classes from './top-bar.module.css';

/** Brand, the five phases, search, whether everything is saved, and me. */
export function TopBar(): ReactElement {
  const t = useTexts(frameTexts);
  const [place] = useLocation();
  const current = phases.find(({ href }) => href !== '/' && place.startsWith(href))?.id ?? 'work';
  return (
    <header className={classes['bar']}>
      <Link href="/" className={classes['brand'] ?? ''} aria-label={`Kanalwerk, ${t('overview')}`}>
        <Brand />
      </Link>
      <nav aria-label={t('phases')} className={classes['phases']}>
        {phases.map(({ id, href, number }) => (
          <Link
            key={id}
            href={href}
            className={classes['phase'] ?? ''}
            aria-current={id === current ? (place === href ? 'page' : 'true') : undefined}
          >
            <span className="tabular">{number}</span> <span className={classes['phaseWord']}>{t(`phase.${id}`)}</span>
          </Link>
        ))}
      </nav>
      <div className={classes['right']}>
        <button
          type="button"
          className={classes['search']}
          onClick={palette.open}
          aria-keyshortcuts={isMac ? 'Meta+K' : 'Control+K'}
        >
          <IconSearch size={16} stroke={1.5} aria-hidden />
          <span className={classes['searchWord']}>{t('search')}</span>
          <ShortcutKeys shortcut="Mod+K" />
        </button>
        <SavedState />
        <MeMenu />
      </div>
    </header>
  );
}
