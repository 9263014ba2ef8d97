import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A font file as it is read: its script and weight say when it is used. */
export interface FontFile {
  readonly key: string;
  readonly weight: 400 | 600;
  readonly bytes: Uint8Array;
}

/** In the order in which a character is looked for. */
const scripts = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese', 'greek-ext', 'cyrillic-ext'];

/** The fonts that pictures of the map are set in, from `resources/fonts`. */
export async function readMapFonts(resourcesFolder: string): Promise<FontFile[]> {
  const wanted = ([400, 600] as const).flatMap((weight) => scripts.map((script) => ({ script, weight })));
  return Promise.all(
    wanted.map(async ({ script, weight }) => {
      const key = `inter-${script}-${weight}-normal`;
      return { key, weight, bytes: await readFile(join(resourcesFolder, 'fonts', `${key}.woff`)) };
    }),
  );
}
