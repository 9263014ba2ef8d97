import { Anchor } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'wouter';
import type { LinkRow, LinkUse } from '../../../shared/contract/areas/links.ts';
import { fieldLabel } from '../../../shared/texts/fields.ts';
import { linkTexts } from '../../../shared/texts/links.ts';
import type { TextKey } from '../../../shared/texts/texts.ts';
import { places } from '../../components/list/places.ts';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { StateMark } from '../../components/StateMark.tsx';
import { useRead } from '../../hooks/use-read.ts';
import { useLanguage, useTexts } from '../../texts.ts';
import { linksTexts } from './texts.ts';
import classes from './links.module.css';

const shownAtMost = 200;

/** Every place that holds the address; each leads there. */
export function LinkUses({ row }: { readonly row: LinkRow }): ReactElement {
  const t = useTexts(linksTexts);
  const read = useRead(['links', 'uses'], { id: row.id, limit: shownAtMost }).data;
  const uses = read?.uses ?? [];
  const total = read?.total ?? row.uses;
  return (
    <section aria-label={t('usedIn')}>
      <SectionHeader title={t('usedIn')} count={total} />
      {read !== undefined && total === 0 ? <p className={classes['hint']}>{t('usedNowhere')}</p> : null}
      <ul className={classes['uses']}>
        {uses.map((use) => (
          <li key={`${use.kind} ${use.masterId ?? ''} ${use.variantId ?? ''} ${use.title} ${use.place} ${use.url}`}>
            <Where use={use} />
            <span className={classes['useMeta']}>
              <PlaceWords use={use} />
              {use.state === null ? null : <StateMark state={use.state} />}
            </span>
          </li>
        ))}
      </ul>
      {total > uses.length && uses.length > 0 ? (
        <p className={classes['hint']}>{t('moreUses', { count: total - uses.length })}</p>
      ) : null}
      {row.spellings.length > 1 ? (
        <>
          <h3 className={classes['small']}>{t('spellings')}</h3>
          <ul className={classes['spellings']}>
            {row.spellings.map((spelling) => (
              <li key={spelling}>{spelling}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

function Where({ use }: { readonly use: LinkUse }): ReactNode {
  const { masterId, variantId, channelId, title, channelName, kind } = use;
  const href =
    masterId !== null
      ? places.desk(masterId, variantId ?? undefined)
      : channelId !== null
        ? places.channel(channelId)
        : null;
  const words = kind === 'variant' ? `${title} · ${channelName}` : title;
  if (href === null) return <span>{words}</span>;
  return (
    <Anchor component={Link} href={href} size="sm">
      {words}
    </Anchor>
  );
}

/** In which field: its own name where it has one. */
function PlaceWords({ use: { place } }: { readonly use: LinkUse }): ReactNode {
  const t = useTexts(linkTexts);
  const language = useLanguage();
  const [kind = '', id = ''] = place.split(':');
  if (kind === 'field') return t('place.field', { field: fieldLabel(id, language) });
  return t(`place.${kind}` as TextKey<typeof linkTexts>); // places are those of shared/link-register
}
