import type { JSX } from 'react';
import { useFormat, useTexts } from '../../../texts.ts';
import { editorTexts } from '../../texts.ts';
import type { MeasuredPart } from './measure-parts.ts';
import classes from './parts.module.css';

interface PartFootProps {
  readonly part: MeasuredPart;
  readonly index: number;
  readonly count: number;
}

/** Under a part: its number, a bar and the figure, in words when it is too long. */
export function PartFoot({ part, index, count }: PartFootProps): JSX.Element {
  const t = useTexts(editorTexts);
  const format = useFormat();
  const { length, limit, remaining, growth } = part.measurement;
  const over = remaining !== null && remaining < 0;
  const share = limit === null || limit === 0 ? 0 : Math.min(length / limit, 1);
  const level = over ? 'over' : share > 0.9 ? 'near' : 'good';
  return (
    <div className={classes.foot} contentEditable={false}>
      {count > 1 ? <span className={classes.number}>{t('partOf', { index: index + 1, count })}</span> : null}
      {growth > 0 ? <span>{t('growth', { count: format.number(growth) })}</span> : null}
      {limit === null ? (
        <span>{t('characters', { count: format.number(length) })}</span>
      ) : (
        <>
          <span className={classes.track} aria-hidden>
            <span className={classes.fill} data-level={level} style={{ inlineSize: `${share * 100}%` }} />
          </span>
          <span className={classes.figure} data-level={level}>
            {t('measure', { length: format.number(length), limit: format.number(limit) })}
          </span>
          {over ? (
            <strong className={classes.too}>{t('measureOver', { count: format.number(-remaining) })}</strong>
          ) : null}
        </>
      )}
    </div>
  );
}
