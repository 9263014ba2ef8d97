import { useCallback, useMemo } from 'react';
import type { VariantView } from '../../../../shared/contract/areas/variants.ts';
import type { Media } from '../../../../shared/model/media.ts';
import { type PictureUse, plainUse } from '../../../../shared/model/picture-use.ts';
import type { ImageUse } from '../../../../shared/model/variants.ts';
import { imageUsesOf } from '../../../../shared/platforms/image-uses.ts';
import { notifyUndo } from '../../../components/notify.ts';
import { useCommand } from '../../../hooks/use-command.ts';
import { useTexts } from '../../../texts.ts';
import { deskTexts } from '../texts.ts';

export interface Images {
  readonly add: (media: readonly Media[]) => void;
  readonly remove: (index: number) => void;
  readonly move: (index: number, by: 1 | -1) => void;
  readonly change: (index: number, fields: Partial<Pick<ImageUse, 'alt' | 'decorative'>>) => void;
  /** Crop, turn, size and fit. */
  readonly show: (index: number, shown: PictureUse) => void;
  /** Back to the pictures of the master. */
  readonly inherit: () => void;
}

/** Changes the pictures of a variant. The first change makes the inherited ones its own. */
export function useImages(view: VariantView): Images {
  const { variant, content } = view;
  const t = useTexts(deskTexts);
  const { mutate } = useCommand(['variants', 'setImages']);
  const uses = useMemo(() => variant.images ?? imageUsesOf(content.images), [variant.images, content.images]);
  const set = useCallback(
    (images: ImageUse[] | null, said?: 'imageGone' | 'imageShown' | 'imagesBack', number = 0) =>
      mutate(
        { id: variant.id, images },
        said === undefined
          ? {}
          : {
              onSuccess: () =>
                notifyUndo(t(said, { number }), () => mutate({ id: variant.id, images: variant.images })),
            },
      ),
    [mutate, t, variant.id, variant.images],
  );
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
      remove: (index) => set(uses.toSpliced(index, 1), 'imageGone', index + 1),
      move: (index, by) => {
        const use = uses[index];
        if (use === undefined || index + by < 0 || index + by >= uses.length) return;
        set(uses.toSpliced(index, 1).toSpliced(index + by, 0, use));
      },
      change: (index, fields) => {
        const use = uses[index];
        if (use !== undefined) set(uses.with(index, { ...use, ...fields }));
      },
      show: (index, shown) => {
        const use = uses[index];
        if (use !== undefined) set(uses.with(index, { ...use, ...shown }), 'imageShown', index + 1);
      },
      inherit: () => set(null, 'imagesBack'),
    }),
    [uses, set],
  );
}
