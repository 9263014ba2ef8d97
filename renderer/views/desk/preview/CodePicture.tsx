import { type ReactElement, useMemo } from 'react';
import { printedCodeOptions } from '../../../../shared/platforms/printed-codes.ts';
import { drawQr } from '../../../../shared/qr-code/qr-svg.ts';
import { useTexts } from '../../../texts.ts';
import classes from './preview.module.css';
import { previewTexts } from './texts.ts';

/** A code as it will be printed. Always black on white: it has to be read, in the dark theme too. */
export function CodePicture({ address }: { readonly address: string }): ReactElement | null {
  const t = useTexts(previewTexts);
  const drawing = useMemo(() => drawQr(printedCodeOptions({ address, sizeMm: 30 })), [address]);
  if (drawing === null) return null;
  const { width, height, path } = drawing;
  return (
    <svg
      className={classes['code']}
      viewBox={`0 0 ${width} ${height}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing that is made here has no file
      role="img"
      aria-label={t('code', { address })}
    >
      <rect width={width} height={height} fill="#ffffff" />
      <path d={path} fill="#000000" shapeRendering="crispEdges" />
    </svg>
  );
}
