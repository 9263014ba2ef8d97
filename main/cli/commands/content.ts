import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { ChannelId, MasterId } from '../../../shared/ids.ts';
import { profiles } from '../../../shared/platforms/index.ts';
import { measureRecord } from '../../../shared/platforms/measure-record.ts';
import { findingSentence } from '../../../shared/texts/findings.ts';
import { importRefusalText } from '../../../shared/texts/imports.ts';
import { translate } from '../../../shared/texts/texts.ts';
import { WrongUse, type AddCommand } from '../command.ts';
import { withWorkspace, type Client } from '../open-client.ts';
import { cliTexts } from '../texts.ts';

export const addImport: AddCommand = (program, { root, language, output, signal, finish }) => {
  program
    .command('import <workspace> <file...>')
    .option('--json')
    .action(async (workspace: string, files: string[], options: { json?: boolean }) => {
      const print = output(options.json === true);
      const results: unknown[] = [];
      let refused = 0;
      await withWorkspace(root, workspace, async (client) => {
        for (const file of files) {
          const bytes = (await readFile(file)).toString('base64');
          for await (const step of await client.imports.files(
            { files: [{ fileName: basename(file), bytes }] },
            { signal },
          )) {
            if (step.kind === 'imported') {
              results.push(step);
              print.say(
                translate(cliTexts, language, 'importedOne', {
                  fileName: step.fileName,
                  title: step.title,
                  words: step.wordCount,
                  images: step.images,
                  id: step.masterId,
                }),
              );
            } else if (step.kind === 'refused') {
              refused += 1;
              results.push(step);
              print.problem(
                translate(cliTexts, language, 'refusedOne', {
                  fileName: step.fileName,
                  reason: importRefusalText(language, step),
                }),
              );
            }
          }
        }
      });
      if (print.json) print.out(JSON.stringify(results));
      finish(refused === 0 ? 0 : 1);
    });
};

/** Ids of channels by id, name or platform, as people write them after `--channels`. */
export async function chosenChannels(client: Client, words: string, language: 'de' | 'en'): Promise<ChannelId[]> {
  const channels = await client.channels.list({});
  if (words === 'all') return channels.map((channel) => channel.id);
  return words.split(',').flatMap((word) => {
    const name = word.trim();
    const found = channels.filter(
      (channel) =>
        channel.id === name ||
        channel.platformId === name ||
        channel.name.toLocaleLowerCase() === name.toLocaleLowerCase(),
    );
    if (found.length === 0) {
      const names = channels.map((channel) => channel.name).join(', ');
      throw new WrongUse(translate(cliTexts, language, 'unknownChannel', { name, names }));
    }
    return found.map((channel) => channel.id);
  });
}

/** The id of a master by id or by its exact title. */
export async function chosenMaster(client: Client, words: string, language: 'de' | 'en'): Promise<MasterId> {
  const { rows } = await client.masters.list({ limit: 500, sort: 'title', descending: false });
  const found = rows.find((row) => row.id === words) ?? rows.find((row) => row.title === words);
  if (found !== undefined) return found.id;
  const direct = /^[A-Za-z0-9_-]{1,64}$/u.test(words)
    ? await client.masters.get({ id: words }).catch(() => null)
    : null;
  if (direct !== null) return direct.id;
  throw new WrongUse(translate(cliTexts, language, 'unknownMaster', { name: words }));
}

export const addAdapt: AddCommand = (program, { root, language, output, finish }) => {
  program
    .command('adapt <workspace> <master>')
    .requiredOption('--channels <list>')
    .option('--json')
    .action(async (workspace: string, master: string, options: { channels: string; json?: boolean }) => {
      const print = output(options.json === true);
      await withWorkspace(root, workspace, async (client) => {
        const masterId = await chosenMaster(client, master, language);
        const result = await client.variants.adapt({
          masterId,
          channelIds: await chosenChannels(client, options.channels, language),
        });
        if (print.json)
          print.out(
            JSON.stringify({
              masterId,
              created: result.created.map((variant) => ({
                id: variant.id,
                channelId: variant.channelId,
                recipeId: variant.recipeId,
              })),
              skipped: result.skipped,
            }),
          );
        print.say(translate(cliTexts, language, 'adapted', { count: result.created.length }));
        if (result.skipped.length > 0)
          print.say(translate(cliTexts, language, 'skipped', { count: result.skipped.length }));
      });
      finish(0);
    });
};

export const addCheck: AddCommand = (program, { root, language, output, finish }) => {
  program
    .command('check <workspace>')
    .option('--json')
    .action(async (workspace: string, options: { json?: boolean }) => {
      const print = output(options.json === true);
      const checked = await withWorkspace(root, workspace, checkAll, true);
      const blocking = checked.reduce((sum, row) => sum + row.blocking, 0);
      const warnings = checked.reduce((sum, row) => sum + row.warnings, 0);
      if (print.json) print.out(JSON.stringify(checked));
      for (const row of checked) {
        if (row.findings.length === 0) continue;
        print.say(`${row.master} · ${row.channel}`);
        for (const finding of row.findings)
          print.say(
            `  ${finding.severity === 'blocking' ? '!' : finding.severity === 'warning' ? '-' : '·'} ${findingSentence(finding, language)}`,
          );
      }
      print.say(translate(cliTexts, language, 'checked', { count: checked.length, blocking, warnings }));
      finish(blocking === 0 ? 0 : 1);
    });
};

async function checkAll(client: Client) {
  const checked = [];
  for (let offset = 0; ; offset += 500) {
    const page = await client.variants.list({ sort: 'master', descending: false, offset, limit: 500 });
    for (const row of page.rows) {
      const { findings } = await client.variants.view({ id: row.id });
      checked.push({
        variantId: row.id,
        master: row.masterTitle,
        channel: row.channelName,
        state: row.state,
        blocking: row.blocking,
        warnings: row.warnings,
        findings,
      });
    }
    if (offset + page.rows.length >= page.total || page.rows.length === 0) return checked;
  }
}

export const addMeasure: AddCommand = (program, { language, output, input, finish }) => {
  program
    .command('measure [file]')
    .requiredOption('--platform <id>')
    .option('--json')
    .action(async (file: string | undefined, options: { platform: string; json?: boolean }) => {
      const print = output(options.json === true);
      if (!profiles.some((profile) => profile.id === options.platform)) {
        throw new WrongUse(
          translate(cliTexts, language, 'unknownPlatform', {
            name: options.platform,
            names: profiles.map((profile) => profile.id).join(', '),
          }),
        );
      }
      let line = 0;
      let invalid = 0;
      for await (const text of createInterface({
        input: file === undefined ? input : createReadStream(resolve(file)),
        crlfDelay: Infinity,
      })) {
        line += 1;
        if (text.trim() === '') continue;
        const result = measureRecord(parseLine(text, line, language), options.platform);
        if (!result.valid) invalid += 1;
        if (print.json) print.out(JSON.stringify(result));
        else print.say(`${result.length} / ${result.limit ?? '∞'} ${result.unit}${result.valid ? '' : ' !'}`);
      }
      finish(invalid === 0 ? 0 : 1);
    });
};

function parseLine(
  text: string,
  line: number,
  language: 'de' | 'en',
): { text: string; fields?: Record<string, never> } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string')
      return value as never; // checked above
  } catch {
    // said below, in the user's language
  }
  throw new WrongUse(translate(cliTexts, language, 'badLine', { line }));
}
