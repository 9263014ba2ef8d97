import { Button } from '@mantine/core';
import { IconAlertTriangle, IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { type Dispatch, type ReactElement, type SetStateAction } from 'react';
import { ToolButton } from '../../../components/ToolButton.tsx';
import { useTexts } from '../../../texts.ts';
import { type CardDesign, type DesignedPage, withAdded, withMoved, withoutPage } from './card-design.ts';
import { cardDialogTexts } from './card-dialog-texts.ts';
import classes from './cards.module.css';
import { DrawnCard } from './DrawnCard.tsx';
import type { CardsPreview } from './use-card-preview.ts';

interface ListProps {
  readonly design: CardDesign;
  readonly preview: CardsPreview | null;
  readonly readOnly: boolean;
  readonly onChange: Dispatch<SetStateAction<CardDesign>>;
}

/** All cards in order, each small; adding, moving and removing. */
export function CardList({ design, preview, readOnly, onChange }: ListProps): ReactElement {
  const t = useTexts(cardDialogTexts);
  const { pages, at, leftOut, template } = design;
  const number = at + 1;
  return (
    <section className={classes['list']} aria-label={t('cards')}>
      <ol className={classes['cards']}>
        {pages.map((page, index) => (
          <li key={page.key}>
            <Card
              page={page}
              index={index}
              isCurrent={index === at}
              hasFinding={preview?.findings.some((one) => one.page === index && one.severity === 'warning') ?? false}
              svg={preview?.pages.find((one) => one.index === index)?.svg ?? null}
              ratio={template.size.width / template.size.height}
              onShow={() => onChange((before) => ({ ...before, at: index }))}
            />
          </li>
        ))}
      </ol>
      {readOnly ? null : (
        <div className={classes['tools']}>
          <ToolButton
            label={t('earlier', { number })}
            disabled={at === 0}
            run={() => onChange((before) => withMoved(before, before.at, -1))}
            icon={<IconArrowUp size={16} stroke={1.5} />}
          />
          <ToolButton
            label={t('later', { number })}
            disabled={at === pages.length - 1}
            run={() => onChange((before) => withMoved(before, before.at, 1))}
            icon={<IconArrowDown size={16} stroke={1.5} />}
          />
          <ToolButton
            label={t('remove', { number })}
            disabled={pages.length < 2}
            run={() => onChange((before) => withoutPage(before, before.at))}
            icon={<IconX size={16} stroke={1.5} />}
          />
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<IconPlus size={14} stroke={1.75} aria-hidden />}
            onClick={() => onChange(withAdded)}
          >
            {t('add')}
          </Button>
        </div>
      )}
      {leftOut > 0 && <p className={classes['warning']}>{t('leftOut', { count: leftOut })}</p>}
    </section>
  );
}

/** Pixels: three or four cards are seen at once. */
const mostHigh = 132;

interface CardProps {
  readonly page: DesignedPage;
  readonly index: number;
  readonly isCurrent: boolean;
  readonly hasFinding: boolean;
  readonly svg: string | null;
  /** Width divided by height. */
  readonly ratio: number;
  readonly onShow: () => void;
}

function Card({ page, index, isCurrent, hasFinding, svg, ratio, onShow }: CardProps): ReactElement {
  const t = useTexts(cardDialogTexts);
  const heading = (page.heading || page.text).trim().split('\n', 1)[0] ?? '';
  const number = index + 1;
  return (
    <button type="button" className={classes['card']} aria-current={isCurrent ? 'true' : undefined} onClick={onShow}>
      <span className={classes['small']} style={{ aspectRatio: ratio, maxWidth: `${mostHigh * ratio}px` }}>
        {svg !== null && <DrawnCard svg={svg} alt="" />}
      </span>
      <span className={classes['cardWords']}>
        <span className="tabular">
          <span className="visually-hidden">{t('oneCard')} </span>
          {number}
        </span>
        {hasFinding && <IconAlertTriangle size={14} stroke={1.75} className={classes['mark']} aria-hidden />}
        <span className={classes['cardName']}>{heading}</span>
        {hasFinding && <span className="visually-hidden">{t('warned')}</span>}
      </span>
    </button>
  );
}
