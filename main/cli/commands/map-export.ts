import { basename, dirname, resolve } from 'node:path';
import { type MapFormat, mapFormatSchema } from '../../../shared/contract/areas/map.ts';
import { asId, type MapViewId } from '../../../shared/ids.ts';
import type { Language } from '../../../shared/model/common.ts';
import { translate } from '../../../shared/texts/texts.ts';
import { WrongUse } from '../command.ts';
import type { Client } from '../open-client.ts';
import type { Output } from '../print.ts';
import { cliTexts } from '../texts.ts';

/** The words of the command that are about writing a file. */
export interface MapExportOptions {
  readonly format?: string;
  readonly out?: string;
  readonly view?: string;
  readonly theme?: string;
  readonly paper?: string;
  readonly legend?: boolean;
  readonly replace?: boolean;
}

interface MapExport {
  readonly format: MapFormat;
  readonly out: string;
  /** Null is the view of all channels. */
  readonly view: string | null;
  readonly theme: 'light' | 'dark';
  readonly paper: 'a4' | 'a3';
  readonly legend: boolean;
  readonly replace: boolean;
}

/** What shall be written; null where no file is asked for. Throws `WrongUse`. */
export function readExport(options: MapExportOptions, language: Language): MapExport | null {
  const { format, out, view = null, theme = 'light', paper = 'a4', legend = true, replace = false } = options;
  if (format === undefined && out === undefined) return null;
  if (format === undefined || out === undefined) throw new WrongUse(translate(cliTexts, language, 'mapFormatAndOut'));
  return {
    format: oneOf(format, mapFormatSchema.options, '--format', language),
    out: resolve(out),
    view,
    theme: oneOf(theme, ['light', 'dark'], '--theme', language),
    paper: oneOf(paper, ['a4', 'a3'], '--paper', language),
    legend,
    replace,
  };
}

function oneOf<T extends string>(word: string, choices: readonly T[], option: string, language: Language): T {
  const found = choices.find((choice) => choice === word.toLowerCase());
  if (found !== undefined) return found;
  throw new WrongUse(translate(cliTexts, language, 'notAChoice', { option, word, choices: choices.join(', ') }));
}

/** Writes the file and says where it is. */
export async function writeMap(
  client: Client,
  { out, view, ...wanted }: MapExport,
  language: Language,
  print: Output,
  signal: AbortSignal,
): Promise<void> {
  const viewId = await chosenView(client, view, language);
  const written = await client.map.write(
    { ...wanted, viewId, language, folder: dirname(out), fileName: basename(out) },
    { signal },
  );
  if (print.json) print.out(JSON.stringify(written));
  print.say(translate(cliTexts, language, 'mapWritten', written as never)); // its numbers and its place; the rest is not asked for
  if (written.scale !== null && written.scale < 2) {
    print.problem(translate(cliTexts, language, 'mapSmaller', { scale: written.scale.toFixed(2) }));
  }
  if (written.missing !== '') print.problem(translate(cliTexts, language, 'mapMissing', { signs: written.missing }));
}

/** A view by id or name. */
async function chosenView(client: Client, word: string | null, language: Language): Promise<MapViewId> {
  if (word === null) return asId('mapView', 'all');
  const views = await client.map.views();
  const wanted = word.toLowerCase();
  const found = views.find(({ id }) => id === word) ?? views.find(({ name }) => name.toLowerCase() === wanted);
  if (found !== undefined) return found.id;
  const names = views.filter(({ id }) => id !== 'all').map(({ name }) => name);
  throw new WrongUse(translate(cliTexts, language, 'noSuchView', { word, names: names.join(', ') }));
}
