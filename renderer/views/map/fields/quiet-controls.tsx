import { Autocomplete, MultiSelect, NumberInput, Select } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { InlineField } from '../../../components/InlineField.tsx';
import { useDraft } from '../../../hooks/use-draft.ts';
import { useTexts } from '../../../texts.ts';
import { fieldTexts } from './field-texts.ts';
import classes from './fields.module.css';

/** What every control knows: its name for assistive technology, and whether it can be changed. */
export interface ControlProps<V> {
  readonly label: string;
  /** Undefined where several are edited that differ. */
  readonly value: V | undefined;
  readonly readOnly: boolean;
  readonly onSave: (value: V) => void;
  /** Opens at once: the cell of a table that was just entered. */
  readonly entered?: boolean;
}

/** A choice that looks like text until one goes in. */
export function ChoiceControl<V extends string>(
  props: ControlProps<V | null> & {
    readonly options: readonly { readonly value: V; readonly label: string }[];
    /** What stands there for none, where none is allowed. */
    readonly none?: string;
  },
): ReactNode {
  const t = useTexts(fieldTexts);
  const { value, options, none } = props;
  return (
    <Select
      size="xs"
      className={classes['quiet'] ?? ''}
      aria-label={props.label}
      readOnly={props.readOnly}
      allowDeselect={false}
      clearable={none !== undefined && !props.readOnly}
      searchable={options.length > 6}
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
      placeholder={value === undefined ? t('differs') : (none ?? '')}
      data={[...options]}
      value={value ?? null}
      {...(props.entered === true ? { defaultDropdownOpened: true } : {})}
      onChange={(next) => {
        const found = options.find((option) => option.value === next)?.value ?? null;
        if (found !== value && (found !== null || none !== undefined)) props.onSave(found);
      }}
    />
  );
}

/** A text in place. */
export function TextControl(
  props: ControlProps<string> & {
    readonly placeholder?: string;
    readonly multiline?: boolean;
    readonly maxLength: number;
    /** Empty is not allowed; these are the words for it. */
    readonly missing?: string;
  },
): ReactNode {
  const t = useTexts(fieldTexts);
  const { missing } = props;
  return (
    <InlineField
      label={props.label}
      labelVisible={false}
      value={props.value ?? ''}
      placeholder={props.value === undefined ? t('differs') : (props.placeholder ?? t('none'))}
      multiline={props.multiline ?? false}
      wrap={props.multiline !== true}
      maxLength={props.maxLength}
      readOnly={props.readOnly}
      {...(missing === undefined ? {} : { check: (text: string) => (text.trim() === '' ? missing : null) })}
      onSave={props.onSave}
    />
  );
}

/** A text that others have already used, such as a brand: what is there is offered. Saved when the field is left. */
export function KnownTextControl(
  props: ControlProps<string> & { readonly known: readonly string[]; readonly maxLength: number },
): ReactNode {
  const t = useTexts(fieldTexts);
  const [draft, setDraft] = useDraft(props.value ?? '');
  // choosing an option saves, and so does leaving the field right after it: once is enough
  const saved = useRef(props.value ?? '');
  useEffect(() => {
    saved.current = props.value ?? '';
  }, [props.value]);
  const save = (text: string): void => {
    const next = text.trim();
    if (next === saved.current) return;
    saved.current = next;
    props.onSave(next);
  };
  return (
    <Autocomplete
      size="xs"
      className={classes['quiet'] ?? ''}
      aria-label={props.label}
      readOnly={props.readOnly}
      placeholder={props.value === undefined ? t('differs') : t('none')}
      data={[...props.known]}
      maxLength={props.maxLength}
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
      value={draft}
      onChange={setDraft}
      onOptionSubmit={save}
      onBlur={() => save(draft)}
      onKeyDown={(event) => {
        const input = event.currentTarget;
        if (event.key === 'Escape') setDraft(props.value ?? '');
        // after the option under the cursor was taken
        if (event.key === 'Enter') setTimeout(() => input.blur());
      }}
    />
  );
}

/** A figure, saved when the field is left. Null is "not known". */
export function FigureControl(
  props: ControlProps<number | null> & { readonly decimals: number; readonly placeholder: string },
): ReactNode {
  const t = useTexts(fieldTexts);
  const { value } = props;
  const shown = value === undefined || value === null ? '' : String(value);
  const [draft, setDraft] = useDraft(shown);
  const save = (): void => {
    const next = draft === '' ? null : Number(draft);
    if (next === (value ?? null) || (next !== null && !Number.isFinite(next))) return;
    props.onSave(next);
  };
  return (
    <NumberInput
      size="xs"
      className={classes['quiet'] ?? ''}
      aria-label={props.label}
      readOnly={props.readOnly}
      placeholder={value === undefined ? t('differs') : props.placeholder}
      min={0}
      decimalScale={props.decimals}
      thousandSeparator={props.decimals === 0 ? ' ' : ''}
      allowedDecimalSeparators={[',', '.']}
      hideControls
      value={draft}
      onChange={(next) => setDraft(String(next))}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setDraft(shown);
        if (event.key === 'Enter') event.currentTarget.blur();
      }}
    />
  );
}

/** Several of a few. */
export function ManyControl<V extends string>(
  props: ControlProps<V[]> & { readonly options: readonly { readonly value: V; readonly label: string }[] },
): ReactNode {
  const t = useTexts(fieldTexts);
  const { value, options } = props;
  const [opened, setOpened] = useState(props.entered ?? false);
  return (
    <MultiSelect
      size="xs"
      className={classes['quiet'] ?? ''}
      data-many
      aria-label={props.label}
      readOnly={props.readOnly}
      placeholder={value === undefined ? t('differs') : value.length === 0 ? t('none') : ''}
      data={[...options]}
      value={value ?? []}
      dropdownOpened={opened}
      onDropdownOpen={() => setOpened(true)}
      onDropdownClose={() => setOpened(false)}
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
      onChange={(next) => props.onSave(options.map((option) => option.value).filter((option) => next.includes(option)))}
    />
  );
}
