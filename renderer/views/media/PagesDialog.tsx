import { Button, Checkbox, Group, Modal, NumberInput, TextInput } from '@mantine/core';
import { type ReactElement, useId, useState } from 'react';
import { mostPagesAdded, mostPagesShown, pageWidths } from '../../../shared/contract/areas/media-files.ts';
import { notifyDone, notifyUndo } from '../../components/notify.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useCommand } from '../../hooks/use-command.ts';
import { useRead } from '../../hooks/use-read.ts';
import { useTexts } from '../../texts.ts';
import { callOperation } from '../../transport/operations.ts';
import { nameOf } from './alt-state.ts';
import type { MediaRow } from './media-row.ts';
import { readPages, writePages } from './page-numbers.ts';
import { pagesTexts } from './pages-texts.ts';
import classes from './media.module.css';

interface DialogProps {
  readonly media: MediaRow;
  readonly onClose: () => void;
}

/** Chooses pages of a PDF, by looking at them or by their numbers, and adds them as pictures in one step. */
export default function PagesDialog({ media, onClose }: DialogProps): ReactElement {
  const t = useTexts(pagesTexts);
  const first = useRead(['mediaFiles', 'viewPages'], { id: media.id, pages: numbersFrom(1) });
  return (
    <Modal opened onClose={onClose} size="xl" title={t('title', { name: nameOf(media) })}>
      {first.error !== null && <ErrorState error={first.error} />}
      {first.isPending && <output className={classes['hint']}>{t('reading')}</output>}
      {first.data !== undefined && <Choice media={media} count={first.data.pageCount} onClose={onClose} />}
    </Modal>
  );
}

function numbersFrom(first: number, count = Number.POSITIVE_INFINITY): number[] {
  const length = Math.max(0, Math.min(mostPagesShown, count - first + 1));
  return Array.from({ length }, (_, index) => first + index);
}

function Choice({ media, count, onClose }: DialogProps & { readonly count: number }): ReactElement {
  const t = useTexts(pagesTexts);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [typed, setTyped] = useState('');
  const [width, setWidth] = useState<number>(pageWidths.usual);
  const [shown, setShown] = useState(mostPagesShown);
  const add = useAddPages(media, onClose);
  const read = readPages(typed, count);
  const tooMany = chosen.size > mostPagesAdded;
  const choose = (pages: ReadonlySet<number>): void => {
    setChosen(pages);
    setTyped(writePages(pages));
  };
  const all = numbers(count);
  const isWidth = width >= pageWidths.least && width <= pageWidths.most;
  return (
    <>
      <p className={classes['hint']}>{t('help')}</p>
      <Group align="flex-start" my="sm">
        <TextInput
          label={t('pagesField')}
          placeholder={t('pagesHint')}
          value={typed}
          error={
            read === null ? t('pagesWrong', { count }) : tooMany ? t('tooMany', { count: mostPagesAdded }) : undefined
          }
          onChange={(event) => {
            const text = event.currentTarget.value;
            setTyped(text);
            const pages = readPages(text, count);
            if (pages !== null) setChosen(pages);
          }}
        />
        <NumberInput
          label={t('width')}
          w={180}
          min={pageWidths.least}
          max={pageWidths.most}
          step={10}
          allowDecimal={false}
          value={width}
          onChange={(value) => setWidth(Number(value))}
        />
      </Group>
      <Group justify="space-between" mb="xs">
        <output className={classes['hint']}>{t('chosen', { count: chosen.size, of: count })}</output>
        <Group gap="xs">
          <Button size="compact-sm" variant="default" onClick={() => choose(new Set(all))}>
            {t('all')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            disabled={chosen.size === 0}
            onClick={() => choose(new Set<number>())}
          >
            {t('none')}
          </Button>
        </Group>
      </Group>
      <ul className={classes['pages']} aria-label={t('pages')}>
        {all
          .filter((page) => page <= shown && (page - 1) % mostPagesShown === 0)
          .map((from) => (
            <Pages
              key={from}
              media={media}
              numbers={numbersFrom(from, count)}
              chosen={chosen}
              onChange={(page, isChosen) => choose(changed(chosen, page, isChosen))}
            />
          ))}
      </ul>
      {count > shown && (
        <Button size="compact-sm" variant="default" mt="xs" onClick={() => setShown(shown + mostPagesShown)}>
          {t('more', { count: Math.min(mostPagesShown, count - shown) })}
        </Button>
      )}
      <Group justify="flex-end" mt="md">
        <Button
          loading={add.isPending}
          disabled={chosen.size === 0 || read === null || tooMany || !isWidth}
          onClick={() => add.mutate({ id: media.id, pages: [...chosen].sort((a, b) => a - b), width })}
        >
          {t('add', { count: chosen.size })}
        </Button>
      </Group>
    </>
  );
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function changed(chosen: ReadonlySet<number>, page: number, isChosen: boolean): Set<number> {
  const next = new Set(chosen);
  if (isChosen) next.add(page);
  else next.delete(page);
  return next;
}

function useAddPages(media: MediaRow, onClose: () => void): ReturnType<typeof useCommand<'mediaFiles', 'addPages'>> {
  const t = useTexts(pagesTexts);
  return useCommand(['mediaFiles', 'addPages'], {
    onSuccess: ({ added, duplicates }) => {
      onClose();
      if (duplicates > 0) notifyDone(t('known', { count: duplicates }));
      if (added.length > 0)
        notifyUndo(t('added', { count: added.length, name: nameOf(media) }), () =>
          callOperation(['mediaFiles', 'putAway'], { ids: added }),
        );
    },
  });
}

interface PagesProps {
  readonly media: MediaRow;
  readonly numbers: readonly number[];
  readonly chosen: ReadonlySet<number>;
  readonly onChange: (page: number, isChosen: boolean) => void;
}

/** Some pages, drawn together. */
function Pages({ media, numbers: wanted, chosen, onChange }: PagesProps): ReactElement {
  // The same question as the dialog's own first one, which is answered already.
  const first = wanted[0] ?? 1;
  const pages = useRead(['mediaFiles', 'viewPages'], { id: media.id, pages: numbersFrom(first) }).data?.pages ?? [];
  return (
    <>
      {wanted.map((page) => (
        <PageChoice
          key={page}
          page={page}
          png={pages.find((drawn) => drawn.page === page)?.png ?? null}
          isChosen={chosen.has(page)}
          onChange={(isChosen) => onChange(page, isChosen)}
        />
      ))}
    </>
  );
}

interface PageChoiceProps {
  readonly page: number;
  readonly png: string | null;
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
}

function PageChoice({ page, png, isChosen, onChange }: PageChoiceProps): ReactElement {
  const t = useTexts(pagesTexts);
  const id = useId();
  return (
    <li className={classes['page']} data-chosen={isChosen || undefined}>
      <label htmlFor={id}>
        <span className={classes['pageSheet']}>
          {png !== null && <img src={`data:image/png;base64,${png}`} alt="" />}
        </span>
      </label>
      <Checkbox
        id={id}
        size="xs"
        label={t('page', { page })}
        checked={isChosen}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </li>
  );
}
