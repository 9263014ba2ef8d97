import { type Markup, markup, trusted } from '../html.ts';
import { overviewIcons } from './icons.ts';

export interface CopyButton {
  /** Id of the element whose text is copied. */
  readonly from: string;
  /** Id of the element that holds HTML source, to copy formatted. */
  readonly html?: string;
  readonly label: string;
  /** For who does not see where the button stands: "Teil 2 von 4 kopieren". Begins with the label. */
  readonly name: string;
  readonly first?: boolean;
}

/** A button that only shows once the script runs: without it there is nothing it could do. */
export function copyButton({ from, html: source, label, name, first = false }: CopyButton): Markup {
  const target = source === undefined ? null : markup` data-html="${source}"`;
  return markup`<button
    type="button"
    hidden${first ? trusted(' class="first"') : null}
    data-copy="${from}"
    ${target}
    aria-label="${name}"
  >
    ${overviewIcons}<span>${label}</span>
  </button>`;
}
