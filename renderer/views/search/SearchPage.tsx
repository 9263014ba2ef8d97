import { SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch, IconSearchOff } from '@tabler/icons-react';
import { type ReactElement, useEffect } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { SearchHit } from '../../../shared/contract/areas/content.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { ViewHeader } from '../../components/SectionHeader.tsx';
import { SkeletonRows } from '../../components/Skeletons.tsx';
import { useDraft } from '../../hooks/use-draft.ts';
import { useRead } from '../../hooks/use-read.ts';
import { useTexts } from '../../texts.ts';
import { Hits } from './Hits.tsx';
import classes from './search.module.css';
import { searchTexts } from './texts.ts';

const kinds = ['master', 'variant', 'channel', 'person', 'media', 'source'] as const;
type Kind = SearchHit['kind'] | 'everything';

function isKind(value: string): value is SearchHit['kind'] {
  return (kinds as readonly string[]).includes(value);
}

/** One comes here to type. */
function focusOnce(field: HTMLInputElement | null): void {
  field?.focus();
}

/** Full search with excerpts; the query stands in the address, so that back and reload keep it. */
export default function SearchPage(): ReactElement {
  const t = useTexts(searchTexts);
  const [, navigate] = useLocation();
  const query = new URLSearchParams(useSearch());
  const asked = query.get('q') ?? '';
  const askedKind = query.get('kind') ?? '';
  const kind: Kind = isKind(askedKind) ? askedKind : 'everything';
  const [text, setText] = useDraft(asked);
  const [settled] = useDebouncedValue(text, 150);

  const go = (q: string, kind: string): void => {
    const next = new URLSearchParams({ ...(q === '' ? {} : { q }), ...(kind === 'everything' ? {} : { kind }) });
    navigate(`/search?${next.toString()}`, { replace: true });
  };
  useEffect(() => {
    if (settled !== asked && settled === text) go(settled, kind);
    // oxlint-disable-next-line react/exhaustive-deps -- only when typing has paused
  }, [settled]);

  return (
    <>
      <ViewHeader title={t('title')}>
        <search className={classes['tools']}>
          <TextInput
            className={classes['field'] ?? ''}
            aria-label={t('field')}
            placeholder={t('hint')}
            leftSection={<IconSearch size={16} stroke={1.5} aria-hidden />}
            value={text}
            maxLength={400}
            data-autofocus
            ref={focusOnce}
            type="search"
            onChange={(event) => {
              setText(event.currentTarget.value);
            }}
          />
          <SegmentedControl
            aria-label={t('field')}
            value={kind}
            data={['everything' as const, ...kinds].map((value) => ({
              value,
              label: value === 'everything' ? t('everything') : t(`kinds.${value}`),
            }))}
            onChange={(value) => {
              go(text, value);
            }}
          />
        </search>
      </ViewHeader>
      <Result text={asked.trim()} kind={kind} />
    </>
  );
}

function Result({ text, kind }: { readonly text: string; readonly kind: Kind }): ReactElement {
  const t = useTexts(searchTexts);
  const enabled = text.length >= 2;
  const input = { text, limit: 100, ...(kind === 'everything' ? {} : { kinds: [kind] }) };
  const result = useRead(['search', 'find'], input, { enabled, keepPrevious: true });
  if (!enabled) {
    return (
      <EmptyState icon={IconSearch} title={t('idleTitle')}>
        {t('idleText')}
      </EmptyState>
    );
  }
  if (result.isError) return <ErrorState error={result.error} onRetry={() => void result.refetch()} />;
  if (result.data === undefined) {
    return (
      <div className={classes['page']}>
        <SkeletonRows rowHeight={64} />
      </div>
    );
  }
  if (result.data.hits.length === 0) {
    return (
      <EmptyState icon={IconSearchOff} title={t('noneTitle')}>
        {t('noneText')}
      </EmptyState>
    );
  }
  return <Hits hits={result.data.hits} more={result.data.more} />;
}
