import { Button, Group } from '@mantine/core';
import type { ReactElement } from 'react';
import type { Intake } from '../../../shared/model/intakes.ts';
import { useFormat, useTexts } from '../../texts.ts';
import { Losses } from './Losses.tsx';
import { intakeViewTexts } from './texts.ts';
import { useFocusOnce } from './use-focus-once.ts';
import { useTakeBack } from './use-take-back.ts';
import classes from './intake.module.css';

interface Props {
  /** Null where nothing was new. */
  readonly intake: Intake | null;
  readonly known: number;
  readonly onReset: () => void;
}

/** What came in, what was here already, what was lost; and the way back. */
export function Report({ intake, known, onReset }: Props): ReactElement {
  const t = useTexts(intakeViewTexts);
  const format = useFormat();
  const heading = useFocusOnce();
  const takeBack = useTakeBack(onReset);
  return (
    <div className={classes['preview']}>
      <div>
        <h2 ref={heading} tabIndex={-1} className={classes['name']}>
          {t(intake === null ? 'doneNothing' : 'doneTitle')}
        </h2>
        <p className={classes['help']}>
          {intake === null
            ? t('doneNothingText')
            : t('doneCounts', {
                sources: format.number(intake.sources),
                masters: format.number(intake.masters),
                published: format.number(intake.published),
              })}
        </p>
        {known > 0 ? <p className={classes['help']}>{t('doneKnown', { count: known })}</p> : null}
      </div>
      {intake === null ? null : <Losses losses={intake.losses} />}
      <Group className={classes['foot']} gap="sm">
        <Button onClick={onReset}>{t('again')}</Button>
        {intake === null ? null : (
          <Button
            variant="default"
            loading={takeBack.isRunning}
            onClick={() => {
              takeBack.run(intake.id);
            }}
          >
            {t('undo')}
          </Button>
        )}
      </Group>
    </div>
  );
}
