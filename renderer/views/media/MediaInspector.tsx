import { Anchor, Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { InlineField } from '../../components/InlineField.tsx';
import { places } from '../../components/list/places.ts';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useCommand } from '../../hooks/use-command.ts';
import { useRead } from '../../hooks/use-read.ts';
import { useReadOnly } from '../../hooks/use-settings.ts';
import { useTexts } from '../../texts.ts';
import type { InputOf } from '../../transport/operations.ts';
import { mediaKindOf } from '../../../shared/media-kinds.ts';
import { isSeen, nameOf } from './alt-state.ts';
import { kindTexts } from './kind-texts.ts';
import type { MediaRow } from './media-row.ts';
import { MediaAlike } from './MediaAlike.tsx';
import { MediaFacts } from './MediaFacts.tsx';
import { MediaHandedOver } from './MediaHandedOver.tsx';
import { MediaPages } from './MediaPages.tsx';
import { MediaPreview } from './MediaPreview.tsx';
import { MediaRights } from './MediaRights.tsx';
import { MediaSets } from './MediaSets.tsx';
import { MediaSubtitles } from './MediaSubtitles.tsx';
import { ReplaceMedia } from './ReplaceMedia.tsx';
import { mediaTexts } from './texts.ts';
import classes from './media.module.css';

interface InspectorProps {
  readonly media: MediaRow | undefined;
  /** Somebody begins to work on what is shown: it should stay, whatever comes in above it. */
  readonly onWork: () => void;
}

/** Everything known of one medium, edited in place. */
export function MediaInspector({ media, onWork }: InspectorProps): ReactNode {
  const t = useTexts(mediaTexts);
  return (
    <aside className={classes['inspector']} aria-label={t('inspector')} onFocusCapture={onWork}>
      {media === undefined ? <p className={classes['hint']}>{t('pick')}</p> : <Details key={media.id} media={media} />}
    </aside>
  );
}

function Details({ media }: { readonly media: MediaRow }): ReactNode {
  const t = useTexts(mediaTexts);
  const readOnly = useReadOnly() || media.trashedAt !== null;
  const kinds = useTexts(kindTexts);
  const kind = mediaKindOf(media.mediaType);
  const command = useCommand(['media', 'change']);
  const change = (fields: InputOf<'media', 'change'>['fields']): void => command.mutate({ id: media.id, fields });
  const setAlt = (language: 'de' | 'en', text: string): void =>
    change({ altText: { de: media.altText.de, en: media.altText.en, [language]: text } });
  return (
    <>
      <MediaPreview media={media} readOnly={readOnly} />
      {kind === 'document' && !readOnly && <MediaPages media={media} />}
      {kind === 'video' && <MediaSubtitles media={media} readOnly={readOnly} />}
      <div className={classes['form']}>
        <InlineField
          label={t('name')}
          placeholder={media.fileName}
          value={media.title}
          maxLength={500}
          readOnly={readOnly}
          onSave={(title) => change({ title })}
        />
        {kind === 'picture' && (
          <Switch
            label={t('decorative')}
            description={t('decorativeHelp')}
            disabled={readOnly}
            checked={media.decorative}
            onChange={(event) => change({ decorative: event.currentTarget.checked })}
          />
        )}
        {isSeen(media) &&
          !media.decorative &&
          (['de', 'en'] as const).map((language) => (
            <InlineField
              key={language}
              label={t(language === 'de' ? 'altDe' : 'altEn')}
              placeholder={kind === 'video' ? kinds('altVideoHint') : t('altHint')}
              multiline
              value={media.altText[language]}
              readOnly={readOnly}
              onSave={(text) => setAlt(language, text)}
            />
          ))}
        {(['credit', 'licence', 'source'] as const).map((field) => (
          <InlineField
            key={field}
            label={t(field)}
            value={media[field]}
            readOnly={readOnly}
            onSave={(text) => change({ [field]: text })}
          />
        ))}
        <MediaSets media={media} readOnly={readOnly} change={change} />
      </div>
      <MediaRights media={media} readOnly={readOnly} change={change} />
      <MediaAlike media={media} readOnly={readOnly} />
      <MediaFacts media={media} />
      <Uses media={media} readOnly={readOnly} />
      <MediaHandedOver media={media} />
    </>
  );
}

const nobody = { evidenceOf: [], isLogo: false } as const;

function Uses({ media, readOnly }: { readonly media: MediaRow; readonly readOnly: boolean }): ReactNode {
  const t = useTexts(mediaTexts);
  const kinds = useTexts(kindTexts);
  const uses = useRead(['media', 'uses'], { id: media.id }).data ?? [];
  const videos = useRead(['media', 'posterOf'], { id: media.id }).data ?? [];
  const { evidenceOf, isLogo } = useRead(['media', 'neededBy'], { id: media.id }).data ?? nobody;
  const count = uses.length + videos.length + evidenceOf.length + Number(isLogo);
  return (
    <section aria-label={t('usedIn')}>
      <SectionHeader title={t('usedIn')} count={count} />
      {count === 0 && <p className={classes['hint']}>{t('usedNowhere')}</p>}
      <ul className={classes['uses']}>
        {uses.map((use) => (
          <li key={`${use.masterId} ${use.variantId ?? ''}`}>
            <Anchor component={Link} href={places.desk(use.masterId, use.variantId ?? undefined)}>
              {use.title}
            </Anchor>
            <span className={classes['hint']}>{t(use.variantId === null ? 'usedMaster' : 'usedVariant')}</span>
          </li>
        ))}
        {videos.map((video) => (
          <li key={video.id}>
            <Anchor component={Link} href={`/media?show=${video.id}`}>
              {nameOf(video)}
            </Anchor>
            <span className={classes['hint']}>{kinds('posterOf')}</span>
          </li>
        ))}
        {evidenceOf.map((shown) => (
          <li key={`evidence ${shown.id}`}>
            <Anchor component={Link} href={`/media?show=${shown.id}`}>
              {nameOf(shown)}
            </Anchor>
            <span className={classes['hint']}>{kinds('evidenceOf')}</span>
          </li>
        ))}
        {isLogo && <li>{kinds('isLogo')}</li>}
      </ul>
      {!readOnly && uses.length + videos.length > 0 && <ReplaceMedia media={media} />}
    </section>
  );
}
