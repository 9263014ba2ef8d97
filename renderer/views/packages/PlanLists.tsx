import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { PackagePlan } from '../../../shared/contract/areas/content.ts';
import { variantStateSchema } from '../../../shared/model/variants.ts';
import { FindingBadge } from '../../components/FindingBadge.tsx';
import { places } from '../../components/list/places.ts';
import { useProfiles } from '../../components/list/use-lookups.ts';
import { PlatformGlyph } from '../../components/PlatformGlyph.tsx';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { StateMark } from '../../components/StateMark.tsx';
import { useTexts } from '../../texts.ts';
import { packagesTexts } from './texts.ts';
import classes from './packages.module.css';

/** What goes along and what stays here, with the reason and the way to its desk. */
export function PlanLists({ plan }: { readonly plan: PackagePlan }): ReactNode {
  const t = useTexts(packagesTexts);
  const profiles = useProfiles();
  return (
    <>
      <section aria-label={t('ready')}>
        <SectionHeader title={t('ready')} count={plan.items.length} />
        <ul className={classes['items']}>
          {plan.items.map((item) => {
            const profile = profiles.get(item.platformId);
            const state = variantStateSchema.safeParse(item.state);
            return (
              <li key={item.variantId} className={classes['item']}>
                {profile === undefined ? <span /> : <PlatformGlyph profile={profile} form="tile" />}
                <span className={classes['itemNames']}>
                  <Anchor
                    component={Link}
                    href={places.desk(item.masterId, item.variantId)}
                    className={classes['itemTitle']}
                  >
                    {item.masterTitle}
                  </Anchor>
                  <span className={classes['itemDetail']}>{item.channelName}</span>
                </span>
                <span className={classes['itemMarks']}>
                  <FindingBadge severity="blocking" count={item.blocking} form="count" />
                  <FindingBadge severity="warning" count={item.warnings} form="count" />
                  {state.success && <StateMark state={state.data} />}
                </span>
              </li>
            );
          })}
        </ul>
      </section>
      {plan.leftOut.length > 0 && (
        <section aria-label={t('leftOut')} className={classes['leftOut']}>
          <SectionHeader title={t('leftOut')} count={plan.leftOutTotal} />
          <p className={classes['help']}>{t('leftOutHelp')}</p>
          <ul className={classes['items']}>
            {plan.leftOut.map((item) => (
              <li key={item.variantId} className={classes['item']} data-left-out>
                <span className={classes['itemNames']}>
                  <Anchor
                    component={Link}
                    href={places.desk(item.masterId, item.variantId)}
                    className={classes['itemTitle']}
                  >
                    {item.masterTitle}
                  </Anchor>
                  <span className={classes['itemDetail']}>{item.channelName}</span>
                </span>
                <span className={classes['itemDetail']}>
                  {t(`reason.${item.reason}`)}
                  {item.blocking > 0 && `, ${t('blocking', { count: item.blocking })}`}
                </span>
              </li>
            ))}
          </ul>
          {plan.leftOutTotal > plan.leftOut.length && (
            <p className={classes['help']}>{t('leftOutMore', { count: plan.leftOutTotal - plan.leftOut.length })}</p>
          )}
        </section>
      )}
    </>
  );
}
