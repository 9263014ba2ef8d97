import { assertNever } from '../assert-never.ts';
import type { Formatting } from '../platforms/platform-profile.ts';
import { flatten } from './flatten.ts';
import { plainText } from './plain-text.ts';
import type { Block, Inline, ListBlock, Mark, RichText, TextInline } from './rich-text.ts';
import { escapeHtml, inlineHtml, toHtml } from './to-html.ts';
import { toMarkdown } from './to-markdown.ts';

/** The text as a person pastes it into the platform: flattened, with marks in the platform's own notation. */
export function toPasteText(richText: RichText, formatting: Formatting): string {
  const flat = flatten(richText, formatting);
  switch (formatting.notation) {
    case 'none':
      return plainText(flat);
    case 'markdown':
      return toMarkdown(flat);
    case 'html':
      // A platform with lists or headings takes HTML of pages; one without (Telegram) takes inline tags and line ends.
      return formatting.blocks.includes('list') || formatting.blocks.includes('heading')
        ? toHtml(flat)
        : inlineTagText(flat);
    case 'whatsapp':
      return signText(flat, { bold: '*', italic: '_', strike: '~', code: '`' });
    case 'youtube':
      return signText(flat, { bold: '*', italic: '_', strike: '-' });
    default:
      return assertNever(formatting.notation);
  }
}

function inlineTagText(richText: RichText): string {
  return blocksText(richText, (block) => {
    if (block.kind === 'quote') return `<blockquote>${tags(block.children)}</blockquote>`;
    if (block.kind === 'code') return `<pre>${escapeHtml(block.text)}</pre>`;
    return 'children' in block ? tags(block.children) : escapeHtml(plainText({ blocks: [block] }));
  });
}

function tags(children: readonly Inline[]): string {
  return inlineHtml(children).replace(/<br>/gu, '\n');
}

type Signs = Partial<Record<Mark, string>>;

function signText(richText: RichText, signs: Signs): string {
  return blocksText(richText, (block) => {
    if (block.kind === 'list') return listSigns(block, signs, '');
    if (block.kind === 'code') return `\`\`\`${block.text}\`\`\``;
    if (block.kind === 'quote') return signed(block.children, signs).replace(/^/gmu, '> ');
    return 'children' in block ? signed(block.children, signs) : plainText({ blocks: [block] });
  });
}

function listSigns(list: ListBlock, signs: Signs, indent: string): string {
  return list.items
    .map((item, index) => {
      const marker = list.listKind === 'number' ? `${index + 1}. ` : '- ';
      const nested = item.nested === undefined ? '' : `\n${listSigns(item.nested, signs, `${indent}  `)}`;
      return indent + marker + signed(item.children, signs) + nested;
    })
    .join('\n');
}

function blocksText(richText: RichText, write: (block: Block) => string): string {
  return richText.blocks
    .map(write)
    .filter((text) => text !== '')
    .join('\n\n');
}

function signed(children: readonly Inline[], signs: Signs): string {
  return children
    .map((child) => {
      if (child.kind === 'line-break') return '\n';
      if (child.kind === 'text') return signedRun(child, signs);
      return child.children.map((text) => signedRun(text, signs)).join('');
    })
    .join('');
}

/** Signs work only where they touch the words, so blanks at the edges stay outside. */
function signedRun(run: TextInline, signs: Signs): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(run.text) ?? [];
  if (words === '') return run.text;
  const inner = (run.marks ?? []).reduceRight((text, mark) => {
    const sign = signs[mark] ?? '';
    return sign + text + sign;
  }, words);
  return before + inner + after;
}
