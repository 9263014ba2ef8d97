import { Button } from '@mantine/core';
import { IconPhotoDown } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTexts } from '../../texts.ts';
import type { MediaRow } from './media-row.ts';
import { pagesTexts } from './pages-texts.ts';
import classes from './media.module.css';

/** Comes when somebody asks for it. */
const PagesDialog = lazy(() => import('./PagesDialog.tsx'));

/** The way from a PDF to pictures of its pages. */
export function MediaPages({ media }: { readonly media: MediaRow }): ReactNode {
  const t = useTexts(pagesTexts);
  const [open, setOpen] = useState(false);
  return (
    <div className={classes['pagesOpen']}>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconPhotoDown size={15} stroke={1.5} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('open')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <PagesDialog media={media} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
