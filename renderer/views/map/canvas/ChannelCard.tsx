import { Handle, type NodeProps, Position } from '@xyflow/react';
import { IconFold, IconUsers } from '@tabler/icons-react';
import { memo, type ReactElement } from 'react';
import { rhythm } from '../../../../shared/map-drawing/rhythm.ts';
import { textWidth } from '../../../../shared/map-drawing/text-width.ts';
import { findProfile } from '../../../../shared/platforms/index.ts';
import { channelMapTexts } from '../../../../shared/texts/channel-map.ts';
import { platformName } from '../../../../shared/texts/platforms.ts';
import { FindingBadge } from '../../../components/FindingBadge.tsx';
import { PlatformGlyph } from '../../../components/PlatformGlyph.tsx';
import { hueVariable } from '../../../theme/theme.ts';
import { useFormat, useLanguage, useTexts } from '../../../texts.ts';
import { useMapStore } from '../map-store.ts';
import { canvasTexts } from './canvas-texts.ts';
import type { AreaNode, CardNode, FoldedNode } from './flow-types.ts';
import classes from './canvas.module.css';

/** The id of a card in the page, by which the canvas says where the keys are. */
export function cardElementId(id: string): string {
  return `map-card-${id.replaceAll(/\s/g, '-')}`;
}

/** Room for a name on a card whose words are large, and their size there, in units of the map. */
const large = { room: 147, size: 17.5 };

/** By how much large words have to be smaller, so that the longest one of a name need not be broken. */
function fitOf(name: string): number {
  const longest = Math.max(...name.split(/[\s-]+/u).map((word) => textWidth(word, large.size, 600)));
  return Math.max(0.7, Math.min(1, large.room / Math.max(1, longest)));
}

/** A channel: the drawing of its platform, its name, its role and who answers for it, its audience, its findings. */
export const ChannelCard = memo(function ChannelCard({
  data,
  selected,
  isConnectable,
}: NodeProps<CardNode>): ReactElement {
  const t = useTexts(canvasTexts);
  const words = useTexts(channelMapTexts);
  const language = useLanguage();
  const format = useFormat();
  const { node, ownerName, warnings, hints, mark, lit, aside, focused } = data;
  const profile = findProfile(node.platformId);
  const platform = profile === null ? node.platformId : platformName(profile, language);
  const label = t('card', {
    name: node.name,
    platform,
    role: words(`role.${node.role}`),
    linksOut: data.linksOut,
    linksIn: data.linksIn,
    count: warnings + hints,
  });
  const audience = node.audienceSize === null ? '' : format.number(node.audienceSize);
  const posts = node.cadence === null ? '' : rhythm(node.cadence, language);
  return (
    <article
      id={cardElementId(node.id)}
      aria-label={[label, mark === null ? '' : t(`mark.${mark}`), selected ? t('selected') : '']
        .filter(Boolean)
        .join(', ')}
      className={classes['card']}
      data-role={node.role}
      data-selected={selected || undefined}
      data-focused={focused || undefined}
      data-lit={lit || undefined}
      data-aside={aside || undefined}
      data-mark={mark ?? undefined}
      style={
        { '--hue': hueVariable(profile?.hue ?? 'ink'), '--fit': fitOf(node.name) } as never /* custom properties */
      }
    >
      <span className={classes['tile']}>
        <PlatformGlyph profile={profile ?? { glyph: 'custom', hue: 'ink' }} size={20} />
      </span>
      <span className={classes['cardWords']}>
        <span className={classes['cardName']}>{node.name}</span>
        <span className={classes['cardLine']} data-missing={ownerName === '' || undefined}>
          <span className={classes['more']}>{words(`role.${node.role}`)} · </span>
          {ownerName === '' ? t('noOwner') : ownerName}
        </span>
        <span className={`${classes['cardLine'] ?? ''} ${classes['more'] ?? ''}`}>
          {audience !== '' && <IconUsers className={classes['people'] ?? ''} size={12} stroke={1.75} aria-hidden />}
          {[audience, posts].filter((part) => part !== '').join(' · ')}
        </span>
      </span>
      {warnings + hints > 0 && (
        <span className={classes['badge']} aria-hidden>
          <FindingBadge
            severity={warnings > 0 ? 'warning' : 'hint'}
            count={warnings > 0 ? warnings : hints}
            form="count"
          />
        </span>
      )}
      {mark !== null && <span className={classes['mark']}>{t(`mark.${mark}`)}</span>}
      <Handle type="target" position={Position.Top} className={classes['middle'] ?? ''} isConnectableStart={false} />
      <Handle
        type="source"
        position={Position.Top}
        className={`${classes['middle'] ?? ''} ${isConnectable ? (classes['grip'] ?? '') : ''}`}
        title={isConnectable ? t('linkHandle') : undefined}
      />
    </article>
  );
});

/** A folded group of channels; a double click or Enter unfolds it. */
export const FoldedCard = memo(function FoldedCard({ data }: NodeProps<FoldedNode>): ReactElement {
  const t = useTexts(canvasTexts);
  const words = useTexts(channelMapTexts);
  return (
    <article
      id={cardElementId(`group ${data.group}`)}
      aria-label={t('group', { name: data.name, count: data.count })}
      className={`${classes['card'] ?? ''} ${classes['folded'] ?? ''}`}
      data-focused={data.focused || undefined}
      data-lit={data.lit || undefined}
    >
      <span className={classes['cardWords']}>
        <span className={classes['cardName']}>{data.name}</span>
        <span className={classes['cardLine']}>{words('channels', { count: data.count })}</span>
      </span>
      <button
        type="button"
        tabIndex={-1}
        className={`nodrag ${classes['unfold'] ?? ''}`}
        aria-label={t('unfold', { name: data.name })}
        onClick={() => setFolded(data.group, false)}
      >
        <IconFold size={16} stroke={1.5} aria-hidden />
      </button>
      <Handle type="target" position={Position.Top} className={classes['middle'] ?? ''} isConnectable={false} />
      <Handle type="source" position={Position.Top} className={classes['middle'] ?? ''} isConnectable={false} />
    </article>
  );
});

/** The ground that the cards of a group stand on. */
export const GroupArea = memo(function GroupArea({ data }: NodeProps<AreaNode>): ReactElement {
  const t = useTexts(canvasTexts);
  return (
    <div className={classes['area']}>
      <button
        type="button"
        tabIndex={-1}
        className={classes['areaName']}
        aria-label={t('fold', { name: data.name })}
        onClick={() => setFolded(data.group, true)}
      >
        {data.name}
        <IconFold size={13} stroke={1.5} aria-hidden />
      </button>
    </div>
  );
});

export function setFolded(group: string, isFolded: boolean): void {
  useMapStore.setState(({ folded }) => ({ folded: { ...folded, [group]: isFolded } }));
}
