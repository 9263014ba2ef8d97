import {
  $create,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type DOMExportOutput,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { asId, type MediaId } from '../../ids.ts';
import { decorators } from './decorators.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const mediaIdState = createState('mediaId', {
  parse: (value) => (typeof value === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(value) ? value : ''),
});
const altState = createState('alt', { parse: text });
const captionState = createState('caption', { parse: text });
const decorativeState = createState('decorative', { parse: (value) => value === true });

export interface ImageFields {
  readonly mediaId: MediaId;
  readonly alt: string;
  readonly caption: string;
  readonly decorative: boolean;
}

/** A picture of the media store as a block of its own. */
export class ImageNode extends DecoratorNode<unknown> {
  override $config() {
    return this.config('image', {
      extends: DecoratorNode,
      stateConfigs: [
        { flat: true, stateConfig: mediaIdState },
        { flat: true, stateConfig: altState },
        { flat: true, stateConfig: captionState },
        { flat: true, stateConfig: decorativeState },
      ],
    });
  }

  fields(): ImageFields {
    return {
      mediaId: asId('media', $getState(this, mediaIdState)),
      alt: $getState(this, altState),
      caption: $getState(this, captionState),
      decorative: $getState(this, decorativeState),
    };
  }

  setFields(fields: Partial<ImageFields>): this {
    if (fields.mediaId !== undefined) $setState(this, mediaIdState, fields.mediaId);
    if (fields.alt !== undefined) $setState(this, altState, fields.alt);
    if (fields.caption !== undefined) $setState(this, captionState, fields.caption);
    if (fields.decorative !== undefined) $setState(this, decorativeState, fields.decorative);
    return this;
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'studio-image';
    return element;
  }

  override updateDOM(): false {
    return false;
  }

  override exportDOM(): DOMExportOutput {
    const { alt, caption } = this.fields();
    const element = document.createElement('p');
    element.textContent = caption === '' ? alt : caption;
    return { element };
  }

  override getTextContent(): string {
    return '';
  }

  override isInline(): false {
    return false;
  }

  override decorate(editor: LexicalEditor): unknown {
    return decorators().image(this, editor);
  }
}

export function $createImageNode(fields: ImageFields): ImageNode {
  return $create(ImageNode).setFields(fields);
}

export function $isImageNode(node: LexicalNode | null | undefined): node is ImageNode {
  return node instanceof ImageNode;
}
