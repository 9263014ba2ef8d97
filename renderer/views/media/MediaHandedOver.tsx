import type { ReactNode } from 'react';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useRead } from '../../hooks/use-read.ts';
import { useFormat, useTexts } from '../../texts.ts';
import type { MediaRow } from './media-row.ts';
import { mediaTexts } from './texts.ts';
import classes from './media.module.css';

/** The packages that the picture has left the house with: whom to tell when its rights end. */
export function MediaHandedOver({ media }: { readonly media: MediaRow }): ReactNode {
  const t = useTexts(mediaTexts);
  const format = useFormat();
  const packages = useRead(['media', 'handedOver'], { id: media.id }).data ?? [];
  if (packages.length === 0) return null;
  return (
    <section aria-label={t('handedOver')}>
      <SectionHeader title={t('handedOver')} count={packages.length} />
      <ul className={classes['uses']}>
        {packages.map(({ id, at, by, name }) => (
          <li key={id}>
            {name}
            <span className={classes['hint']}>{t('handedOverBy', { when: format.moment(at), by })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
