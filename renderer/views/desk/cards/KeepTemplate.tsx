import { Button, Popover, TextInput } from '@mantine/core';
import { type FormEvent, type ReactElement, useState } from 'react';
import type { ListedTemplate } from '../../../../shared/contract/areas/cards.ts';
import type { CardTemplate } from '../../../../shared/model/card-templates.ts';
import { templateName } from '../../../../shared/texts/cards.ts';
import { notifyUndo } from '../../../components/notify.ts';
import { useCommand } from '../../../hooks/use-command.ts';
import { newId } from '../../../new-id.ts';
import { useLanguage, useTexts } from '../../../texts.ts';
import { callOperation } from '../../../transport/operations.ts';
import { cardDialogTexts } from './card-dialog-texts.ts';
import classes from './cards.module.css';

interface KeepProps {
  /** As it looks now. */
  readonly template: CardTemplate;
  readonly templates: readonly ListedTemplate[];
  readonly onChange: (template: CardTemplate) => void;
}

/** Keeps the looks for other cards: under a new name, over the template they came from; removes that. Each can be taken back. */
export function KeepTemplate({ template, templates, onChange }: KeepProps): ReactElement {
  const t = useTexts(cardDialogTexts);
  const language = useLanguage();
  const known = templates.find((one) => one.template.id === template.id);
  const name = templateName(template, language);
  const isChanged = known !== undefined && JSON.stringify(known.template) !== JSON.stringify(template);
  const save = useCommand(['cards', 'saveTemplate'], {
    onSuccess: ({ template: saved, before }) => {
      onChange(saved);
      notifyUndo(t('saved', { name: templateName(saved, language) }), () =>
        before === null
          ? callOperation(['cards', 'removeTemplate'], { id: saved.id })
          : callOperation(['cards', 'saveTemplate'], { template: before }),
      );
    },
  });
  const remove = useCommand(['cards', 'removeTemplate'], {
    onSuccess: (removed) => {
      const isReset = known?.kind === 'changed';
      notifyUndo(t(isReset ? 'reset' : 'removed', { name }), () =>
        callOperation(['cards', 'saveTemplate'], { template: removed }),
      );
    },
  });
  return (
    <div className={classes['keep']}>
      <SaveAs
        name={known?.kind === 'own' ? name : ''}
        onSave={(named) => {
          const last = Math.max(0, ...templates.map((one) => one.template.sortKey));
          save.mutate({ template: { ...template, id: newId('cardTemplate'), name: named, sortKey: last + 1 } });
        }}
      />
      {isChanged && (
        <Button variant="subtle" size="compact-xs" onClick={() => save.mutate({ template })}>
          {t('save')}
        </Button>
      )}
      {known !== undefined && known.kind !== 'delivered' && (
        <Button variant="subtle" size="compact-xs" onClick={() => remove.mutate({ id: template.id })}>
          {t(known.kind === 'own' ? 'removeTemplate' : 'resetTemplate')}
        </Button>
      )}
    </div>
  );
}

interface SaveAsProps {
  readonly name: string;
  readonly onSave: (name: string) => void;
}

function SaveAs({ name, onSave }: SaveAsProps): ReactElement {
  const t = useTexts(cardDialogTexts);
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState(name);
  const [problem, setProblem] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const named = draft.trim();
    setProblem(named === '');
    if (named === '') return;
    setOpen(false);
    setDraft('');
    onSave(named);
  };
  return (
    <Popover opened={open} onChange={setOpen} position="top-start" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" size="compact-xs" onClick={() => setOpen(!open)}>
          {t('saveAs')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form className={classes['group']} onSubmit={submit}>
          <TextInput
            size="xs"
            data-autofocus
            label={t('name')}
            maxLength={100}
            value={draft}
            error={problem ? t('nameMissing') : null}
            onChange={(event) => {
              setDraft(event.currentTarget.value);
              setProblem(false);
            }}
          />
          <Button size="compact-sm" type="submit">
            {t('keep')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
