import { type KeyboardEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { useTexts } from '../texts.ts';
import classes from './InlineField.module.css';
import { componentTexts } from './texts.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onSave: (value: string) => void;
  readonly placeholder?: string;
  /** Shown above the value; false keeps it for screen readers only. */
  readonly labelVisible?: boolean;
  readonly multiline?: boolean;
  /** One line that may take several: long names wrap instead of being cut. */
  readonly wrap?: boolean;
  readonly readOnly?: boolean;
  readonly maxLength?: number;
  /** Size of the type: `title` for names of things. */
  readonly look?: 'text' | 'title';
  /** Words why a value does not fit; null when it does. */
  readonly check?: (value: string) => string | null;
}

/** A value edited in place: looks like text until one goes in. Enter and leaving save, Escape takes back. */
export function InlineField(props: Props): ReactElement {
  const { label, value, onSave, check, multiline = false } = props;
  const [draft, setDraft] = useState(value);
  const [problem, setProblem] = useState<string | null>(null);
  const editing = useRef(false);
  const id = useId();
  const t = useTexts(componentTexts);

  // a value that changed elsewhere shows, unless somebody is typing here
  useEffect(() => {
    if (!editing.current) setDraft(value);
  }, [value]);

  const save = (): void => {
    editing.current = false;
    const found = check?.(draft) ?? null;
    setProblem(found);
    if (found === null && draft !== value) onSave(draft);
  };
  const handleKey = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      setDraft(value);
      setProblem(null);
      editing.current = false;
    }
    if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) event.currentTarget.blur();
  };
  const shared = {
    id,
    className: classes['input'],
    'data-look': props.look ?? 'text',
    value: draft,
    placeholder: props.placeholder ?? t('empty'),
    readOnly: props.readOnly ?? false,
    'aria-invalid': problem !== null,
    'aria-describedby': problem === null ? undefined : `${id}-problem`,
    onFocus: () => {
      editing.current = true;
    },
    onBlur: save,
    onKeyDown: handleKey,
    ...(props.maxLength === undefined ? {} : { maxLength: props.maxLength }),
  };
  return (
    <div className={classes['field']}>
      <label htmlFor={id} className={props.labelVisible === false ? 'visually-hidden' : classes['label']}>
        {label}
      </label>
      {multiline || props.wrap === true ? (
        <textarea
          {...shared}
          rows={multiline ? 3 : 1}
          onChange={(event) => {
            setDraft(event.currentTarget.value);
          }}
        />
      ) : (
        <input
          {...shared}
          type="text"
          onChange={(event) => {
            setDraft(event.currentTarget.value);
          }}
        />
      )}
      {problem === null ? null : (
        <span id={`${id}-problem`} role="alert" className={classes['problem']}>
          {problem}
        </span>
      )}
    </div>
  );
}
