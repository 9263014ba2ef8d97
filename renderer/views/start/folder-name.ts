/** Folder name for a workspace of this name: without what some system refuses in names, with our ending. */
export function folderNameFor(name: string): string {
  const safe = name
    .normalize('NFC')
    .replaceAll(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
    .slice(0, 100);
  return `${safe === '' ? 'Kanalwerk' : safe}.kanalwerk`;
}

/** Joins with the separator that the place itself uses: the page knows no operating system. */
export function joinPlace(place: string, name: string): string {
  const separator = place.includes('\\') && !place.includes('/') ? '\\' : '/';
  return place.endsWith(separator) ? `${place}${name}` : `${place}${separator}${name}`;
}
