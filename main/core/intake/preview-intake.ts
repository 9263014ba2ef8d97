import { basename } from 'node:path';
import type { IntakePreview, PreviewProgress, Verdict } from '../../../shared/contract/areas/intake.ts';
import type { ColumnMapping } from '../../../shared/intake/column-mapping.ts';
import type { FoundHead, FoundLoss } from '../../../shared/intake/found-item.ts';
import { groupOf, suggestedWay } from '../../../shared/intake/found-kinds.ts';
import type { Workspace } from '../workspace.ts';
import { KnownThings } from './known-things.ts';
import { intakeLimits, type IntakeLimits } from './limits.ts';
import { LossTally } from './loss-tally.ts';
import { runIntake } from './run-intake.ts';

/** What is read, and how. */
export interface StockPlace {
  readonly place: string;
  readonly mediaFolder: string | null;
  readonly mapping: ColumnMapping | null;
}

export interface IntakeOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (step: Omit<Extract<PreviewProgress, { kind: 'progress' }>, 'kind'>) => void;
  readonly limits?: Partial<IntakeLimits>;
}

type Group = { -readonly [K in keyof IntakePreview['groups'][number]]: IntakePreview['groups'][number][K] };

/** Things that can be left out one by one. */
const mostRows = 2_000;
/** A thing that stands in its source a second time. */
export const repeatedOnce: FoundLoss = { code: 'repeated', params: { count: 1 } };

/** Reads a stock and says what is in it, what of it is here already and what would be lost. Nothing is written. */
export async function previewIntake(
  workspace: Workspace,
  { place, mediaFolder, mapping }: StockPlace,
  { signal, onProgress, limits }: IntakeOptions = {},
): Promise<IntakePreview> {
  const known = new KnownThings(workspace.reader);
  const losses = new LossTally();
  const groups = new Map<string, Group>();
  const rows: IntakePreview['rows'] = [];
  let total = 0;
  let pictures = 0;
  const { timeZone } = workspace.reader.workspace();
  const task = { place, mediaFolder, mapping, timeZone, unpackInto: null, limits: { ...intakeLimits, ...limits } };
  const facts = await runIntake(
    task,
    (batch) => {
      for (const { head } of batch.items) {
        const verdict = known.judge(head);
        total += 1;
        pictures += head.pictures.length;
        count(groups, head, verdict);
        if (verdict === 'repeated') losses.add([repeatedOnce]);
        else if (verdict !== 'known') losses.add(head.losses);
        if (rows.length < mostRows) rows.push(rowOf(head, verdict));
      }
      onProgress?.({ step: 'reading', done: batch.done, of: batch.of, found: total });
    },
    signal,
  );
  losses.add(facts.losses);
  const inOrder = [...groups.values()].sort((a, b) => (a.group < b.group ? -1 : 1));
  return {
    name: basename(place),
    format: facts.format,
    total,
    pictures,
    groups: inOrder,
    rows,
    losses: losses.toList(),
    columns: facts.columns === null ? null : [...facts.columns],
    mapping: facts.mapping,
  };
}

function count(groups: Map<string, Group>, { kind, state }: FoundHead, verdict: Verdict): void {
  const group = groupOf(kind, state);
  const known = groups.get(group);
  const counted = known ?? {
    group,
    kind,
    state,
    total: 0,
    fresh: 0,
    known: 0,
    alike: 0,
    suggested: suggestedWay(kind, state),
  };
  if (known === undefined) groups.set(group, counted);
  counted.total += 1;
  if (verdict === 'new') counted.fresh += 1;
  else if (verdict === 'known' || verdict === 'repeated') counted.known += 1;
  else counted.alike += 1;
}

function rowOf(head: FoundHead, verdict: Verdict): IntakePreview['rows'][number] {
  const { key, kind, state, title, publishedAt, address, wordCount, pictures } = head;
  return {
    key,
    group: groupOf(kind, state),
    title,
    publishedAt,
    address,
    wordCount,
    pictures: pictures.length,
    verdict,
  };
}
