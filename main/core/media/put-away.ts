import type { MediaId } from '../../../shared/ids.ts';
import { Failure } from '../failure.ts';
import type { Reader, Workspace } from '../workspace.ts';
import { isLogo, provenBy, usesOf, videosWithPoster } from './list-media.ts';

interface PutAway {
  readonly ids: MediaId[];
  readonly inUse: { readonly id: MediaId; readonly name: string; readonly uses: string[] }[];
}

/** Titles of everything that needs the medium: texts, videos whose poster and media whose proof of consent it is, the logo. */
export function usesByName(reader: Reader, id: MediaId): string[] {
  const texts = usesOf(reader, id).map(({ title }) => title);
  const media = [...videosWithPoster(reader, id), ...provenBy(reader, id)];
  const names = media.map(({ title, fileName }) => title.trim() || fileName);
  const logo = isLogo(reader, id) ? [`${reader.workspace().name} (Logo)`] : [];
  return [...new Set([...texts, ...names, ...logo])];
}

/** Throws `INVALID` with the names of the uses. */
export function requireUnused(reader: Reader, id: MediaId): void {
  const uses = usesByName(reader, id);
  if (uses.length > 0) throw new Failure('INVALID', { field: 'id', rule: 'in-use', value: uses.join(', ') });
}

/** Puts into the trash what is used nowhere, in one transaction. A poster goes along when its only video goes with it. */
export function putAway(workspace: Workspace, ids: readonly MediaId[]): PutAway {
  return workspace.write((writer) => {
    const trashedAt = workspace.clock.now();
    const away: MediaId[] = [];
    const inUse: { id: MediaId; name: string; uses: string[] }[] = [];
    const records = [...new Set(ids)].map((id) => writer.get('media', id));
    // Videos first: what only they show is free then.
    const inOrder = records.toSorted((a, b) => Number(b.posterId !== null) - Number(a.posterId !== null));
    for (const { id, title, fileName } of inOrder) {
      const uses = usesByName(writer, id);
      if (uses.length > 0) {
        inUse.push({ id, name: title.trim() || fileName, uses });
        continue;
      }
      writer.change('media', id, { trashedAt });
      away.push(id);
    }
    return { ids: away, inUse };
  });
}

/** Brings back from the trash, in one transaction. */
export function putBack(workspace: Workspace, ids: readonly MediaId[]): MediaId[] {
  return workspace.write((writer) => ids.map((id) => writer.change('media', id, { trashedAt: null }).id));
}
