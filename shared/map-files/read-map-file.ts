import { type FoundMap, MapFileRefusal, mostFound } from './found-map.ts';
import { ownMark } from './map-file.ts';
import { readCsv } from './read-csv.ts';
import { readGraphml } from './read-graphml.ts';
import { readJsonCanvas } from './read-json-canvas.ts';
import { parseJson, readJson } from './read-json.ts';

/** Reads a map in whatever of our formats it is; what it holds decides, not what it is called. Throws `MapFileRefusal`. */
export function readMapFile(text: string): FoundMap {
  if (text.length > mostFound.textLength) throw new MapFileRefusal('map-too-large', `> ${mostFound.textLength}`);
  const start = text.replace(/^\ufeff/u, '').trimStart();
  if (start === '') throw new MapFileRefusal('map-empty');
  if (start.startsWith('<')) return readGraphml(text);
  if (!start.startsWith('{')) return readCsv(text);
  const value = parseJson(text);
  const isOwn = typeof value === 'object' && value !== null && 'format' in value && value.format === ownMark;
  return isOwn ? readJson(text) : readJsonCanvas(text);
}
