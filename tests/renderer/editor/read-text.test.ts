import fc from 'fast-check';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isTextNode,
  createEditor,
  type LexicalEditor,
} from 'lexical';
import { expect, test } from 'vitest';
import { richTextOf } from '../../../renderer/editor/read-text.ts';
import { fromLexicalJson } from '../../../shared/rich-text/lexical-json.ts';
import { studioNodes } from '../../../shared/rich-text/nodes/studio-nodes.ts';

function editorWith(texts: readonly string[]): LexicalEditor {
  const editor = createEditor({ namespace: 'test', nodes: [...studioNodes] });
  editor.update(
    () => {
      $getRoot().append(...texts.map((text) => $createParagraphNode().append($createTextNode(text))));
    },
    { discrete: true },
  );
  return editor;
}

function change(editor: LexicalEditor, at: number, kind: 'write' | 'bold' | 'remove' | 'add' | 'move'): void {
  editor.update(
    () => {
      const root = $getRoot();
      const block = root.getChildAtIndex(at % Math.max(root.getChildrenSize(), 1));
      if (kind === 'add' || !$isElementNode(block)) {
        root.append($createParagraphNode().append($createTextNode(`new ${at}`)));
        return;
      }
      const text = block.getFirstChild();
      if (kind === 'remove') block.remove();
      else if (kind === 'move') root.append(block);
      else if ($isTextNode(text) && kind === 'write') text.setTextContent(`${text.getTextContent()}x`);
      else if ($isTextNode(text)) text.toggleFormat('bold');
    },
    { discrete: true },
  );
}

test('property: after any changes the text read is the text that the editor serialises', () => {
  const changes = fc.array(fc.tuple(fc.nat(6), fc.constantFrom('write', 'bold', 'remove', 'add', 'move' as const)), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.array(fc.lorem({ maxCount: 3 }), { maxLength: 5 }), changes, (texts, steps) => {
      const editor = editorWith(texts);
      for (const [at, kind] of steps) {
        change(editor, at, kind);
        expect(richTextOf(editor)).toEqual(fromLexicalJson(editor.getEditorState().toJSON()));
      }
    }),
    { numRuns: 60 },
  );
});

test('a block that was not touched is the same object as before, the one that was is another', () => {
  const editor = editorWith(['eins', 'zwei']);
  const before = richTextOf(editor).blocks;
  change(editor, 1, 'write');
  const after = richTextOf(editor).blocks;
  expect(after[0]).toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
});
