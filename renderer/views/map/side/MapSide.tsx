import { Tabs } from '@mantine/core';
import { type ReactNode, useDeferredValue } from 'react';
import type { ChannelMap } from '../../../../shared/channel-graph/channel-map.ts';
import { useReadOnly } from '../../../hooks/use-settings.ts';
import { useTexts } from '../../../texts.ts';
import { useDraft } from '../draft.ts';
import { leaveUndoToFields } from '../fields/leave-undo-to-fields.ts';
import { type MapState, useMapStore } from '../map-store.ts';
import { sideTexts } from '../side-texts.ts';
import { useMapFindings } from '../use-map-findings.ts';
import { useMapSteps } from '../use-map-steps.ts';
import { FindingsPanel } from './FindingsPanel.tsx';
import { Inspector } from './Inspector.tsx';
import { WalkPanel } from './WalkPanel.tsx';
import { WhatIfPanel } from './WhatIfPanel.tsx';
import classes from './side.module.css';

type Side = NonNullable<MapState['side']>;

const sides: readonly Side[] = ['selection', 'findings', 'walk', 'whatIf'];

/** Beside the map: what is selected, what stands against the map, how readers walk it, what a try would change. */
export function MapSide({ map }: { readonly map: ChannelMap }): ReactNode {
  const t = useTexts(sideTexts);
  // the map is seen first, what stands beside it with the next frame
  const begun = useDeferredValue(true, false);
  const isOpen = useMapStore((state) => state.side !== null);
  if (!isOpen) return null;
  return (
    <aside className={classes['side']} aria-label={t('side')}>
      {begun && <Sides map={map} />}
    </aside>
  );
}

function Sides({ map }: { readonly map: ChannelMap }): ReactNode {
  const t = useTexts(sideTexts);
  const readOnly = useReadOnly();
  const steps = useMapSteps(map);
  const side = useMapStore((state) => state.side);
  const trying = useDraft((state) => state.draft !== null);
  const { open } = useMapFindings();
  if (side === null) return null;
  const common = { map, steps, readOnly };
  const show = (next: string | null): void =>
    useMapStore.setState({ side: sides.find((one) => one === next) ?? 'selection', lit: null });
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of fields inside pass here on their way */}
      <Tabs
        className={classes['tabs'] ?? ''}
        value={side}
        onChange={show}
        keepMounted={false}
        onKeyDown={leaveUndoToFields}
      >
        <Tabs.List className={classes['tabList'] ?? ''}>
          <Tabs.Tab value="selection">{t('tab.selection')}</Tabs.Tab>
          <Tabs.Tab value="findings">
            <span className={classes['tabWords']}>
              {t('tab.findings')}
              {open.length > 0 && <span className={classes['count']}>{open.length}</span>}
            </span>
          </Tabs.Tab>
          <Tabs.Tab value="walk">{t('tab.walk')}</Tabs.Tab>
          {trying && <Tabs.Tab value="whatIf">{t('tab.whatIf')}</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="selection" className={classes['panel'] ?? ''}>
          <Inspector {...common} />
        </Tabs.Panel>
        <Tabs.Panel value="findings" className={classes['panel'] ?? ''}>
          <FindingsPanel readOnly={readOnly} />
        </Tabs.Panel>
        <Tabs.Panel value="walk" className={classes['panel'] ?? ''}>
          <WalkPanel {...common} />
        </Tabs.Panel>
        {trying && (
          <Tabs.Panel value="whatIf" className={classes['panel'] ?? ''}>
            <WhatIfPanel map={map} />
          </Tabs.Panel>
        )}
      </Tabs>
    </>
  );
}
