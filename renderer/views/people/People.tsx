import { Button } from '@mantine/core';
import { IconPlus, IconUsers } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { notifyDone } from '../../components/notify.ts';
import { ViewHeader } from '../../components/SectionHeader.tsx';
import { SkeletonRows } from '../../components/Skeletons.tsx';
import { useCommand } from '../../hooks/use-command.ts';
import { useRead } from '../../hooks/use-read.ts';
import { useReadOnly } from '../../hooks/use-settings.ts';
import { useTexts } from '../../texts.ts';
import { NewPerson } from './NewPerson.tsx';
import classes from './people.module.css';
import { PersonRow } from './PersonRow.tsx';
import { peopleTexts } from './texts.ts';

/** Who works here and who answers for what; edited in place. */
export default function People(): ReactElement {
  const t = useTexts(peopleTexts);
  const readOnly = useReadOnly();
  const people = useRead(['channels', 'people']);
  const channels = useRead(['channels', 'list'], {}).data ?? [];
  const [adding, setAdding] = useState(false);
  const add = useCommand(['channels', 'addPerson'], {
    onSuccess: ({ name }) => {
      notifyDone(t('added', { name }));
    },
  });
  const begin = (
    <Button
      leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
      disabled={readOnly}
      onClick={() => {
        setAdding(true);
      }}
    >
      {t('add')}
    </Button>
  );
  const present = (people.data ?? [])
    .filter((person) => person.archivedAt === null)
    .toSorted((a, b) => a.name.localeCompare(b.name));
  const empty = people.data !== undefined && present.length === 0 && !adding;
  return (
    <>
      <ViewHeader title={t('title')} actions={empty ? null : begin} />
      {people.isError ? <ErrorState error={people.error} onRetry={() => void people.refetch()} /> : null}
      {people.isPending ? (
        <div className={classes['page']}>
          <SkeletonRows rowHeight={48} />
        </div>
      ) : null}
      {empty ? (
        <EmptyState icon={IconUsers} title={t('none')} action={begin}>
          {t('noneText')}
        </EmptyState>
      ) : null}
      {present.length > 0 || adding ? (
        <div className={classes['page']}>
          <table className={classes['table']}>
            <thead>
              <tr>
                <th scope="col">{t('name')}</th>
                <th scope="col">{t('role')}</th>
                <th scope="col">{t('department')}</th>
                <th scope="col">{t('email')}</th>
                <th scope="col">{t('channels')}</th>
                <th scope="col">
                  <span className="visually-hidden">{t('me')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {adding ? (
                <NewPerson
                  onAdd={(name) => {
                    add.mutate({ name });
                    setAdding(false);
                  }}
                  onCancel={() => {
                    setAdding(false);
                  }}
                />
              ) : null}
              {present.map((person) => (
                <PersonRow
                  key={person.id}
                  person={person}
                  owns={channels.filter(({ ownerId }) => ownerId === person.id).map(({ name }) => name)}
                  standsIn={channels.filter(({ deputyId }) => deputyId === person.id).map(({ name }) => name)}
                />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </>
  );
}
