import { type ReactElement, type ReactNode, useState } from 'react';
import { findEntities } from '../../../../shared/platforms/entities/find-entities.ts';
import type { Limit, PlatformProfile } from '../../../../shared/platforms/platform-profile.ts';
import { useTexts } from '../../../texts.ts';
import { cutAtFold } from './cut-at-fold.ts';
import classes from './preview.module.css';
import { previewTexts } from './texts.ts';

function withEntities(text: string, profile: PlatformProfile): ReactNode[] {
  const { links, mentions, hashtags } = findEntities(profile.entities, text);
  const marked = [
    ...(profile.links.clickable.value ? links : []),
    ...(profile.mentions.supported.value ? mentions : []),
    ...(profile.hashtags.supported.value ? hashtags : []),
  ].sort((a, b) => a.start - b.start);
  const out: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of marked) {
    if (start < at) continue;
    out.push(
      text.slice(at, start),
      <span key={start} className={classes['entity']}>
        {text.slice(start, end).replace(/^https?:\/\//, '')}
      </span>,
    );
    at = end;
  }
  return [...out, text.slice(at)];
}

interface PostTextProps {
  readonly text: string;
  readonly profile: PlatformProfile;
  readonly fold: Limit | null;
}

/** Text as a feed shows it: hashtags and addresses lit, cut where it is cut there, with the word that opens the rest. */
export function PostText({ text, profile, fold }: PostTextProps): ReactElement {
  const t = useTexts(previewTexts);
  const [open, setOpen] = useState(false);
  const cut = cutAtFold(text, fold);
  const isCut = cut < text.length;
  if (text.trim() === '') return <p className={classes['nothing']}>{t('noText')}</p>;
  return (
    <p className={classes['postText']}>
      {withEntities(isCut && !open ? text.slice(0, cut).trimEnd() : text, profile)}
      {isCut ? (
        <>
          {' '}
          <button type="button" className={classes['more']} aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'less' : 'more')}
          </button>
        </>
      ) : null}
    </p>
  );
}
