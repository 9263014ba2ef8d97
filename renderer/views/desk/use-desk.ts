import { useMemo } from 'react';
import type { ChannelRow } from '../../../shared/contract/areas/channels.ts';
import type { VariantView } from '../../../shared/contract/areas/variants.ts';
import type { MasterId } from '../../../shared/ids.ts';
import type { TrackAddress } from '../../../shared/links/track-address.ts';
import type { Master } from '../../../shared/model/masters.ts';
import type { PlatformProfile } from '../../../shared/platforms/platform-profile.ts';
import { standing } from '../../../shared/platforms/finding.ts';
import { findProfile } from '../../../shared/platforms/index.ts';
import { printedCodes } from '../../../shared/platforms/printed-codes.ts';
import { useKnownChannels } from '../../components/list/use-lookups.ts';
import { trackOf, useWorkspaceTracking } from '../links/use-tracking.ts';
import { useRead } from '../../hooks/use-read.ts';

/** A variant with its channel and the rules of its platform. */
export interface DeskVariant {
  readonly view: VariantView;
  readonly channel: ChannelRow;
  readonly profile: PlatformProfile;
  /** What becomes of its links at the hand-over; null where nothing is tracked. */
  readonly track: TrackAddress | null;
}

/** A master without what each key in its text changes: nothing here must be drawn anew while one types. */
export type DeskMaster = Omit<Master, 'updatedAt'>;

function withoutText(master: Master & { readonly wordCount: number }): DeskMaster {
  const { updatedAt: _updatedAt, wordCount: _wordCount, ...rest } = master;
  return rest;
}

export interface DeskData {
  readonly master: DeskMaster;
  readonly variants: readonly DeskVariant[];
}

export type DeskState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void }
  | ({ readonly kind: 'ready' } & DeskData);

/** Everything about one master and its variants, in the order of the channels. */
export function useDesk(masterId: MasterId): DeskState {
  const master = useRead(['masters', 'get'], { id: masterId }, { select: withoutText });
  const board = useRead(['variants', 'board'], { masterId });
  const channels = useKnownChannels();
  const views = board.data;
  const tracking = useWorkspaceTracking();
  const title = master.data?.title ?? '';
  const variants = useMemo(
    () =>
      (views ?? []).flatMap((view): DeskVariant[] => {
        const known = channels.get(view.variant.channelId);
        const profile = known?.profile ?? (known === undefined ? undefined : findProfile(known.channel.platformId));
        return known === undefined || profile === undefined || profile === null
          ? []
          : [
              {
                view,
                channel: known.channel,
                profile,
                track: trackOf(tracking, known.channel, { title }, view.variant),
              },
            ];
      }),
    [views, channels, tracking, title],
  );
  if (master.isError || board.isError) {
    const retry = (): void => {
      void master.refetch();
      void board.refetch();
    };
    return { kind: 'failed', error: master.error ?? board.error, retry };
  }
  const channelsMissing = channels.size === 0 && (views?.length ?? 0) > 0;
  if (master.data === undefined || views === undefined || channelsMissing) return { kind: 'loading' };
  return { kind: 'ready', master: master.data, variants };
}

/** Addresses of the codes that a variant is printed with, as they go out. */
export function codesOf({ view, profile, track }: DeskVariant): string[] {
  return printedCodes(profile, view.content, view.links.promises).map(({ address }) => track?.(address) ?? address);
}

/** Findings that nobody has let stand. */
export function openFindings(view: Pick<VariantView, 'variant' | 'findings'>): VariantView['findings'] {
  return standing(view.findings, view.variant.acceptedFindings);
}
