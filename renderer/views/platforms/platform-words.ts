import { useMemo } from 'react';
import type { PlatformProfile, ProfileFamily } from '../../../shared/platforms/platform-profile.ts';

/** Names of platforms and of what their profiles hold, in the language of the interface. */
export interface PlatformWords {
  readonly platform: (profile: Pick<PlatformProfile, 'id' | 'name'>) => string;
  readonly family: (family: ProfileFamily) => string;
  readonly field: (fieldId: string) => string;
  readonly choice: (fieldId: string, choice: string) => string;
  readonly fact: (path: string) => string;
  readonly unit: (unit: string, count: number) => string;
  /** A value that is a word of the profile: `anywhere`, `bold`, `image/png`. */
  readonly value: (word: string) => string;
  /** A part of a compound value: `blocks`, `namedLinks`. */
  readonly part: (key: string) => string;
}

export function usePlatformWords(): PlatformWords {
  return useMemo(
    () => ({
      platform: (profile) => profile.name ?? profile.id,
      family: (family) => family,
      field: (fieldId) => fieldId,
      choice: (_, choice) => choice,
      fact: (path) => path,
      unit: (unit) => unit,
      value: (word) => word,
      part: (key) => key,
    }),
    [],
  );
}
