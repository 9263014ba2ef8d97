import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { expect, test } from 'vitest';
import { untilEdited } from '../../../renderer/editor/until-edited.ts';
import { studioNodes } from '../../../shared/rich-text/nodes/studio-nodes.ts';

test('tells once when the text has become another one, and nothing of what leaves it as it is', () => {
  const editor = createEditor({ namespace: 'test', nodes: [...studioNodes] });
  const update = (change: () => void): void => editor.update(change, { discrete: true });
  const append = (text: string) => (): void =>
    void $getRoot().append($createParagraphNode().append($createTextNode(text)));
  update(append('Anfang'));
  let told = 0;
  untilEdited(editor, () => (told += 1));
  update(() => $getRoot().getFirstChild()?.markDirty());
  expect(told).toBe(0);
  update(append('mehr'));
  update(append('noch mehr'));
  expect(told).toBe(1);
  const stop = untilEdited(editor, () => (told += 1));
  stop();
  update(append('und mehr'));
  expect(told).toBe(1);
});
