import { Button } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'wouter';
import type { VariantId } from '../../shared/ids.ts';
import type { TextKey } from '../../shared/texts/texts.ts';
import { ExternalLink } from '../components/ExternalLink.tsx';
import { type KnownChannel, useKnownChannels } from '../components/list/use-lookups.ts';
import { PlatformGlyph } from '../components/PlatformGlyph.tsx';
import { SectionHeader } from '../components/SectionHeader.tsx';
import { SkeletonRows } from '../components/Skeletons.tsx';
import { useRead } from '../hooks/use-read.ts';
import { useFormat, useTexts } from '../texts.ts';
import { phaseTexts } from './phase-texts.ts';
import classes from './phase.module.css';

type Word = TextKey<typeof phaseTexts>;

interface PartProps {
  readonly title: Word;
  readonly help: Word;
  readonly empty: Word;
  readonly action: Word;
  readonly href: string;
  /** Null while it is read, empty when there is nothing yet. */
  readonly rows: readonly ReactNode[] | null;
  readonly head?: readonly Word[];
  readonly primary?: boolean;
}

/** What the workspace knows of this phase, as a table or list, and the way to where it is worked on. */
function Part({ title, help, empty, action, href, rows, head, primary = true }: PartProps): ReactElement {
  const t = useTexts(phaseTexts);
  return (
    <section className={classes['part']} aria-label={t(title)}>
      <SectionHeader title={t(title)} {...(rows === null || rows.length === 0 ? {} : { count: rows.length })}>
        <Button component={Link} href={href} variant={primary ? 'filled' : 'default'} size="compact-sm">
          {t(action)}
        </Button>
      </SectionHeader>
      <p className={classes['help']}>{t(rows?.length === 0 ? empty : help)}</p>
      {rows === null ? <SkeletonRows rows={5} rowHeight={36} /> : null}
      {rows === null || rows.length === 0 ? null : head === undefined ? (
        <ul className={classes['tags']}>{rows}</ul>
      ) : (
        <table className={classes['table']}>
          <thead>
            <tr>
              {head.map((word) => (
                <th key={word} scope="col">
                  {t(word)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{rows}</tbody>
        </table>
      )}
    </section>
  );
}

function useActiveChannels(): readonly KnownChannel[] | null {
  const loaded = useRead(['channels', 'list'], { archived: false }).data !== undefined;
  const known = useKnownChannels();
  return loaded ? [...known.values()].filter(({ channel }) => channel.archivedAt === null) : null;
}

function ChannelName({ known }: { readonly known: KnownChannel }): ReactElement {
  return (
    <Link href={`/channels/${known.channel.id}`} className={classes['name'] ?? ''}>
      {known.profile === null ? null : <PlatformGlyph profile={known.profile} />}
      {known.channel.name}
    </Link>
  );
}

export function Monitoring(): ReactElement {
  const t = useTexts(phaseTexts);
  const channels = useActiveChannels()?.filter(({ channel }) => channel.url !== '') ?? null;
  return (
    <>
      <Part
        title="monitoring.now"
        help="monitoring.nowHelp"
        empty="monitoring.empty"
        action="monitoring.action"
        href="/channels"
        head={['channel', 'address', 'owner']}
        rows={
          channels?.map((known) => (
            <tr key={known.channel.id}>
              <th scope="row">
                <ChannelName known={known} />
              </th>
              <td>
                <ExternalLink url={known.channel.url}>{known.channel.url.replace(/^https?:\/\//, '')}</ExternalLink>
              </td>
              <td>{known.channel.ownerName === '' ? t('nobody') : known.channel.ownerName}</td>
            </tr>
          )) ?? null
        }
      />
      <p className={classes['help']}>{t('monitoring.more')}</p>
    </>
  );
}

export function Strategy(): ReactElement {
  const format = useFormat();
  const tags = useRead(['masters', 'tags']).data;
  const channels = useActiveChannels();
  const audiences = channels?.filter(({ channel }) => channel.audience !== '') ?? null;
  return (
    <>
      <Part
        title="strategy.now"
        help="strategy.nowHelp"
        empty="strategy.empty"
        action="strategy.action"
        href="/masters"
        rows={
          tags
            ?.toSorted((a, b) => b.count - a.count)
            .map(({ tag, count }) => (
              <li key={tag}>
                {tag} <span className="tabular">{format.number(count)}</span>
              </li>
            )) ?? null
        }
      />
      <Part
        title="strategy.audiences"
        help="strategy.audiencesHelp"
        empty="strategy.audiencesEmpty"
        action="strategy.channelsAction"
        href="/channels"
        primary={false}
        head={['channel', 'strategy.audiences']}
        rows={
          audiences?.map((known) => (
            <tr key={known.channel.id}>
              <th scope="row">
                <ChannelName known={known} />
              </th>
              <td>{known.channel.audience}</td>
            </tr>
          )) ?? null
        }
      />
    </>
  );
}

export function Concept(): ReactElement {
  const t = useTexts(phaseTexts);
  const format = useFormat();
  const channels = useActiveChannels();
  return (
    <Part
      title="concept.now"
      help="concept.nowHelp"
      empty="concept.empty"
      action="concept.action"
      href="/channels"
      head={['channel', 'role', 'rhythm', 'owner', 'linksTitle']}
      rows={
        channels?.map((known) => {
          const { channel } = known;
          return (
            <tr key={channel.id}>
              <th scope="row">
                <ChannelName known={known} />
              </th>
              <td>{t(`role.${channel.role}`)}</td>
              <td className="tabular">
                {channel.cadence === null
                  ? t('noCadence')
                  : t('cadence', { count: channel.cadence, number: format.number(channel.cadence, 2) })}
              </td>
              <td data-gap={channel.ownerName === ''}>{channel.ownerName === '' ? t('nobody') : channel.ownerName}</td>
              <td className="tabular" data-gap={channel.linksIn + channel.linksOut === 0}>
                {t('links', { out: format.number(channel.linksOut), in: format.number(channel.linksIn) })}
              </td>
            </tr>
          );
        }) ?? null
      }
    />
  );
}

export function Results(): ReactElement {
  const t = useTexts(phaseTexts);
  const format = useFormat();
  const known = useKnownChannels();
  const published = useRead(['variants', 'list'], { states: ['published'], limit: 50 }).data?.rows;
  const newest = published?.toSorted((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''));
  return (
    <Part
      title="results.now"
      help="results.nowHelp"
      empty="results.empty"
      action="results.action"
      href="/variants"
      head={['content', 'channel', 'when', 'address']}
      rows={
        newest?.map((row) => {
          const channel = known.get(row.channelId);
          return (
            <tr key={row.id}>
              <th scope="row">
                <Link href={`/masters/${row.masterId}/${row.id}`} className={classes['name'] ?? ''}>
                  {row.masterTitle}
                </Link>
              </th>
              <td>{channel === undefined ? row.channelName : <ChannelName known={channel} />}</td>
              <td className="tabular">{row.publishedAt === null ? '' : format.date(row.publishedAt)}</td>
              <td>
                <PublishedAddress variantId={row.id} missing={t('noAddress')} />
              </td>
            </tr>
          );
        }) ?? null
      }
    />
  );
}

/** The list carries no address; the variant itself does. */
function PublishedAddress({
  variantId,
  missing,
}: {
  readonly variantId: VariantId;
  readonly missing: string;
}): ReactElement | null {
  const url = useRead(['variants', 'view'], { id: variantId }).data?.variant.publishedUrl;
  if (url === undefined) return null;
  if (url === '') return <span className={classes['quiet']}>{missing}</span>;
  return <ExternalLink url={url}>{url.replace(/^https?:\/\//, '')}</ExternalLink>;
}
