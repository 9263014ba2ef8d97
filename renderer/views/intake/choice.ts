import type { BringIn, IntakePreview } from '../../../shared/contract/areas/intake.ts';
import type { IntakeWay } from '../../../shared/intake/found-kinds.ts';
import type { ChannelId } from '../../../shared/ids.ts';

/** What people have decided; a group they said nothing of goes the way that is suggested. */
export interface Choice {
  /** By group; null stays out. */
  readonly ways: Readonly<Record<string, IntakeWay | null>>;
  readonly channelId: ChannelId | null;
  readonly includeAlike: boolean;
}

export const nothingDecided: Choice = { ways: {}, channelId: null, includeAlike: false };

type Group = Pick<IntakePreview['groups'][number], 'group' | 'suggested'>;

/** What becomes of a group, null if it stays out. */
export function wayOf({ group, suggested }: Group, { ways }: Choice): IntakeWay | null {
  const decided = ways[group];
  return decided === undefined ? suggested : decided;
}

/** How many things would come in. */
export function countChosen({ groups }: IntakePreview, choice: Choice): number {
  return groups
    .filter((group) => wayOf(group, choice) !== null)
    .reduce((sum, { fresh, alike }) => sum + fresh + (choice.includeAlike ? alike : 0), 0);
}

/** Whether a channel has to be named. */
export function needsChannel({ groups }: IntakePreview, choice: Choice): boolean {
  return groups.some((group) => wayOf(group, choice) === 'published');
}

/** The choice as the core wants it: groups that stay out are not named. */
export function inputOf(
  { groups }: IntakePreview,
  choice: Choice,
): Pick<BringIn, 'ways' | 'channelId' | 'includeAlike'> {
  const ways = groups.flatMap((group) => {
    const way = wayOf(group, choice);
    return way === null ? [] : [[group.group, way] as const];
  });
  return { ways: Object.fromEntries(ways), channelId: choice.channelId, includeAlike: choice.includeAlike };
}
