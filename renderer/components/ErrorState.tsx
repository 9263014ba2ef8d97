import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { Link, useLocation } from 'wouter';
import { describeError } from '../../shared/texts/describe-failure.ts';
import { useLanguage, useTexts } from '../texts.ts';
import classes from './states.module.css';
import { componentTexts } from './texts.ts';

interface Props {
  readonly error: unknown;
  readonly onRetry?: () => void;
  /** The failure is all that the view shows: its title is then the heading of the page. */
  readonly whole?: boolean;
}

/** Asking again for a record that does not exist leads nowhere; the list it was in does. */
function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'NOT_FOUND';
}

/** A failure in place of content: what happened, what is safe, and a way on. */
export function ErrorState({ error, onRetry, whole = false }: Props): ReactElement {
  const t = useTexts(componentTexts);
  const words = describeError(error, useLanguage());
  const [place] = useLocation();
  const Heading = whole ? 'h1' : 'h2';
  return (
    <div className={classes['state']} role="alert">
      <IconAlertTriangle size={28} stroke={1.5} aria-hidden className={classes['trouble']} />
      <Heading className={classes['title']}>{words.title}</Heading>
      <p className={classes['text']}>{words.help}</p>
      {whole && isGone(error) ? (
        <div className={classes['action']}>
          <Button component={Link} href={`/${place.split('/')[1] ?? ''}`}>
            {t('toList')}
          </Button>
        </div>
      ) : onRetry === undefined ? null : (
        <div className={classes['action']}>
          <Button variant="default" onClick={onRetry}>
            {t('retry')}
          </Button>
        </div>
      )}
    </div>
  );
}
