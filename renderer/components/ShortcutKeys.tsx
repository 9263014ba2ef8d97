import { Fragment, type ReactElement } from 'react';
import { isMac, shortcutKeys } from '../actions/shortcuts.ts';
import { frameTexts } from '../frame/texts.ts';
import { useLanguage, useTexts } from '../texts.ts';
import classes from './ShortcutKeys.module.css';

interface Props {
  readonly shortcut: string;
  /** One key per letter of the keyboard, for the overview; otherwise all keys of a stroke in one. */
  readonly separate?: boolean;
}

/** The keys of a shortcut as they are printed on the keyboard. */
export function ShortcutKeys({ shortcut, separate = false }: Props): ReactElement {
  const t = useTexts(frameTexts);
  const strokes = shortcutKeys(shortcut, useLanguage(), isMac);
  return (
    <span className={classes['keys']}>
      {strokes.map((keys, index) => (
        <Fragment key={keys.join('+')}>
          {index > 0 ? <span className={classes['then']}>{t('thenKey')}</span> : null}
          {separate ? keys.map((key) => <kbd key={key}>{key}</kbd>) : <kbd>{keys.join(' ')}</kbd>}
        </Fragment>
      ))}
    </span>
  );
}
