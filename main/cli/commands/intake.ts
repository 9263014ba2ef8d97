import { resolve } from 'node:path';
import type { IntakePreview, IntakeLoss } from '../../../shared/contract/areas/intake.ts';
import { columnMeaningSchema, type ColumnMapping, type ColumnMeaning } from '../../../shared/intake/column-mapping.ts';
import { intakeWaySchema, type IntakeWay } from '../../../shared/intake/found-kinds.ts';
import { asId, type ChannelId } from '../../../shared/ids.ts';
import type { Language } from '../../../shared/model/common.ts';
import { intakeFormatText, intakeLossText, intakeTexts } from '../../../shared/texts/intake.ts';
import { translate } from '../../../shared/texts/texts.ts';
import { WrongUse, type AddCommand } from '../command.ts';
import { withWorkspace, type Client } from '../open-client.ts';
import type { Output } from '../print.ts';
import { cliTexts } from '../texts.ts';
import { chosenChannels } from './content.ts';

interface Options {
  readonly as?: string;
  readonly check?: boolean;
  readonly media?: string;
  readonly channel?: string;
  readonly alike?: boolean;
  readonly column?: readonly string[];
  readonly takeBack?: string;
  readonly json?: boolean;
}

export const addIntake: AddCommand = (program, { root, language, output, signal, finish }) => {
  program
    .command('intake <workspace> [place]')
    .option('--as <way>')
    .option('--check')
    .option('--media <folder>')
    .option('--channel <name>')
    .option('--alike')
    .option('--column <header=meaning...>')
    .option('--take-back <id>')
    .option('--json')
    .action(async (workspace: string, place: string | undefined, options: Options) => {
      const print = output(options.json === true);
      const way = wayOf(options.as, language);
      const columns = columnsOf(options.column ?? [], language);
      if ((place === undefined) === (options.takeBack === undefined))
        throw new WrongUse(translate(cliTexts, language, 'intakePlaceOrBack'));
      if (way === 'published' && options.channel === undefined && options.check !== true)
        throw new WrongUse(translate(cliTexts, language, 'intakeNeedsChannel'));
      const readOnly = options.check === true && options.takeBack === undefined;
      await withWorkspace(
        root,
        workspace,
        async (client) => {
          if (options.takeBack !== undefined) return takeBack(client, options.takeBack, print, language);
          const stock = {
            place: resolve(place ?? ''),
            mediaFolder: options.media === undefined ? null : resolve(options.media),
          };
          const seen = await seenAs(client, stock, columns, signal);
          if (options.check === true) return show(seen.preview, print, language);
          return bring(client, { ...seen, way, options, signal }, print, language);
        },
        readOnly,
      );
      finish(0);
    });
};

function wayOf(word: string | undefined, language: Language): IntakeWay | null {
  if (word === undefined) return null;
  const parsed = intakeWaySchema.safeParse(word);
  if (parsed.success) return parsed.data;
  const choices = intakeWaySchema.options.join(', ');
  throw new WrongUse(translate(cliTexts, language, 'notAChoice', { option: '--as', word, choices }));
}

/** Pairs of a header and what it means; the last sign of equality parts them. */
function columnsOf(pairs: readonly string[], language: Language): ColumnMapping {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.lastIndexOf('=');
      const word = pair.slice(at + 1).trim();
      const meaning = columnMeaningSchema.safeParse(word);
      if (at > 0 && meaning.success) return [pair.slice(0, at).trim(), meaning.data];
      const choices = columnMeaningSchema.options.join(', ');
      throw new WrongUse(translate(cliTexts, language, 'notAChoice', { option: '--column', word: pair, choices }));
    }),
  );
}

/** The stock as it was looked into; columns that were named count before those that are proposed. */
async function seenAs(
  client: Client,
  stock: Stock,
  columns: ColumnMapping,
  signal: AbortSignal,
): Promise<{ readonly stock: Stock; readonly preview: IntakePreview }> {
  const preview = await look(client, stock, signal);
  if (Object.keys(columns).length === 0 || preview.mapping === null) return { stock, preview };
  const mapped = { ...stock, mapping: { ...preview.mapping, ...columns } };
  return { stock: mapped, preview: await look(client, mapped, signal) };
}

interface Stock {
  readonly place: string;
  readonly mediaFolder: string | null;
  readonly mapping?: Record<string, ColumnMeaning | null>;
}

async function look(client: Client, stock: Stock, signal: AbortSignal): Promise<IntakePreview> {
  for await (const step of await client.intake.preview(stock, { signal }))
    if (step.kind === 'done') return step.preview;
  throw new Error('The preview has ended without a result');
}

interface Wanted {
  readonly stock: Stock;
  readonly preview: IntakePreview;
  readonly way: IntakeWay | null;
  readonly options: Options;
  readonly signal: AbortSignal;
}

async function bring(
  client: Client,
  { stock, preview, way, options, signal }: Wanted,
  print: Output,
  language: Language,
): Promise<void> {
  const ways =
    way === null ? Object.fromEntries(preview.groups.map(({ group, suggested }) => [group, suggested])) : { '*': way };
  const channelId = await channelOf(client, options.channel, language);
  const input = { ...stock, ways, channelId, includeAlike: options.alike === true };
  for await (const step of await client.intake.bringIn(input, { signal })) {
    if (step.kind !== 'done') continue;
    if (print.json) print.out(JSON.stringify(step));
    if (step.intake === null) print.say(translate(cliTexts, language, 'intakeNothing', { known: step.known }));
    else {
      const { id, sources, masters, published, known, losses } = step.intake;
      print.say(translate(cliTexts, language, 'intakeDone', { id, sources, masters, published, known }));
      sayLosses(losses, print, language);
    }
  }
}

async function channelOf(client: Client, name: string | undefined, language: Language): Promise<ChannelId | null> {
  if (name === undefined) return null;
  const [channelId = null] = await chosenChannels(client, name, language);
  return channelId;
}

function show(preview: IntakePreview, print: Output, language: Language): void {
  if (print.json) print.out(JSON.stringify(preview));
  const { name, total, pictures, groups, losses } = preview;
  const format = intakeFormatText(language, preview.format);
  print.say(translate(cliTexts, language, 'intakeFound', { name, format, total, pictures }));
  for (const { kind, state, total: count, fresh, known, alike, suggested } of groups) {
    const what = translate(intakeTexts, language, `kind.${kind}`, { count });
    const words = {
      what,
      state: translate(intakeTexts, language, `state.${state}`),
      fresh,
      known,
      alike,
      way: translate(intakeTexts, language, `way.${suggested}`),
    };
    print.say(translate(cliTexts, language, 'intakeGroup', words));
  }
  sayLosses(losses, print, language);
}

function sayLosses(losses: readonly IntakeLoss[], print: Output, language: Language): void {
  if (losses.length > 0) print.say(translate(cliTexts, language, 'intakeLosses'));
  for (const loss of losses) print.say(`  - ${intakeLossText(language, loss)}`);
}

async function takeBack(client: Client, id: string, print: Output, language: Language): Promise<void> {
  const { removed, kept } = await client.intake.takeBack({ id: asId('intake', id) });
  if (print.json) print.out(JSON.stringify({ removed, kept }));
  print.say(translate(cliTexts, language, 'intakeTakenBack', { removed, kept: kept.length }));
}
