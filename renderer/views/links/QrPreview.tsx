import { type ReactElement, useMemo } from 'react';
import { qrPrint, type QrProblem } from '../../../shared/qr-code/qr-checks.ts';
import type { QrOptions } from '../../../shared/qr-code/qr-options.ts';
import { drawQr } from '../../../shared/qr-code/qr-svg.ts';
import { linkTexts } from '../../../shared/texts/links.ts';
import { FindingBadge } from '../../components/FindingBadge.tsx';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useFormat, useTexts } from '../../texts.ts';
import { linksTexts } from './texts.ts';
import classes from './links.module.css';

/** The code as it will be printed, and whether it can be read then. */
export function QrPreview({ options }: { readonly options: QrOptions }): ReactElement {
  const t = useTexts(linksTexts);
  const words = useTexts(linkTexts);
  const format = useFormat();
  const key = JSON.stringify(options);
  // oxlint-disable-next-line react/exhaustive-deps -- the options are a new value at each rendering, their content is not
  const drawing = useMemo(() => drawQr(options), [key]);
  const print = qrPrint(options);
  if (drawing === null || print === null) return <p role="alert">{words('qr.too-long')}</p>;
  const values = (params: QrProblem['params']) =>
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        name === 'contrast' ? String(Math.round(value * 100)) : format.number(value, 2),
      ]),
    );
  return (
    <>
      <svg
        className={classes['qrImage']}
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing that is made here has no file
        role="img"
        aria-label={t('qrAlt', { address: options.address })}
      >
        <rect width={drawing.width} height={drawing.height} fill={options.light} />
        <path d={drawing.path} fill={options.dark} shapeRendering="crispEdges" />
        {drawing.lines.map(({ text, y }) => (
          <text key={y} x={drawing.width / 2} y={y} fontSize={drawing.fontSize} textAnchor="middle" fill={options.dark}>
            {text}
          </text>
        ))}
      </svg>
      <p className={classes['url']}>{options.address}</p>
      <section aria-label={t('print')}>
        <SectionHeader title={t('print')} />
        <p className={classes['hint']}>
          {t('printFacts', {
            module: format.number(print.moduleMm, 2),
            distance: format.number(print.distanceM, 1),
          })}
        </p>
        {print.problems.length === 0 ? <p className={classes['hint']}>{t('printFine')}</p> : null}
        <ul className={classes['findings']} aria-live="polite">
          {print.problems.map(({ code, severity, params }) => (
            <li key={code}>
              <FindingBadge severity={severity} count={1} form="count" />
              <span>{words(`qr.${code}`, values(params))}</span>
            </li>
          ))}
        </ul>
        <p className={classes['hint']}>{t('rules')}</p>
      </section>
    </>
  );
}
