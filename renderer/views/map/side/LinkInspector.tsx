import { Button } from '@mantine/core';
import { IconArrowsExchange, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ChannelMap, MapEdge } from '../../../../shared/channel-graph/channel-map.ts';
import { useTexts } from '../../../texts.ts';
import { channelsTexts } from '../../channels/texts.ts';
import { LinkControl, type LinkField, linkLabelKeys } from '../fields/LinkControl.tsx';
import { Row, Rows } from '../fields/Row.tsx';
import { sideTexts } from '../side-texts.ts';
import type { MapSteps } from '../use-map-steps.ts';
import { useDestinations } from '../fields/use-destinations.ts';
import { FindingsOf } from './FindingsOf.tsx';
import classes from './side.module.css';

interface LinkInspectorProps {
  readonly map: ChannelMap;
  readonly edge: MapEdge;
  readonly steps: MapSteps;
  readonly readOnly: boolean;
}

/** One link: from where to where, of which kind, with which words, and what stands against it. */
export function LinkInspector({ map, edge, steps, readOnly }: LinkInspectorProps): ReactNode {
  const t = useTexts(sideTexts);
  const words = useTexts(channelsTexts);
  const destinations = useDestinations();
  const alive = map.nodes.filter(({ id, archived }) => !archived || id === edge.fromId || id === edge.toId);
  const names: LinkField[] = ['fromId', 'toId', 'kind', 'callToAction', 'frequency', 'state', 'bothWays'];
  if (destinations.length > 0) names.push('destinationId');
  names.push('note');
  return (
    <section aria-label={`${t('link')} ${steps.linkName(edge)}`}>
      <h2 className={classes['title']}>{steps.linkName(edge)}</h2>
      <Rows>
        {names.map((field) => (
          <Row key={field} label={words(linkLabelKeys[field])} field={field}>
            <LinkControl
              field={field}
              values={edge}
              nodes={alive}
              readOnly={readOnly}
              onSave={(fields) => steps.changeLinks([edge], fields)}
            />
          </Row>
        ))}
      </Rows>
      <FindingsOf edgeIds={[edge.id]} readOnly={readOnly} />
      {!readOnly && (
        <div className={classes['acts']}>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconArrowsExchange size={15} stroke={1.5} aria-hidden />}
            onClick={() => steps.swap([edge])}
          >
            {t('swap')}
          </Button>
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={<IconX size={15} stroke={1.5} aria-hidden />}
            onClick={() => steps.takeOff(new Set(), new Set([edge.id]))}
          >
            {t('removeThis')}
          </Button>
        </div>
      )}
    </section>
  );
}
