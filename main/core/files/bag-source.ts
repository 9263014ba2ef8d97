import { payloadPath } from '../../../shared/formats/bagit.ts';
import type { PackageSource } from './package-source.ts';

/** The package inside of a bag; what is no bag is itself. The bag's own files are for readers of bags. */
export async function insideBag(source: PackageSource): Promise<PackageSource> {
  const entries = await source.entries();
  if (!entries.some(({ path }) => path === 'bagit.txt')) return source;
  const folder = payloadPath('');
  return {
    entries: () =>
      Promise.resolve(
        entries.flatMap((entry) =>
          entry.path.startsWith(folder) ? [{ ...entry, path: entry.path.slice(folder.length) }] : [],
        ),
      ),
    read: (path) => source.read(payloadPath(path)),
    close: () => source.close(),
  };
}
