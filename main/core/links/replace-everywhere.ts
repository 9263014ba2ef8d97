import type { LinkUse, ReplaceStep } from '../../../shared/contract/areas/links.ts';
import type { MapChange } from '../../../shared/contract/areas/map.ts';
import type { DestinationId } from '../../../shared/ids.ts';
import { pageKey } from '../../../shared/link-register/page-key.ts';
import { Failure } from '../failure.ts';
import { applyMapChanges } from '../map/apply-map-changes.ts';
import type { Workspace, Writer } from '../workspace.ts';
import { keysOf, linkRow, looseId } from './register.ts';
import { ReplaceRun, settled } from './replace-run.ts';
import { usesOf } from './uses.ts';

export interface Replace {
  /** Of a row of the register's list. */
  readonly id: string;
  readonly toId: DestinationId;
  readonly retire: boolean;
}

export interface Replaced {
  readonly step: ReplaceStep;
  readonly changed: { masters: number; variants: number; channels: number; mapLinks: number };
  readonly left: LinkUse[];
  readonly leftTotal: number;
}

const mostLeft = 200;
/** More than one workspace holds of one address. */
const everyUse = 1_000_000;

/** Replaces inside one transaction. Throws `NOT_FOUND`, and `INVALID` for a replacement that is retired or the address itself. */
export function replaceEverywhere(workspace: Workspace, { id, toId, retire }: Replace): Replaced {
  return workspace.write((writer) => {
    const row = linkRow(writer, id);
    const target = writer.get('destinations', toId);
    if (id === toId || keysOf(target).includes(pageKey(row.url)))
      throw new Failure('INVALID', { field: 'toId', rule: 'other-page', value: target.name });
    if (target.retiredAt !== null)
      throw new Failure('INVALID', { field: 'toId', rule: 'not-retired', value: target.name });
    const from = new Set(row.destination === null ? [id.slice(looseId.length)] : keysOf(row.destination));
    const uses = usesOf(writer, row.spellings, everyUse);
    const left = uses.filter(({ state }) => state !== null && settled.has(state));
    const going = uses.filter((use) => !left.includes(use));
    const run = new ReplaceRun(workspace, writer, { from, to: target.url });
    for (const use of distinctOwners(going)) run.replaceIn(use);
    run.rememberPassages();
    const map = mapChanges(writer, id, toId, retire && row.destination !== null ? workspace.clock.now() : null);
    const inverse = map.length === 0 ? [] : applyMapChanges(writer, workspace.clock, map);
    return {
      step: { texts: run.texts, values: run.values, map: inverse },
      changed: {
        ...run.changed(),
        mapLinks: map.filter((change) => 'collection' in change && change.collection === 'channelLinks').length,
      },
      left: left.slice(0, mostLeft),
      leftTotal: left.length,
    };
  });
}

/** Each text and record once, masters before their variants. */
function distinctOwners(uses: readonly LinkUse[]): LinkUse[] {
  return [
    ...new Map(
      uses.map((use) => [`${use.masterId ?? ''} ${use.variantId ?? ''} ${use.channelId ?? ''}`, use]),
    ).values(),
  ];
}

/** Links of the map and chains of replacements follow; the entry itself is retired. */
function mapChanges(writer: Writer, id: string, toId: DestinationId, retiredAt: string | null): MapChange[] {
  const links = writer
    .list('channelLinks')
    .filter((link) => link.destinationId === id)
    .map((link): MapChange => ({
      kind: 'change',
      collection: 'channelLinks',
      id: link.id,
      fields: { destinationId: toId },
    }));
  if (retiredAt === null) return links;
  const fields = { retiredAt: writer.get('destinations', id).retiredAt ?? retiredAt, replacementId: toId };
  return [...links, { kind: 'change', collection: 'destinations', id, fields }];
}
