import { useCallback, useMemo } from 'react';
import type { VariantView } from '../../../../shared/contract/areas/variants.ts';
import type { Media } from '../../../../shared/model/media.ts';
import { plainUse } from '../../../../shared/model/picture-use.ts';
import type { ImageUse } from '../../../../shared/model/variants.ts';
import { useCommand } from '../../../hooks/use-command.ts';

export interface Images {
  readonly add: (media: readonly Media[]) => void;
  readonly remove: (index: number) => void;
  readonly move: (index: number, by: 1 | -1) => void;
  readonly change: (index: number, fields: Partial<Omit<ImageUse, 'mediaId'>>) => void;
  /** Back to the pictures of the master. */
  readonly inherit: () => void;
}

/** Changes the pictures of a variant. The first change makes the inherited ones its own. */
export function useImages(view: VariantView): Images {
  const { variant, content } = view;
  const { mutate } = useCommand(['variants', 'setImages']);
  const uses = useMemo(
    () =>
      variant.images ??
      content.images.map(
        // What the master's text says about its pictures comes along.
        ({ mediaId, alt, caption, decorative, use }): ImageUse => ({
          mediaId,
          alt: alt === '' ? null : alt,
          caption: caption === '' ? null : caption,
          decorative,
          ...use,
        }),
      ),
    [variant.images, content.images],
  );
  const set = useCallback((images: ImageUse[] | null) => mutate({ id: variant.id, images }), [mutate, variant.id]);
  return useMemo(
    () => ({
      add: (media) =>
        set([
          ...uses,
          ...media.map(({ id, decorative }): ImageUse => ({
            mediaId: id,
            alt: null,
            caption: null,
            decorative,
            ...plainUse,
          })),
        ]),
      remove: (index) => set(uses.toSpliced(index, 1)),
      move: (index, by) => {
        const use = uses[index];
        if (use === undefined || index + by < 0 || index + by >= uses.length) return;
        set(uses.toSpliced(index, 1).toSpliced(index + by, 0, use));
      },
      change: (index, fields) => {
        const use = uses[index];
        if (use !== undefined) set(uses.with(index, { ...use, ...fields }));
      },
      inherit: () => set(null),
    }),
    [uses, set],
  );
}
