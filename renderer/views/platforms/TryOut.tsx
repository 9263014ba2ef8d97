import { Progress, Textarea } from '@mantine/core';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { type LimitMeasurement, measureText } from '../../../shared/platforms/measure-text.ts';
import type { PlatformProfile } from '../../../shared/platforms/platform-profile.ts';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useFormat, useTexts } from '../../texts.ts';
import { usePlatformWords } from './platform-words.ts';
import { textRuns } from './text-runs.ts';
import { platformsTexts } from './texts.ts';
import classes from './platforms.module.css';

// What people tried stays while they walk from platform to platform: comparing is the point.
let lastTried = '';

/** Paste a text and see how this platform counts it, what it recognises and where it would be too long. */
export function TryOut({ profile }: { readonly profile: PlatformProfile }): ReactNode {
  const t = useTexts(platformsTexts);
  const words = usePlatformWords();
  const [text, setText] = useState(lastTried);
  const measured = useDeferredValue(text);
  const measurement = useMemo(() => measureText(profile, measured), [profile, measured]);
  const runs = textRuns(measured, measurement);
  const entities = (['links', 'mentions', 'hashtags'] as const).filter((kind) => measurement[kind].length > 0);
  return (
    <aside className={classes['try']} aria-label={t('try')}>
      <SectionHeader title={t('try')} />
      <p className={classes['note']}>{words.unitHelp(measurement.unit) || t('tryHelp')}</p>
      <Textarea
        aria-label={t('tryText')}
        placeholder={t('tryPlaceholder')}
        autosize
        minRows={6}
        maxRows={12}
        value={text}
        onChange={(event) => {
          lastTried = event.currentTarget.value;
          setText(event.currentTarget.value);
        }}
      />
      <div aria-live="polite">
        {measured === '' ? (
          <p className={classes['note']}>{t('tryEmpty')}</p>
        ) : (
          <>
            {measurement.measures.length === 0 && <NoLimit length={measurement.length} unit={measurement.unit} />}
            {measurement.measures.map((measure) => (
              <Measure key={`${measure.unit} ${measure.limit}`} measure={measure} />
            ))}
            {entities.length > 0 && (
              <p className={classes['note']}>
                {entities.map((kind) => t(`entity.${kind}`, { count: measurement[kind].length })).join(' · ')}
              </p>
            )}
          </>
        )}
      </div>
      {measurement.over.length > 0 && <p className={classes['note']}>{t('tryMarked')}</p>}
      {measured !== '' && (
        <div className={classes['runs']}>
          {runs.map((run) =>
            run.kind === 'over' ? (
              <mark key={run.start} data-kind="over">
                {run.text}
              </mark>
            ) : (
              <span key={run.start} data-kind={run.kind}>
                {run.text}
              </span>
            ),
          )}
        </div>
      )}
    </aside>
  );
}

function Measure({ measure }: { readonly measure: LimitMeasurement }): ReactNode {
  const t = useTexts(platformsTexts);
  const words = usePlatformWords();
  const format = useFormat();
  const { length, limit, remaining, unit } = measure;
  const over = remaining < 0;
  return (
    <div className={classes['measure']} data-over={over || undefined}>
      <span>{t('tryLength', { length: format.number(length), limit: words.length(limit, unit) })}</span>
      <span>
        {over ? t('tryOver', { count: format.number(-remaining) }) : t('tryLeft', { count: format.number(remaining) })}
      </span>
      <Progress
        value={limit === 0 ? 100 : Math.min(100, (100 * length) / limit)}
        color={over ? 'blocking' : 'accent'}
        size={4}
        aria-label={words.length(limit, unit)}
      />
    </div>
  );
}

function NoLimit({ length, unit }: { readonly length: number; readonly unit: string }): ReactNode {
  const t = useTexts(platformsTexts);
  const words = usePlatformWords();
  return <p className={classes['note']}>{t('tryNoLimit', { length: words.length(length, unit) })}</p>;
}
