import { ActionIcon, Select, Tooltip, UnstyledButton } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconArrowsLeftRight, IconPlus, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ChannelMap, MapEdge, MapNode } from '../../../../shared/channel-graph/channel-map.ts';
import { asId } from '../../../../shared/ids.ts';
import { SectionHeader } from '../../../components/SectionHeader.tsx';
import { useTexts } from '../../../texts.ts';
import { LinkControl } from '../fields/LinkControl.tsx';
import fields from '../fields/fields.module.css';
import { select } from '../map-store.ts';
import { sideTexts } from '../side-texts.ts';
import type { MapSteps } from '../use-map-steps.ts';
import classes from './side.module.css';

interface LinksPartProps {
  readonly map: ChannelMap;
  readonly node: MapNode;
  readonly steps: MapSteps;
  readonly readOnly: boolean;
}

/** Where the channel leads and what leads to it, each link edited in place. */
export function LinksPart({ map, node, steps, readOnly }: LinksPartProps): ReactNode {
  const t = useTexts(sideTexts);
  const out = map.edges.filter(({ fromId, toId, bothWays }) => fromId === node.id || (bothWays && toId === node.id));
  const into = map.edges.filter(({ fromId, toId, bothWays }) => toId === node.id && !bothWays && fromId !== node.id);
  const others = map.nodes.filter(({ id, archived }) => id !== node.id && !archived);
  const options = others.map(({ id, name }) => ({ value: String(id), label: name }));
  const direction = (title: string, none: string, edges: readonly MapEdge[], way: 'out' | 'into'): ReactNode => (
    <section aria-label={title} className={classes['part']}>
      <SectionHeader title={title} count={edges.length} />
      {edges.length === 0 && <p className={classes['quiet']}>{none}</p>}
      <ul className={classes['links']}>
        {edges.map((edge) => (
          <LinkLine key={edge.id} edge={edge} node={node} map={map} steps={steps} readOnly={readOnly} />
        ))}
      </ul>
      {!readOnly && (
        <Select
          key={`${node.id} ${edges.length}`}
          size="xs"
          className={`${fields['quiet'] ?? ''} ${fields['add'] ?? ''}`}
          leftSection={<IconPlus size={15} stroke={1.5} aria-hidden />}
          searchable
          aria-label={t(way === 'out' ? 'linkTo' : 'linkFrom')}
          placeholder={t(way === 'out' ? 'linkTo' : 'linkFrom')}
          data={options}
          value={null}
          onChange={(id) => {
            if (id === null) return;
            const other = asId('channel', id);
            if (way === 'out') steps.addLink(node.id, other, 'profile');
            else steps.addLink(other, node.id, 'profile');
          }}
        />
      )}
    </section>
  );
  return (
    <>
      {direction(t('outOf'), t('outNone'), out, 'out')}
      {direction(t('into'), t('intoNone'), into, 'into')}
    </>
  );
}

function LinkLine({ edge, node, map, steps, readOnly }: LinksPartProps & { readonly edge: MapEdge }): ReactNode {
  const t = useTexts(sideTexts);
  const name = steps.linkName(edge);
  const out = edge.fromId === node.id;
  const Arrow = edge.bothWays ? IconArrowsLeftRight : out ? IconArrowRight : IconArrowLeft;
  const save = (fields: Parameters<MapSteps['changeLinks']>[1]): void => steps.changeLinks([edge], fields);
  const common = { values: edge, nodes: map.nodes, of: name, readOnly, onSave: save };
  return (
    <li className={classes['link']} data-state={edge.state}>
      <Arrow size={15} stroke={1.5} aria-hidden className={classes['arrow']} />
      <div className={classes['linkBody']}>
        <div className={classes['linkHead']}>
          <UnstyledButton
            className={classes['linkName']}
            aria-label={t('showLink', { name })}
            onClick={() => select([], [edge.id])}
          >
            {steps.nameOf(out ? edge.toId : edge.fromId)}
          </UnstyledButton>
          <div className={classes['linkKind']}>
            <LinkControl field="kind" {...common} />
          </div>
          {!readOnly && (
            <Tooltip label={t('removeThis')}>
              <ActionIcon
                size={24}
                aria-label={t('removeLink', { name })}
                onClick={() => steps.takeOff(new Set(), new Set([edge.id]))}
              >
                <IconX size={14} stroke={1.5} />
              </ActionIcon>
            </Tooltip>
          )}
        </div>
        <LinkControl field="callToAction" {...common} />
      </div>
    </li>
  );
}
