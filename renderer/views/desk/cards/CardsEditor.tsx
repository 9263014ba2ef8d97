import { Button, SegmentedControl, Switch, TextInput } from '@mantine/core';
import { type ReactElement, useEffect, useState } from 'react';
import type { CardsAs } from '../../../../shared/model/card-pages.ts';
import { notifyFailure, notifyUndo } from '../../../components/notify.ts';
import { useCommand } from '../../../hooks/use-command.ts';
import { useRead } from '../../../hooks/use-read.ts';
import { useTexts } from '../../../texts.ts';
import { callOperation } from '../../../transport/operations.ts';
import type { DeskVariant } from '../use-desk.ts';
import { type CardDesign, designed, pagesOf } from './card-design.ts';
import { forgetDesign, keepDesign } from './card-drafts.ts';
import { cardDialogTexts } from './card-dialog-texts.ts';
import { CardList } from './CardList.tsx';
import { CardStage } from './CardStage.tsx';
import { CardWords } from './CardWords.tsx';
import classes from './cards.module.css';
import { TemplatePanel } from './TemplatePanel.tsx';
import { useCardPreview } from './use-card-preview.ts';

interface EditorProps {
  readonly current: DeskVariant;
  readonly begin: CardDesign;
  /** Under which the design is kept while it is not inserted. */
  readonly keep: string;
  readonly readOnly: boolean;
  readonly onClose: () => void;
}

/** The cards at work: list, preview with findings, words, looks. */
export function CardsEditor({ current, begin, keep, readOnly, onClose }: EditorProps): ReactElement {
  const [design, setDesign] = useState(begin);
  const [first] = useState(begin);
  useEffect(() => {
    if (design !== first) keepDesign(keep, design);
  }, [design, first, keep]);
  const { variant } = current.view;
  const { template, as, at } = design;
  const brand = useRead(['cards', 'templates']).data?.brand;
  const shown = { variantId: variant.id, template, pages: pagesOf(design), as };
  const { preview, error } = useCardPreview(shown, at, JSON.stringify(brand ?? null));
  const change = (fields: Partial<CardDesign>): void => setDesign((before) => ({ ...before, ...fields }));
  return (
    <div className={classes['editor']}>
      <CardList design={design} preview={preview} readOnly={readOnly} onChange={setDesign} />
      <CardStage design={design} preview={preview} error={error} onShow={(index) => change({ at: index })} />
      <div className={classes['side']}>
        <CardWords design={design} preview={preview} readOnly={readOnly} onChange={setDesign} />
        <TemplatePanel template={template} readOnly={readOnly} onChange={(next) => change({ template: next })} />
      </div>
      <Foot
        current={current}
        design={design}
        readOnly={readOnly}
        onChange={change}
        onMade={() => {
          forgetDesign(keep);
          onClose();
        }}
        onClose={onClose}
      />
    </div>
  );
}

interface FootProps extends Omit<EditorProps, 'begin' | 'keep'> {
  readonly design: CardDesign;
  readonly onMade: () => void;
  readonly onChange: (fields: Partial<CardDesign>) => void;
}

/** What the cards become, and the step itself. */
function Foot({ current, design, readOnly, onChange, onMade, onClose }: FootProps): ReactElement {
  const t = useTexts(cardDialogTexts);
  const { view, channel, profile } = current;
  const { as, pages, title, others } = design;
  const make = useMake(current, design, onMade);
  const takesDocuments = (profile.documents ?? null) !== null;
  const choose = (next: CardsAs): void => {
    onChange({ as: next });
    if (design.touched) return;
    // another number of cards may fit
    callOperation(['cards', 'compose'], { variantId: view.variant.id, as: next })
      .then((composed) => onChange({ pages: designed(composed.pages), leftOut: composed.leftOut, at: 0 }))
      .catch(notifyFailure);
  };
  return (
    <div className={classes['foot']}>
      <div className={classes['become']}>
        <span className={classes['label']} id="cards-become">
          {t('as')}
        </span>
        <SegmentedControl
          aria-labelledby="cards-become"
          value={as}
          disabled={readOnly}
          onChange={(next) => choose(next)}
          data={[
            { value: 'pictures', label: t('as.pictures') },
            { value: 'document', label: t('as.document'), disabled: !takesDocuments },
          ]}
        />
        {takesDocuments ? null : (
          <span className={classes['quiet']}>{t('noDocuments', { channel: channel.name })}</span>
        )}
        {as === 'document' ? (
          <TextInput
            className={classes['title'] ?? ''}
            aria-label={t('title')}
            placeholder={t('titleHelp')}
            value={title}
            maxLength={500}
            readOnly={readOnly}
            onChange={(event) => onChange({ title: event.currentTarget.value })}
          />
        ) : (
          view.content.images.length > 0 && (
            <Switch
              label={t('keepOthers')}
              checked={others === 'keep'}
              disabled={readOnly}
              onChange={(event) => onChange({ others: event.currentTarget.checked ? 'keep' : 'drop' })}
            />
          )
        )}
      </div>
      <div className={classes['step']}>
        <Button variant="default" onClick={onClose}>
          {t('close')}
        </Button>
        <Button disabled={readOnly} loading={make.isPending} onClick={make.run}>
          {t(as === 'document' ? 'insertDocument' : 'insertPictures', { count: pages.length })}
        </Button>
      </div>
    </div>
  );
}

/** Makes the cards and offers to take them back. */
function useMake(
  { view: { variant } }: DeskVariant,
  design: CardDesign,
  onMade: () => void,
): { readonly run: () => void; readonly isPending: boolean } {
  const t = useTexts(cardDialogTexts);
  const { as, template, pages, title, others, replaces } = design;
  const { mutate, isPending } = useCommand(['cards', 'make'], {
    onSuccess: ({ made }) => {
      const said = as === 'document' ? t('madeDocument') : t('made', { count: pages.length });
      notifyUndo(said, () => callOperation(['cards', 'takeBack'], made));
      onMade();
    },
  });
  const run = (): void =>
    mutate({
      variantId: variant.id,
      template,
      pages: pagesOf(design),
      as,
      altTexts: pages.map(({ alt }) => alt),
      title,
      others,
      replaces: [...replaces],
    });
  return { run, isPending };
}
