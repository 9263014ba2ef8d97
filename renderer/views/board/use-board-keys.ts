import type { KeyboardEvent } from 'react';

interface Spot {
  readonly element: HTMLElement;
  readonly x: number;
  readonly y: number;
}

function spotOf(element: HTMLElement): Spot {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { element, x: left + width / 2, y: top + height / 2 };
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest card in the direction of the arrow; sideways steps weigh more than straight ones. */
function nearest(from: Spot, spots: readonly Spot[], [dx, dy]: readonly [number, number]): Spot | undefined {
  const ahead = spots.filter((spot) => (spot.x - from.x) * dx + (spot.y - from.y) * dy > 4);
  const cost = (spot: Spot): number => {
    const along = Math.abs((spot.x - from.x) * dx + (spot.y - from.y) * dy);
    const aside = Math.abs((spot.x - from.x) * dy) + Math.abs((spot.y - from.y) * dx);
    return along + 2 * aside;
  };
  return ahead.sort((a, b) => cost(a) - cost(b))[0];
}

/** Arrow keys move between cards as they lie on the board. */
export function useBoardKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const direction = directions[event.key];
    const current = document.activeElement;
    if (direction === undefined || !(current instanceof HTMLElement) || current.dataset['card'] === undefined) return;
    const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-card]')].map(spotOf);
    const next = nearest(spotOf(current), cards, direction);
    if (next === undefined) return;
    event.preventDefault();
    next.element.focus();
    next.element.closest('li')?.scrollIntoView({ block: 'nearest' });
  };
}
