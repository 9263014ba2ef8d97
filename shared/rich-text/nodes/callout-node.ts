import {
  $create,
  $createParagraphNode,
  $getState,
  $setState,
  createState,
  ElementNode,
  type DOMExportOutput,
  type LexicalNode,
  type ParagraphNode,
  type RangeSelection,
} from 'lexical';
import type { CalloutBlock } from '../rich-text.ts';

export type CalloutTone = CalloutBlock['tone'];

/** The tone as stored, with `note` for anything else. */
export function calloutTone(value: unknown): CalloutTone {
  return value === 'tip' || value === 'warning' ? value : 'note';
}

const toneState = createState('tone', { parse: calloutTone });

/** A paragraph set apart: a note, a tip or a warning. */
export class CalloutNode extends ElementNode {
  override $config() {
    return this.config('callout', { extends: ElementNode, stateConfigs: [{ flat: true, stateConfig: toneState }] });
  }

  tone(): CalloutTone {
    return $getState(this, toneState);
  }

  setTone(tone: CalloutTone): this {
    return $setState(this, toneState, tone);
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('aside');
    element.className = 'studio-callout';
    element.dataset['tone'] = this.tone();
    return element;
  }

  override updateDOM(_previous: this, element: HTMLElement): false {
    element.dataset['tone'] = this.tone();
    return false;
  }

  override exportDOM(): DOMExportOutput {
    return { element: document.createElement('blockquote') };
  }

  override insertNewAfter(_selection: RangeSelection, restoreSelection?: boolean): ParagraphNode {
    const paragraph = $createParagraphNode();
    paragraph.setDirection(this.getDirection());
    this.insertAfter(paragraph, restoreSelection);
    return paragraph;
  }

  override collapseAtStart(): true {
    const paragraph = $createParagraphNode();
    paragraph.append(...this.getChildren());
    this.replace(paragraph);
    return true;
  }
}

export function $createCalloutNode(tone: CalloutTone): CalloutNode {
  return $create(CalloutNode).setTone(tone);
}

export function $isCalloutNode(node: LexicalNode | null | undefined): node is CalloutNode {
  return node instanceof CalloutNode;
}
