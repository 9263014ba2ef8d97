import { $create, DecoratorNode, type LexicalEditor, type LexicalNode } from 'lexical';
import { decorators } from './decorators.ts';

/** Ends a part of a thread or a page of a carousel; only in variants. */
export class PartBreakNode extends DecoratorNode<unknown> {
  override $config() {
    return this.config('part-break', { extends: DecoratorNode });
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'studio-part-break';
    return element;
  }

  override updateDOM(): false {
    return false;
  }

  override getTextContent(): string {
    return '\n';
  }

  override isInline(): false {
    return false;
  }

  override decorate(editor: LexicalEditor): unknown {
    return decorators().partBreak(this, editor);
  }
}

export function $createPartBreakNode(): PartBreakNode {
  return $create(PartBreakNode);
}

export function $isPartBreakNode(node: LexicalNode | null | undefined): node is PartBreakNode {
  return node instanceof PartBreakNode;
}
