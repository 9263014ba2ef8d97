import { analyseMap } from '../../../shared/channel-graph/analyse-map.ts';
import { channelMap, type ChannelMap } from '../../../shared/channel-graph/channel-map.ts';
import type { MapFinding } from '../../../shared/channel-graph/map-finding.ts';
import { openFindings, type SortedFindings } from '../../../shared/channel-graph/open-findings.ts';
import type { AcceptedMapFinding } from '../../../shared/model/accepted-map-findings.ts';
import type { Language } from '../../../shared/model/common.ts';
import { channelMapTexts } from '../../../shared/texts/channel-map.ts';
import { describeMapFinding } from '../../../shared/texts/map-findings.ts';
import { translate } from '../../../shared/texts/texts.ts';
import { systemClock } from '../../machine/machine.ts';
import { WrongUse, type AddCommand } from '../command.ts';
import { withWorkspace, type Client } from '../open-client.ts';
import type { ExitCode, Output } from '../print.ts';
import { cliTexts } from '../texts.ts';
import { type MapExportOptions, readExport, writeMap } from './map-export.ts';

interface MapOptions extends MapExportOptions {
  readonly check?: boolean;
  readonly json?: boolean;
}

export const addMap: AddCommand = (program, { root, language, output, signal, finish }) => {
  program
    .command('map <workspace>')
    .option('--check')
    .option('--format <name>')
    .option('--out <file>')
    .option('--view <name>')
    .option('--theme <name>')
    .option('--paper <size>')
    .option('--no-legend')
    .option('--replace')
    .option('--json')
    .action(async (workspace: string, options: MapOptions) => {
      const print = output(options.json === true);
      const exported = readExport(options, language);
      if (options.check !== true && exported === null) {
        throw new WrongUse(translate(cliTexts, language, 'mapNothingAsked'));
      }
      const code = await withWorkspace(
        root,
        workspace,
        async (client): Promise<ExitCode> => {
          if (exported !== null) await writeMap(client, exported, language, print, signal);
          if (options.check !== true) return 0;
          const { map, accepted } = await readMap(client);
          return checkMap(map, accepted, language, print);
        },
        true,
      );
      finish(code);
    });
};

/** The map with its archived channels, and the findings that somebody let stand. */
async function readMap(client: Client): Promise<{ map: ChannelMap; accepted: readonly AcceptedMapFinding[] }> {
  const [active, archived, links, accepted] = await Promise.all([
    client.channels.list({}),
    client.channels.list({ archived: true }),
    client.channels.links(),
    client.map.accepted(),
  ]);
  return { map: channelMap([...active, ...archived], links), accepted };
}

/** Prints what the map finds. Accepted findings are counted apart and do not fail. */
function checkMap(
  map: ChannelMap,
  acceptances: readonly AcceptedMapFinding[],
  language: Language,
  print: Output,
): ExitCode {
  const { findings } = analyseMap(map, { today: systemClock.now() });
  const sorted = openFindings(findings, acceptances);
  if (print.json) print.out(JSON.stringify(asJson(sorted, language)));
  for (const finding of sorted.open) sayFinding(finding, language, print);
  for (const { finding, acceptance } of sorted.accepted) {
    print.say(`  ${describeMapFinding(finding, language).sentence}`);
    print.say(`    ${translate(cliTexts, language, 'mapAccepted', { reason: acceptance.reason })}`);
  }
  const count = (key: 'channels' | 'links', many: number): string =>
    translate(channelMapTexts, language, key, { count: many });
  print.say(
    translate(cliTexts, language, 'mapChecked', {
      channels: count('channels', map.nodes.filter(({ archived }) => !archived).length),
      links: count('links', map.edges.length),
      findings: translate(cliTexts, language, 'mapFindings', { count: sorted.open.length }),
      warnings: sorted.open.filter(({ severity }) => severity === 'warning').length,
      accepted: sorted.accepted.length,
    }),
  );
  return sorted.open.length === 0 ? 0 : 1;
}

function sayFinding(finding: MapFinding, language: Language, print: Output): void {
  const { sentence, why, fix } = describeMapFinding(finding, language);
  print.say(`${finding.severity === 'warning' ? '-' : '·'} ${sentence}`);
  print.say(`    ${translate(cliTexts, language, 'mapWhy', { why })}`);
  print.say(`    ${translate(cliTexts, language, 'mapFix', { fix })}`);
}

/** Findings as programs read them: as found, with their words. */
function asJson({ open, accepted, settled }: SortedFindings, language: Language): unknown {
  const worded = (finding: MapFinding): object => ({ ...finding, words: describeMapFinding(finding, language) });
  return {
    open: open.map(worded),
    accepted: accepted.map(({ finding, acceptance }) => ({ ...worded(finding), acceptance })),
    settled,
  };
}
