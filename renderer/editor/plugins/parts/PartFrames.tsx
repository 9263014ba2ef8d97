import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { type JSX, useLayoutEffect, useRef, useState } from 'react';
import { PartFoot } from './PartFoot.tsx';
import classes from './parts.module.css';
import { useParts } from './parts-context.ts';

/** Pixels from the top of a break to the end of the card before it, and from its bottom back to the next card's top. */
const footHeight = 34;
const headHeight = 12;

interface Card {
  readonly top: number;
  readonly height: number;
}

function cardsOf(frame: HTMLElement, breaks: readonly HTMLElement[]): Card[] {
  const height = frame.clientHeight;
  const ends = [...breaks.map((element) => element.offsetTop + footHeight), height];
  const starts = [0, ...breaks.map((element) => element.offsetTop + element.offsetHeight - headHeight)];
  return starts.map((top, index) => ({ top, height: Math.max((ends[index] ?? height) - top, 0) }));
}

/** Draws the cards behind the parts of the text, and the foot of the last one. The text itself stays one text. */
export function PartFrames(): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const { parts, breaks, active } = useParts();
  const layer = useRef<HTMLDivElement>(null);
  const [cards, setCards] = useState<readonly Card[]>([]);
  useLayoutEffect(() => {
    const frame = layer.current?.parentElement ?? null;
    if (frame === null) return undefined;
    const draw = (): void => {
      const elements = breaks.map((key) => editor.getElementByKey(key)).filter((element) => element !== null);
      const next = cardsOf(frame, elements);
      setCards((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(frame);
    for (const key of breaks) {
      const element = editor.getElementByKey(key);
      if (element !== null) observer.observe(element);
    }
    const stop = editor.registerUpdateListener(draw);
    return () => {
      observer.disconnect();
      stop();
    };
  }, [editor, breaks]);
  const last = parts.at(-1);
  return (
    <>
      {last === undefined ? (
        <div className={classes.foot} />
      ) : (
        <PartFoot part={last} index={parts.length - 1} count={parts.length} />
      )}
      <div ref={layer} className={classes.cards} aria-hidden>
        {cards.map((card, index) => (
          <div
            key={index}
            className={classes.card}
            data-active={(cards.length > 1 && index === active) || undefined}
            style={{ insetBlockStart: card.top, blockSize: card.height }}
          />
        ))}
      </div>
    </>
  );
}
