import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import type { MasterRow } from '../../../shared/contract/areas/masters.ts';
import type { KnownChannel } from '../../components/list/use-lookups.ts';
import { PlatformGlyph } from '../../components/PlatformGlyph.tsx';
import { StateMark } from '../../components/StateMark.tsx';
import { componentTexts } from '../../components/texts.ts';
import { useTexts } from '../../texts.ts';
import { mastersTexts } from './texts.ts';
import classes from './masters.module.css';

type Mark = MasterRow['variants'][number];

interface VariantMarksProps {
  readonly variants: readonly Mark[];
  readonly channels: ReadonlyMap<string, KnownChannel>;
}

/** The states of all variants of a master in a row, in the order of the channels; a point says that findings stand. */
export function VariantMarks({ variants, channels }: VariantMarksProps): ReactNode {
  const t = useTexts(mastersTexts);
  if (variants.length === 0) return <span className={classes['quiet']}>{t('noVariants')}</span>;
  return (
    <span className={classes['marks']}>
      {inChannelOrder(variants, channels).map((variant) => (
        <VariantMark key={variant.id} variant={variant} known={channels.get(variant.channelId)} />
      ))}
    </span>
  );
}

function VariantMark({
  variant,
  known,
}: {
  readonly variant: Mark;
  readonly known: KnownChannel | undefined;
}): ReactNode {
  const t = useTexts(mastersTexts);
  const states = useTexts(componentTexts);
  const channel = known?.channel.name ?? t('gone');
  const state = states(`state.${variant.state}`);
  const label =
    variant.blocking > 0
      ? t('markBlocking', { channel, state, count: variant.blocking })
      : variant.warnings > 0
        ? t('markWarning', { channel, state, count: variant.warnings })
        : t('mark', { channel, state });
  const finding = variant.blocking > 0 ? 'blocking' : variant.warnings > 0 ? 'warning' : undefined;
  return (
    <Tooltip
      label={
        <span className={classes['markTip']}>
          {known !== undefined && known.profile !== null && <PlatformGlyph profile={known.profile} size={14} />}
          {label}
        </span>
      }
    >
      <span className={classes['mark']} data-state={variant.state} data-finding={finding}>
        <span aria-hidden className={classes['markShape']}>
          <StateMark state={variant.state} form="dot" />
        </span>
        <span className="visually-hidden">{label}</span>
      </span>
    </Tooltip>
  );
}

function inChannelOrder(variants: readonly Mark[], channels: ReadonlyMap<string, KnownChannel>): Mark[] {
  const order = (mark: Mark): number => channels.get(mark.channelId)?.channel.sortKey ?? Number.MAX_SAFE_INTEGER;
  return [...variants].sort((a, b) => order(a) - order(b));
}
