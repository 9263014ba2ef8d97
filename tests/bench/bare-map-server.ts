import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, preview } from 'vite';
import type { ShownMap } from '../../shared/map-drawing/shown-map.ts';
import { findProfile } from '../../shared/platforms/index.ts';
import { glyphPath } from '../../shared/platforms/glyphs.ts';
import { channelMapTexts } from '../../shared/texts/channel-map.ts';
import { translate } from '../../shared/texts/texts.ts';
import type { BareData } from './bare-map/bare-data.ts';

/** React Flow and elkjs alone, built like the program, with this map as their data; served from a folder of its own. */
export async function withBareMap<T>(
  folder: string,
  shown: ShownMap,
  run: (address: string) => Promise<T>,
): Promise<T> {
  const root = resolve(import.meta.dirname, 'bare-map');
  const outDir = join(folder, 'bare-map');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    worker: { format: 'es' },
    build: { outDir, target: 'chrome140', emptyOutDir: true, chunkSizeWarningLimit: 4_000 },
  });
  writeFileSync(join(outDir, 'data.json'), JSON.stringify(bareData(shown)));
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  try {
    return await run(server.resolvedUrls?.local[0] ?? '');
  } finally {
    await server.close();
  }
}

function bareData({ cards, links }: ShownMap): BareData {
  return {
    cards: cards.flatMap(({ id, centre, members: [node] }) =>
      node === undefined
        ? []
        : {
            id,
            ...centre,
            name: node.name,
            lines: [`${node.role} · ${node.language}`, `${node.audienceSize ?? 0} Abonnenten`],
            glyph: glyphPath(findProfile(node.platformId)?.glyph ?? 'custom'),
          },
    ),
    links: links.map(({ edge, from, to }) => ({
      id: edge.id,
      source: from.id,
      target: to.id,
      label: translate(channelMapTexts, 'de', `kind.${edge.kind}`),
    })),
  };
}
