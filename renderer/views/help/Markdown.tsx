import { Anchor } from '@mantine/core';
import type { Nodes, Parent, Table } from 'mdast';
import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { Link } from 'wouter';
import { ExternalLink } from '../../components/ExternalLink.tsx';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Markdown as React elements. HTML in it stays text: nothing here can put markup into the page. */
export function Markdown({ source }: { readonly source: string }): ReactElement {
  return <>{children(parser.parse(source))}</>;
}

function children(parent: Parent): ReactNode[] {
  return parent.children.map((child, index) => <Fragment key={index}>{element(child)}</Fragment>);
}

function element(node: Nodes): ReactNode {
  // pages use a part of Markdown only; the rest has no form here
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check
  switch (node.type) {
    case 'text':
    case 'html':
      return node.value;
    case 'paragraph':
      return <p>{children(node)}</p>;
    case 'heading':
      return createElement(`h${node.depth}`, null, children(node));
    case 'strong':
      return <strong>{children(node)}</strong>;
    case 'emphasis':
      return <em>{children(node)}</em>;
    case 'delete':
      return <s>{children(node)}</s>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return (
        // long lines scroll, and what scrolls must be reachable by keyboard
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre tabIndex={0}>
          <code>{node.value}</code>
        </pre>
      );
    case 'list':
      return node.ordered === true ? <ol start={node.start ?? 1}>{children(node)}</ol> : <ul>{children(node)}</ul>;
    case 'listItem':
      return <li>{children(node)}</li>;
    case 'blockquote':
      return <blockquote>{children(node)}</blockquote>;
    case 'thematicBreak':
      return <hr />;
    case 'break':
      return <br />;
    case 'link':
      return link(node.url, children(node));
    case 'table':
      return table(node);
    default:
      return null;
  }
}

/** Links to views and other pages begin with `#/`; the rest leave the program through the link gate. */
function link(url: string, words: ReactNode[]): ReactElement {
  if (url.startsWith('#/')) {
    return (
      <Anchor component={Link} href={url.slice(1)} inherit>
        {words}
      </Anchor>
    );
  }
  return <ExternalLink url={url}>{words}</ExternalLink>;
}

function table(node: Table): ReactElement {
  const [head, ...rows] = node.children;
  return (
    <table>
      <thead>
        <tr>
          {head?.children.map((cell, index) => (
            <th key={index} scope="col">
              {children(cell)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, rowIndex) => (
          <tr key={rowIndex}>
            {row.children.map((cell, index) => (
              <td key={index}>{children(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
