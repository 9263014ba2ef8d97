import { resolve } from 'node:path';
import { translate } from '../../../shared/texts/texts.ts';
import type { PackageSelection } from '../../../shared/contract/areas/content.ts';
import type { AddCommand } from '../command.ts';
import { openStudio, withWorkspace, type Client } from '../open-client.ts';
import { cliTexts } from '../texts.ts';
import { chosenChannels, chosenMaster } from './content.ts';
import { type FormatOptions, writeFormat } from './formats.ts';

interface ExportOptions extends FormatOptions {
  readonly master?: string[];
  readonly channel?: string[];
  readonly from?: string;
  readonly to?: string;
  readonly all?: boolean;
  readonly out: string;
  readonly bag?: boolean;
  readonly json?: boolean;
}

const gather = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value];

async function selection(client: Client, options: ExportOptions, language: 'de' | 'en'): Promise<PackageSelection> {
  const masterIds = await Promise.all((options.master ?? []).map((word) => chosenMaster(client, word, language)));
  const channelIds = (
    await Promise.all((options.channel ?? []).map((word) => chosenChannels(client, word, language)))
  ).flat();
  return {
    masterIds,
    channelIds,
    from: options.from === undefined ? null : new Date(options.from).toISOString(),
    to: options.to === undefined ? null : new Date(options.to).toISOString(),
    includeUnready: options.all === true,
  };
}

export const addExport: AddCommand = (program, { root, language, output, signal, finish }) => {
  program
    .command('export <workspace>')
    .option('--master <id or title>', '', gather)
    .option('--channel <name>', '', gather)
    .option('--from <date>')
    .option('--to <date>')
    .option('--all')
    .option('--bag')
    .option('--format <id>')
    .option('--media-base <address>')
    .option('--scheduled')
    .option('--set <name=value>', '', gather)
    .requiredOption('--out <folder or .zip>')
    .option('--json')
    .action(async (workspace: string, options: ExportOptions) => {
      const print = output(options.json === true);
      const t = cliTexts;
      const code = await withWorkspace(root, workspace, async (client) => {
        const chosen = await selection(client, options, language);
        if (options.format !== undefined) {
          const wanted = { formatId: options.format, options, selection: chosen, out: options.out };
          return (await writeFormat(client, wanted, language, print, signal)) ? 0 : 1;
        }
        const plan = await client.packages.plan(chosen);
        if (plan.items.length === 0) {
          if (print.json) print.out(JSON.stringify({ place: null, items: [], leftOut: plan.leftOut }));
          print.problem(translate(t, language, 'nothingReady'));
          return 1;
        }
        for await (const step of await client.packages.export(
          { ...chosen, place: resolve(options.out), bag: options.bag === true },
          { signal },
        )) {
          if (step.kind !== 'done') continue;
          if (print.json) print.out(JSON.stringify({ ...step, items: plan.items, leftOut: plan.leftOut }));
          print.say(translate(t, language, 'exported', { place: step.place, items: step.items, files: step.files }));
        }
        if (plan.leftOutTotal > 0) print.say(translate(t, language, 'leftOut', { count: plan.leftOutTotal }));
        for (const row of plan.leftOut)
          print.say(`  ${row.masterTitle} · ${row.channelName}: ${translate(t, language, row.reason)}`);
        return 0;
      });
      finish(code === 0 ? 0 : 1);
    });
};

export const addVerify: AddCommand = (program, { root, language, output, finish }) => {
  program
    .command('verify <package>')
    .option('--json')
    .action(async (place: string, options: { json?: boolean }) => {
      const print = output(options.json === true);
      const { client } = openStudio(root);
      const report = await client.packages.verify({ place: resolve(place) });
      if (print.json) print.out(JSON.stringify(report));
      if (report.ok) print.say(translate(cliTexts, language, 'verified', { files: report.files }));
      else {
        print.problem(translate(cliTexts, language, 'notVerified', { count: report.problems.length }));
        for (const problem of report.problems)
          print.problem(`  ${problem.path}: ${translate(cliTexts, language, problem.code)}`);
      }
      finish(report.ok ? 0 : 1);
    });
};
