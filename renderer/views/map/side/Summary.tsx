import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ChannelMap } from '../../../../shared/channel-graph/channel-map.ts';
import { FindingBadge } from '../../../components/FindingBadge.tsx';
import { SectionHeader } from '../../../components/SectionHeader.tsx';
import { useFormat, useTexts } from '../../../texts.ts';
import { useMapStore } from '../map-store.ts';
import { sideTexts } from '../side-texts.ts';
import { useMapFindings } from '../use-map-findings.ts';
import { MostImportant } from './Importance.tsx';
import classes from './side.module.css';

/** The map as a whole: how big, how far it reaches, what stands against it, on whom the most hangs. */
export function Summary({ map }: { readonly map: ChannelMap }): ReactNode {
  const t = useTexts(sideTexts);
  return (
    <section aria-label={t('nothing.title')}>
      <h2 className={classes['title']}>{t('nothing.title')}</h2>
      <Figures map={map} />
      <Weights />
      <MostImportant map={map} />
      <p className={classes['quiet']}>{t('nothing.hint')}</p>
    </section>
  );
}

function Figures({ map }: { readonly map: ChannelMap }): ReactNode {
  const t = useTexts(sideTexts);
  const format = useFormat();
  const nodes = map.nodes.filter(({ archived }) => !archived);
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = map.edges.filter(({ fromId, toId }) => ids.has(fromId) && ids.has(toId));
  const inState = (state: string): string => format.number(edges.filter((edge) => edge.state === state).length);
  const counted = nodes.filter(({ audienceSize }) => audienceSize !== null);
  const sum = counted.reduce((total, { audienceSize }) => total + (audienceSize ?? 0), 0);
  const owners = new Set(nodes.map(({ ownerId }) => ownerId).filter((id) => id !== null));
  const without = nodes.filter(({ ownerId }) => ownerId === null).length;
  return (
    <dl className={classes['figures']}>
      <dt>{t('channels')}</dt>
      <dd>{format.number(nodes.length)}</dd>
      <dt>{t('links')}</dt>
      <dd>
        {format.number(edges.length)}
        <small>
          {t('linksOf', { active: inState('active'), planned: inState('planned'), broken: inState('broken') })}
        </small>
      </dd>
      <dt title={t('reachHint')}>{t('reach')}</dt>
      <dd>
        {counted.length === 0 ? t('reachNone') : t('reachOf', { sum: format.number(sum), count: counted.length })}
      </dd>
      <dt>{t('owners')}</dt>
      <dd>{t('ownersOf', { count: owners.size, without: format.number(without) })}</dd>
    </dl>
  );
}

function Weights(): ReactNode {
  const t = useTexts(sideTexts);
  const { open, kind } = useMapFindings();
  const count = (severity: string): number => open.filter((finding) => finding.severity === severity).length;
  return (
    <div className={classes['part']}>
      <SectionHeader title={t('tab.findings')} count={open.length} />
      {open.length === 0 ? (
        <p className={classes['quiet']}>{t(kind === 'checking' ? 'findingsLoading' : 'findingsNone')}</p>
      ) : (
        <UnstyledButton
          className={classes['weights']}
          title={t('findingsShow')}
          onClick={() => useMapStore.setState({ side: 'findings' })}
        >
          <FindingBadge severity="warning" count={count('warning')} />
          <FindingBadge severity="hint" count={count('hint')} />
        </UnstyledButton>
      )}
    </div>
  );
}
