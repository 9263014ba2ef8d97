import { Button, Chip } from '@mantine/core';
import { IconRouteSquare, IconCircleCheck } from '@tabler/icons-react';
import { type ReactElement, useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { z } from 'zod';
import { type LinkState, linkStateSchema, type RouteRow } from '../../../shared/contract/areas/routes.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ListFailure, NoHits } from '../../components/list/ListFailure.tsx';
import { pagesOf, usePagedRows } from '../../components/list/paged-rows.ts';
import { places } from '../../components/list/places.ts';
import { SearchField } from '../../components/list/SearchField.tsx';
import toolbar from '../../components/list/toolbar.module.css';
import { useKnownChannels } from '../../components/list/use-lookups.ts';
import { useListState } from '../../components/list/use-list-state.ts';
import { useRouteQuery } from '../../components/list/use-route-query.ts';
import { ViewHeader } from '../../components/SectionHeader.tsx';
import { SkeletonText } from '../../components/Skeletons.tsx';
import { useRead } from '../../hooks/use-read.ts';
import { useFormat, useTexts } from '../../texts.ts';
import classes from './routes.module.css';
import { RoutesGrid } from './RoutesGrid.tsx';
import { RoutesLegend } from './RoutesLegend.tsx';
import { routesTexts } from './texts.ts';

const stateSchema = z.object({ text: z.string().default(''), states: z.array(linkStateSchema).default([]) });
type State = z.infer<typeof stateSchema>;

const gaps: readonly LinkState[] = ['missing', 'wrong'];

function isGaps(states: readonly LinkState[]): boolean {
  return states.length === gaps.length && gaps.every((state) => states.includes(state));
}

/** All masters × channels: which variants lead where they should, and which do not. */
export default function Routes(): ReactElement {
  const t = useTexts(routesTexts);
  const [, navigate] = useLocation();
  const [state, setState] = useListState('routes', stateSchema, useRouteQuery(), readQuery);
  const source = useMemo(() => pagesOf<'routes', 'board', RouteRow>(['routes', 'board'], state), [state]);
  const rows = usePagedRows(source);
  const totals = useRead(['routes', 'totals'], { text: state.text }, { keepPrevious: true }).data;
  const known = useKnownChannels();
  const channels = useMemo(() => [...known.values()].filter(({ channel }) => channel.archivedAt === null), [known]);
  const open = (row: RouteRow, channelId: string | null): void => {
    const cell = row.cells.find((one) => one.channelId === channelId);
    const place = places.desk(row.masterId, cell?.variantId);
    navigate(
      cell === undefined || cell.state === 'carried' || cell.state === 'none' ? place : `${place}?findings=links`,
    );
  };
  const content = (): ReactElement => {
    if (rows.kind === 'failed') return <ListFailure rows={rows} />;
    if (rows.kind === 'loading') return <Waiting />;
    if (rows.total > 0)
      return (
        <RoutesGrid rows={rows} channels={channels} onOpen={open} onMap={(row) => navigate(places.map(row.masterId))} />
      );
    return <Nothing state={state} onReset={() => setState({ text: '', states: [] })} />;
  };
  return (
    <section className={classes['view']} aria-label={t('title')}>
      <ViewHeader title={t('title')} beside={<Summary totals={totals} />} />
      <search className={toolbar['toolbar']}>
        <SearchField label={t('masters')} value={state.text} onChange={(text) => setState({ text })} />
        <Chip
          size="xs"
          checked={isGaps(state.states)}
          onChange={(checked) => setState({ states: checked ? [...gaps] : [] })}
        >
          {t('onlyGaps')}
        </Chip>
        <span className={toolbar['spring']} />
        <RoutesLegend
          counts={totals?.variants ?? null}
          accepted={totals?.accepted ?? 0}
          chosen={state.states}
          onChange={(states) => setState({ states })}
        />
      </search>
      {content()}
    </section>
  );
}

interface TotalsShown {
  readonly masters: number;
  readonly mastersWithGaps: number;
}

function Summary({ totals }: { readonly totals: TotalsShown | undefined }): ReactElement {
  const t = useTexts(routesTexts);
  const format = useFormat();
  return (
    <output className={classes['summary']}>
      {totals === undefined
        ? t('counting')
        : t('summary', {
            count: totals.masters,
            number: format.number(totals.masters),
            gaps: format.number(totals.mastersWithGaps),
          })}
    </output>
  );
}

function Waiting(): ReactElement {
  return (
    <div className={classes['waiting']} aria-busy>
      <SkeletonText lines={12} />
    </div>
  );
}

function Nothing({ state, onReset }: { readonly state: State; readonly onReset: () => void }): ReactElement {
  const t = useTexts(routesTexts);
  if (state.text.trim() !== '') return <NoHits onReset={onReset} />;
  if (state.states.length > 0) {
    return (
      <EmptyState
        icon={IconCircleCheck}
        title={isGaps(state.states) ? t('noGaps') : t('noneInState')}
        action={
          <Button variant="default" onClick={onReset}>
            {t('showAll')}
          </Button>
        }
      >
        {isGaps(state.states) ? t('noGapsText') : null}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={IconRouteSquare}
      title={t('empty')}
      action={
        <Button component={Link} href={places.masters}>
          {t('emptyAction')}
        </Button>
      }
    >
      {t('emptyText')}
    </EmptyState>
  );
}

/** Other views link here: `/routes?state=missing`. */
function readQuery(query: URLSearchParams): Partial<State> {
  const found = stateSchema.safeParse({ states: query.getAll('state'), text: query.get('text') ?? '' });
  return query.size > 0 && found.success ? found.data : {};
}
