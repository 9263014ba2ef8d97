import { existsSync, readFileSync, statSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../main/scripts/run.ts';
import { rendererBuild } from '../../vite.config.ts';

interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

/** Minified bytes of what `index.html` loads before anything else. */
export interface InitialScript {
  readonly total: number;
  /** The chunk in which `vite.config.ts` gathers the component library and React, on which it stands. */
  readonly library: number;
  readonly mantine: number;
  /** By package, `own` for the program's, largest first; what is below 5 kB is left out. */
  readonly shares: readonly (readonly [name: string, bytes: number])[];
}

/** The entry and everything that it imports statically, directly or not. */
export function staticChunks(manifest: Manifest, entry: string): Chunk[] {
  const found = new Map<string, Chunk>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`The manifest names ${key} and does not hold it`);
    if (found.has(key)) return;
    found.set(key, chunk);
    chunk.imports?.forEach(visit);
  };
  visit(entry);
  return [...found.values()];
}

/** Package of a source path in a source map; `own` for the program's own modules. */
export function packageOf(source: string): string {
  const inPackage = source.split('node_modules/').at(-1);
  if (!source.includes('node_modules/') || inPackage === undefined) return 'own';
  const [scope = '', name = ''] = inPackage.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

/**
 * Reads the built page's manifest. Which package a minified byte belongs to is in no file of the build, so the page is
 * built once more into `folder`, the same but with source maps.
 */
export async function initialScript(folder: string): Promise<InitialScript> {
  const chunks = chunksIn(join(root, 'out', 'renderer'));
  const sizeOf = (of: readonly Chunk[], place: string): number =>
    of.reduce((sum, chunk) => sum + statSync(join(place, chunk.file)).size, 0);
  const outDir = join(folder, 'page');
  await build({ ...rendererBuild, logLevel: 'error', build: { ...rendererBuild.build, outDir, sourcemap: 'hidden' } });
  const bytes = new Map<string, number>();
  for (const chunk of chunksIn(outDir)) addShares(bytes, join(outDir, chunk.file));
  const mantine = [...bytes].filter(([name]) => name.startsWith('@mantine/')).reduce((sum, [, size]) => sum + size, 0);
  return {
    total: sizeOf(chunks, join(root, 'out', 'renderer')),
    library: sizeOf(
      chunks.filter((chunk) => chunk.name === 'library'),
      join(root, 'out', 'renderer'),
    ),
    mantine,
    shares: [...bytes].filter(([, size]) => size >= 5000).sort((a, b) => b[1] - a[1]),
  };
}

function chunksIn(outDir: string): Chunk[] {
  const manifest = JSON.parse(readFileSync(join(outDir, 'manifest.json'), 'utf8')) as Manifest; // written by Vite
  return staticChunks(manifest, 'index.html');
}

/** Adds each character of a chunk to the package that its mapping names; what no mapping names counts as own. */
function addShares(bytes: Map<string, number>, file: string): void {
  const code = readFileSync(file, 'utf8');
  if (!existsSync(`${file}.map`)) {
    // The bundler's own few lines have no source.
    bytes.set('own', (bytes.get('own') ?? 0) + Buffer.byteLength(code));
    return;
  }
  const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')) as SourceMapPayload); // written by Vite
  code.split('\n').forEach((line, row) => {
    for (let column = 0; column < line.length; column += 1) {
      const entry = map.findEntry(row, column);
      const name = 'originalSource' in entry ? packageOf(entry.originalSource ?? '') : 'own';
      bytes.set(name, (bytes.get(name) ?? 0) + Buffer.byteLength(line.charAt(column)));
    }
  });
}
