/**
 * Prepares items several ahead, and finishes them one by one in their order. The first error stops everything that has
 * not begun, and is thrown only when nothing runs any more.
 */
export async function inOrder<Item, Prepared>(
  items: readonly Item[],
  ahead: number,
  prepare: (item: Item) => Promise<Prepared>,
  finish: (item: Item, prepared: Prepared) => Promise<void>,
): Promise<void> {
  const begun: { readonly item: Item; readonly prepared: Promise<Prepared> }[] = [];
  let next = 0;
  const beginMore = (): void => {
    while (next < items.length && begun.length < ahead) {
      const item = items[next] as Item; // within the length just compared
      next += 1;
      const prepared = prepare(item);
      prepared.catch(() => undefined); // Heard below, when its turn comes.
      begun.push({ item, prepared });
    }
  };
  try {
    beginMore();
    for (let first = begun.shift(); first !== undefined; first = begun.shift()) {
      const prepared = await first.prepared;
      beginMore();
      await finish(first.item, prepared);
    }
  } finally {
    await Promise.allSettled(begun.map(({ prepared }) => prepared));
  }
}
