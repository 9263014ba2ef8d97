import { Button, SegmentedControl } from '@mantine/core';
import { IconArrowLeft, IconColumns, IconPackageExport } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { asId } from '../../../shared/ids.ts';
import { type VariantState, variantStateSchema } from '../../../shared/model/variants.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { places } from '../../components/list/places.ts';
import { OutdatedMark } from '../../components/OutdatedMark.tsx';
import { PlatformGlyph } from '../../components/PlatformGlyph.tsx';
import { ViewHeader } from '../../components/SectionHeader.tsx';
import { SkeletonText } from '../../components/Skeletons.tsx';
import { StateMark } from '../../components/StateMark.tsx';
import { componentTexts } from '../../components/texts.ts';
import { FindingBadge } from '../../components/FindingBadge.tsx';
import { useReadOnly } from '../../hooks/use-settings.ts';
import { flushAll } from '../../hooks/use-saving.ts';
import { useTexts } from '../../texts.ts';
import { AdaptPopover } from '../desk/adapt/AdaptPopover.tsx';
import { isOutdated } from '../../../shared/lineage/is-outdated.ts';
import { Preview } from '../desk/preview/Preview.tsx';
import { codesOf, type DeskVariant, openFindings, useDesk } from '../desk/use-desk.ts';
import classes from './board.module.css';
import { boardTexts } from './texts.ts';
import { useBoardKeys } from './use-board-keys.ts';

type Filter = VariantState | 'all';

/** All variants of a master side by side: which one is off, which one is missing, which one is done. */
export default function Board(): ReactElement {
  const { id = '' } = useParams();
  const desk = useDesk(asId('master', id));
  const t = useTexts(boardTexts);
  const [, navigate] = useLocation();
  const readOnly = useReadOnly();
  const [filter, setFilter] = useState<Filter>('all');
  if (desk.kind === 'failed') return <ErrorState whole error={desk.error} onRetry={desk.retry} />;
  const title = desk.kind === 'ready' && desk.master.title !== '' ? desk.master.title : t('untitled');
  const variants = desk.kind === 'ready' ? desk.variants : [];
  const shown = variants.filter(({ view }) => filter === 'all' || view.variant.state === filter);
  const exportAll = (): void => void flushAll().then(() => navigate(places.packages({ master: [id] })));
  return (
    <section className={classes['board']} aria-label={t('title', { title })}>
      <ViewHeader
        title={title}
        actions={
          <>
            <Button
              variant="default"
              component={Link}
              href={places.desk(id)}
              leftSection={<IconArrowLeft size={16} stroke={1.5} aria-hidden />}
            >
              {t('back')}
            </Button>
            <Button
              disabled={variants.length === 0}
              leftSection={<IconPackageExport size={16} stroke={1.5} aria-hidden />}
              onClick={exportAll}
            >
              {t('export')}
            </Button>
          </>
        }
      >
        {variants.length === 0 ? null : (
          <div className={classes['filter']}>
            <StateFilter variants={variants} value={filter} onChange={setFilter} />
          </div>
        )}
      </ViewHeader>
      {desk.kind === 'loading' ? (
        <div className={classes['cards']}>
          {[9, 6, 12, 7].map((lines) => (
            <div key={lines} className={classes['card']}>
              <SkeletonText lines={lines} />
            </div>
          ))}
        </div>
      ) : variants.length === 0 ? (
        <EmptyState
          icon={IconColumns}
          title={t('empty')}
          action={readOnly ? undefined : <AdaptPopover master={desk.master} variants={variants} form="empty" />}
        >
          {t('emptyText')}
        </EmptyState>
      ) : (
        <Cards masterId={id} variants={shown} />
      )}
    </section>
  );
}

function Cards({
  masterId,
  variants,
}: {
  readonly masterId: string;
  readonly variants: readonly DeskVariant[];
}): ReactElement {
  const t = useTexts(boardTexts);
  const onKeyDown = useBoardKeys();
  if (variants.length === 0) return <p className={classes['none']}>{t('none')}</p>;
  return (
    <div className={classes['scroll']}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys only pass the focus between the links inside */}
      <ul className={classes['cards']} onKeyDown={onKeyDown}>
        {variants.map((variant) => (
          <Card key={variant.view.variant.id} masterId={masterId} variant={variant} />
        ))}
      </ul>
    </div>
  );
}

function Card({ masterId, variant }: { readonly masterId: string; readonly variant: DeskVariant }): ReactElement {
  const t = useTexts(boardTexts);
  const { view, channel, profile } = variant;
  const findings = openFindings(view);
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return (
    <li className={classes['card']}>
      <header className={classes['head']}>
        <PlatformGlyph profile={profile} size={16} />
        <Link
          className={classes['link'] ?? ''}
          href={places.desk(masterId, view.variant.id)}
          aria-label={t('openVariant', { name: channel.name })}
          data-card
        >
          {channel.name}
        </Link>
        <FindingBadge severity="blocking" count={count('blocking')} form="count" />
        <FindingBadge severity="warning" count={count('warning')} form="count" />
        {isOutdated(view) ? <OutdatedMark /> : null}
        <StateMark state={view.variant.state} />
      </header>
      <Preview content={view.content} profile={profile} channel={channel} width="phone" codes={codesOf(variant)} />
    </li>
  );
}

interface StateFilterProps {
  readonly variants: readonly DeskVariant[];
  readonly value: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** Only states that occur, each with its figure. */
function StateFilter({ variants, value, onChange }: StateFilterProps): ReactElement {
  const t = useTexts(boardTexts);
  const words = useTexts(componentTexts);
  const count = (state: VariantState): number => variants.filter(({ view }) => view.variant.state === state).length;
  const present = variantStateSchema.options.filter((state) => count(state) > 0);
  return (
    <SegmentedControl
      aria-label={t('filter')}
      value={value}
      onChange={(next) => onChange(next)}
      data={[
        { value: 'all', label: `${t('all')} ${variants.length}` },
        ...present.map((state) => ({ value: state, label: `${words(`state.${state}`)} ${count(state)}` })),
      ]}
    />
  );
}
