import type { ChannelId, ChannelLinkId } from '../ids.ts';
import type { ChannelLinkKind } from '../model/channel-links.ts';
import type { Goal } from '../model/channels.ts';
import type { ChannelMap } from './channel-map.ts';
import { isGoal } from './channel-places.ts';
import { likeliestPaths, type Path } from './likeliest-paths.ts';
import { linksBetween, readerGraph, type ReaderGraph } from './reader-graph.ts';

export interface WalkOptions {
  readonly fromId: ChannelId;
  readonly goal: Goal;
  /** At most so many walks. Default 5. */
  readonly limit?: number;
  /** Planned links carry readers too. */
  readonly includePlanned?: boolean;
}

/** A reader goes from one channel to the next. */
export interface WalkStep {
  readonly fromId: ChannelId;
  readonly toId: ChannelId;
  /** The likeliest of the links that lead there. */
  readonly linkId: ChannelLinkId;
  readonly kind: ChannelLinkKind;
  /** What the reader is asked to do; empty where nothing asks. */
  readonly callToAction: string;
  /** Other links of the same step. */
  readonly otherLinkIds: readonly ChannelLinkId[];
  /** Chance that a reader who is there takes this step, 0 to 1: `follow-weights.ts`. */
  readonly likelihood: number;
  /** The next channel speaks another language. */
  readonly languageBreak: boolean;
}

/** One way from the entry to the first channel with the goal; never twice over the same channel. */
export interface Walk {
  /** From the entry to the channel with the goal. */
  readonly nodeIds: readonly ChannelId[];
  readonly steps: readonly WalkStep[];
  /** Of all readers at the entry, the share that arrives this way; of all walks together at most 1. */
  readonly likelihood: number;
  /** Steps a reader has to take: the fewer, the better. */
  readonly friction: number;
  readonly languageBreaks: number;
}

/** `no-goal`: nobody holds it. `at-goal`: the entry holds it itself. `no-entry`: not in use. `no-way`: links lead nowhere near. */
export type NoWalk = 'no-entry' | 'no-goal' | 'at-goal' | 'no-way';

export interface Walks {
  /** Likeliest first. */
  readonly walks: readonly Walk[];
  /** Why there is none; null where there are some. */
  readonly reason: NoWalk | null;
}

/** The likely walks of a reader from a channel to a goal. */
export function findWalks(map: ChannelMap, { fromId, goal, limit = 5, includePlanned = false }: WalkOptions): Walks {
  const reader = readerGraph(map, includePlanned);
  const none = (reason: NoWalk): Walks => ({ walks: [], reason });
  if (!reader.graph.hasNode(fromId)) return none('no-entry');
  const holders = reader.nodes.filter((node) => isGoal(node) && node.goals.includes(goal)).map(({ id }) => id);
  if (holders.length === 0) return none('no-goal');
  if (holders.includes(fromId)) return none('at-goal');
  const paths = likeliestPaths(reader, fromId, new Set<string>(holders), limit);
  return paths.length === 0 ? none('no-way') : { walks: paths.map((path) => walk(reader, path)), reason: null };
}

function walk(reader: ReaderGraph, { ids, ways, likelihood }: Path): Walk {
  const node = (id: string) => reader.graph.getNodeAttribute(id, 'node');
  const steps = ways.flatMap((way, index): WalkStep[] => {
    const from = ids[index];
    const [link, ...others] = way.links.length > 0 ? way.links : linksBetween(reader, from ?? '', way.toId);
    if (from === undefined || link === undefined) return [];
    return [
      {
        fromId: node(from).id,
        toId: node(way.toId).id,
        linkId: link.id,
        kind: link.kind,
        callToAction: link.callToAction.trim(),
        otherLinkIds: others.map(({ id }) => id),
        likelihood: way.likelihood,
        languageBreak: way.languageBreak,
      },
    ];
  });
  return {
    nodeIds: ids.map((id) => node(id).id),
    steps,
    likelihood,
    friction: steps.length,
    languageBreaks: steps.filter(({ languageBreak }) => languageBreak).length,
  };
}
