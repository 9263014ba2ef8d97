import type { ProfileFact } from '../../../shared/contract/areas/platforms.ts';

export const factGroupIds = ['text', 'fields', 'thread', 'hashtags', 'mentions', 'links', 'images', 'other'] as const;
export type FactGroupId = (typeof factGroupIds)[number];

export interface FactGroup {
  readonly id: FactGroupId;
  readonly facts: readonly ProfileFact[];
}

const groupOf: Readonly<Record<string, FactGroupId>> = {
  text: 'text',
  fields: 'fields',
  thread: 'thread',
  carousel: 'thread',
  hashtags: 'hashtags',
  mentions: 'mentions',
  links: 'links',
  firstComment: 'links',
  images: 'images',
};

/** Facts in the groups in which people look for them; empty groups are left out. */
export function groupFacts(facts: readonly ProfileFact[]): FactGroup[] {
  const groups = new Map<FactGroupId, ProfileFact[]>();
  for (const fact of facts) {
    const id = groupOf[fact.path.split('.')[0] ?? ''] ?? 'other';
    groups.set(id, [...(groups.get(id) ?? []), fact]);
  }
  return factGroupIds.flatMap((id) => {
    const members = groups.get(id);
    return members === undefined ? [] : [{ id, facts: members }];
  });
}

/** Only warns, never blocks: second hand or unconfirmed. What a workspace set itself is sure. */
export function isUnsure(fact: ProfileFact): boolean {
  return fact.override === null && (fact.confidence === 'L' || fact.confidence === 'U');
}
