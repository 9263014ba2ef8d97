import type { ReactElement } from 'react';
import type { VersionId } from '../../../shared/ids.ts';
import type { Version } from '../../../shared/model/versions.ts';
import { useFormat, useTexts } from '../../texts.ts';
import { versionsTexts } from './texts.ts';
import classes from './versions.module.css';

interface VersionListProps {
  readonly rows: readonly Omit<Version, 'body' | 'fields'>[];
  readonly chosen: VersionId;
  readonly onChoose: (id: VersionId) => void;
}

/** Newest first: when, by whom, why. */
export function VersionList({ rows, chosen, onChoose }: VersionListProps): ReactElement {
  const t = useTexts(versionsTexts);
  const format = useFormat();
  return (
    <ul className={classes['list']} aria-label={t('list')}>
      {rows.map((row) => (
        <li key={row.id}>
          <button
            type="button"
            className={classes['version']}
            aria-current={row.id === chosen || undefined}
            onClick={() => onChoose(row.id)}
          >
            <strong>{row.label === '' ? t(row.cause) : row.label}</strong>
            <span>
              {format.moment(row.at)}
              {row.by === '' ? '' : ` · ${t('by', { name: row.by })}`}
            </span>
            <span className="tabular">{t('words', { count: row.wordCount, value: format.number(row.wordCount) })}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
