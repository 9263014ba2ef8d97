import { assertNever } from '../../assert-never.ts';
import { type Markup, markup, trusted } from '../../packages/html.ts';
import type { Block, CalloutBlock, Inline, ListBlock, TableBlock } from '../../rich-text/rich-text.ts';
import { inlineHtml } from '../../rich-text/to-html.ts';
import { headingStyle, styles } from './mail-style.ts';

/** Writes the picture of a block; null where it does not go out. */
export type WritePicture = (
  mediaId: string,
  words: { readonly alt: string; readonly caption: string },
) => Markup | null;

const presentation = trusted('role="presentation" cellpadding="0" cellspacing="0" border="0"');

/** Blocks of a text as HTML that mail programs show: every style at its element, layout by tables. */
export function mailBlocks(blocks: readonly Block[], picture: WritePicture): Markup {
  const written = blocks.flatMap((block) => {
    const html = blockMarkup(block, picture);
    return html === null ? [] : [html.markup];
  });
  return trusted(written.join('\n'));
}

/** Words with marks, line breaks and links. */
export function mailInlines(children: readonly Inline[]): Markup {
  return trusted(inlineHtml(children, `class="kw-link" style="${styles.link}" `));
}

function blockMarkup(block: Block, picture: WritePicture): Markup | null {
  switch (block.kind) {
    case 'paragraph':
      return markup`<p style="${styles.paragraph}">${mailInlines(block.children)}</p>`;
    case 'heading': {
      const tag = trusted(`h${block.level}`);
      return markup`<${tag} style="${headingStyle(block.level)}">${mailInlines(block.children)}</${tag}>`;
    }
    case 'quote':
      return markup`<blockquote class="kw-quiet kw-rule" style="${styles.quote}">${mailInlines(block.children)}</blockquote>`;
    case 'callout':
      return boxMarkup(block);
    case 'list':
      return listMarkup(block);
    case 'table':
      return tableMarkup(block);
    case 'image':
      return picture(block.mediaId, { alt: block.decorative ? '' : block.alt, caption: block.caption });
    case 'code':
      return markup`<pre style="${styles.paragraph};white-space:pre-wrap">${block.text}</pre>`;
    case 'divider':
    case 'part-break':
      return markup`<hr class="kw-rule" style="${styles.rule}">`;
    case 'unknown':
      return null;
    default:
      return assertNever(block);
  }
}

function boxMarkup({ children }: CalloutBlock): Markup {
  return markup`<table ${presentation} width="100%" style="${styles.table}"><tr><td class="kw-box" style="${styles.box}">${mailInlines(children)}</td></tr></table>`;
}

function listMarkup(list: ListBlock, style: string = styles.list): Markup {
  const tag = trusted(list.listKind === 'number' ? 'ol' : 'ul');
  const items = list.items.map((item) => {
    const mark = list.listKind === 'check' ? (item.checked === true ? '✓ ' : '☐ ') : '';
    const nested = item.nested === undefined ? null : listMarkup(item.nested, styles.nestedList);
    return markup`<li style="${styles.item}">${mark}${mailInlines(item.children)}${nested}</li>`;
  });
  return markup`<${tag} style="${style}">${items}</${tag}>`;
}

/** A table of facts, not of layout: with header cells that say what they head. */
function tableMarkup({ rows }: TableBlock): Markup {
  const isHead = rows[0]?.cells.every((cell) => cell.header) ?? false;
  const written = rows.map((row, index) => {
    const cells = row.cells.map((cell) => {
      const scope = index === 0 && isHead ? 'col' : 'row';
      return cell.header
        ? markup`<th scope="${scope}" class="kw-rule" style="${styles.cell};font-weight:bold">${mailInlines(cell.children)}</th>`
        : markup`<td class="kw-rule" style="${styles.cell}">${mailInlines(cell.children)}</td>`;
    });
    return markup`<tr>${cells}</tr>`;
  });
  return markup`<table cellpadding="0" cellspacing="0" border="0" width="100%" style="${styles.table}">${written}</table>`;
}
