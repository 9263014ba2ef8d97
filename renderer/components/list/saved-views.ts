import { z } from 'zod';

/** A filter and order that somebody gave a name. Belongs to this machine and to one workspace folder. */
export interface SavedView<S> {
  readonly name: string;
  readonly state: S;
}

/** What is needed of `localStorage`. */
export interface ViewStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

function keyOf(folder: string, list: string): string {
  return `kanalwerk.views:${list}:${folder}`;
}

/** Reads the saved views of a list; what cannot be read any more is left out, never an error. */
export function readViews<S>(store: ViewStore, folder: string, list: string, state: z.ZodType<S>): SavedView<S>[] {
  try {
    const entries: unknown = JSON.parse(store.getItem(keyOf(folder, list)) ?? '[]');
    if (!Array.isArray(entries)) return [];
    const view = z.object({ name: z.string().min(1).max(80), state });
    return entries.flatMap((entry) => {
      const parsed = view.safeParse(entry);
      return parsed.success ? [parsed.data] : [];
    });
  } catch {
    return [];
  }
}

/** Keeps a view under its name; a view of that name is replaced in its place. */
export function keepView<S>(views: readonly SavedView<S>[], view: SavedView<S>): SavedView<S>[] {
  const at = views.findIndex((other) => other.name === view.name);
  return at < 0 ? [...views, view] : views.map((other, index) => (index === at ? view : other));
}

/** Writes the views. False where the browser has no room or forbids it. */
export function writeViews<S>(store: ViewStore, folder: string, list: string, views: readonly SavedView<S>[]): boolean {
  try {
    store.setItem(keyOf(folder, list), JSON.stringify(views));
    return true;
  } catch {
    return false;
  }
}
