import { type ReactElement, useId } from 'react';
import type { SafeZone } from '../../../../shared/pictures/safe-zones.ts';

/** Hatches what the app covers, over a picture that fills the element around it. */
export function SafeArea({ zone }: { readonly zone: SafeZone }): ReactElement {
  const hatch = useId();
  const { top, bottom, left, right } = zone;
  return (
    <svg
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden
      style={{ position: 'absolute', inset: 0, width: '100%', height: '100%' }}
    >
      <defs>
        <pattern id={hatch} width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="3" height="3" fill="rgb(0 0 0 / 35%)" />
          <rect width="1.2" height="3" fill="rgb(255 255 255 / 45%)" />
        </pattern>
      </defs>
      <path
        fill={`url(#${hatch})`}
        fillRule="evenodd"
        d={`M0 0H100V100H0ZM${left * 100} ${top * 100}V${100 - bottom * 100}H${100 - right * 100}V${top * 100}Z`}
      />
    </svg>
  );
}
