import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { places } from '../../components/list/places.ts';
import { useCommand } from '../../hooks/use-command.ts';
import { useTexts } from '../../texts.ts';
import { mastersTexts } from './texts.ts';
import classes from './masters.module.css';

/** A line at the top of the list: type a title, Enter, and the desk opens. */
export function NewMaster({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useTexts(mastersTexts);
  const [, navigate] = useLocation();
  const [title, setTitle] = useState('');
  const create = useCommand(['masters', 'create'], { onSuccess: (master) => navigate(places.desk(master.id)) });
  return (
    <form
      className={classes['newLine']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!create.isPending) create.mutate({ title: title.trim() });
      }}
    >
      <TextInput
        aria-label={t('newTitle')}
        placeholder={t('newTitle')}
        title={t('newHint')}
        value={title}
        maxLength={500}
        data-autofocus
        ref={(field) => field?.focus()}
        onChange={(event) => setTitle(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      />
      <Button type="submit" loading={create.isPending}>
        {t('create')}
      </Button>
      <Button variant="default" onClick={onClose}>
        {t('cancel')}
      </Button>
    </form>
  );
}
