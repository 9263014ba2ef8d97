const key = 'kanalwerk-token';

/**
 * The token of this start: the first page address carries it once as `#token=...`; it is kept for this tab only
 * and taken out of the address bar, so that it is neither bookmarked nor shown.
 */
export function takeToken(place: Location, history: History, storage: Storage): string | null {
  const found = /^#token=([A-Za-z0-9_-]+)$/.exec(place.hash)?.[1];
  if (found === undefined) return storage.getItem(key);
  storage.setItem(key, found);
  history.replaceState(null, '', `${place.pathname}${place.search}#/`);
  return found;
}
