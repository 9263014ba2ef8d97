import { Button, Popover, TextInput } from '@mantine/core';
import { IconReplace } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { mediaKindOf } from '../../../shared/media-kinds.ts';
import { useRead } from '../../hooks/use-read.ts';
import { useTexts } from '../../texts.ts';
import { nameOf } from './alt-state.ts';
import { useReplace } from './MediaAlike.tsx';
import type { MediaRow } from './media-row.ts';
import { MediaThumb } from './MediaThumb.tsx';
import { mediaTexts } from './texts.ts';
import classes from './media.module.css';

/** Shows another medium of the same kind wherever this one is shown. */
export function ReplaceMedia({ media }: { readonly media: MediaRow }): ReactElement {
  const t = useTexts(mediaTexts);
  const [open, setOpen] = useState(false);
  const replace = useReplace();
  return (
    <Popover opened={open} onChange={setOpen} position="left-start" trapFocus returnFocus>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconReplace size={15} stroke={1.5} aria-hidden />}
          onClick={() => setOpen(!open)}
        >
          {t('replaceEverywhere')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        {open ? (
          <Choices
            media={media}
            onPick={(other) => {
              setOpen(false);
              replace(media, other);
            }}
          />
        ) : null}
      </Popover.Dropdown>
    </Popover>
  );
}

interface ChoicesProps {
  readonly media: MediaRow;
  readonly onPick: (other: MediaRow) => void;
}

function Choices({ media, onPick }: ChoicesProps): ReactElement {
  const t = useTexts(mediaTexts);
  const [text, setText] = useState('');
  const kind = mediaKindOf(media.mediaType);
  const list = useRead(['media', 'list'], { text, kind, limit: 60 }, { keepPrevious: true });
  const others = (list.data?.rows ?? []).filter(({ id }) => id !== media.id);
  return (
    <div className={classes['replace']}>
      <p className={classes['hint']}>{t(kind === 'video' ? 'replaceVideoHelp' : 'replaceHelp')}</p>
      <TextInput
        size="xs"
        data-autofocus
        aria-label={t('replaceSearch')}
        placeholder={t('replaceSearch')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {list.isSuccess && others.length === 0 ? <p className={classes['hint']}>{t('replaceNone')}</p> : null}
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            <button type="button" onClick={() => onPick(other)}>
              <MediaThumb media={other} className={classes['thumb']} />
              <span>{nameOf(other)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
