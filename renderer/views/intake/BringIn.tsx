import { Alert, Button, Progress } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { assertNever } from '../../../shared/assert-never.ts';
import { useReadOnly } from '../../hooks/use-settings.ts';
import { useFormat, useTexts } from '../../texts.ts';
import { PlaceBrowser } from './PlaceBrowser.tsx';
import { Preview } from './Preview.tsx';
import { Report } from './Report.tsx';
import { intakeViewTexts } from './texts.ts';
import { type IntakeState, useIntake } from './use-intake.ts';
import classes from './intake.module.css';

/** One stock, from the choice of its place to the report. */
export function BringIn(): ReactElement {
  const readOnly = useReadOnly();
  const { state, look, bringIn, cancel, reset } = useIntake();
  switch (state.kind) {
    case 'choosing':
      return (
        <Choosing
          state={state}
          onTake={(place) => {
            look({ place, mediaFolder: null, mapping: null });
          }}
        />
      );
    case 'looking':
    case 'bringing':
      return <Running state={state} onCancel={cancel} />;
    case 'seen':
      return (
        <Preview
          key={state.stock.place}
          stock={state.stock}
          preview={state.preview}
          isBusy={state.isBusy}
          readOnly={readOnly}
          onLook={look}
          onBringIn={bringIn}
          onReset={reset}
        />
      );
    case 'done':
      return <Report intake={state.intake} known={state.known} onReset={reset} />;
    default:
      return assertNever(state);
  }
}

interface ChoosingProps {
  readonly state: Extract<IntakeState, { kind: 'choosing' }>;
  readonly onTake: (place: string) => void;
}

function Choosing({ state, onTake }: ChoosingProps): ReactElement {
  const t = useTexts(intakeViewTexts);
  return (
    <div className={classes['choose']}>
      {state.words === null ? null : (
        <Alert color="blocking" icon={<IconAlertTriangle size={18} stroke={1.5} aria-hidden />} title={t('refused')}>
          {state.words}
        </Alert>
      )}
      <output className={classes['help']}>{state.cancelled ? t('cancelled') : ''}</output>
      <h2 className={classes['name']}>{t('chooseTitle')}</h2>
      <p className={classes['help']}>{t('chooseHelp')}</p>
      <PlaceBrowser want="stock" onTake={onTake} />
    </div>
  );
}

interface RunningProps {
  readonly state: Extract<IntakeState, { kind: 'looking' | 'bringing' }>;
  readonly onCancel: () => void;
}

function Running({ state, onCancel }: RunningProps): ReactElement {
  const t = useTexts(intakeViewTexts);
  const format = useFormat();
  const { step, done, of, found } = state.progress;
  const isSaving = step === 'saving';
  return (
    <div className={classes['choose']}>
      <output>{t(step, { found: format.number(found) })}</output>
      <Progress
        value={isSaving || of === 0 ? 100 : (100 * done) / of}
        animated={isSaving || of === 0}
        aria-label={t('progress')}
      />
      <div>
        <Button variant="default" onClick={onCancel} disabled={isSaving}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
