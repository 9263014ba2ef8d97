import { isInside, needsImprint } from '../channel-places.ts';
import { makeFinding } from '../make-finding.ts';
import type { Analysis } from './analysis.ts';

/** Channels that nobody is responsible for; of paper and inside the house a hint, in public a warning. */
export const findMissingOwners: Analysis = ({ nodes }) =>
  nodes
    .filter(({ ownerId }) => ownerId === null)
    .map((node) =>
      makeFinding({
        code: 'owner-missing',
        severity:
          isInside(node) || node.platformId === 'print' || node.platformId === 'email-signature' ? 'hint' : 'warning',
        nodes: [node],
        params: { channel: node.name },
        fix: { kind: 'fill-in', channelId: node.id, field: 'ownerId' },
      }),
    );

/** Channels in duty of an Impressum (§ 5 DDG) that name none. */
export const findMissingImprints: Analysis = ({ nodes }) =>
  nodes
    .filter((node) => needsImprint(node) && node.imprintUrl.trim() === '')
    .map((node) =>
      makeFinding({
        code: 'imprint-missing',
        severity: 'warning',
        nodes: [node],
        params: { channel: node.name },
        fix: { kind: 'fill-in', channelId: node.id, field: 'imprintUrl' },
      }),
    );

/** Channels whose Impressum nobody has looked at for a year before `today`, or never. */
export const findOldImprints: Analysis = ({ nodes, options }) => {
  const limit = new Date(options.today);
  limit.setUTCFullYear(limit.getUTCFullYear() - 1);
  return nodes
    .filter((node) => needsImprint(node) && node.imprintUrl.trim() !== '')
    .filter(({ imprintCheckedAt }) => imprintCheckedAt === null || Date.parse(imprintCheckedAt) < limit.getTime())
    .map((node) =>
      makeFinding({
        code: 'imprint-old',
        severity: 'hint',
        nodes: [node],
        params: {
          channel: node.name,
          ...(node.imprintCheckedAt === null ? { variant: 'never' } : { checkedAt: node.imprintCheckedAt }),
        },
        fix: { kind: 'imprint-checked', channelId: node.id },
      }),
    );
};
