import { Button } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import type { FieldSpec } from '../../../../shared/platforms/platform-profile.ts';
import { useTexts } from '../../../texts.ts';
import { deskTexts } from '../texts.ts';
import type { DeskVariant } from '../use-desk.ts';
import { FieldRow } from './FieldRow.tsx';
import classes from './fields.module.css';

/** Rows shown at once; further empty ones that nobody needs wait behind a button. */
const shownAtOnce = 6;

function isWanted(spec: FieldSpec, current: DeskVariant): boolean {
  const { view } = current;
  if (spec.required.value || view.origins[spec.id] === 'edited') return true;
  const hasFinding = view.findings.some(({ place }) => place.kind === 'field' && place.fieldId === spec.id);
  const value = view.content.fields[spec.id];
  const empty = value === undefined || value === '' || value === null || (Array.isArray(value) && value.length === 0);
  return hasFinding || !empty;
}

/** The platform's fields: what is inherited is grey and says from where, what was changed says so and has a way back. */
export function Fields({
  current,
  readOnly,
}: {
  readonly current: DeskVariant;
  readonly readOnly: boolean;
}): ReactElement | null {
  const t = useTexts(deskTexts);
  const [all, setAll] = useState(false);
  const specs = current.profile.fields;
  if (specs.length === 0) return null;
  const wanted = specs.filter((spec) => isWanted(spec, current));
  const few = specs.length <= shownAtOnce ? specs : wanted.length === 0 ? specs.slice(0, 3) : wanted;
  const shown = all ? specs : specs.filter((spec) => few.includes(spec));
  return (
    <fieldset className={classes['fields']} aria-label={t('fields')}>
      {shown.map((spec) => (
        <FieldRow key={spec.id} spec={spec} current={current} readOnly={readOnly} />
      ))}
      {few.length === specs.length ? null : (
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          className={classes['further'] ?? ''}
          onClick={() => setAll(!all)}
        >
          {all ? t('fewerFields') : t('allFields', { count: specs.length })}
        </Button>
      )}
    </fieldset>
  );
}
