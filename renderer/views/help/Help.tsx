import { Anchor, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Link, useParams } from 'wouter';
import { useAction } from '../../actions/use-actions.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { ViewHeader } from '../../components/SectionHeader.tsx';
import { SkeletonText } from '../../components/Skeletons.tsx';
import { useLanguage, useTexts } from '../../texts.ts';
import classes from './help.module.css';
import { Markdown } from './Markdown.tsx';
import { isPageId, loadPage, pageIds } from './pages.ts';
import { helpTexts } from './texts.ts';

/** Help that ships with the program, in the interface language. */
export default function Help(): ReactElement {
  const t = useTexts(helpTexts);
  const language = useLanguage();
  const asked = useParams<{ page?: string }>().page ?? '';
  const id = isPageId(asked) ? asked : 'start';
  const page = useQuery({ queryKey: ['help', language, id], queryFn: () => loadPage(language, id) });
  const shortcuts = useAction('help.shortcuts');
  const next = pageIds[pageIds.indexOf(id) + 1];
  return (
    <>
      <ViewHeader
        title={t('title')}
        actions={
          <Button variant="default" onClick={() => shortcuts?.run()}>
            {t('allShortcuts')}
          </Button>
        }
      />
      <div className={classes['page']}>
        <nav aria-label={t('pages')} className={classes['nav']}>
          {pageIds.map((page) => (
            <Link
              key={page}
              href={`/help/${page}`}
              className={classes['navLink'] ?? ''}
              aria-current={page === id ? 'page' : undefined}
            >
              {t(page)}
            </Link>
          ))}
        </nav>
        <article className={classes['text']} lang={language}>
          {page.isError ? <ErrorState error={page.error} onRetry={() => void page.refetch()} /> : null}
          {page.data === undefined ? (
            page.isPending ? (
              <SkeletonText lines={10} />
            ) : null
          ) : (
            <Markdown source={page.data} />
          )}
          {next === undefined || page.data === undefined ? null : (
            <p className={classes['next']}>
              <Anchor component={Link} href={`/help/${next}`}>
                {t('next', { title: t(next) })}
              </Anchor>
            </p>
          )}
        </article>
      </div>
    </>
  );
}
