import { client } from '../../client.ts';
import type { OutputOf } from '../../transport/operations.ts';
import { readBase64 } from '../imports/read-file.ts';

/** Bytes of one piece; the contract takes as many before base64. */
const pieceBytes = 4_194_304;

/** Sends a file of any size to the library, piece by piece; `onSent` hears the share that is through. Rejects as the core does. */
export async function sendFile(
  file: Blob,
  fileName: string,
  onSent: (share: number) => void = () => undefined,
): Promise<OutputOf<'mediaFiles', 'finish'>> {
  const { uploadId } = await client.mediaFiles.begin({ fileName, bytes: file.size });
  try {
    for (let at = 0; at < file.size; at += pieceBytes) {
      const bytes = await readBase64(file.slice(at, at + pieceBytes));
      await client.mediaFiles.append({ uploadId, at, bytes });
      onSent(Math.min(1, (at + pieceBytes) / file.size));
    }
    return await client.mediaFiles.finish({ uploadId });
  } catch (error) {
    await client.mediaFiles.abandon({ uploadId }).catch(() => undefined); // the failure itself is what matters
    throw error;
  }
}
