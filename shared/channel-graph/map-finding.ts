import type { ChannelId, ChannelLinkId } from '../ids.ts';
import type { ChannelLinkKind } from '../model/channel-links.ts';

/** Every code is a sentence in `shared/texts/map-findings.ts`, with `<code>.why` and `<code>.fix`. */
export type MapFindingCode =
  | 'orphan'
  | 'dead-end'
  | 'hub-unreachable'
  | 'hub-far'
  | 'loop-without-hub'
  | 'one-way-pair'
  | 'single-point-of-failure'
  | 'goal-far'
  | 'goal-unreachable'
  | 'overlap'
  | 'link-to-archived'
  | 'link-broken'
  | 'language-break'
  | 'owner-missing'
  | 'imprint-missing'
  | 'imprint-old';

/** `warning` hinders readers or breaks a duty, `hint` is worth a look. Nothing on the map blocks by itself. */
export type MapSeverity = 'warning' | 'hint';

/** What one key can do about a finding: a change of the map, or the field that a person has to fill in. */
export type MapFix =
  | {
      readonly kind: 'add-link';
      readonly fromId: ChannelId;
      readonly toId: ChannelId;
      readonly linkKind: ChannelLinkKind;
    }
  | { readonly kind: 'link-both-ways'; readonly linkId: ChannelLinkId }
  | { readonly kind: 'redirect-link'; readonly linkId: ChannelLinkId; readonly toId: ChannelId }
  | { readonly kind: 'remove-link'; readonly linkId: ChannelLinkId }
  | { readonly kind: 'link-active'; readonly linkId: ChannelLinkId }
  | { readonly kind: 'imprint-checked'; readonly channelId: ChannelId }
  | { readonly kind: 'fill-in'; readonly channelId: ChannelId; readonly field: 'ownerId' | 'imprintUrl' | 'audience' };

/** One thing the map knows, with its cause, whom it concerns and what could be done. */
export interface MapFinding {
  readonly code: MapFindingCode;
  /** The same as long as it concerns the same channels and links; acceptance hangs on it. */
  readonly key: string;
  readonly severity: MapSeverity;
  /** The channel it is shown at comes first. */
  readonly nodeIds: readonly ChannelId[];
  readonly edgeIds: readonly ChannelLinkId[];
  /** Values of the sentence: names, counts, dates. */
  readonly params: Readonly<Record<string, string | number>>;
  /** Null where nothing single can be suggested. */
  readonly fix: MapFix | null;
}
