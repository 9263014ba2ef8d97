import type { MapFormat } from '../../../shared/contract/areas/map.ts';
import { useLocale } from '../../language.ts';
import { presentLook } from './bar/use-view-actions.ts';

/** In the order in which they are offered: pictures first, then what other programs read. */
export const formats: readonly MapFormat[] = ['pdf', 'png', 'svg', 'csv', 'canvas', 'graphml', 'mermaid', 'json'];

/** Endings by which other programs know the formats. */
const endings: Readonly<Record<MapFormat, string>> = {
  svg: 'svg',
  png: 'png',
  pdf: 'pdf',
  canvas: 'canvas',
  graphml: 'graphml',
  mermaid: 'mmd',
  csv: 'csv',
  json: 'json',
};

/** Formats that are drawn, with colours and a key. */
export function isDrawn(format: MapFormat): format is 'svg' | 'png' | 'pdf' {
  return format === 'svg' || format === 'png' || format === 'pdf';
}

/** The name with the ending of the format, once. */
export function withEnding(name: string, format: MapFormat): string {
  const ending = `.${endings[format]}`;
  const trimmed = name.trim();
  return trimmed.toLowerCase().endsWith(ending) ? trimmed : `${trimmed}${ending}`;
}

/** What is chosen in the drawer. */
export interface ExportChoice {
  readonly format: MapFormat;
  readonly viewId: string;
  readonly theme: 'light' | 'dark';
  readonly legend: boolean;
  readonly paper: 'a4' | 'a3';
  readonly folder: string;
  readonly name: string;
  readonly replace: boolean;
}

/** What the core is asked for. The view that is looked at goes out as it is shown, also where that was not saved. */
export function exportInput({ name, viewId, ...choice }: ExportChoice, shownId: string) {
  const look = viewId === shownId ? { look: presentLook() } : {};
  const language = useLocale.getState().language;
  return { ...choice, ...look, viewId, language, fileName: withEnding(name, choice.format) };
}
