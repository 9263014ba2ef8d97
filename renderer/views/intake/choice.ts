import type { BringIn, IntakePreview } from '../../../shared/contract/areas/intake.ts';
import type { IntakeWay } from '../../../shared/intake/found-kinds.ts';
import type { ChannelId } from '../../../shared/ids.ts';

/** What people have decided; a group they said nothing of goes the way that is suggested. */
export interface Choice {
  /** By group; null stays out. */
  readonly ways: Readonly<Record<string, IntakeWay | null>>;
  readonly channelId: ChannelId | null;
  readonly includeAlike: boolean;
  /** Keys of single things that stay out. */
  readonly leaveOut: ReadonlySet<string>;
}

export const nothingDecided: Choice = { ways: {}, channelId: null, includeAlike: false, leaveOut: new Set() };

type Group = Pick<IntakePreview['groups'][number], 'group' | 'suggested'>;

/** What becomes of a group, null if it stays out. */
export function wayOf({ group, suggested }: Group, { ways }: Choice): IntakeWay | null {
  const decided = ways[group];
  return decided === undefined ? suggested : decided;
}

export type Row = IntakePreview['rows'][number];

/** Whether a thing would come in if nobody left it out: it is new, or like something and wanted so, and its group comes in. */
export function canComeIn({ groups }: Pick<IntakePreview, 'groups'>, row: Row, choice: Choice): boolean {
  const isAlike = row.verdict === 'same-address' || row.verdict === 'same-text';
  if (row.verdict !== 'new' && !(isAlike && choice.includeAlike)) return false;
  const group = groups.find((one) => one.group === row.group);
  return group !== undefined && wayOf(group, choice) !== null;
}

/** How many things would come in. */
export function countChosen(preview: Pick<IntakePreview, 'groups' | 'rows'>, choice: Choice): number {
  const all = preview.groups
    .filter((group) => wayOf(group, choice) !== null)
    .reduce((sum, { fresh, alike }) => sum + fresh + (choice.includeAlike ? alike : 0), 0);
  return all - preview.rows.filter((row) => choice.leaveOut.has(row.key) && canComeIn(preview, row, choice)).length;
}

/** Whether a channel has to be named. */
export function needsChannel({ groups }: IntakePreview, choice: Choice): boolean {
  return groups.some((group) => wayOf(group, choice) === 'published');
}

/** The choice as the core wants it: groups that stay out are not named. */
export function inputOf(
  { groups }: IntakePreview,
  choice: Choice,
): Pick<BringIn, 'ways' | 'channelId' | 'includeAlike' | 'leaveOut'> {
  const ways = groups.flatMap((group) => {
    const way = wayOf(group, choice);
    return way === null ? [] : [[group.group, way] as const];
  });
  const { channelId, includeAlike } = choice;
  return { ways: Object.fromEntries(ways), channelId, includeAlike, leaveOut: [...choice.leaveOut] };
}
