import { type RefObject, useEffect, useRef } from 'react';

/** Puts the focus on a heading when it first appears, so that the keyboard goes on where the eye does. */
export function useFocusOnce(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return heading;
}
