import { DecoratorNode, type Klass, type LexicalEditor, type LexicalNode } from 'lexical';
import { decorators } from './decorators.ts';

/**
 * Stands for a node of a newer version of the program. It is drawn as a sealed block and never written back,
 * so that the part of the document behind it stays as its author left it.
 */
export abstract class UnknownNode extends DecoratorNode<unknown> {
  override createDOM(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'studio-unknown';
    return element;
  }

  override updateDOM(): false {
    return false;
  }

  override getTextContent(): string {
    return '';
  }

  override isInline(): false {
    return false;
  }

  override isIsolated(): true {
    return true;
  }

  override decorate(editor: LexicalEditor): unknown {
    return decorators().unknown(this, editor);
  }
}

/** A class for one unknown type; register it in the editor next to `studioNodes` before a document with that type is bound. */
export function unknownNodeClass(type: string): Klass<LexicalNode> {
  return class extends UnknownNode {
    override $config() {
      return this.config(type, { extends: DecoratorNode });
    }
  };
}

export function $isUnknownNode(node: LexicalNode | null | undefined): node is UnknownNode {
  return node instanceof UnknownNode;
}
