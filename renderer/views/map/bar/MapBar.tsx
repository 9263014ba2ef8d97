import { ActionIcon, Button, SegmentedControl, Tooltip, UnstyledButton } from '@mantine/core';
import { IconGitCompare, IconLayoutSidebarRight } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import type { ChannelMap } from '../../../../shared/channel-graph/channel-map.ts';
import { useViewActions } from '../../../actions/view-actions.ts';
import { FindingBadge } from '../../../components/FindingBadge.tsx';
import { notifyDone } from '../../../components/notify.ts';
import { ViewHeader } from '../../../components/SectionHeader.tsx';
import { useLatest } from '../../../hooks/use-latest.ts';
import { useReadOnly } from '../../../hooks/use-settings.ts';
import { useTexts } from '../../../texts.ts';
import { startDraft, useDraft } from '../draft.ts';
import { useMapStore } from '../map-store.ts';
import type { MapData } from '../use-map-data.ts';
import { useCheckMap, useMapFindings } from '../use-map-findings.ts';
import { useMapView } from '../use-shown-map.ts';
import { AddChannel } from './AddChannel.tsx';
import { barTexts } from './bar-texts.ts';
import { DraftBanner } from './DraftBanner.tsx';
import { FilesMenu } from './FilesMenu.tsx';
import { MapFilters } from './MapFilters.tsx';
import { StepButtons } from './StepButtons.tsx';
import { ViewMenu } from './ViewMenu.tsx';
import classes from './bar.module.css';

interface MapBarProps {
  readonly data: MapData;
  /** The what-if while there is one. */
  readonly map: ChannelMap;
}

/** The head of the map: which view, in which form, which steps, what is shown, and the one thing to add. */
export function MapBar({ data, map }: MapBarProps): ReactNode {
  const t = useTexts(barTexts);
  const readOnly = useReadOnly();
  const current = useMapView(data);
  useCheckMap(map, data.accepted);
  useDraftReminder();
  return (
    <div className={classes['head']}>
      <ViewHeader
        title={t('title')}
        beside={
          <>
            <ViewMenu views={data.views} current={current} />
            {!readOnly && <StepButtons />}
            <FindingsButton />
          </>
        }
        actions={
          <>
            <FormSwitch />
            {!readOnly && <WhatIfButton data={data} />}
            <FilesMenu />
            <SideButton />
            {!readOnly && <AddChannel />}
          </>
        }
      />
      <MapFilters map={map} />
      <DraftBanner />
    </div>
  );
}

/** Says on the way out that what was tried out waits here. */
function useDraftReminder(): void {
  const t = useTexts(barTexts);
  const words = useLatest(t('draftKept'));
  useEffect(
    () => () => {
      if ((useDraft.getState().draft?.done.length ?? 0) > 0) notifyDone(words.current);
    },
    [words],
  );
}

/** How many findings stand against the map; opens them. */
function FindingsButton(): ReactNode {
  const t = useTexts(barTexts);
  const { open, kind } = useMapFindings();
  const warnings = open.filter(({ severity }) => severity === 'warning').length;
  if (kind === 'checking' && open.length === 0) return null;
  return (
    <UnstyledButton
      className={classes['findings']}
      title={t('findingsShow')}
      onClick={() => useMapStore.setState({ side: 'findings' })}
    >
      <span className="visually-hidden">{t('findingsWord')}</span>
      <FindingBadge severity="warning" count={warnings} form="count" />
      <FindingBadge severity="hint" count={open.length - warnings} form="count" />
      {open.length === 0 && <span className={classes['clear']}>{t('findingsNone')}</span>}
    </UnstyledButton>
  );
}

function FormSwitch(): ReactNode {
  const t = useTexts(barTexts);
  const form = useMapStore((state) => state.form);
  const turn = (next: 'map' | 'table'): void => useMapStore.setState({ form: next });
  useViewActions([
    {
      id: 'map.form',
      label: t('actionForm'),
      shortcut: 'Mod+Shift+L',
      isEnabled: true,
      run: () => turn(form === 'map' ? 'table' : 'map'),
    },
  ]);
  return (
    <SegmentedControl
      aria-label={t('form')}
      value={form}
      onChange={(value) => turn(value === 'table' ? 'table' : 'map')}
      data={[
        { value: 'map', label: t('form.map') },
        { value: 'table', label: t('form.table') },
      ]}
    />
  );
}

function WhatIfButton({ data }: { readonly data: MapData }): ReactNode {
  const t = useTexts(barTexts);
  const trying = useDraft((state) => state.draft !== null);
  return (
    <Tooltip label={t('whatIfHint')} disabled={trying}>
      <Button
        variant={trying ? 'light' : 'default'}
        leftSection={<IconGitCompare size={16} stroke={1.5} aria-hidden />}
        onClick={() => (trying ? useMapStore.setState({ side: 'whatIf' }) : startDraft(data.map))}
      >
        {t('whatIf')}
      </Button>
    </Tooltip>
  );
}

function SideButton(): ReactNode {
  const t = useTexts(barTexts);
  const side = useMapStore((state) => state.side);
  const turn = (): void => useMapStore.setState({ side: side === null ? 'selection' : null });
  useViewActions([{ id: 'map.side', label: t('actionSide'), shortcut: null, isEnabled: true, run: turn }]);
  return (
    <Tooltip label={t('actionSide')}>
      <ActionIcon aria-label={t('side')} aria-pressed={side !== null} onClick={turn}>
        <IconLayoutSidebarRight size={18} stroke={1.5} />
      </ActionIcon>
    </Tooltip>
  );
}
