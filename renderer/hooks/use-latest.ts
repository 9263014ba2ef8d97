import { type RefObject, useLayoutEffect, useRef } from 'react';

/** A reference to the newest value, for listeners that live longer than one rendering. Not to be read while rendering. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
