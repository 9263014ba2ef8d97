import type { MapFix } from '../../../../shared/channel-graph/map-finding.ts';
import { assertNever } from '../../../../shared/assert-never.ts';
import type { MapChangeInput } from '../../../../shared/contract/areas/map.ts';
import type { ChannelLinkId } from '../../../../shared/ids.ts';

/** What a person has to fill in before a finding is settled. */
export interface FillIn {
  readonly channelId: Extract<MapFix, { kind: 'fill-in' }>['channelId'];
  readonly field: string;
}

/** The changes that carry out a fix; none where only a person can, see `fillInOf`. `now` is an ISO moment. */
export function fixChanges(fix: MapFix, newLinkId: () => ChannelLinkId, now: string): MapChangeInput[] {
  switch (fix.kind) {
    case 'add-link': {
      const { fromId, toId, linkKind } = fix;
      const record = { id: newLinkId(), fromId, toId, kind: linkKind };
      return [{ kind: 'create', collection: 'channelLinks', record }];
    }
    case 'link-both-ways':
      return [{ kind: 'change', collection: 'channelLinks', id: fix.linkId, fields: { bothWays: true } }];
    case 'redirect-link':
      return [{ kind: 'change', collection: 'channelLinks', id: fix.linkId, fields: { toId: fix.toId } }];
    case 'remove-link':
      return [{ kind: 'remove', collection: 'channelLinks', id: fix.linkId }];
    case 'link-active':
      return [{ kind: 'change', collection: 'channelLinks', id: fix.linkId, fields: { state: 'active' } }];
    case 'imprint-checked':
      return [{ kind: 'change', collection: 'channels', id: fix.channelId, fields: { imprintCheckedAt: now } }];
    case 'fill-in':
      return [];
    default:
      return assertNever(fix);
  }
}

/** The field that a person should fill in; null where the fix needs nobody. */
export function fillInOf(fix: MapFix): FillIn | null {
  return fix.kind === 'fill-in' ? { channelId: fix.channelId, field: fix.field } : null;
}
