import { basename, join, resolve } from 'node:path';
import { checkDetail, checkName } from '../../../shared/texts/doctor.ts';
import { packageTexts } from '../../../shared/texts/packages.ts';
import { translate } from '../../../shared/texts/texts.ts';
import { workspaceFolder } from '../../core/handlers/studio.ts';
import type { AddCommand } from '../command.ts';
import { openStudio, withWorkspace } from '../open-client.ts';
import { table } from '../print.ts';
import { cliTexts } from '../texts.ts';

export const addCreate: AddCommand = (program, { root, language, output, finish }) => {
  program
    .command('create <folder>')
    .option('--sample')
    .option('--name <name>')
    .option('--workspace-language <language>', '', language)
    .option('--json')
    .action(
      async (
        folder: string,
        options: { sample?: boolean; name?: string; workspaceLanguage: string; json?: boolean },
      ) => {
        const print = output(options.json === true);
        const { client } = openStudio(root);
        const place = workspaceFolder(folder);
        const status =
          options.sample === true
            ? await client.studio.openSample({ folder: place, fresh: true })
            : await client.studio.create({
                folder: place,
                name: options.name ?? basename(place, '.kanalwerk'),
                language: options.workspaceLanguage === 'en' ? 'en' : 'de',
              });
        await client.studio.close();
        if (print.json) print.out(JSON.stringify({ folder: place, name: status.workspace?.name ?? '' }));
        print.say(translate(cliTexts, language, 'created', { folder: place }));
        finish(0);
      },
    );
};

export const addList: AddCommand = (program, { root, language, output, finish }) => {
  program
    .command('list <workspace>')
    .option('--archive')
    .option('--channels')
    .option('--json')
    .action(async (workspace: string, options: { archive?: boolean; channels?: boolean; json?: boolean }) => {
      const print = output(options.json === true);
      const t = (key: 'title' | 'state' | 'words' | 'variants' | 'id' | 'channel' | 'platform'): string =>
        translate(cliTexts, language, key);
      await withWorkspace(
        root,
        workspace,
        async (client) => {
          if (options.channels === true) {
            const rows = await client.channels.list({});
            if (print.json) print.out(JSON.stringify(rows));
            print.say(
              table(
                [t('channel'), t('platform'), t('variants'), t('id')],
                rows.map((row) => [row.name, row.platformId, String(row.variants), row.id]),
              ),
            );
            return;
          }
          const rows = [];
          for (let offset = 0; ; offset += 500) {
            const page = await client.masters.list({
              filter: { place: options.archive === true ? 'archive' : 'active' },
              offset,
              limit: 500,
            });
            rows.push(...page.rows);
            if (rows.length >= page.total || page.rows.length === 0) break;
          }
          if (print.json) print.out(JSON.stringify(rows));
          print.say(
            table(
              [t('title'), t('state'), t('words'), t('variants'), t('id')],
              rows.map((row) => [
                row.title,
                translate(packageTexts, language, `state.${row.state}`),
                String(row.wordCount),
                String(row.variants.length),
                row.id,
              ]),
            ),
          );
        },
        true,
      );
      finish(0);
    });
};

export const addSearch: AddCommand = (program, { root, language, output, finish }) => {
  program
    .command('search <workspace> <text...>')
    .option('--limit <n>', '', '30')
    .option('--json')
    .action(async (workspace: string, words: string[], options: { limit: string; json?: boolean }) => {
      const print = output(options.json === true);
      const found = await withWorkspace(
        root,
        workspace,
        (client) => client.search.find({ text: words.join(' '), limit: Number(options.limit) }),
        true,
      );
      if (print.json) print.out(JSON.stringify(found));
      else if (found.hits.length === 0) print.say(translate(cliTexts, language, 'noHits'));
      else {
        const marked = (text: string): string =>
          text.replaceAll('\uE000', '[').replaceAll('\uE001', ']').replaceAll(/\s+/gu, ' ');
        print.say(
          table(
            [
              translate(cliTexts, language, 'where'),
              translate(cliTexts, language, 'title'),
              translate(cliTexts, language, 'found'),
            ],
            found.hits.map((hit) => [
              translate(cliTexts, language, `kind.${hit.kind}`),
              hit.title,
              marked(hit.excerpt),
            ]),
          ),
        );
      }
      finish(found.hits.length === 0 ? 1 : 0);
    });
};

export const addDoctor: AddCommand = (program, { root, language, output, finish }) => {
  program
    .command('doctor <workspace>')
    .option('--rebuild')
    .option('--json')
    .action(async (workspace: string, options: { rebuild?: boolean; json?: boolean }) => {
      const print = output(options.json === true);
      const report = await withWorkspace(
        root,
        workspace,
        (client) => client.care.doctor({ rebuild: options.rebuild === true }),
        options.rebuild !== true,
      );
      if (print.json) print.out(JSON.stringify(report));
      print.say(
        table(
          [translate(cliTexts, language, 'check'), translate(cliTexts, language, 'result'), ''],
          report.checks.map((check) => [
            checkName(check.name, language),
            check.ok ? 'ok' : '!',
            checkDetail(check, language),
          ]),
        ),
      );
      print.say(translate(cliTexts, language, report.ok ? 'healthy' : 'unhealthy'));
      finish(report.ok ? 0 : 1);
    });
};

export const addBackup: AddCommand = (program, { root, language, output, finish }) => {
  program
    .command('backup <workspace>')
    .option('--to <folder>')
    .option('--json')
    .action(async (workspace: string, options: { to?: string; json?: boolean }) => {
      const print = output(options.json === true);
      const made = await withWorkspace(root, workspace, (client) =>
        client.care.backUp(options.to === undefined ? {} : { place: resolve(options.to) }),
      );
      if (print.json) print.out(JSON.stringify(made));
      print.say(translate(cliTexts, language, 'backedUp', { place: made.place, documents: made.documents }));
      finish(0);
    });
};

export const addRestore: AddCommand = (program, { root, language, output, finish }) => {
  program
    .command('restore <backup> <folder>')
    .option('--json')
    .action(async (backup: string, folder: string, options: { json?: boolean }) => {
      const print = output(options.json === true);
      const { client } = openStudio(root);
      const restored = await client.care.restore({ backup: resolve(backup), folder: join(resolve(folder)) });
      if (print.json) print.out(JSON.stringify(restored));
      print.say(translate(cliTexts, language, 'restored', restored));
      finish(0);
    });
};
