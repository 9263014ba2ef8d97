import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

/** Views whose words and code are loaded when they are first opened. Each exports its component as default. */
const Overview = lazy(() => import('../views/overview/Overview.tsx'));
const Masters = lazy(() => import('../views/masters/Masters.tsx'));
const Desk = lazy(() => import('../views/desk/Desk.tsx'));
const Board = lazy(() => import('../views/board/Board.tsx'));
const Versions = lazy(() => import('../views/versions/Versions.tsx'));
const Variants = lazy(() => import('../views/variants/Variants.tsx'));
const Channels = lazy(() => import('../views/channels/Channels.tsx'));
const ChannelPage = lazy(() => import('../views/channels/ChannelPage.tsx'));
const MapPage = lazy(() => import('../views/map/Map.tsx'));
const Routes = lazy(() => import('../views/routes/Routes.tsx'));
const Links = lazy(() => import('../views/links/Links.tsx'));
const Platforms = lazy(() => import('../views/platforms/Platforms.tsx'));
const Packages = lazy(() => import('../views/packages/Packages.tsx'));
const Media = lazy(() => import('../views/media/Media.tsx'));
const Intake = lazy(() => import('../views/intake/Intake.tsx'));
const People = lazy(() => import('../views/people/People.tsx'));
const Settings = lazy(() => import('../views/settings/Settings.tsx'));
const Help = lazy(() => import('../views/help/Help.tsx'));
const SearchPage = lazy(() => import('../views/search/SearchPage.tsx'));
const PhasePage = lazy(() => import('./PhasePage.tsx'));

export interface AppRoute {
  /** Pattern of wouter; views read their parts with `useParams`. */
  readonly path: string;
  readonly view: LazyExoticComponent<ComponentType>;
}

/** Every address of the app, most specific first. The address is the hash: `#/masters/<id>`. */
export const routes: readonly AppRoute[] = [
  { path: '/', view: Overview },
  { path: '/masters', view: Masters },
  { path: '/masters/:id/board', view: Board },
  { path: '/masters/:id/versions', view: Versions },
  { path: '/masters/:id/versions/:variantId', view: Versions },
  { path: '/masters/:id', view: Desk },
  { path: '/masters/:id/:variantId', view: Desk },
  { path: '/variants', view: Variants },
  { path: '/channels', view: Channels },
  { path: '/channels/:id', view: ChannelPage },
  { path: '/map', view: MapPage },
  { path: '/routes', view: Routes },
  { path: '/links', view: Links },
  { path: '/platforms', view: Platforms },
  { path: '/platforms/:id', view: Platforms },
  { path: '/packages', view: Packages },
  { path: '/media', view: Media },
  { path: '/intake', view: Intake },
  { path: '/people', view: People },
  { path: '/settings', view: Settings },
  { path: '/settings/:section', view: Settings },
  { path: '/help/:page?', view: Help },
  { path: '/search', view: SearchPage },
  { path: '/phase/:phase', view: PhasePage },
];
