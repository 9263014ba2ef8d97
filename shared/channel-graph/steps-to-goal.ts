import type { ChannelId } from '../ids.ts';
import type { Goal } from '../model/channels.ts';
import type { ChannelMap } from './channel-map.ts';
import { isEntry, isGoal } from './channel-places.ts';
import { distances } from './distances.ts';
import { readerGraph } from './reader-graph.ts';

/** How far it is from a first contact to a goal. */
export interface StepsToGoal {
  readonly channelId: ChannelId;
  /** Least steps; 0 where the goal is there, null where no way leads. */
  readonly steps: number | null;
}

/** From every first contact to the nearest channel with this goal, or with any. In order of ids. */
export function stepsToGoal(map: ChannelMap, goal: Goal | null = null, includePlanned = false): StepsToGoal[] {
  const reader = readerGraph(map, includePlanned);
  const holders = reader.nodes.filter((node) => isGoal(node) && (goal === null || node.goals.includes(goal)));
  const steps = distances(
    reader,
    holders.map(({ id }) => id),
    'backwards',
  );
  return reader.nodes.filter(isEntry).map(({ id }) => ({ channelId: id, steps: steps.get(id) ?? null }));
}

/** Whom the organisation can lead to what it works towards. */
export interface Reach {
  /** First contacts with a way to a goal. */
  readonly channels: number;
  /** Their audiences together; people on several channels count several times. */
  readonly audience: number;
  /** All first contacts, and all their audiences. */
  readonly ofChannels: number;
  readonly ofAudience: number;
}

export function reachOf(map: ChannelMap, includePlanned = false): Reach {
  const audiences = new Map<string, number>(map.nodes.map(({ id, audienceSize }) => [id, audienceSize ?? 0]));
  const all = stepsToGoal(map, null, includePlanned);
  const reaching = all.filter(({ steps }) => steps !== null);
  const sum = (some: readonly StepsToGoal[]): number =>
    some.reduce((total, { channelId }) => total + (audiences.get(channelId) ?? 0), 0);
  return { channels: reaching.length, audience: sum(reaching), ofChannels: all.length, ofAudience: sum(all) };
}
