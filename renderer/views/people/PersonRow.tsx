import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import type { Person } from '../../../shared/model/people.ts';
import { InlineField } from '../../components/InlineField.tsx';
import { useCommand } from '../../hooks/use-command.ts';
import { useChangeSettings, useReadOnly, useSettings } from '../../hooks/use-settings.ts';
import { useFormat, useTexts } from '../../texts.ts';
import classes from './people.module.css';
import { peopleTexts } from './texts.ts';

interface Props {
  readonly person: Person;
  /** Names of channels. */
  readonly owns: readonly string[];
  readonly standsIn: readonly string[];
}

/** One person as a line, every field edited in place. */
export function PersonRow({ person, owns, standsIn }: Props): ReactElement {
  const t = useTexts(peopleTexts);
  const format = useFormat();
  const readOnly = useReadOnly();
  const settings = useSettings();
  const changeSettings = useChangeSettings();
  const change = useCommand(['channels', 'changePerson']);
  const isMe = settings?.personId === person.id;
  const field = (
    id: 'name' | 'role' | 'department' | 'email',
    check?: (value: string) => string | null,
  ): ReactElement => (
    <InlineField
      label={`${person.name}: ${t(id)}`}
      labelVisible={false}
      wrap
      value={person[id]}
      placeholder={t(id)}
      readOnly={readOnly}
      {...(check === undefined ? {} : { check })}
      onSave={(value) => {
        change.mutate({ id: person.id, fields: { [id]: value } });
      }}
    />
  );
  return (
    <tr>
      <th scope="row">{field('name', (value) => (value.trim() === '' ? t('nameMissing') : null))}</th>
      <td>{field('role')}</td>
      <td>{field('department')}</td>
      <td>{field('email', (value) => (value === '' || /^\S+@\S+\.\S+$/.test(value) ? null : t('emailWrong')))}</td>
      <td className={classes['channels']}>
        {owns.length === 0 && standsIn.length === 0 ? <span className={classes['quiet']}>{t('noChannel')}</span> : null}
        {owns.length === 0 ? null : <div>{format.list(owns)}</div>}
        {standsIn.length === 0 ? null : (
          <div className={classes['quiet']}>
            {t('deputy')}: {format.list(standsIn)}
          </div>
        )}
      </td>
      <td className={classes['last']}>
        {isMe ? (
          <span className={classes['me']}>{t('me')}</span>
        ) : (
          <Button
            variant="subtle"
            size="compact-sm"
            className={classes['makeMe'] ?? ''}
            aria-label={t('makeMeNamed', { name: person.name })}
            onClick={() => {
              changeSettings({ personId: person.id, userName: person.name });
            }}
          >
            {t('makeMe')}
          </Button>
        )}
      </td>
    </tr>
  );
}
