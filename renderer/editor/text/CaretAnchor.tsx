import type { JSX, Ref } from 'react';

/** A place on the screen, CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** An invisible element over a stretch of text, for popovers to hang on. */
export function CaretAnchor({ box, ref }: { readonly box: Box; readonly ref?: Ref<HTMLSpanElement> }): JSX.Element {
  const { left, top, width, height } = box;
  return <span ref={ref} aria-hidden style={{ position: 'fixed', left, top, width, height, pointerEvents: 'none' }} />;
}
