import type { KeyboardEvent } from 'react';

/** While somebody types, undo is the field's: the map's own steps are out of reach of its keys then. */
export function leaveUndoToFields(event: KeyboardEvent): void {
  const { target } = event;
  const typing =
    (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) &&
    !target.readOnly &&
    target.type !== 'checkbox';
  const undo = (event.ctrlKey || event.metaKey) && ['z', 'y'].includes(event.key.toLowerCase());
  if (typing && undo) event.stopPropagation();
}
