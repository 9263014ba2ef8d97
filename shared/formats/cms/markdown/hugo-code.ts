/** A whole shortcode, in which no other one opens. */
const whole = /\{\{([<%])((?:(?!\{\{[<%])[\s\S])*?)([>%])\}\}/gu;
/** The opening of one. What was turned into a comment is none. */
const opening = /\{\{(?=[<%](?!\/\*))/gu;

/**
 * Code that Hugo shows instead of running. Hugo looks for shortcodes before it reads Markdown, in code too. A whole one is
 * shown if it stands as a comment, which Hugo takes off again; a lone opening stops the build, so a blank is put into it.
 */
export function hugoCode(code: string): { readonly text: string; readonly changed: boolean } {
  const commented = code.replace(whole, (found, open: string, inner: string, close: string) =>
    (open === '<') === (close === '>') ? `{{${open}/*${inner}*/${close}}}` : found,
  );
  const text = commented.replace(opening, '{ {');
  return { text, changed: text !== commented };
}
