import type { ReactElement } from 'react';
import type { TrackAddress } from '../../../../shared/links/track-address.ts';
import type { JsonValue } from '../../../../shared/model/common.ts';
import { fieldText } from '../../../../shared/platforms/counted-fields.ts';
import { measureText } from '../../../../shared/platforms/measure-text.ts';
import type { FieldSpec, PlatformProfile } from '../../../../shared/platforms/platform-profile.ts';
import { fieldHelp, fieldLabel } from '../../../../shared/texts/fields.ts';
import { editorTexts } from '../../../editor/texts.ts';
import { useCommand } from '../../../hooks/use-command.ts';
import { useFormat, useLanguage, useTexts } from '../../../texts.ts';
import { deskTexts } from '../texts.ts';
import { type DeskVariant, openFindings } from '../use-desk.ts';
import { FieldInput } from './FieldInput.tsx';
import classes from './fields.module.css';

interface FieldRowProps {
  readonly spec: FieldSpec;
  readonly current: DeskVariant;
  readonly readOnly: boolean;
}

/** One field in one line: label, value edited in place, its measure, where it comes from. */
export function FieldRow({ spec, current, readOnly }: FieldRowProps): ReactElement {
  const t = useTexts(deskTexts);
  const language = useLanguage();
  const { variant, content, origins } = current.view;
  const origin = origins[spec.id] ?? 'none';
  const value = content.fields[spec.id] ?? null;
  const setField = useCommand(['variants', 'setField']);
  const inherit = useCommand(['variants', 'inheritField']);
  const label = fieldLabel(spec.id, language);
  const blocked = openFindings(current.view).some(
    ({ place, severity }) => place.kind === 'field' && place.fieldId === spec.id && severity === 'blocking',
  );
  const id = `field-${spec.id}`;
  return (
    <div className={classes['row']} data-origin={origin} data-blocked={blocked || undefined} data-field={spec.id}>
      <label htmlFor={id} className={classes['label']} title={fieldHelp(spec.id, language) ?? undefined}>
        {label}
        {spec.required.value ? <span className={classes['required']}> · {t('required')}</span> : null}
      </label>
      <div className={classes['value']}>
        <FieldInput
          id={id}
          spec={spec}
          label={label}
          value={value}
          readOnly={readOnly}
          language={content.language}
          onSave={(next: JsonValue) => setField.mutate({ id: variant.id, fieldId: spec.id, value: next })}
        />
      </div>
      <div className={classes['meta']}>
        <FieldMeasure spec={spec} profile={current.profile} value={value} track={current.track} />
        {origin === 'edited' ? (
          <span className={classes['changed']}>
            {t('changed')}
            {readOnly ? null : (
              <>
                {' · '}
                <button
                  type="button"
                  className={classes['back']}
                  aria-label={t('backOf', { field: label })}
                  onClick={() => inherit.mutate({ id: variant.id, fieldId: spec.id })}
                >
                  {t('back')}
                </button>
              </>
            )}
          </span>
        ) : origin === 'none' ? null : (
          <span className={classes['origin']}>{t(`origin.${origin}`)}</span>
        )}
      </div>
    </div>
  );
}

interface FieldMeasureProps {
  readonly spec: FieldSpec;
  readonly profile: PlatformProfile;
  readonly value: JsonValue;
  readonly track: TrackAddress | null;
}

/** The figure of a bounded field; quiet until it nears its limit. */
function FieldMeasure({ spec, profile, value, track }: FieldMeasureProps): ReactElement | null {
  const t = useTexts(editorTexts);
  const format = useFormat();
  if (spec.max.length === 0 && spec.recommended === undefined) return null;
  const words = fieldText(value);
  if (words === '') return null;
  const limits = spec.max.length > 0 ? { profile, options: { fieldId: spec.id, track } } : null;
  const measured =
    limits === null
      ? measureText(spec.recommended === undefined ? [] : [spec.recommended], words)
      : measureText(limits.profile, words, limits.options);
  if (measured.limit === null || spec.kind === 'tags') return null;
  const level = (measured.remaining ?? 0) < 0 ? 'over' : measured.length > measured.limit * 0.9 ? 'near' : 'good';
  return (
    <span className={classes['measure']} data-level={level}>
      {t('measure', { length: format.number(measured.length), limit: format.number(measured.limit) })}
    </span>
  );
}
