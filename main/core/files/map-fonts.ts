import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CardFont } from '../../../shared/model/brand.ts';

/** A font file as it is read: its script and weight say when it is used. */
export interface FontFile {
  readonly key: string;
  readonly family: CardFont;
  readonly weight: 400 | 600;
  readonly bytes: Uint8Array;
}

/** In the order in which a character is looked for. */
const scripts = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese', 'greek-ext', 'cyrillic-ext'] as const;

/** Names of the files without script and weight, and the scripts that a family has. */
const families: Readonly<Record<CardFont, { readonly stem: string; readonly scripts: readonly string[] }>> = {
  inter: { stem: 'inter', scripts },
  'source-serif': { stem: 'source-serif-4', scripts: scripts.filter((script) => script !== 'greek-ext') },
};

/** The fonts that pictures of the map are set in, from `resources/fonts`. */
export function readMapFonts(resourcesFolder: string): Promise<FontFile[]> {
  return readFonts(resourcesFolder, ['inter']);
}

/** All bundled fonts: what cards may be set in. */
export function readCardFonts(resourcesFolder: string): Promise<FontFile[]> {
  return readFonts(resourcesFolder, ['inter', 'source-serif']);
}

async function readFonts(resourcesFolder: string, names: readonly CardFont[]): Promise<FontFile[]> {
  const wanted = names.flatMap((family) =>
    ([400, 600] as const).flatMap((weight) => families[family].scripts.map((script) => ({ family, weight, script }))),
  );
  return Promise.all(
    wanted.map(async ({ family, weight, script }) => {
      const key = `${families[family].stem}-${script}-${weight}-normal`;
      return { key, family, weight, bytes: await readFile(join(resourcesFolder, 'fonts', `${key}.woff`)) };
    }),
  );
}
