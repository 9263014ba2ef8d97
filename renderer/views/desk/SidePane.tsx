import { SegmentedControl } from '@mantine/core';
import type { LexicalEditor } from 'lexical';
import type { ReactElement } from 'react';
import { splitParts } from '../../../shared/rich-text/parts.ts';
import { useTexts } from '../../texts.ts';
import classes from './desk.module.css';
import { useDeskMemory } from './desk-store.ts';
import { Findings } from './findings/Findings.tsx';
import { Preview } from './preview/Preview.tsx';
import { previewTexts } from './preview/texts.ts';
import { deskTexts } from './texts.ts';
import { codesOf, type DeskVariant } from './use-desk.ts';

interface SidePaneProps {
  readonly current: DeskVariant;
  readonly editor: LexicalEditor | null;
  readonly part: number;
  readonly readOnly: boolean;
}

/** What readers will see, and what the rules say about it. */
export function SidePane({ current, editor, part, readOnly }: SidePaneProps): ReactElement {
  const t = useTexts(deskTexts);
  const words = useTexts(previewTexts);
  const width = useDeskMemory((memory) => memory.previewWidth);
  const { view, channel, profile } = current;
  const count = splitParts(view.content.body).length;
  return (
    <aside className={classes['side']} aria-label={t('sidePane')}>
      <div className={classes['sideHead']}>
        <SegmentedControl
          aria-label={words('width')}
          value={width}
          onChange={(next) => useDeskMemory.setState({ previewWidth: next })}
          data={[
            { value: 'phone', label: words('phone') },
            { value: 'desktop', label: words('desktop') },
          ]}
        />
        {count > 1 ? (
          <span className={classes['partOf']}>{words('partOf', { index: Math.min(part, count - 1) + 1, count })}</span>
        ) : null}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section className={classes['previewBox']} tabIndex={0} aria-label={words('preview')}>
        <Preview
          content={view.content}
          profile={profile}
          channel={channel}
          width={width}
          part={part}
          codes={codesOf(current)}
        />
      </section>
      <Findings current={current} editor={editor} readOnly={readOnly} />
    </aside>
  );
}
