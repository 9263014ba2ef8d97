import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { LexicalEditor } from 'lexical';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { startUndoStep } from '../../collaboration/Collaboration.tsx';
import { setHighlight } from '../../text/highlights.ts';
import { $replaceInBlock } from '../../text/replace-text.ts';
import { $textBlocks, domRange, type TextBlock } from '../../text/text-blocks.ts';
import { findMatches, type FindOptions, type TextMatch } from './find-matches.ts';

interface Place extends TextMatch {
  readonly block: TextBlock;
}

export interface Find {
  readonly count: number;
  /** Counted from 1; 0 without a place. */
  readonly index: number;
  step(by: 1 | -1): void;
  replaceOne(replacement: string): void;
  /** Returns how many places were replaced; all of them are one undo step. */
  replaceAll(replacement: string): number;
}

function placesOf(editor: LexicalEditor, wanted: string, options: FindOptions): Place[] {
  return editor.read(() =>
    $textBlocks().flatMap((block) => findMatches(block.text, wanted, options).map((match) => ({ ...match, block }))),
  );
}

function show(editor: LexicalEditor, places: readonly Place[], current: number): Range | null {
  const ranges = places.map((place) => domRange(editor, place.block, place.start, place.end));
  const chosen = ranges[current] ?? null;
  setHighlight(editor, 'found', ranges.filter((range) => range !== null && range !== chosen) as Range[]); // nulls filtered
  setHighlight(editor, 'found-current', chosen === null ? [] : [chosen]);
  return chosen;
}

function scrollTo(range: Range | null): void {
  const element = range?.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: 'auto' });
}

/** Searches while it is mounted: follows every edit, marks all places, steps through them. */
export function useFind(wanted: string, options: FindOptions): Find {
  const [editor] = useLexicalComposerContext();
  const [places, setPlaces] = useState<readonly Place[]>([]);
  const [current, setCurrent] = useState(0);
  const { matchCase, wholeWord } = options;

  useEffect(() => {
    const search = (): void => setPlaces(placesOf(editor, wanted, { matchCase, wholeWord }));
    search();
    return editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size > 0 || dirtyLeaves.size > 0) search();
    });
  }, [editor, wanted, matchCase, wholeWord]);

  const index = places.length === 0 ? -1 : Math.min(current, places.length - 1);
  useEffect(() => {
    scrollTo(show(editor, places, index));
  }, [editor, places, index]);
  useEffect(
    () => () => {
      setHighlight(editor, 'found', []);
      setHighlight(editor, 'found-current', []);
    },
    [editor],
  );

  const replaceAll = useCallback(
    (replacement: string): number => {
      startUndoStep(editor);
      editor.update(
        () => {
          for (const place of places.toReversed()) $replaceInBlock(place.block, place.start, place.end, replacement);
        },
        { discrete: true },
      );
      startUndoStep(editor);
      return places.length;
    },
    [editor, places],
  );
  return useMemo(
    () => ({
      count: places.length,
      index: index + 1,
      step: (by) => setCurrent(places.length === 0 ? 0 : (index + by + places.length) % places.length),
      replaceOne: (replacement) => {
        const place = places[index];
        if (place === undefined) return;
        startUndoStep(editor);
        editor.update(() => $replaceInBlock(place.block, place.start, place.end, replacement), { discrete: true });
      },
      replaceAll,
    }),
    [editor, places, index, replaceAll],
  );
}
