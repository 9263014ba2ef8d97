import { cacheFolder } from '../database/folders.ts';
import { Failure } from '../failure.ts';
import type { Content, ImageFile } from '../files/pictures.ts';
import { RenditionRefusal } from '../media/renditions/limits.ts';
import { RenditionCache } from '../media/renditions/rendition-cache.ts';
import { Renditions } from '../media/renditions/renditions.ts';
import type { Workspace } from '../workspace.ts';

/** The pictures of one package: made or found in the cache of the workspace. `close` ends their workers. */
export interface PictureMaker {
  /** Throws `PICTURE_REFUSED`, `NOT_FOUND`, `CANCELLED`. */
  readonly make: (file: ImageFile) => Promise<Content>;
  /** Has a worker start while there is something else to do. */
  readonly warm: () => void;
  readonly close: () => Promise<void>;
}

/** A workspace that is open for reading only keeps its cache as it is, and uses it. */
export function pictureMaker(workspace: Workspace): PictureMaker {
  const { reader, media, clock } = workspace;
  const writable = workspace.access === 'read-write';
  const cache = new RenditionCache({ folder: cacheFolder(workspace.folder, 'renditions'), clock, writable });
  const renditions = new Renditions(cache);
  return {
    async make({ path, mediaId, spec, xmp }) {
      const { digest } = reader.get('media', mediaId);
      try {
        return await renditions.make({ digest, spec, xmp, original: () => media.path(digest) });
      } catch (error) {
        if (!(error instanceof RenditionRefusal)) throw error;
        throw new Failure('PICTURE_REFUSED', { path, mediaId, reason: error.code });
      }
    },
    warm: () => renditions.warm(),
    close: () => renditions.close(),
  };
}
