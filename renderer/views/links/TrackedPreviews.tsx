import type { ReactElement } from 'react';
import { linkTexts } from '../../../shared/texts/links.ts';
import { PlatformGlyph } from '../../components/PlatformGlyph.tsx';
import { useProfiles } from '../../components/list/use-lookups.ts';
import { useRead } from '../../hooks/use-read.ts';
import { useTexts } from '../../texts.ts';
import { linksTexts } from './texts.ts';
import classes from './links.module.css';

/** The address as it goes out on each channel; channels where nothing is added are told by the reason. */
export function TrackedPreviews({ url }: { readonly url: string }): ReactElement {
  const t = useTexts(linksTexts);
  const words = useTexts(linkTexts);
  const profiles = useProfiles();
  const previews = useRead(['links', 'preview'], { url }, { enabled: url !== '', keepPrevious: true }).data ?? [];
  const tracked = previews.filter(({ reason }) => reason === 'tracked');
  const reasons = [...new Set(previews.filter(({ reason }) => reason !== 'tracked').map(({ reason }) => reason))];
  return (
    <>
      <ul className={classes['previews']}>
        {tracked.map(({ channelId, channelName, platformId, address, added }) => {
          const profile = profiles.get(platformId);
          return (
            <li key={channelId}>
              <span className={classes['previewName']}>
                {profile === undefined ? null : <PlatformGlyph profile={profile} size={14} />}
                {channelName}
              </span>
              <span className={classes['previewAddress']}>
                <Marked address={address} added={added} />
              </span>
            </li>
          );
        })}
      </ul>
      {reasons.length === 0 ? null : (
        <p className={classes['hint']}>
          {tracked.length === 0 ? null : `${t('previewMore', { count: previews.length - tracked.length })}: `}
          {reasons.map((reason) => words(`reason.${reason}`)).join(', ')}
        </p>
      )}
    </>
  );
}

/** What was added stands out from what was there. */
function Marked({
  address,
  added,
}: {
  readonly address: string;
  readonly added: readonly { readonly name: string }[];
}) {
  const first = added[0]?.name;
  const start = first === undefined ? -1 : address.indexOf(`${first}=`) - 1;
  if (start < 0) return address;
  const hash = address.indexOf('#', start);
  const end = hash < 0 ? address.length : hash;
  return (
    <>
      {address.slice(0, start)}
      <mark>{address.slice(start, end)}</mark>
      {address.slice(end)}
    </>
  );
}
