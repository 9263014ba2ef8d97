import { ActionIcon, Tabs, Tooltip } from '@mantine/core';
import { IconSitemap } from '@tabler/icons-react';
import { type CSSProperties, type ReactElement, type RefObject, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { FindingBadge } from '../../components/FindingBadge.tsx';
import { OutdatedMark } from '../../components/OutdatedMark.tsx';
import { PlatformGlyph } from '../../components/PlatformGlyph.tsx';
import { StateMark } from '../../components/StateMark.tsx';
import { places } from '../../components/list/places.ts';
import { hueVariable } from '../../theme/theme.ts';
import { useTexts } from '../../texts.ts';
import { AdaptPopover } from './adapt/AdaptPopover.tsx';
import classes from './desk.module.css';
import { isOutdated } from '../../../shared/lineage/is-outdated.ts';
import { deskTexts } from './texts.ts';
import { type DeskMaster, type DeskVariant, openFindings } from './use-desk.ts';

interface StripProps {
  readonly master: DeskMaster;
  readonly variants: readonly DeskVariant[];
  readonly current: string;
  readonly readOnly: boolean;
}

/** The master and all its variants in one line: glyph, name, and the one thing to know about each. */
export function Strip({ master, variants, current, readOnly }: StripProps): ReactElement {
  const t = useTexts(deskTexts);
  const strip = useShownTab(current);
  return (
    <div className={classes['stripLine']}>
      <Tabs.List ref={strip} className={classes['strip'] ?? ''} aria-label={t('strip')}>
        <Tabs.Tab value="master" data-tab="master" className={classes['tab'] ?? ''}>
          <span className={classes['tabInner']}>
            <span className={classes['dot']} aria-hidden />
            {t('master')}
          </span>
        </Tabs.Tab>
        {variants.map((variant) => (
          <StripTab key={variant.view.variant.id} variant={variant} />
        ))}
      </Tabs.List>
      {variants.length === 0 ? null : (
        <Tooltip label={t('onMap')}>
          <ActionIcon
            component={Link}
            href={places.map(master.id)}
            className={classes['stripMap'] ?? ''}
            aria-label={t('onMap')}
          >
            <IconSitemap size={17} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
      {readOnly ? null : <AdaptPopover master={master} variants={variants} form="strip" />}
    </div>
  );
}

/** Keeps the chosen channel in sight, also when the window becomes narrower. */
function useShownTab(current: string): RefObject<HTMLDivElement | null> {
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const list = strip.current;
    if (list === null) return undefined;
    const show = (): void =>
      list
        .querySelector(`[data-tab="${CSS.escape(current)}"]`)
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    show();
    const observer = new ResizeObserver(show);
    observer.observe(list);
    return () => observer.disconnect();
  }, [current]);
  return strip;
}

function StripTab({ variant }: { readonly variant: DeskVariant }): ReactElement {
  const { view, channel, profile } = variant;
  const style = { '--tab-hue': hueVariable(profile.hue) } as CSSProperties; // a custom property is no known style
  return (
    <Tabs.Tab value={view.variant.id} data-tab={view.variant.id} className={classes['tab'] ?? ''} style={style}>
      <span className={classes['tabInner']}>
        <PlatformGlyph profile={profile} size={15} />
        <span className={classes['tabName']}>{channel.name}</span>
        <VariantMark variant={variant} />
        {isOutdated(view) ? <OutdatedMark /> : null}
      </span>
    </Tabs.Tab>
  );
}

/** What blocks before what warns before the state: the one thing to know. */
export function VariantMark({ variant }: { readonly variant: DeskVariant }): ReactElement {
  const findings = openFindings(variant.view);
  const blocking = findings.filter(({ severity }) => severity === 'blocking').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const { state } = variant.view.variant;
  const done = state === 'published' || state === 'handed-over' || state === 'withdrawn';
  if (!done && blocking > 0) return <FindingBadge severity="blocking" count={blocking} />;
  if (!done && state !== 'ready' && warnings > 0) return <FindingBadge severity="warning" count={warnings} />;
  return <StateMark state={state} />;
}
