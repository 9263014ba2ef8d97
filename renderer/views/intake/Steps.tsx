import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { type ReactElement, useMemo } from 'react';
import type { Intake } from '../../../shared/model/intakes.ts';
import { intakeFormatText } from '../../../shared/texts/intake.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ListFailure } from '../../components/list/ListFailure.tsx';
import { type ListColumn, ListView } from '../../components/list/ListView.tsx';
import { useArrayRows } from '../../components/list/paged-rows.ts';
import { useRead } from '../../hooks/use-read.ts';
import { useReadOnly } from '../../hooks/use-settings.ts';
import { useFormat, useLanguage, useTexts } from '../../texts.ts';
import { intakeViewTexts } from './texts.ts';
import { useTakeBack } from './use-take-back.ts';

const keyOf = (row: Intake): string => row.id;

/** What was brought in so far, each step with its way back. */
export function Steps({ onBring }: { readonly onBring: () => void }): ReactElement {
  const t = useTexts(intakeViewTexts);
  const rows = useArrayRows(useRead(['intake', 'list']));
  return (
    <ListView
      label={t('steps')}
      rows={rows}
      keyOf={keyOf}
      columns={useStepColumns()}
      isFaint={(row) => row.takenBackAt !== null}
      empty={
        <EmptyState
          icon={IconHistory}
          title={t('stepsEmpty.title')}
          action={<Button onClick={onBring}>{t('bring')}</Button>}
        >
          {t('stepsEmpty.text')}
        </EmptyState>
      }
      failure={<ListFailure rows={rows} />}
    />
  );
}

function useStepColumns(): readonly ListColumn<Intake>[] {
  const t = useTexts(intakeViewTexts);
  const format = useFormat();
  const language = useLanguage();
  const readOnly = useReadOnly();
  const { run, isRunning } = useTakeBack();
  return useMemo(
    () => [
      { id: 'name', head: t('source'), track: 'minmax(200px, 1fr)', cell: (row) => row.name },
      {
        id: 'format',
        head: t('kind'),
        track: '170px',
        from: 900,
        cell: (row) => intakeFormatText(language, row.format),
      },
      { id: 'at', head: t('when'), track: '160px', cell: (row) => format.moment(row.at) },
      { id: 'by', head: t('by'), track: '120px', from: 1080, cell: (row) => row.by },
      {
        id: 'amount',
        head: t('amount'),
        track: '110px',
        align: 'end',
        cell: (row) => format.number(row.sources + row.masters + row.published),
      },
      {
        id: 'back',
        head: '',
        track: '150px',
        align: 'end',
        cell: (row) =>
          row.takenBackAt === null ? (
            <Button
              variant="subtle"
              size="compact-sm"
              disabled={readOnly || isRunning}
              onClick={() => {
                run(row.id);
              }}
            >
              {t('undo')}
            </Button>
          ) : (
            t('takenBack')
          ),
      },
    ],
    [t, format, language, readOnly, run, isRunning],
  );
}
