const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand between tags and inside quoted attributes. Control characters that HTML forbids are dropped. */
export function escapeHtml(text: string): string {
  return text
    .replace(/\p{Cc}/gu, (c) => (c === '\n' || c === '\t' ? c : ''))
    .replace(/[&<>"']/g, (c) => entities[c] ?? c);
}

/** Markup that was put together from escaped parts. Only `markup` and `trusted` make it. */
export interface Markup {
  readonly markup: string;
}

/** A template whose values are escaped, unless they are `Markup` themselves. Null, false and undefined vanish. */
export function markup(
  parts: TemplateStringsArray,
  ...values: readonly (Markup | readonly Markup[] | string | number | null | undefined | false)[]
): Markup {
  let whole = parts[0] ?? '';
  values.forEach((value, i) => {
    whole += render(value) + (parts[i + 1] ?? '');
  });
  return { markup: whole };
}

function render(value: Markup | readonly Markup[] | string | number | null | undefined | false): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  if ('markup' in value) return value.markup;
  return value.map((part) => part.markup).join('');
}

/** Markup that is known to be safe: constants of this program, and what `shared/rich-text` wrote. */
export function trusted(markup: string): Markup {
  return { markup };
}
