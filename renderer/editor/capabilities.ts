import type { BlockKind, Formatting } from '../../shared/platforms/platform-profile.ts';
import type { Mark } from '../../shared/rich-text/rich-text.ts';

/** What an editor offers: toolbar, shortcuts, insert menu and paste all ask here. */
export interface Capabilities {
  readonly marks: readonly Mark[];
  readonly blocks: readonly BlockKind[];
  readonly namedLinks: boolean;
  /** Part breaks: a thread or the pages of a carousel. */
  readonly parts: boolean;
}

/** A master may hold everything. */
export const masterCapabilities: Capabilities = {
  marks: ['bold', 'italic', 'underline', 'strike', 'code'],
  blocks: ['heading', 'quote', 'list', 'check-list', 'table', 'image', 'divider', 'callout', 'code'],
  namedLinks: true,
  parts: false,
};

/** A variant holds what its platform can show, so that nothing is lost on the way out. */
export function variantCapabilities(formatting: Formatting, parts: boolean): Capabilities {
  return { marks: formatting.marks, blocks: formatting.blocks, namedLinks: formatting.namedLinks, parts };
}
