import { MapFileRefusal } from '../../../shared/map-files/found-map.ts';
import { readMapFile } from '../../../shared/map-files/read-map-file.ts';
import { decodeText } from '../import/decode-text.ts';
import { asRefusal } from '../import/limits.ts';
import { Notes } from '../import/notes.ts';
import type { MapAnswer } from './map-task.ts';

/** What bytes of unknown encoding and format hold, or why they cannot be read. */
export function readForeign(bytes: Uint8Array): MapAnswer {
  try {
    return { kind: 'found', found: readMapFile(decodeText(bytes, new Notes())) };
  } catch (error) {
    const { code, detail } = error instanceof MapFileRefusal ? error : asRefusal(error);
    return { kind: 'refused', code: code === 'not-this-format' ? 'not-a-map' : code, detail };
  }
}
