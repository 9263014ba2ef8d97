import type { Notes } from '../../import/notes.ts';

const blockNames =
  'address|article|aside|blockquote|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul';
const opening = new RegExp(`<(?:${blockNames})(?=[\\s/>])`, 'gi');
const closing = new RegExp(`(</(?:${blockNames})\\s*>|<hr[^>]{0,200}>)`, 'gi');
const startsWithBlock = new RegExp(`^\\s*</?(?:${blockNames})(?=[\\s/>])`, 'i');

/**
 * The content of a WordPress post as HTML. Texts of the old editor have no paragraphs: a blank line is one. Shortcodes that mean
 * something in a text are turned into it, the others stay and are noted.
 */
export function wordpressHtml(content: string, notes: Notes): string {
  const isBlocks = content.includes('<!-- wp:');
  const html = withoutShortcodes(content, notes);
  return isBlocks ? html : withParagraphs(html);
}

function withoutShortcodes(content: string, notes: Notes): string {
  if (!content.includes('[')) return content;
  const html = content
    .replace(/\[(?:wp_)?caption(?:\s[^\]]{0,1000})?\]([\s\S]{0,20000}?)\[\/(?:wp_)?caption\]/g, (_, inner: string) =>
      figure(inner),
    )
    .replace(/\[embed(?:\s[^\]]{0,200})?\]\s*(https?:[^\s\]<"]{1,2000})\s*\[\/embed\]/g, (_, url: string) =>
      linkTo(url),
    )
    .replace(/\[gallery(?:\s[^\]]{0,2000})?\]/g, () => {
      notes.count('galleries');
      return '';
    })
    .replace(/\[(?:audio|video|playlist)(?:\s[^\]]{0,2000})?\](?:[^[]{0,2000}\[\/(?:audio|video)\])?/g, () => {
      notes.count('media-removed');
      return '';
    });
  for (const match of html.matchAll(/\[([a-z][a-z0-9_-]{1,40})((?:\s[^\]]{0,2000})?)\]/gi)) {
    const [, name = '', attributes = ''] = match;
    // Words in brackets are common; what has values or an end is a shortcode.
    if (attributes.includes('=') || html.includes(`[/${name}]`)) notes.name('shortcodes', name);
  }
  return html;
}

/** `<img …> words` becomes a figure with its caption. */
function figure(inner: string): string {
  const image = /^\s*((?:<a\s[^>]{0,2000}>\s*)?<img\s[^>]{0,4000}>(?:\s*<\/a>)?)/i.exec(inner)?.[1] ?? '';
  const caption = inner.slice(inner.indexOf(image) + image.length).trim();
  return `<figure>${image}<figcaption>${caption}</figcaption></figure>`;
}

function linkTo(url: string): string {
  const address = url.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `\n\n<p><a href="${address}">${address}</a></p>\n\n`;
}

function withParagraphs(html: string): string {
  const kept: string[] = [];
  const text = html
    .replace(/\r\n?/g, '\n')
    // Line ends in them are their own.
    .replace(
      /<(pre|script|style|textarea)\b[\s\S]*?<\/\1\s*>/gi,
      (whole) => `\n\n\uE000${kept.push(whole) - 1}\uE001\n\n`,
    )
    .replace(opening, '\n\n$&')
    .replace(closing, '$1\n\n');
  const parts = text.split(/\n[ \t]*\n/).flatMap((part) => {
    const trimmed = part.trim();
    if (trimmed === '') return [];
    const isBlock = trimmed.startsWith('\uE000') || startsWithBlock.test(trimmed);
    return [isBlock ? trimmed : `<p>${trimmed.replaceAll('\n', '<br>')}</p>`];
  });
  return parts.join('\n').replace(/\uE000(\d+)\uE001/g, (_, index: string) => kept[Number(index)] ?? '');
}
