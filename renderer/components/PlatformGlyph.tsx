import type { ReactElement } from 'react';
import type { PlatformProfile } from '../../shared/platforms/platform-profile.ts';
import { hueVariable } from '../theme/theme.ts';
import { glyphPath } from './glyphs.ts';

interface Props {
  readonly profile: Pick<PlatformProfile, 'glyph' | 'hue'>;
  readonly size?: number;
  /** `tile` sits on a soft square of the hue, `plain` is the drawing alone. */
  readonly form?: 'plain' | 'tile';
}

/** Our own drawing for a platform, in its hue. Decorative: the name of the channel stands beside it. */
export function PlatformGlyph({ profile, size = 16, form = 'plain' }: Props): ReactElement {
  const color = hueVariable(profile.hue);
  const drawing = (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke={color}
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      focusable={false}
    >
      <path d={glyphPath(profile.glyph)} />
    </svg>
  );
  if (form === 'plain') return drawing;
  const side = size + 12;
  return (
    <span
      aria-hidden
      style={{
        display: 'inline-grid',
        placeItems: 'center',
        flex: 'none',
        width: side,
        height: side,
        borderRadius: 'var(--radius)',
        background: `color-mix(in srgb, ${color} 14%, transparent)`,
      }}
    >
      {drawing}
    </span>
  );
}
