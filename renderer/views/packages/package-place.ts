/** What a file system may refuse in a name, on any system that the package may travel to. */
const refused = /[/\\:*?"<>|\p{Cc}]/u;

export function isGoodName(name: string): boolean {
  const trimmed = name.trim();
  return trimmed !== '' && trimmed !== '.' && trimmed !== '..' && !refused.test(trimmed) && !trimmed.endsWith('.');
}

/** The place of the package: a folder to be made or a ZIP in `folder`, written as that system writes paths. */
export function packagePlace(folder: string, name: string, form: 'folder' | 'zip'): string {
  const separator = folder.includes('\\') && !folder.includes('/') ? '\\' : '/';
  const base = folder.endsWith(separator) ? folder : `${folder}${separator}`;
  return `${base}${name.trim()}${form === 'zip' ? '.zip' : ''}`;
}

/** A name to begin with: the workspace and the day, in characters that every system takes. */
export function suggestName(workspace: string, day: string): string {
  const slug = workspace
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return `${slug === '' ? 'paket' : slug}-${day}`;
}
