import { type ReactNode, useMemo } from 'react';
import { assertNever } from '../../../../shared/assert-never.ts';
import type { MapEdge, MapNode } from '../../../../shared/channel-graph/channel-map.ts';
import { FindingBadge } from '../../../components/FindingBadge.tsx';
import type { ListColumn } from '../../../components/list/ListView.tsx';
import { useProfiles } from '../../../components/list/use-lookups.ts';
import { PlatformGlyph } from '../../../components/PlatformGlyph.tsx';
import { useFormat, useTexts } from '../../../texts.ts';
import { channelsTexts } from '../../channels/texts.ts';
import { ChannelControl, type ChannelField, labelKeys } from '../fields/ChannelControl.tsx';
import { useKnownValues } from '../fields/use-known-values.ts';
import { useFindingBadges } from '../use-map-findings.ts';
import type { MapSteps } from '../use-map-steps.ts';
import { EditableCell } from './EditableCell.tsx';
import { linkCounts, type SortValue } from './sort-rows.ts';
import { tableTexts } from './table-texts.ts';
import classes from './table.module.css';

export type ChannelColumn = TextField | 'links' | 'findings';

/** Columns that are edited, in their order. */
export const editableChannelColumns: readonly TextField[] = [
  'name',
  'role',
  'ownerId',
  'deputyId',
  'language',
  'brand',
  'location',
  'audienceSize',
  'cadence',
];

interface ChannelColumns {
  readonly columns: readonly ListColumn<MapNode, ChannelColumn>[];
  readonly valueOf: (node: MapNode, by: ChannelColumn) => SortValue;
}

/** The columns of the table of channels, each value edited in its cell. */
export function useChannelColumns(edges: readonly MapEdge[], steps: MapSteps, readOnly: boolean): ChannelColumns {
  const t = useTexts(tableTexts);
  const words = useTexts(channelsTexts);
  const { people } = useKnownValues();
  const badges = useFindingBadges();
  const counts = useMemo(() => linkCounts(edges), [edges]);
  const textOf = useTextOf(people);
  return useMemo(() => {
    const cell = (field: TextField) => (node: MapNode) => (
      <EditableCell
        row={node.id}
        column={field}
        readOnly={readOnly}
        control={() => (
          <ChannelControl
            field={field}
            values={node}
            of={node.name}
            readOnly={readOnly}
            entered
            onSave={(fields) => steps.changeChannels([node], fields)}
          />
        )}
      >
        {textOf(node, field) || <span className={classes['quiet']}>–</span>}
      </EditableCell>
    );
    const column = (
      id: TextField,
      track: string,
      more: Partial<ListColumn<MapNode, ChannelColumn>> = {},
    ): ListColumn<MapNode, ChannelColumn> => ({
      id,
      head: words(labelKeys[id]),
      track,
      sort: id,
      cell: cell(id),
      ...more,
    });
    const links = (node: MapNode): ReactNode => {
      const count = counts.get(node.id);
      if (count === undefined) return <span className={classes['quiet']}>{t('linksNone')}</span>;
      return t('linksSummary', { out: count.out, in: count.into });
    };
    const name = cell('name');
    return {
      columns: [
        column('name', 'minmax(180px, 1.4fr)', {
          cell: (node) => (
            <span className={classes['name']}>
              <NodeGlyph platformId={node.platformId} />
              {name(node)}
            </span>
          ),
        }),
        column('role', 'minmax(100px, 0.6fr)'),
        column('ownerId', 'minmax(120px, 0.8fr)'),
        column('deputyId', 'minmax(120px, 0.8fr)', { from: 900 }),
        column('language', '84px', { from: 900 }),
        column('brand', 'minmax(100px, 0.8fr)', { from: 1080 }),
        column('location', 'minmax(100px, 0.7fr)', { from: 1080 }),
        column('audienceSize', '92px', { align: 'end', startsDescending: true, from: 720 }),
        column('cadence', '80px', { align: 'end', startsDescending: true, from: 1080 }),
        { id: 'links', head: t('linksHead'), track: '104px', sort: 'links', startsDescending: true, cell: links },
        {
          id: 'findings',
          head: t('findings'),
          track: '84px',
          sort: 'findings',
          startsDescending: true,
          cell: (node) => <Badges badge={badges.get(node.id)} />,
        },
      ],
      valueOf: (node, by) => {
        const count = counts.get(node.id);
        const badge = badges.get(node.id);
        if (by === 'links') return (count?.out ?? 0) + (count?.into ?? 0);
        if (by === 'findings') return (badge?.warnings ?? 0) * 1000 + (badge?.hints ?? 0);
        return by === 'audienceSize' || by === 'cadence' ? node[by] : textOf(node, by);
      },
    };
  }, [t, words, counts, badges, steps, readOnly, textOf]);
}

function Badges({ badge }: { readonly badge: { warnings: number; hints: number } | undefined }): ReactNode {
  const t = useTexts(tableTexts);
  if (badge === undefined) return <span className={classes['quiet']}>{t('clear')}</span>;
  return (
    <span className={classes['badges']}>
      <FindingBadge severity="warning" count={badge.warnings} form="count" />
      <FindingBadge severity="hint" count={badge.hints} form="count" />
    </span>
  );
}

function NodeGlyph({ platformId }: { readonly platformId: string }): ReactNode {
  const profile = useProfiles().get(platformId);
  return profile === undefined ? null : <PlatformGlyph profile={profile} />;
}

type TextField = Exclude<ChannelField, 'goals' | 'imprintDuty' | 'handle' | 'note' | 'platformId'>;

/** What a cell says. */
function useTextOf(
  people: readonly { readonly value: string; readonly label: string }[],
): (node: MapNode, field: TextField) => string {
  const words = useTexts(channelsTexts);
  const format = useFormat();
  return useMemo(
    () => (node, field) => {
      switch (field) {
        case 'role':
          return words(`role.${node.role}`);
        case 'language':
          return words(`language.${node.language}`);
        case 'ownerId':
        case 'deputyId':
          return people.find(({ value }) => value === node[field])?.label ?? '';
        case 'audienceSize':
        case 'cadence':
          return node[field] === null ? '' : format.number(node[field], 1);
        case 'name':
        case 'brand':
        case 'location':
        case 'audience':
        case 'campaign':
        case 'url':
        case 'imprintUrl':
          return node[field];
        default:
          return assertNever(field);
      }
    },
    [words, format, people],
  );
}
