import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { ChannelMap } from '../../../../shared/channel-graph/channel-map.ts';
import { useReadOnly } from '../../../hooks/use-settings.ts';
import { useFormat, useTexts } from '../../../texts.ts';
import { leaveUndoToFields } from '../fields/leave-undo-to-fields.ts';
import { useMapStore } from '../map-store.ts';
import { useMapSteps } from '../use-map-steps.ts';
import { useFilteredMap } from '../use-shown-map.ts';
import { AddLink } from './AddLink.tsx';
import { ChannelTable } from './ChannelTable.tsx';
import { LinkTable } from './LinkTable.tsx';
import { tableTexts } from './table-texts.ts';
import classes from './table.module.css';

/** The map as two tables that can do all that the canvas can: channels, and the links between them. */
export function MapTable({ map }: { readonly map: ChannelMap }): ReactNode {
  const t = useTexts(tableTexts);
  const format = useFormat();
  const readOnly = useReadOnly();
  const steps = useMapSteps(map);
  const shown = useFilteredMap(map);
  const edgesChosen = useMapStore((state) => state.selection.edges.size > 0 && state.selection.nodes.size === 0);
  const [which, setWhich] = useState<'channels' | 'links'>(edgesChosen ? 'links' : 'channels');
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of fields inside pass here on their way
    <div className={classes['view']} onKeyDown={leaveUndoToFields}>
      <div className={classes['tools']}>
        <SegmentedControl
          aria-label={t('which')}
          value={which}
          onChange={(value) => setWhich(value === 'links' ? 'links' : 'channels')}
          data={[
            { value: 'channels', label: t('channelsCount', { count: format.number(shown.nodes.length) }) },
            { value: 'links', label: t('linksCount', { count: format.number(shown.edges.length) }) },
          ]}
        />
        <span className={classes['spring']} />
        {which === 'links' && !readOnly && <AddLink map={map} steps={steps} />}
      </div>
      {which === 'channels' ? (
        <ChannelTable map={map} steps={steps} readOnly={readOnly} />
      ) : (
        <LinkTable map={map} steps={steps} readOnly={readOnly} />
      )}
    </div>
  );
}
