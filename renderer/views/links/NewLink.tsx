import { Alert, Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, type ReactElement, useState } from 'react';
import { addressProblems } from '../../../shared/link-register/address-problems.ts';
import { newId } from '../../new-id.ts';
import { useTexts } from '../../texts.ts';
import { linksTexts } from './texts.ts';
import { changeEntries } from './use-change-entries.ts';
import { useProblemWords } from './use-problem-words.ts';

interface Props {
  /** What is known of it already. */
  readonly url?: string;
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}

/** A name for an address: that is all an entry needs. */
export function NewLink({ url: known = '', onClose, onAdded }: Props): ReactElement {
  const t = useTexts(linksTexts);
  const words = useProblemWords();
  const [name, setName] = useState('');
  const [url, setUrl] = useState(known);
  const [tried, setTried] = useState(false);
  const problems = addressProblems(url);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || url.trim() === '') return;
    const id = newId('destination');
    const record = { id, name: name.trim(), url: url.trim() };
    const change = { kind: 'create' as const, collection: 'destinations' as const, record };
    if (!(await changeEntries([change], t('registered', { name: record.name })))) return;
    onAdded(id);
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t('newTitle')} closeButtonProps={{ 'aria-label': t('close') }}>
      <form onSubmit={(event) => void save(event)}>
        <Stack gap="md">
          <TextInput
            label={t('name')}
            value={name}
            maxLength={200}
            data-autofocus
            error={tried && name.trim() === '' ? t('nameMissing') : null}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            label={t('url')}
            value={url}
            maxLength={2048}
            placeholder="https://"
            error={tried && url.trim() === '' ? t('urlMissing') : null}
            onChange={(event) => setUrl(event.currentTarget.value)}
          />
          {problems.map((problem) => (
            <Alert key={problem.code} variant="light" color={problem.severity === 'warning' ? 'attention' : 'accent'}>
              {words(problem)}{' '}
              {problem.fix === null ? null : (
                <Button size="compact-xs" variant="default" onClick={() => setUrl(problem.fix ?? url)}>
                  {t('fix', { value: problem.fix })}
                </Button>
              )}
            </Alert>
          ))}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit">{t('save')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
