import type { Element, ElementContent, RootContent } from 'hast';

export type HastNode = RootContent | ElementContent;

/** An attribute as text; lists (class names) joined by blanks, absent ones empty. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  if (value === null || value === undefined || value === false) return '';
  return Array.isArray(value) ? value.join(' ') : value === true ? name : String(value);
}

export function classNames(element: Element): string {
  return attribute(element, 'className');
}

const styles = new WeakMap<Element, ReadonlyMap<string, string>>();

/** The declarations of the `style` attribute, names and values in lower case. */
export function styleOf(element: Element): ReadonlyMap<string, string> {
  const known = styles.get(element);
  if (known !== undefined) return known;
  const declarations = new Map<string, string>();
  for (const declaration of attribute(element, 'style').slice(0, 4_000).split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0) {
      declarations.set(
        declaration.slice(0, colon).trim().toLowerCase(),
        declaration
          .slice(colon + 1)
          .trim()
          .toLowerCase(),
      );
    }
  }
  styles.set(element, declarations);
  return declarations;
}

/** All elements below the nodes, in document order, without entering those that `skip` names. */
export function* elementsIn(
  nodes: readonly HastNode[],
  skip: (element: Element) => boolean = () => false,
): Generator<Element> {
  const stack: HastNode[] = [...nodes].toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type !== 'element') continue;
    yield node;
    if (!skip(node))
      for (let index = node.children.length - 1; index >= 0; index -= 1) stack.push(node.children[index]!);
  }
}

const silent = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg', 'math']);

/** The text below the nodes as it stands, without scripts and the like. */
export function textContent(nodes: readonly HastNode[]): string {
  const parts: string[] = [];
  const stack: HastNode[] = [...nodes].toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'text') parts.push(node.value);
    else if (node.type === 'element' && node.tagName === 'br') parts.push('\n');
    else if (node.type === 'element' && !silent.has(node.tagName)) {
      for (let index = node.children.length - 1; index >= 0; index -= 1) stack.push(node.children[index]!);
    }
  }
  return parts.join('');
}

export function isBlank(text: string): boolean {
  return text.trim() === '';
}
