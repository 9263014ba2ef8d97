import { useDebouncedValue } from '@mantine/hooks';
import { Modal } from '@mantine/core';
import { Spotlight } from '@mantine/spotlight';
import { IconArrowRight, IconSearch } from '@tabler/icons-react';
import { type ReactElement, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { actionTexts } from '../../shared/actions/actions.ts';
import type { Action } from '../actions/action.ts';
import { matchActions } from '../actions/match-actions.ts';
import { Highlighted } from '../components/Highlighted.tsx';
import { KindIcon } from '../components/KindIcon.tsx';
import { ShortcutKeys } from '../components/ShortcutKeys.tsx';
import { useRead } from '../hooks/use-read.ts';
import { useStatus } from '../hooks/use-settings.ts';
import { useTexts } from '../texts.ts';
import { useHitDetail } from '../views/search/use-hit-detail.ts';
import { hitHref } from '../views/search/hit-href.ts';
import { choosePaletteTop, paletteStore } from './palette-store.ts';
import classes from './palette.module.css';
import { frameTexts } from './texts.ts';

const groups = ['here', 'create', 'workspace', 'go', 'view', 'help'] as const;

/** Ctrl+K: everything that can be done, and everything that can be found, in one field. */
export function Palette({ actions }: { readonly actions: readonly Action[] }): ReactElement {
  const t = useTexts(frameTexts);
  const [query, setQuery] = useState('');
  const found = matchActions(actions, query);
  return (
    <Spotlight.Root
      store={paletteStore}
      overlayProps={{ blur: 0, color: 'var(--veil)', backgroundOpacity: 0.4 }}
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      scrollable
      maxHeight="min(60vh, 520px)"
      classNames={{ action: classes['action'] ?? '', actionsGroup: classes['group'] ?? '' }}
      transitionProps={{ duration: 120, transition: 'pop' }}
      size={600}
    >
      <Modal.Title className="visually-hidden">{t('paletteSearch')}</Modal.Title>
      <Spotlight.Search
        placeholder={t('paletteSearch')}
        aria-label={t('paletteSearch')}
        leftSection={<IconSearch size={18} stroke={1.5} aria-hidden />}
      />
      <Spotlight.ActionsList>
        <Results query={query} found={found} />
      </Spotlight.ActionsList>
      <Spotlight.Footer className={classes['footer'] ?? ''}>
        <kbd>↑</kbd>
        <kbd>↓</kbd> {t('paletteChoose')} <kbd>↵</kbd> {t('paletteOpen')}
      </Spotlight.Footer>
    </Spotlight.Root>
  );
}

function Results({ query, found }: { readonly query: string; readonly found: readonly Action[] }): ReactElement {
  const t = useTexts(frameTexts);
  const words = useTexts(actionTexts);
  const [, navigate] = useLocation();
  const text = query.trim();
  const hits = useHits(text);
  const detail = useHitDetail();
  const shape = [...hits, ...found].map(({ id }) => id).join(' ');
  useEffect(choosePaletteTop, [shape, text]);
  return (
    <>
      {hits.length === 0 ? null : (
        <Spotlight.ActionsGroup label={t('paletteHits')}>
          {hits.map((hit) => (
            <Spotlight.Action
              key={`${hit.kind} ${hit.id}`}
              onClick={() => {
                navigate(hitHref(hit));
              }}
            >
              <span className={classes['icon']}>
                <KindIcon kind={hit.kind} />
              </span>
              <span className={classes['body']}>
                <span className={classes['label']}>
                  <Highlighted text={hit.title} />
                </span>
                <span className={classes['detail']}>{detail(hit)}</span>
              </span>
            </Spotlight.Action>
          ))}
          <Spotlight.Action
            onClick={() => {
              navigate(`/search?q=${encodeURIComponent(text)}`);
            }}
          >
            <span className={classes['icon']}>
              <IconArrowRight size={18} stroke={1.5} aria-hidden />
            </span>
            <span className={classes['label']}>{t('paletteAll', { text })}</span>
          </Spotlight.Action>
        </Spotlight.ActionsGroup>
      )}
      {groups.map((group) => {
        const members = found.filter((action) => action.group === group);
        return members.length === 0 ? null : (
          <Spotlight.ActionsGroup key={group} label={words(`group.${group}`)}>
            {members.map((action) => (
              <Spotlight.Action key={action.id} onClick={action.run}>
                <span className={classes['label']}>{action.label}</span>
                {action.shortcut === null ? null : <ShortcutKeys shortcut={action.shortcut} />}
              </Spotlight.Action>
            ))}
          </Spotlight.ActionsGroup>
        );
      })}
      {found.length === 0 && hits.length === 0 ? <Spotlight.Empty>{t('paletteNothing')}</Spotlight.Empty> : null}
    </>
  );
}

function useHits(text: string): NonNullable<ReturnType<typeof useRead<'search', 'find'>>['data']>['hits'] {
  const [settled] = useDebouncedValue(text, 120);
  const open = useStatus().data?.workspace !== null;
  const enabled = open && settled.length >= 2 && text.length >= 2;
  const result = useRead(['search', 'find'], { text: settled, limit: 8 }, { enabled, keepPrevious: true });
  return enabled ? (result.data?.hits ?? []) : [];
}
