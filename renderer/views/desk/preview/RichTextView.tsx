import { Fragment, type ReactElement, type ReactNode } from 'react';
import { assertNever } from '../../../../shared/assert-never.ts';
import type { Block, Inline, ListBlock, RichText, TextInline } from '../../../../shared/rich-text/rich-text.ts';
import { MediaImage } from '../../../components/MediaImage.tsx';
import classes from './preview.module.css';

function markedText({ text, marks = [] }: TextInline): ReactNode {
  let node: ReactNode = text;
  if (marks.includes('code')) node = <code>{node}</code>;
  if (marks.includes('strike')) node = <s>{node}</s>;
  if (marks.includes('underline')) node = <u>{node}</u>;
  if (marks.includes('italic')) node = <em>{node}</em>;
  return marks.includes('bold') ? <strong>{node}</strong> : node;
}

function inlines(children: readonly Inline[]): ReactNode {
  return children.map((child, index) => {
    if (child.kind === 'line-break') return <br key={index} />;
    if (child.kind === 'text') return <Fragment key={index}>{markedText(child)}</Fragment>;
    return (
      <span key={index} className={classes['entity']}>
        {child.children.map((text, at) => (
          <Fragment key={at}>{markedText(text)}</Fragment>
        ))}
      </span>
    );
  });
}

function List({ list }: { readonly list: ListBlock }): ReactElement {
  const Tag = list.listKind === 'number' ? 'ol' : 'ul';
  return (
    <Tag data-kind={list.listKind}>
      {list.items.map((item, index) => (
        <li key={index}>
          {list.listKind === 'check' ? (item.checked === true ? '✓ ' : '☐ ') : null}
          {inlines(item.children)}
          {item.nested === undefined ? null : <List list={item.nested} />}
        </li>
      ))}
    </Tag>
  );
}

function BlockView({ block }: { readonly block: Block }): ReactElement | null {
  switch (block.kind) {
    case 'paragraph':
      return <p>{inlines(block.children)}</p>;
    case 'heading':
      // Headings of the post are no headings of the program: they are drawn, not announced as its outline.
      return (
        <p className={classes['heading']} data-level={block.level}>
          {inlines(block.children)}
        </p>
      );
    case 'quote':
      return <blockquote>{inlines(block.children)}</blockquote>;
    case 'callout':
      return <div className={classes['callout']}>{inlines(block.children)}</div>;
    case 'list':
      return <List list={block} />;
    case 'code':
      return <pre>{block.text}</pre>;
    case 'divider':
      return <hr />;
    case 'image':
      return (
        <figure>
          <MediaImage mediaId={block.mediaId} alt={block.decorative ? '' : block.alt} />
          {block.caption === '' ? null : <figcaption>{block.caption}</figcaption>}
        </figure>
      );
    case 'table':
      return (
        <table>
          <tbody>
            {block.rows.map((row, index) => (
              <tr key={index}>
                {row.cells.map((cell, at) =>
                  cell.header ? <th key={at}>{inlines(cell.children)}</th> : <td key={at}>{inlines(cell.children)}</td>,
                )}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'part-break':
    case 'unknown':
      return null;
    default:
      return assertNever(block);
  }
}

/** Rich text as a page shows it. Data in, elements out: nothing in it is HTML of anybody. */
export function RichTextView({ richText }: { readonly richText: RichText }): ReactElement {
  return (
    <div className={classes['rich']}>
      {richText.blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </div>
  );
}
