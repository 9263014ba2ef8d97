import { $getRoot, $isElementNode, type LexicalEditor } from 'lexical';
import type { FindingPlace } from '../../../../shared/platforms/finding.ts';
import { splitParts } from '../../../../shared/rich-text/parts.ts';
import { plainText } from '../../../../shared/rich-text/plain-text.ts';
import type { RichText } from '../../../../shared/rich-text/rich-text.ts';
import { selectInPart } from '../../../editor/plugins/parts/mark-entities.ts';

function focusIn(selector: string): void {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: 'nearest' });
  element?.querySelector<HTMLElement>('input, textarea, button')?.focus();
}

/** Goes to where a finding sits: selects the words, or enters the field or picture. */
export function showPlace(place: FindingPlace, editor: LexicalEditor | null, body: RichText): void {
  switch (place.kind) {
    case 'text': {
      const part = splitParts(body)[place.part];
      if (editor !== null && part !== undefined)
        selectInPart(editor, place.part, plainText(part), place.start, place.end);
      return;
    }
    case 'field':
      focusIn(`[data-field="${CSS.escape(place.fieldId)}"]`);
      return;
    case 'image':
      focusIn(`[data-image="${place.index}"]`);
      return;
    case 'block':
      editor?.update(() => {
        const node = $getRoot().getChildAtIndex(place.index);
        if ($isElementNode(node)) node.selectStart();
      });
      editor?.focus();
      return;
    case 'variant':
      editor?.focus();
  }
}
