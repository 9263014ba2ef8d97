import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { describeCardFinding } from '../../../../shared/texts/cards.ts';
import { describeError } from '../../../../shared/texts/describe-failure.ts';
import { ExternalLink } from '../../../components/ExternalLink.tsx';
import { useFormat, useLanguage, useTexts } from '../../../texts.ts';
import type { CardDesign } from './card-design.ts';
import { cardDialogTexts } from './card-dialog-texts.ts';
import classes from './cards.module.css';
import { DrawnCard } from './DrawnCard.tsx';
import type { CardsPreview } from './use-card-preview.ts';

interface StageProps {
  readonly design: CardDesign;
  readonly preview: CardsPreview | null;
  readonly error: unknown;
  readonly onShow: (index: number) => void;
}

/** The card in sight as it will be, and what is wrong with it and its fellows. */
export function CardStage({ design, preview, error, onShow }: StageProps): ReactElement {
  const t = useTexts(cardDialogTexts);
  const format = useFormat();
  const language = useLanguage();
  const { at, template } = design;
  const { width, height } = template.size;
  const page = preview?.pages.find(({ index }) => index === at);
  const { headingSize = null, textSize = null } = page ?? {};
  const facts = [
    t('measures', { width, height }),
    ...(headingSize === null ? [] : [t('headingSize', { size: format.number(headingSize) })]),
    ...(textSize === null ? [] : [t('textSize', { size: format.number(textSize) })]),
  ];
  return (
    <div className={classes['stage']}>
      <figure className={classes['shown']}>
        <div
          className={classes['paper']}
          style={{ aspectRatio: `${width} / ${height}`, maxWidth: `calc(56vh * ${width / height})` }}
        >
          {page === undefined ? (
            <span className={classes['quiet']}>{t('drawing')}</span>
          ) : (
            <DrawnCard svg={page.svg} alt={`${t('preview', { number: at + 1 })}: ${page.words}`} />
          )}
        </div>
        <figcaption className={classes['quiet']}>{facts.join(' · ')}</figcaption>
      </figure>
      {error !== null && error !== undefined && (
        <p className={classes['warning']} role="alert">
          {describeError(error, language).title} {describeError(error, language).help}
        </p>
      )}
      <CardFindings preview={preview} at={at} onShow={onShow} />
    </div>
  );
}

/** First those of the card in sight and of all together, then those of other cards. */
function CardFindings({
  preview,
  at,
  onShow,
}: Pick<StageProps, 'preview' | 'onShow'> & { readonly at: number }): ReactElement {
  const t = useTexts(cardDialogTexts);
  const language = useLanguage();
  const found = (preview?.findings ?? []).toSorted((a, b) => rank(a.page, at) - rank(b.page, at));
  return (
    <section className={classes['findings']} aria-label={t('findings')} aria-live="polite">
      {preview !== null && found.length === 0 && (
        <p className={classes['fine']}>
          <IconCircleCheck size={16} stroke={1.5} aria-hidden /> {t('noFindings')}
        </p>
      )}
      <ul>
        {found.map((finding) => {
          const { code, page, severity, basis } = finding;
          return (
            <li key={`${code} ${page}`} data-severity={severity}>
              {severity === 'warning' ? (
                <IconAlertTriangle size={16} stroke={1.5} aria-hidden />
              ) : (
                <IconInfoCircle size={16} stroke={1.5} aria-hidden />
              )}
              <span>
                {page !== null && page !== at && (
                  <button type="button" className={classes['link']} onClick={() => onShow(page)}>
                    {t('onCard', { number: page + 1 })}
                  </button>
                )}{' '}
                {describeCardFinding(finding, language)}{' '}
                {basis?.source.startsWith('https:') === true && (
                  <ExternalLink url={basis.source}>{t('basis')}</ExternalLink>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function rank(page: number | null, at: number): number {
  if (page === at) return 0;
  return page === null ? 1 : 2 + page;
}
