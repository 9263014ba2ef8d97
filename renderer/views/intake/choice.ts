import type { BringIn, IntakePreview } from '../../../shared/contract/areas/intake.ts';
import type { IntakeWay } from '../../../shared/intake/found-kinds.ts';
import type { ChannelId } from '../../../shared/ids.ts';

/** What becomes of each group; null stays out. */
export interface Choice {
  readonly ways: Readonly<Record<string, IntakeWay | null>>;
  readonly channelId: ChannelId | null;
  readonly includeAlike: boolean;
}

/** What is suggested for everything that is new. */
export function suggestedChoice({ groups }: IntakePreview): Choice {
  const ways = Object.fromEntries(groups.map(({ group, suggested }) => [group, suggested]));
  return { ways, channelId: null, includeAlike: false };
}

/** How many things would come in. */
export function countChosen({ groups }: IntakePreview, { ways, includeAlike }: Choice): number {
  return groups
    .filter(({ group }) => (ways[group] ?? null) !== null)
    .reduce((sum, { fresh, alike }) => sum + fresh + (includeAlike ? alike : 0), 0);
}

/** Whether a channel has to be named. */
export function needsChannel({ groups }: IntakePreview, { ways }: Choice): boolean {
  return groups.some(({ group }) => ways[group] === 'published');
}

/** The choice as the core wants it: groups that stay out are not named. */
export function inputOf(choice: Choice): Pick<BringIn, 'ways' | 'channelId' | 'includeAlike'> {
  const ways = Object.entries(choice.ways).flatMap(([group, way]) => (way === null ? [] : [[group, way] as const]));
  return { ways: Object.fromEntries(ways), channelId: choice.channelId, includeAlike: choice.includeAlike };
}
