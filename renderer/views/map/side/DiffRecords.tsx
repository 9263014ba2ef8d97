import { type ReactNode, useState } from 'react';
import type { ChannelMap } from '../../../../shared/channel-graph/channel-map.ts';
import { SectionHeader } from '../../../components/SectionHeader.tsx';
import { useTexts } from '../../../texts.ts';
import { type DraftMark, useDraftMarks } from '../draft-marks.ts';
import { select } from '../map-store.ts';
import { sideTexts } from '../side-texts.ts';
import classes from './side.module.css';

const signs: Readonly<Record<DraftMark, string>> = { added: '+', removed: '−', changed: '~' };
const order: readonly DraftMark[] = ['added', 'changed', 'removed'];

/** So many are named at first. */
const few = 8;

interface Line {
  readonly id: string;
  readonly name: string;
  readonly mark: DraftMark;
  readonly show: (() => void) | null;
}

/** Channels and links that the try adds, changes or takes away. */
export function DiffRecords({ base, draft }: { readonly base: ChannelMap; readonly draft: ChannelMap }): ReactNode {
  const t = useTexts(sideTexts);
  const marks = useDraftMarks();
  const [whole, setWhole] = useState(false);
  const names = new Map<string, string>([...base.nodes, ...draft.nodes].map(({ id, name }) => [id, name]));
  const edges = new Map([...base.edges, ...draft.edges].map((edge) => [edge.id as string, edge]));
  const lines = [...marks].map(([id, mark]): Line => {
    const edge = edges.get(id);
    const node = draft.nodes.find((one) => one.id === id);
    const found = draft.edges.find((one) => one.id === id);
    const show =
      mark === 'removed'
        ? null
        : node !== undefined
          ? () => select([node.id])
          : found !== undefined
            ? () => select([], [found.id])
            : null;
    const name =
      edge === undefined
        ? (names.get(id) ?? '')
        : `${names.get(edge.fromId) ?? ''} ${edge.bothWays ? '↔' : '→'} ${names.get(edge.toId) ?? ''}`;
    return { id, name, mark, show };
  });
  if (lines.length === 0) return null;
  const sorted = lines.toSorted((a, b) => order.indexOf(a.mark) - order.indexOf(b.mark));
  return (
    <section className={classes['part']} aria-label={t('diff.channels')}>
      <SectionHeader title={t('diff.channels')} count={lines.length} />
      <ul className={classes['diff']}>
        {(whole ? sorted : sorted.slice(0, few)).map(({ id, name, mark, show }) => (
          <li key={id}>
            <span className={classes['mark']} data-mark={mark} aria-hidden>
              {signs[mark]}
            </span>
            {show === null ? (
              <span>{name}</span>
            ) : (
              <button type="button" className={classes['sentence']} onClick={show}>
                {name}
              </button>
            )}
            <span className={classes['tone']}>{t(mark)}</span>
          </li>
        ))}
      </ul>
      {!whole && sorted.length > few && (
        <button type="button" className={classes['leave']} onClick={() => setWhole(true)}>
          {t('moreLines', { count: sorted.length - few })}
        </button>
      )}
    </section>
  );
}
