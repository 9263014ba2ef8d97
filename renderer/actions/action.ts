import type { ActionGroup } from '../../shared/actions/actions.ts';

/** Something that can be done now, ready to be offered. */
export interface Action {
  readonly id: string;
  readonly label: string;
  /** `here` are those of the view in front. */
  readonly group: ActionGroup | 'here';
  readonly shortcut: string | null;
  /** Further words under which the palette finds it. */
  readonly keywords?: readonly string[];
  readonly isEnabled: boolean;
  readonly run: () => void;
}
