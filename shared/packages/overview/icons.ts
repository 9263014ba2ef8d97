import { trusted } from '../html.ts';

/** Two sheets, and the tick that takes their place once copied. Drawn here; 14 px, stroke of 1.5. */
export const overviewIcons = trusted(
  '<svg class="no" viewBox="0 0 14 14" aria-hidden="true"><rect x="4.5" y="4.5" width="8" height="8" rx="1.5"/><path d="M9.5 2.8v-.3A1.5 1.5 0 0 0 8 1H3a1.5 1.5 0 0 0-1.5 1.5V8A1.5 1.5 0 0 0 3 9.5h.3"/></svg>' +
    '<svg class="yes" viewBox="0 0 14 14" aria-hidden="true"><path d="m2.5 7.5 3 3 6-7"/></svg>',
);
