import { resolve } from 'node:path';
import type { PackageSelection } from '../../../shared/contract/areas/content.ts';
import type { FormatDescription, FormatNote } from '../../../shared/contract/areas/formats.ts';
import type { Language } from '../../../shared/model/common.ts';
import type { FormatChoice } from '../../../shared/model/format-choice.ts';
import { formatName, lossSentence } from '../../../shared/texts/format-words.ts';
import { translate } from '../../../shared/texts/texts.ts';
import { WrongUse } from '../command.ts';
import type { Client } from '../open-client.ts';
import type { Output } from '../print.ts';
import { cliTexts } from '../texts.ts';

/** The words of `export` that are about formats of other programs. */
export interface FormatOptions {
  readonly format?: string;
  readonly mediaBase?: string;
  readonly scheduled?: boolean;
  readonly set?: string[];
}

interface FormatExport {
  readonly formatId: string;
  readonly options: FormatOptions;
  readonly selection: PackageSelection;
  readonly out: string;
}

/**
 * Writes the format as the workspace remembers it, with what the command changes for this once. Says what is left to do by
 * hand; false where the format refuses. Throws `WrongUse` for a format or setting that there is not.
 */
export async function writeFormat(
  client: Client,
  { formatId, options, selection, out }: FormatExport,
  language: Language,
  print: Output,
  signal: AbortSignal,
): Promise<boolean> {
  const formats = await client.formats.list();
  const format = formats.find(({ id }) => id === formatId);
  if (format === undefined) {
    const choices = formats.map(({ id }) => id).join(', ');
    throw new WrongUse(translate(cliTexts, language, 'notAChoice', { option: '--format', word: formatId, choices }));
  }
  const request = { ...selection, formatId, choice: chosen(format, options, language) };
  const plan = await client.formats.plan(request, { signal });
  const told = (notes: readonly FormatNote[], isRefusal: boolean): void => {
    for (const note of notes)
      print.problem(`  ${lossSentence(format, isRefusal ? { ...note, kind: 'refusal' as const } : note, language)}`);
  };
  if (plan.refusals.length > 0) {
    if (print.json) print.out(JSON.stringify({ place: null, ...plan }));
    print.problem(translate(cliTexts, language, 'formatRefused', { format: formatName(format, language) }));
    told(plan.refusals, true);
    return false;
  }
  if (plan.again.length > 0) print.problem(translate(cliTexts, language, 'formatAgain', { count: plan.again.length }));
  for await (const step of await client.formats.write({ ...request, place: resolve(out) }, { signal })) {
    if (step.kind !== 'done') continue;
    if (print.json) print.out(JSON.stringify({ ...step, losses: plan.losses, again: plan.again }));
    const { place, items, files } = step;
    print.say(
      translate(cliTexts, language, 'formatWritten', { format: formatName(format, language), place, items, files }),
    );
  }
  if (plan.losses.length > 0) print.problem(translate(cliTexts, language, 'formatLosses'));
  told(plan.losses, false);
  return true;
}

function chosen(format: FormatDescription, options: FormatOptions, language: Language): FormatChoice {
  const { choice } = format;
  const settings = { ...choice.settings };
  for (const pair of options.set ?? []) {
    const at = pair.indexOf('=');
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
    const setting = format.settings.find(({ id }) => id === name);
    if (at < 0 || setting === undefined || setting.kind === 'mapping') {
      const choices = format.settings.filter(({ kind }) => kind !== 'mapping').map(({ id }) => `${id}=…`);
      throw new WrongUse(
        translate(cliTexts, language, 'notAChoice', { option: '--set', word: pair, choices: choices.join(', ') }),
      );
    }
    settings[name] = setting.kind === 'toggle' ? value === 'true' : value;
  }
  return {
    mediaBase: options.mediaBase ?? choice.mediaBase,
    release: options.scheduled === undefined ? choice.release : options.scheduled ? 'scheduled' : 'draft',
    settings,
  };
}
