import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useMemo } from 'react';
import type { MasterId, VariantId, VersionId } from '../../../shared/ids.ts';
import type { JsonValue, Language } from '../../../shared/model/common.ts';
import { fieldText } from '../../../shared/platforms/counted-fields.ts';
import { fromLexicalJson } from '../../../shared/rich-text/lexical-json.ts';
import { plainText } from '../../../shared/rich-text/plain-text.ts';
import { fieldLabel } from '../../../shared/texts/fields.ts';
import { client } from '../../client.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { SkeletonText } from '../../components/Skeletons.tsx';
import { readDocument } from '../../editor/collaboration/read-document.ts';
import { useRead } from '../../hooks/use-read.ts';
import { useLanguage, useTexts } from '../../texts.ts';
import { compareFields, compareTexts, type ComparedField, type ComparedRun, countChanges } from './compare.ts';
import { versionsTexts } from './texts.ts';
import classes from './versions.module.css';

export type ComparisonForm = 'inline' | 'side';

interface ComparisonProps {
  readonly masterId: MasterId;
  readonly variantId: VariantId | null;
  readonly versionId: VersionId;
  readonly form: ComparisonForm;
  readonly language: Language;
}

/** A version against the present state: text word by word, then the fields that differ. */
export function Comparison({ masterId, variantId, versionId, form, language }: ComparisonProps): ReactElement {
  const t = useTexts(versionsTexts);
  const version = useRead(['versions', 'get'], { id: versionId });
  const root = variantId === null ? 'body' : `variant:${variantId}`;
  const present = useQuery({
    // Under the area of versions, so that a restored one is compared anew.
    queryKey: ['versions', 'present', { masterId, root, versionId }],
    queryFn: () => readDocument(`master:${masterId}`, root, client.documents),
    gcTime: 0,
    staleTime: 0,
  });
  const runs = useMemo(() => {
    if (version.data === undefined || present.data === undefined) return null;
    return compareTexts(plainText(fromLexicalJson(version.data.body)), plainText(present.data), language);
  }, [version.data, present.data, language]);
  if (version.isError || present.isError) return <ErrorState error={version.error ?? present.error} />;
  if (runs === null || version.data === undefined) return <SkeletonText lines={10} />;
  const changes = countChanges(runs);
  return (
    <>
      <p className={classes['sum']}>
        {t('compareWith')}: {t('now')} · {changes === 0 ? t('same') : t('changes', { count: changes })}
      </p>
      {form === 'inline' ? <Inline runs={runs} language={language} /> : <SideBySide runs={runs} language={language} />}
      <FieldChanges masterId={masterId} variantId={variantId} older={version.data.fields} />
    </>
  );
}

interface RunsProps {
  readonly runs: readonly ComparedRun[];
  readonly language: Language;
}

function Run({ run }: { readonly run: ComparedRun }): ReactElement {
  if (run.kind === 'added') return <ins>{run.text}</ins>;
  return run.kind === 'removed' ? <del>{run.text}</del> : <span>{run.text}</span>;
}

function Inline({ runs, language }: RunsProps): ReactElement {
  return (
    <div className={classes['text']} lang={language}>
      {runs.map((run, index) => (
        <Run key={index} run={run} />
      ))}
    </div>
  );
}

function SideBySide({ runs, language }: RunsProps): ReactElement {
  const t = useTexts(versionsTexts);
  const side = (kind: 'removed' | 'added', name: string): ReactElement => (
    <div>
      <p className={classes['sideName']}>{name}</p>
      <div className={classes['text']} lang={language}>
        {runs
          .filter((run) => run.kind === 'same' || run.kind === kind)
          .map((run, index) => (
            <Run key={index} run={run} />
          ))}
      </div>
    </div>
  );
  return (
    <div className={classes['sides']}>
      {side('removed', t('older'))}
      {side('added', t('now'))}
    </div>
  );
}

interface FieldChangesProps {
  readonly masterId: MasterId;
  readonly variantId: VariantId | null;
  readonly older: Readonly<Record<string, JsonValue>>;
}

function FieldChanges({ masterId, variantId, older }: FieldChangesProps): ReactElement | null {
  const t = useTexts(versionsTexts);
  const master = useRead(['masters', 'get'], { id: masterId }, { enabled: variantId === null });
  const view = useRead(['variants', 'view'], { id: variantId ?? 'none' }, { enabled: variantId !== null });
  const present = variantId === null ? master.data : view.data?.variant;
  if (present === undefined) return null;
  const kept = Object.keys(older);
  const now = Object.fromEntries(Object.entries(present).filter(([name]) => kept.includes(name))) as Record<
    string,
    JsonValue
  >; // records are JSON
  const changed =
    variantId === null ? compareFields(older, now) : compareFields(objectOf(older['fields']), objectOf(now['fields']));
  return (
    <>
      <SectionHeader title={t('fields')} />
      {changed.length === 0 ? <p className={classes['sum']}>{t('fieldSame')}</p> : <FieldTable changed={changed} />}
    </>
  );
}

function objectOf(value: JsonValue | undefined): Record<string, JsonValue> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function FieldTable({ changed }: { readonly changed: readonly ComparedField[] }): ReactElement {
  const t = useTexts(versionsTexts);
  const language = useLanguage();
  return (
    <table className={classes['fields']}>
      <thead>
        <tr>
          <th scope="col">{t('fields')}</th>
          <th scope="col">{t('older')}</th>
          <th scope="col">{t('now')}</th>
        </tr>
      </thead>
      <tbody>
        {changed.map(({ id, older, newer }) => (
          <tr key={id}>
            <th scope="row">{fieldLabel(id, language)}</th>
            <td>
              <del>{fieldText(older)}</del>
            </td>
            <td>
              <ins>{fieldText(newer)}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
