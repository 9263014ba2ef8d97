import { type ReactElement, useCallback } from 'react';

interface DrawnProps {
  /** What the core drew: loads nothing and runs nothing. */
  readonly svg: string;
  /** Empty for a card that stands beside its words. */
  readonly alt: string;
}

/** A drawn card as an image. */
export function DrawnCard({ svg, alt }: DrawnProps): ReactElement {
  const show = useCallback(
    (image: HTMLImageElement) => {
      const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      image.src = url;
      return () => URL.revokeObjectURL(url);
    },
    [svg],
  );
  return <img ref={show} alt={alt} />;
}
