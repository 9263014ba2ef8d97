import { Button } from '@mantine/core';
import { IconArchive } from '@tabler/icons-react';
import { type ReactElement, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { Source } from '../../../shared/model/sources.ts';
import { intakeTexts } from '../../../shared/texts/intake.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ListFailure } from '../../components/list/ListFailure.tsx';
import { type ListColumn, ListView } from '../../components/list/ListView.tsx';
import { places } from '../../components/list/places.ts';
import { pagesOf, usePagedRows } from '../../components/list/paged-rows.ts';
import { SearchField } from '../../components/list/SearchField.tsx';
import { useCommand } from '../../hooks/use-command.ts';
import { useReadOnly } from '../../hooks/use-settings.ts';
import { useFormat, useTexts } from '../../texts.ts';
import { intakeViewTexts } from './texts.ts';
import classes from './intake.module.css';

type Row = Omit<Source, 'text'>;
const keyOf = (row: Row): string => row.id;

interface Props {
  /** What is searched for at first. */
  readonly find: string;
  readonly onBring: () => void;
}

/** The inventory: what exists already, newest first. */
export function Sources({ find, onBring }: Props): ReactElement {
  const t = useTexts(intakeViewTexts);
  const [text, setText] = useState(find);
  const source = useMemo(() => pagesOf<'intake', 'sources', Row>(['intake', 'sources'], { text }), [text]);
  const rows = usePagedRows(source);
  const empty = text === '' ? 'empty' : 'noHits';
  return (
    <div className={classes['listPart']}>
      <div className={classes['bar']}>
        <SearchField label={t('sources')} value={text} onChange={setText} />
      </div>
      <ListView
        label={t('sources')}
        rows={rows}
        keyOf={keyOf}
        columns={useSourceColumns()}
        empty={
          <EmptyState
            icon={IconArchive}
            title={t(`${empty}.title`)}
            action={text === '' ? <Button onClick={onBring}>{t('bring')}</Button> : undefined}
          >
            {t(`${empty}.text`)}
          </EmptyState>
        }
        failure={<ListFailure rows={rows} />}
      />
    </div>
  );
}

function useSourceColumns(): readonly ListColumn<Row>[] {
  const t = useTexts(intakeViewTexts);
  const found = useTexts(intakeTexts);
  const format = useFormat();
  const readOnly = useReadOnly();
  const [, navigate] = useLocation();
  const { mutate, isPending } = useCommand(['intake', 'makeMaster'], {
    onSuccess: ({ masterId }) => {
      navigate(places.desk(masterId));
    },
  });
  return useMemo(
    () => [
      { id: 'title', head: t('row'), track: 'minmax(220px, 1fr)', cell: (row) => row.title },
      {
        id: 'state',
        head: t('meaning.state'),
        track: '120px',
        from: 720,
        cell: (row) => found(`state.${row.foundState}`),
      },
      { id: 'url', head: t('meaning.address'), track: 'minmax(120px, 300px)', from: 900, cell: (row) => row.url },
      {
        id: 'date',
        head: t('date'),
        track: '120px',
        cell: (row) => (row.publishedAt === null ? '' : format.date(row.publishedAt)),
      },
      {
        id: 'words',
        head: t('words'),
        track: '80px',
        align: 'end',
        cell: (row) => format.number(row.wordCount),
      },
      {
        id: 'master',
        head: '',
        track: '170px',
        align: 'end',
        cell: (row) => (
          <Button
            variant="subtle"
            size="compact-sm"
            disabled={isPending || (readOnly && row.masterId === null)}
            aria-label={t(row.masterId === null ? 'makeMasterOf' : 'openMasterOf', { title: row.title })}
            onClick={() => {
              mutate({ id: row.id });
            }}
          >
            {t(row.masterId === null ? 'makeMaster' : 'openMaster')}
          </Button>
        ),
      },
    ],
    [t, found, format, readOnly, mutate, isPending],
  );
}
