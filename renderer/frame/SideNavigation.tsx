import {
  IconAffiliate,
  IconArchive,
  IconBroadcast,
  IconBook2,
  IconCopy,
  IconFileText,
  IconHelp,
  IconLayoutDashboard,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconLink,
  IconPackage,
  IconPhoto,
  IconRouteSquare,
  IconSettings,
  type TablerIcon,
  IconUsers,
} from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { Link, useLocation } from 'wouter';
import type { TextKey } from '../../shared/texts/texts.ts';
import { useAction } from '../actions/use-actions.ts';
import { useRead } from '../hooks/use-read.ts';
import { useFormat, useTexts } from '../texts.ts';
import classes from './side-navigation.module.css';
import { frameTexts } from './texts.ts';

interface Item {
  readonly word: TextKey<typeof frameTexts>;
  readonly href: string;
  readonly icon: TablerIcon;
  readonly count?: number | undefined;
}

interface Section {
  readonly word: TextKey<typeof frameTexts> | null;
  readonly items: readonly Item[];
}

function useSections(): readonly Section[] {
  const masters = useRead(['masters', 'counts']).data?.active;
  const variants = useRead(['variants', 'list'], { limit: 1 }).data?.total;
  const packages = useRead(['packages', 'list']).data?.length;
  const channels = useRead(['channels', 'list'], {}).data?.length;
  const links = useRead(['links', 'destinations']).data?.length;
  const media = useRead(['media', 'list'], { limit: 1 }).data?.total;
  const sources = useRead(['intake', 'sources'], { limit: 1 }).data?.total;
  const people = useRead(['channels', 'people']).data?.length;
  return [
    { word: null, items: [{ word: 'overview', href: '/', icon: IconLayoutDashboard }] },
    {
      word: 'section.editorial',
      items: [
        { word: 'masters', href: '/masters', icon: IconFileText, count: masters },
        { word: 'variants', href: '/variants', icon: IconCopy, count: variants },
        { word: 'packages', href: '/packages', icon: IconPackage, count: packages },
      ],
    },
    {
      word: 'section.channels',
      items: [
        { word: 'map', href: '/map', icon: IconAffiliate },
        { word: 'channels', href: '/channels', icon: IconBroadcast, count: channels },
        { word: 'routes', href: '/routes', icon: IconRouteSquare },
        { word: 'links', href: '/links', icon: IconLink, count: links },
        { word: 'platforms', href: '/platforms', icon: IconBook2 },
      ],
    },
    {
      word: 'section.basics',
      items: [
        { word: 'media', href: '/media', icon: IconPhoto, count: media },
        { word: 'intake', href: '/intake', icon: IconArchive, count: sources },
        { word: 'people', href: '/people', icon: IconUsers, count: people },
      ],
    },
  ];
}

/** The areas of the app, with how much is in each. Folded it shows the icons alone. */
export function SideNavigation({ folded }: { readonly folded: boolean }): ReactElement {
  const t = useTexts(frameTexts);
  const sections = useSections();
  const fold = useAction('view.sidebar');
  const FoldIcon = folded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <nav aria-label={t('navigation')} className={classes['side']} data-folded={folded}>
      {sections.map(({ word, items }) => (
        <div key={word ?? 'home'} className={classes['section']}>
          {word === null ? null : <h2 className={classes['word']}>{t(word)}</h2>}
          {items.map((item) => (
            <SideLink key={item.href} item={item} folded={folded} />
          ))}
        </div>
      ))}
      <div className={classes['foot']}>
        <SideLink item={{ word: 'help', href: '/help', icon: IconHelp }} folded={folded} />
        <SideLink item={{ word: 'settings', href: '/settings', icon: IconSettings }} folded={folded} />
        <button type="button" className={classes['fold']} onClick={() => fold?.run()} aria-expanded={!folded}>
          <FoldIcon size={18} stroke={1.5} aria-hidden />
          <span className={folded ? 'visually-hidden' : undefined}>{t(folded ? 'showSidebar' : 'hideSidebar')}</span>
        </button>
      </div>
    </nav>
  );
}

function SideLink({ item, folded }: { readonly item: Item; readonly folded: boolean }): ReactElement {
  const t = useTexts(frameTexts);
  const format = useFormat();
  const [place] = useLocation();
  const { word, href, icon: Icon, count } = item;
  const current = href === '/' ? place === '/' : place === href || place.startsWith(`${href}/`);
  return (
    <Link
      href={href}
      className={classes['link'] ?? ''}
      aria-current={current ? 'page' : undefined}
      title={folded ? t(word) : undefined}
    >
      <Icon size={18} stroke={1.5} aria-hidden />
      <span className={folded ? 'visually-hidden' : classes['label']}>{t(word)}</span>
      {count === undefined || folded ? null : (
        <span className={`${classes['count'] ?? ''} tabular`}>{format.number(count)}</span>
      )}
    </Link>
  );
}
