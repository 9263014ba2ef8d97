import { notifications } from '@mantine/notifications';
import { createElement } from 'react';
import { describeError } from '../../shared/texts/describe-failure.ts';
import { useLocale } from '../language.ts';
import { UndoMessage } from './UndoMessage.tsx';

/** Says quietly that something was done. For what can be taken back use `notifyUndo`. */
export function notifyDone(message: string): void {
  notifications.show({ message, autoClose: 4000 });
}

/** Says what went wrong with some of many, line by line; stays until it is closed, because there is something to read. */
export function notifyKept(title: string, message: string): void {
  notifications.show({
    title,
    message,
    color: 'blocking',
    autoClose: false,
    role: 'alert',
    styles: { description: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' } },
  });
}

let counter = 0;

/** Says what was done and offers to take it back, for ten seconds; `undo` runs at most once. Returned: ends the offer at once. */
export function notifyUndo(message: string, undo: () => void | Promise<unknown>): () => void {
  counter += 1;
  const id = `undo-${counter}`;
  const run = (): void => {
    notifications.hide(id);
    Promise.resolve(undo()).catch(notifyFailure);
  };
  notifications.show({ id, message: createElement(UndoMessage, { message, onUndo: run }), autoClose: 10_000 });
  return () => void notifications.hide(id);
}

/** Shows a failure in words. An interruption by the user is no failure. */
export function notifyFailure(error: unknown): void {
  if (error instanceof DOMException && error.name === 'AbortError') return;
  const words = describeError(error, useLocale.getState().language);
  notifications.show({
    // the same failure twice is one message
    id: `failure-${words.code}`,
    title: words.title,
    message: words.help,
    color: words.code === 'CANCELLED' ? 'accent' : 'blocking',
    autoClose: 12_000,
    role: 'alert',
  });
}
