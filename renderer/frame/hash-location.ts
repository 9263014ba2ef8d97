import { useSyncExternalStore } from 'react';

/** Addresses live in the hash, query included: `#/search?q=holz`. A reload asks the shell for the same page in both ways in. */
function subscribe(callback: () => void): () => void {
  window.addEventListener('hashchange', callback);
  return () => {
    window.removeEventListener('hashchange', callback);
  };
}

function address(): string {
  return `/${window.location.hash.replace(/^#?\/?/, '')}`;
}

function currentPath(): string {
  return address().split('?')[0] ?? '/';
}

function currentSearch(): string {
  return address().split('?').slice(1).join('?');
}

interface NavigateOptions {
  readonly replace?: boolean;
  readonly state?: unknown;
}

export function navigate(to: string, { replace = false, state = null }: NavigateOptions = {}): void {
  const before = window.location.href;
  const hash = `#/${to.replace(/^#?\/?/, '')}`;
  if (replace) window.history.replaceState(state, '', hash);
  else window.history.pushState(state, '', hash);
  window.dispatchEvent(new HashChangeEvent('hashchange', { oldURL: before, newURL: window.location.href }));
}

/** Location hook for wouter's router. */
export function useHashLocation(): [string, typeof navigate] {
  return [useSyncExternalStore(subscribe, currentPath), navigate];
}
useHashLocation.hrefs = (href: string): string => `#${href}`;

/** Search hook for wouter's router: what stands behind `?` in the hash. */
export function useHashSearch(): string {
  return useSyncExternalStore(subscribe, currentSearch);
}
