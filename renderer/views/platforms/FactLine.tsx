import { ActionIcon, Badge, Tooltip } from '@mantine/core';
import { IconRotate } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ProfileFact } from '../../../shared/contract/areas/platforms.ts';
import type { ChannelId } from '../../../shared/ids.ts';
import type { JsonValue, Language } from '../../../shared/model/common.ts';
import { confidenceName } from '../../../shared/texts/units.ts';
import { ExternalLink } from '../../components/ExternalLink.tsx';
import { useReadOnly } from '../../hooks/use-settings.ts';
import { useFormat, useLanguage, useTexts } from '../../texts.ts';
import { OverrideForm } from './OverrideForm.tsx';
import { usePlatformWords } from './platform-words.ts';
import { sourceLink } from './source-link.ts';
import { platformsTexts } from './texts.ts';
import { useRemoveOverride } from './use-overrides.ts';
import classes from './platforms.module.css';

interface FactLineProps {
  readonly fact: ProfileFact;
  readonly platformId: string;
  /** Null: an override holds for the whole platform. */
  readonly channelId: ChannelId | null;
}

/** One value: what it is, what holds, where it is from, how sure it is. */
export function FactLine({ fact, platformId, channelId }: FactLineProps): ReactNode {
  const t = useTexts(platformsTexts);
  const words = usePlatformWords();
  const value = (content: JsonValue): string => words.value(fact.path, content, fact.unit);
  const format = useFormat();
  const readOnly = useReadOnly();
  const remove = useRemoveOverride();
  const { override } = fact;
  return (
    <li className={classes['fact']}>
      <div className={classes['factName']}>
        <span>{words.fact(fact.path)}</span>
        {fact.note !== null && <span className={classes['note']}>{words.note(fact.note)}</span>}
      </div>
      <div className={classes['factValue']}>
        <strong
          data-unknown={fact.value === null || undefined}
          data-sentence={(typeof fact.value === 'string' && fact.value.includes(' ')) || undefined}
        >
          {value(override?.value ?? fact.value)}
        </strong>
        {override !== null && (
          <>
            <Badge color="information">{t('overridden')}</Badge>
            <span className={classes['note']}>{t('published', { value: value(fact.value) })}</span>
            <span className={classes['note']}>
              {t('overrideBy', { reason: override.reason, by: override.by, date: format.date(override.at) })}
            </span>
          </>
        )}
      </div>
      <Source fact={fact} />
      <div className={classes['factActions']}>
        {!readOnly && (
          <>
            {override !== null && override.channelId === channelId && (
              <Tooltip label={t('overrideRemove')}>
                <ActionIcon aria-label={t('overrideRemove')} onClick={() => remove(override)}>
                  <IconRotate size={16} stroke={1.5} />
                </ActionIcon>
              </Tooltip>
            )}
            <OverrideForm fact={fact} platformId={platformId} channelId={channelId} />
          </>
        )}
      </div>
    </li>
  );
}

/** A day without the day of the week: it is years that matter here. */
function day(date: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'medium',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}

function Source({ fact }: { readonly fact: ProfileFact }): ReactNode {
  const t = useTexts(platformsTexts);
  const language = useLanguage();
  const url = sourceLink(fact.source);
  const source = usePlatformWords().source(fact.source);
  return (
    <div className={classes['source']}>
      <span className={classes['sourceHead']}>
        <Tooltip label={t(`confidenceHelp.${fact.confidence}`)} multiline w={260}>
          <span className={classes['confidence']} data-confidence={fact.confidence}>
            {confidenceName(fact.confidence, language)}
            <span className="visually-hidden">{`. ${t(`confidenceHelp.${fact.confidence}`)}`}</span>
          </span>
        </Tooltip>
        <span className={classes['note']} title={t('checkedAt', { date: day(fact.checkedAt, language) })}>
          {day(fact.checkedAt, language)}
        </span>
      </span>
      {url === null ? (
        <span className={classes['sourceText']} title={source}>
          {source}
        </span>
      ) : (
        <span className={classes['sourceText']} title={source}>
          <ExternalLink url={url}>{source}</ExternalLink>
        </span>
      )}
    </div>
  );
}
