import { sorted } from './fields.ts';
import { type MapFile, ownMark } from './map-file.ts';

/** Our own format: whole records as they are, with places and the names of people. */
export function writeJson(file: MapFile): string {
  const content = {
    format: ownMark,
    version: 1,
    title: file.title,
    language: file.language,
    channels: file.channels.map(sorted),
    links: file.links.map(sorted),
    positions: sorted(file.positions),
    destinations: file.destinations.map(sorted),
    people: [...file.people].map(([id, name]) => ({ id, name })).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
