import { useDebouncedValue } from '@mantine/hooks';
import { useLocation } from 'wouter';
import { actionTexts } from '../../shared/actions/actions.ts';
import type { Action } from '../actions/action.ts';
import { matchActions } from '../actions/match-actions.ts';
import { useRead } from '../hooks/use-read.ts';
import { useStatus } from '../hooks/use-settings.ts';
import { useTexts } from '../texts.ts';
import type { OutputOf } from '../transport/operations.ts';
import { hitHref } from '../views/search/hit-href.ts';
import { frameTexts } from './texts.ts';

type Hit = OutputOf<'search', 'find'>['hits'][number];

/** One line of the palette: a hit, the way to all hits, or something that can be done. */
export type PaletteEntry = { readonly id: string; readonly run: () => void } & (
  | { readonly kind: 'hit'; readonly hit: Hit }
  | { readonly kind: 'all-hits'; readonly text: string }
  | { readonly kind: 'action'; readonly action: Action }
);

export interface PaletteGroup {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly PaletteEntry[];
}

const groups = ['here', 'create', 'workspace', 'go', 'view', 'help'] as const;

function useHits(text: string): readonly Hit[] {
  const [settled] = useDebouncedValue(text, 120);
  const open = useStatus().data?.workspace !== null;
  const enabled = open && settled.length >= 2 && text.length >= 2;
  const result = useRead(['search', 'find'], { text: settled, limit: 8 }, { enabled, keepPrevious: true });
  return enabled ? (result.data?.hits ?? []) : [];
}

/** What the palette offers for a query, by group: what is found first, then what can be done. Empty groups are left out. */
export function usePaletteEntries(actions: readonly Action[], query: string): readonly PaletteGroup[] {
  const t = useTexts(frameTexts);
  const words = useTexts(actionTexts);
  const [, navigate] = useLocation();
  const text = query.trim();
  const hits = useHits(text);
  const found = matchActions(actions, query);
  const hitEntries = hits.map((hit): PaletteEntry => ({
    kind: 'hit',
    id: `${hit.kind} ${hit.id}`,
    hit,
    run: () => navigate(hitHref(hit)),
  }));
  const all: PaletteEntry = {
    kind: 'all-hits',
    id: 'all-hits',
    text,
    run: () => navigate(`/search?q=${encodeURIComponent(text)}`),
  };
  return [
    { id: 'hits', label: t('paletteHits'), entries: hits.length === 0 ? [] : [...hitEntries, all] },
    ...groups.map((group) => ({
      id: group,
      label: words(`group.${group}`),
      entries: found
        .filter((action) => action.group === group)
        .map((action): PaletteEntry => ({ kind: 'action', id: action.id, action, run: action.run })),
    })),
  ].filter(({ entries }) => entries.length > 0);
}
