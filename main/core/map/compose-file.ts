import { assertNever } from '../../../shared/assert-never.ts';
import { channelMap } from '../../../shared/channel-graph/channel-map.ts';
import { drawMap } from '../../../shared/map-drawing/draw-map.ts';
import type { Scene } from '../../../shared/map-drawing/scene.ts';
import { groupOf } from '../../../shared/map-drawing/shown-map.ts';
import { writeSvg } from '../../../shared/drawing/write-svg.ts';
import type { MapFile } from '../../../shared/map-files/map-file.ts';
import { writeCsv } from '../../../shared/map-files/write-csv.ts';
import { writeGraphml } from '../../../shared/map-files/write-graphml.ts';
import { writeJsonCanvas } from '../../../shared/map-files/write-json-canvas.ts';
import { writeJson } from '../../../shared/map-files/write-json.ts';
import { writeMermaid } from '../../../shared/map-files/write-mermaid.ts';
import { arrange, type Positions } from '../../../shared/map-layout/arrange.ts';
import { placeNew } from '../../../shared/map-layout/place-new.ts';
import { mapFilterSchema } from '../../../shared/model/map-views.ts';
import type { Composed, ComposeTask } from './map-task.ts';

/** The bytes of a view in one format. Runs where it may take its time. */
export async function composeFile(task: ComposeTask): Promise<Composed> {
  const file = { ...task.file, positions: await completePlaces(task.file) };
  const text = (content: string): Composed => ({ bytes: new TextEncoder().encode(content), scale: null, missing: '' });
  switch (task.format) {
    case 'svg':
      return text(writeSvg(sceneOf(file, task)));
    case 'png':
    case 'pdf':
      return printed(sceneOf(file, task), task);
    case 'canvas':
      return text(writeJsonCanvas(file));
    case 'graphml':
      return text(writeGraphml(file));
    case 'mermaid':
      return text(writeMermaid(file));
    case 'csv':
      return text(writeCsv(file));
    case 'json':
      return text(writeJson(file));
    default:
      return assertNever(task.format);
  }
}

/** What is set in the bundled fonts. The libraries for it are large and come when they are needed. */
async function printed(scene: Scene, { format, fonts: files, paper, day }: ComposeTask): Promise<Composed> {
  const { FontSet } = await import('../drawing/font-set.ts');
  const fonts = new FontSet(files);
  if (format === 'png') {
    const { writePng } = await import('./write-png.ts');
    const picture = await writePng(scene, fonts);
    return { ...picture, missing: fonts.missing };
  }
  const { writePdf } = await import('./write-pdf.ts');
  const bytes = await writePdf(scene, fonts, paper, new Date(day));
  return { bytes, scale: null, missing: fonts.missing };
}

function sceneOf(file: MapFile, task: ComposeTask): Scene {
  const { channels, links, positions, groupBy, language, title, people } = file;
  const { theme, legend, subtitle, folded, format } = task;
  return drawMap({
    map: channelMap(channels, links),
    positions,
    // What the view keeps back has not come this far.
    filter: mapFilterSchema.parse({}),
    groupBy,
    folded,
    language,
    theme,
    legend,
    title,
    subtitle,
    people,
    white: format === 'pdf',
  });
}

/** Beyond this ELK takes longer than anybody waits for a file; neighbours still stand beside each other. */
const mostForElk = { cards: 600, links: 2_500 };

/** The places that are known, and one for every other card, as the map would find it. */
async function completePlaces({ channels, links, positions, groupBy }: MapFile): Promise<Positions> {
  const missing = channels.filter(({ id }) => positions[id] === undefined).map(({ id }) => id);
  if (missing.length === 0) return positions;
  const small = channels.length <= mostForElk.cards && links.length <= mostForElk.links;
  if (missing.length < channels.length || channels.length < 2 || !small) {
    return { ...positions, ...placeNew(missing, links, positions) };
  }
  const nodes = channelMap(channels, links).nodes;
  const cards = nodes.map((node) => ({ id: node.id, group: groupOf(node, groupBy) }));
  const { default: ELK } = await import('elkjs/lib/elk.bundled.js');
  const elk = new ELK();
  return arrange({ cards, links }, (graph) => elk.layout(graph));
}
