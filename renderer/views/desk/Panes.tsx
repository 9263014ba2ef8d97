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
  /** Null while it is folded. */
  readonly side: ReactNode | null;
}

type Pane = 'master' | 'variant' | 'side';

/** Three panes beside each other, their borders movable by pointer and keys; one at a time where there is no room. */
export function Panes({ master, variant, side }: PanesProps): ReactElement {
  const narrow = useMediaQuery('(width < 1000px)') ?? false;
  const sizes = useDeskMemory((memory) => memory.sizes);
  if (narrow) return <OnePane master={master} variant={variant} side={side} />;
  const parts = [
    { name: 'master', node: master, size: sizes[0], min: 18 },
    { name: 'variant', node: variant, size: sizes[1], min: 25 },
    { name: 'side', node: side, size: sizes[2], min: 16 },
  ].filter(({ node }) => node !== null);
  const whole = parts.reduce((sum, { size }) => sum + size, 0);
  const shown = parts.map(({ size }) => (size / whole) * 100);
  const keep = (next: readonly (number | string)[]): void => {
    const numbers = next.map(Number);
    if (parts.length !== 3 || numbers.length !== 3 || numbers.some((size) => !Number.isFinite(size))) return;
    useDeskMemory.setState({ sizes: [numbers[0] ?? 35, numbers[1] ?? 40, numbers[2] ?? 25] });
  };
  return (
    <Splitter
      key={parts.map(({ name }) => name).join(' ')}
      className={classes['panes'] ?? ''}
      sizes={shown}
      onSizeChange={keep}
      lineSize={1}
      handleColor="var(--line)"
      withHandle={false}
    >
      {parts.map(({ name, node, min }, index) => (
        <Splitter.Pane key={name} defaultSize={shown[index] ?? min} min={min}>
          {node}
        </Splitter.Pane>
      ))}
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
          ...(side === null ? [] : [{ value: 'side', label: t('paneSide') }]),
        ]}
      />
      <div className={classes['oneBody']}>
        {pane === 'master' ? (master ?? variant) : pane === 'variant' ? variant : (side ?? variant)}
      </div>
    </div>
  );
}
