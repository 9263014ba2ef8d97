import { type DragEvent, useState } from 'react';

/** What a row carries so that it can be dragged and dropped upon. */
export interface RowDrag {
  readonly draggable: true;
  readonly 'data-drop': 'above' | 'below' | undefined;
  readonly 'data-dragged': true | undefined;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
  readonly onDragEnd: () => void;
}

interface Dragging {
  readonly from: number;
  readonly over: number;
}

/** Dragging a row of a list to another place in it; a line shows where it would land. */
export function useRowDrag(onMove: ((from: number, to: number) => void) | undefined): (index: number) => RowDrag {
  const [dragging, setDragging] = useState<Dragging | null>(null);
  return (index) => ({
    draggable: true,
    'data-drop':
      dragging === null || dragging.over !== index || dragging.from === index
        ? undefined
        : dragging.from < index
          ? 'below'
          : 'above',
    'data-dragged': dragging?.from === index ? true : undefined,
    onDragStart: (event) => {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', '');
      setDragging({ from: index, over: index });
    },
    onDragOver: (event) => {
      if (dragging === null) return;
      event.preventDefault();
      if (dragging.over !== index) setDragging({ ...dragging, over: index });
    },
    onDrop: (event) => {
      event.preventDefault();
      if (dragging !== null && dragging.from !== index) onMove?.(dragging.from, index);
      setDragging(null);
    },
    onDragEnd: () => setDragging(null),
  });
}
