import type { ReactElement } from 'react';
import { Link } from 'wouter';
import type { SearchHit } from '../../../shared/contract/areas/content.ts';
import { Highlighted } from '../../components/Highlighted.tsx';
import { KindIcon } from '../../components/KindIcon.tsx';
import { useFormat, useTexts } from '../../texts.ts';
import { hitHref } from './hit-href.ts';
import classes from './search.module.css';
import { searchTexts } from './texts.ts';
import { useHitDetail } from './use-hit-detail.ts';

interface Props {
  readonly hits: readonly SearchHit[];
  readonly more: boolean;
}

/** Search hits, best first, each with the place where it was found. */
export function Hits({ hits, more }: Props): ReactElement {
  const t = useTexts(searchTexts);
  const detail = useHitDetail();
  const format = useFormat();
  return (
    <div className={classes['page']}>
      <output className={classes['count']}>
        {t('count', { count: hits.length, number: format.number(hits.length) })}
      </output>
      <ul className={classes['hits']}>
        {hits.map((hit) => (
          <li key={`${hit.kind} ${hit.id}`}>
            <Link href={hitHref(hit)} className={classes['hit'] ?? ''}>
              <span className={classes['icon']}>
                <KindIcon kind={hit.kind} />
              </span>
              <span className={classes['body']}>
                <span className={classes['title']}>
                  {hit.title === '' ? t('untitled') : <Highlighted text={hit.title} />}
                  <span className={classes['kind']}>{detail(hit)}</span>
                </span>
                {hit.excerpt === '' ? null : (
                  <span className={classes['excerpt']}>
                    <Highlighted text={hit.excerpt} />
                  </span>
                )}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {more ? <p className={classes['count']}>{t('more')}</p> : null}
    </div>
  );
}
