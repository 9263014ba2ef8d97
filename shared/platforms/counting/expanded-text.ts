import type { TrackAddress } from '../../links/track-address.ts';
import type { TextRange } from './text-range.ts';

/** A text in which addresses have grown, and the way from its positions back to those of the text before. */
export interface ExpandedText {
  readonly text: string;
  readonly toOriginal: (index: number) => number;
}

/** Puts what `track` gives in the place of each link. Positions inside of what was added are the end of the link. */
export function expandLinks(text: string, links: readonly TextRange[], track: TrackAddress): ExpandedText {
  let expanded = '';
  let position = 0;
  const steps: { readonly from: number; readonly to: number; readonly link: TextRange }[] = [];
  for (const link of links) {
    const address = text.slice(link.start, link.end);
    const tracked = track(address);
    if (tracked === address) continue;
    expanded += text.slice(position, link.start);
    steps.push({ from: expanded.length, to: expanded.length + tracked.length, link });
    expanded += tracked;
    position = link.end;
  }
  if (steps.length === 0) return { text, toOriginal: (index) => index };
  const toOriginal = (index: number): number => {
    const step = steps.findLast(({ from }) => from < index);
    if (step === undefined) return index;
    const { from, to, link } = step;
    return index >= to ? link.end + index - to : Math.min(link.start + index - from, link.end);
  };
  return { text: expanded + text.slice(position), toOriginal };
}
