import { DecoratorNode, ElementNode, type Klass, type LexicalEditor, type LexicalNode, TextNode } from 'lexical';
import { assertNever } from '../../assert-never.ts';
import { decorators } from './decorators.ts';
import { surveyUnknown, type SharedElement, type UnknownType } from './unknown-survey.ts';

/**
 * Stand for nodes of a newer version of the program. The binding rewrites whole elements when their neighbours change, and
 * drops what a class does not declare. So the classes are made from what a document holds: each attribute found is a
 * property, each child stays a child, and what an editor never shows goes back as it came.
 */
export class UnknownNode extends DecoratorNode<unknown> {
  override createDOM(): HTMLElement {
    return sealedElement();
  }

  override updateDOM(): false {
    return false;
  }

  override getTextContent(): string {
    return '';
  }

  override isInline(): boolean {
    return false;
  }

  override isIsolated(): true {
    return true;
  }

  override decorate(editor: LexicalEditor): unknown {
    return decorators().unknown(this, editor);
  }
}

/** One with content: shown, and not to be typed in. */
export class UnknownElementNode extends ElementNode {
  override createDOM(): HTMLElement {
    const element = sealedElement();
    element.contentEditable = 'false';
    return element;
  }

  override updateDOM(): false {
    return false;
  }
}

function sealedElement(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'studio-unknown';
  return element;
}

/** A class for each node type of a body (its root `Y.XmlElement`) that this program does not know; none for most bodies. */
export function unknownNodeClasses(body: SharedElement): Klass<LexicalNode>[] {
  return surveyUnknown(body).map(classOf);
}

function classOf(found: UnknownType): Klass<LexicalNode> {
  switch (found.kind) {
    case 'text':
      return textClass(found);
    case 'element':
      return elementClass(found);
    case 'leaf':
      return leafClass(found);
    default:
      return assertNever(found.kind);
  }
}

type Fields = Record<string, unknown>;

/** Declares the properties, empty as in a new node. */
function declare(node: LexicalNode, properties: readonly string[]): void {
  for (const property of properties) (node as unknown as Fields)[property] = undefined; // own fields of the class being made
}

function carryOver(node: LexicalNode, before: LexicalNode, properties: readonly string[]): void {
  for (const property of properties) (node as unknown as Fields)[property] = (before as unknown as Fields)[property]; // both are of the class being made
}

function leafClass({ type, properties, inline }: UnknownType): Klass<LexicalNode> {
  return class extends UnknownNode {
    // Lexical makes nodes without arguments and looks whether the constructor allows it.
    constructor(...[key]: [key?: string]) {
      super(key);
      declare(this, properties);
    }

    override $config() {
      return this.config(type, { extends: DecoratorNode });
    }

    override afterCloneFrom(before: this): void {
      super.afterCloneFrom(before);
      carryOver(this, before, properties);
    }

    override isInline(): boolean {
      return inline;
    }
  };
}

function elementClass({ type, properties, inline }: UnknownType): Klass<LexicalNode> {
  return class extends UnknownElementNode {
    // Lexical makes nodes without arguments and looks whether the constructor allows it.
    constructor(...[key]: [key?: string]) {
      super(key);
      declare(this, properties);
    }

    override $config() {
      return this.config(type, { extends: ElementNode });
    }

    override afterCloneFrom(before: this): void {
      super.afterCloneFrom(before);
      carryOver(this, before, properties);
    }

    override isInline(): boolean {
      return inline;
    }
  };
}

function textClass({ type, properties }: UnknownType): Klass<LexicalNode> {
  return class extends TextNode {
    constructor(text = '', key?: string) {
      super(text, key);
      declare(this, properties);
    }

    override $config() {
      return this.config(type, { extends: TextNode });
    }

    override afterCloneFrom(before: this): void {
      super.afterCloneFrom(before);
      carryOver(this, before, properties);
    }
  };
}

export function $isUnknownNode(node: LexicalNode | null | undefined): node is UnknownNode | UnknownElementNode {
  return node instanceof UnknownNode || node instanceof UnknownElementNode;
}
