import { useViewActions } from '../../actions/view-actions.ts';
import { useTexts } from '../../texts.ts';
import { deskTexts } from './texts.ts';
import type { DeskVariant } from './use-desk.ts';

/** Walks the strip from anywhere, also from inside the text: Alt and the arrow keys. The master is its first place. */
export function useStripActions(
  variants: readonly DeskVariant[],
  current: string | undefined,
  choose: (id: string) => void,
): void {
  const t = useTexts(deskTexts);
  const order = ['master', ...variants.map(({ view }) => view.variant.id as string)];
  const step = (by: number): void => {
    const index = Math.max(order.indexOf(current ?? 'master'), 0);
    const next = order[(index + by + order.length) % order.length];
    if (next !== undefined) choose(next);
  };
  useViewActions([
    {
      id: 'desk.previous',
      label: t('previousVariant'),
      shortcut: 'Alt+ArrowLeft',
      isEnabled: order.length > 1,
      run: () => step(-1),
    },
    {
      id: 'desk.next',
      label: t('nextVariant'),
      shortcut: 'Alt+ArrowRight',
      isEnabled: order.length > 1,
      run: () => step(1),
    },
  ]);
}
