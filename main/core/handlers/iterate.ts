/**
 * Turns a callback source into an async iterator for a streamed answer. `start` gets the function that adds an item and
 * returns the way to stop; it runs at the first pull, and the source is stopped when the caller leaves or aborts.
 */
export async function* iterate<T>(
  start: (push: (item: T) => void) => () => void,
  signal: AbortSignal | undefined,
): AsyncGenerator<T, void, void> {
  const items: T[] = [];
  let wake: (() => void) | null = null;
  const rouse = (): void => {
    wake?.();
    wake = null;
  };
  const stop = start((item) => {
    items.push(item);
    rouse();
  });
  signal?.addEventListener('abort', rouse);
  try {
    for (;;) {
      if (signal?.aborted === true) return;
      const item = items.shift();
      if (item !== undefined) {
        yield item;
        continue;
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    signal?.removeEventListener('abort', rouse);
    stop();
  }
}

/** Runs `work` and streams what it reports; the last item is what it returns. A failure ends the stream with it. */
export async function* progress<T>(
  work: (report: (item: T) => void, signal: AbortSignal) => Promise<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T, void, void> {
  const abort = new AbortController();
  const forward = (): void => abort.abort();
  signal?.addEventListener('abort', forward);
  const items: T[] = [];
  let wake: (() => void) | null = null;
  const settled = { done: false };
  const running = work((item) => {
    items.push(item);
    wake?.();
  }, abort.signal).finally(() => {
    settled.done = true;
    wake?.();
  });
  running.catch(() => undefined); // awaited below; this keeps an early failure from counting as unhandled
  try {
    while (!settled.done || items.length > 0) {
      const item = items.shift();
      if (item !== undefined) yield item;
      else {
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (settled.done) resolve();
        });
      }
    }
    yield await running;
  } finally {
    signal?.removeEventListener('abort', forward);
    abort.abort();
  }
}
