import { SegmentedControl, Splitter } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useTexts } from '../../texts.ts';
import classes from './desk.module.css';
import { useDeskMemory } from './desk-store.ts';
import { deskTexts } from './texts.ts';

interface PanesProps {
  /** Null while it is folded. */
  readonly master: ReactNode | null;
  readonly variant: ReactNode;
  readonly side: ReactNode;
}

type Pane = 'master' | 'variant' | 'side';

/** Three panes beside each other, their borders movable by pointer and keys; one at a time where there is no room. */
export function Panes({ master, variant, side }: PanesProps): ReactElement {
  const narrow = useMediaQuery('(width < 1000px)') ?? false;
  const sizes = useDeskMemory((memory) => memory.sizes);
  if (narrow) return <OnePane master={master} variant={variant} side={side} />;
  const shown = master === null ? [sizes[1] + sizes[0] * 0.6, sizes[2] + sizes[0] * 0.4] : [...sizes];
  const keep = (next: readonly (number | string)[]): void => {
    const numbers = next.map(Number);
    if (master === null || numbers.length !== 3 || numbers.some((size) => !Number.isFinite(size))) return;
    useDeskMemory.setState({ sizes: [numbers[0] ?? 35, numbers[1] ?? 40, numbers[2] ?? 25] });
  };
  return (
    <Splitter
      key={master === null ? 'two' : 'three'}
      className={classes['panes'] ?? ''}
      sizes={shown}
      onSizeChange={keep}
      lineSize={1}
      handleColor="var(--line)"
      withHandle={false}
    >
      {master === null ? null : (
        <Splitter.Pane defaultSize={shown[0] ?? 35} min={18}>
          {master}
        </Splitter.Pane>
      )}
      <Splitter.Pane defaultSize={shown.at(-2) ?? 40} min={25}>
        {variant}
      </Splitter.Pane>
      <Splitter.Pane defaultSize={shown.at(-1) ?? 25} min={16}>
        {side}
      </Splitter.Pane>
    </Splitter>
  );
}

function OnePane({ master, variant, side }: PanesProps): ReactElement {
  const t = useTexts(deskTexts);
  const [pane, setPane] = useState<Pane>('variant');
  return (
    <div className={classes['onePane']}>
      <SegmentedControl
        fullWidth
        aria-label={t('panes')}
        value={pane}
        onChange={(next) => setPane(next as Pane)} // the values below
        data={[
          ...(master === null ? [] : [{ value: 'master', label: t('paneMaster') }]),
          { value: 'variant', label: t('paneVariant') },
          { value: 'side', label: t('paneSide') },
        ]}
      />
      <div className={classes['oneBody']}>
        {pane === 'master' ? (master ?? variant) : pane === 'variant' ? variant : side}
      </div>
    </div>
  );
}
