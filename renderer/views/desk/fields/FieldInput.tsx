import { Select, Switch, TagsInput } from '@mantine/core';
import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { assertNever } from '../../../../shared/assert-never.ts';
import type { JsonValue, Language } from '../../../../shared/model/common.ts';
import { fieldText } from '../../../../shared/platforms/counted-fields.ts';
import type { FieldSpec } from '../../../../shared/platforms/platform-profile.ts';
import { choiceLabel } from '../../../../shared/texts/fields.ts';
import { useLanguage, useTexts } from '../../../texts.ts';
import { deskTexts } from '../texts.ts';
import classes from './fields.module.css';

interface FieldInputProps {
  readonly id: string;
  readonly spec: FieldSpec;
  readonly label: string;
  readonly value: JsonValue;
  readonly readOnly: boolean;
  /** Of the content, for the platform's spelling check. */
  readonly language: Language;
  readonly onSave: (value: JsonValue) => void;
}

function listOf(value: JsonValue): string[] {
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string');
  return typeof value === 'string' && value !== '' ? value.split(',').map((one) => one.trim()) : [];
}

/** The right control for the kind of field. Text looks like text until one goes in. */
export function FieldInput(properties: FieldInputProps): ReactElement {
  const { id, spec, label, value, readOnly, onSave } = properties;
  const t = useTexts(deskTexts);
  const language = useLanguage();
  switch (spec.kind) {
    case 'toggle':
      return (
        <Switch
          id={id}
          size="xs"
          checked={value === true}
          disabled={readOnly}
          label={t(value === true ? 'yes' : 'no')}
          onChange={(event) => onSave(event.currentTarget.checked)}
        />
      );
    case 'choice':
      return (
        <Select
          id={id}
          size="xs"
          variant="unstyled"
          clearable={!spec.required.value}
          disabled={readOnly}
          placeholder={t('none')}
          data={(spec.choices ?? []).map((choice) => ({
            value: choice,
            label: choiceLabel(spec.id, choice, language),
          }))}
          value={typeof value === 'string' && value !== '' ? value : null}
          onChange={(choice) => onSave(choice ?? '')}
        />
      );
    case 'tags':
      return (
        <TagsInput
          id={id}
          size="xs"
          variant="unstyled"
          aria-label={label}
          readOnly={readOnly}
          placeholder={listOf(value).length === 0 ? t('none') : ''}
          value={listOf(value)}
          onChange={(tags) => onSave(tags.map((tag) => tag.replace(/^#/, '').trim()).filter((tag) => tag !== ''))}
        />
      );
    case 'line':
    case 'url':
    case 'text':
    case 'chapters':
      return <TextField {...properties} />;
    default:
      return assertNever(spec.kind);
  }
}

function TextField({ id, spec, value, readOnly, language, onSave }: FieldInputProps): ReactElement {
  const t = useTexts(deskTexts);
  const stored = fieldText(value);
  const [draft, setDraft] = useState(stored);
  const editing = useRef(false);
  // A value that changed elsewhere shows, unless somebody is typing here.
  useEffect(() => {
    if (!editing.current) setDraft(stored);
  }, [stored]);
  const save = (): void => {
    editing.current = false;
    if (draft !== stored) onSave(draft);
  };
  const isLong = spec.kind === 'text' || spec.kind === 'chapters';
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      editing.current = false;
      setDraft(stored);
    }
    if (event.key === 'Enter' && (!isLong || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.currentTarget.blur();
    }
  };
  return (
    <span className={classes['grow']} data-text={draft === '' ? t('none') : draft}>
      <textarea
        id={id}
        className={classes['input']}
        rows={1}
        value={draft}
        readOnly={readOnly}
        placeholder={t('none')}
        lang={language}
        spellCheck={spec.kind !== 'url'}
        {...(spec.kind === 'url' ? { inputMode: 'url' as const } : {})}
        data-kind={spec.kind}
        onFocus={() => {
          editing.current = true;
        }}
        onChange={(event) =>
          setDraft(isLong ? event.currentTarget.value : event.currentTarget.value.replaceAll('\n', ' '))
        }
        onBlur={save}
        onKeyDown={onKeyDown}
      />
    </span>
  );
}
