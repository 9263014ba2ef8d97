import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { keptBlocks } from '../../../../main/core/documents/body-blocks.ts';
import { readBody } from '../../../../main/core/documents/body-read.ts';
import { projectBody } from '../../../../main/core/projection/project-body.ts';
import { countWords } from '../../../../shared/rich-text/count-words.ts';
import { bodyFingerprint } from '../../../../shared/rich-text/fingerprint.ts';
import { plainText } from '../../../../shared/rich-text/plain-text.ts';
import { arbitraryRichText } from '../../../builders/arbitrary-rich-text.ts';
import { doc, p, ul } from '../../../builders/rich-text.ts';
import { freshDesk } from '../../../builders/fresh-desk.ts';
import { addMaster } from '../../../builders/workspace.ts';

const here = freshDesk();

it('puts together from blocks what the text gives as a whole', () => {
  fc.assert(
    fc.property(arbitraryRichText, (richText) => {
      const body = projectBody(richText.blocks);
      const text = plainText(richText, { listMarkers: false });
      expect(body).toMatchObject({
        richText: JSON.stringify(richText),
        plainText: text,
        wordCount: countWords(text, 'de'),
        fingerprint: bodyFingerprint(richText),
      });
    }),
  );
});

const textsOf = (type: Y.XmlElement | Y.XmlFragment): Y.XmlText[] =>
  type
    .toArray()
    .flatMap((child) => (child instanceof Y.XmlText ? [child] : child instanceof Y.XmlElement ? textsOf(child) : []));

/** One change of an editor's document, of any kind that changes what a block reads as. */
function change(root: Y.XmlElement, kind: number, at: number, word: string): void {
  const texts = textsOf(root);
  const text = texts[at % Math.max(1, texts.length)];
  const block = root.get(at % Math.max(1, root.length));
  if (kind === 0) text?.insert(at % (text.length + 1), word);
  if (kind === 1 && text !== undefined && text.length > 1) text.delete(at % (text.length - 1), 1);
  if (kind === 2) text?.format(0, text.length, { p: { __format: at % 8 } });
  if (kind === 3 && root.length > 1) root.delete(at % root.length, 1);
  if (kind === 4 && block instanceof Y.XmlElement) block.setAttribute('s_passage', word);
  if (kind === 5) {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(word)]);
    root.insert(at % (root.length + 1), [paragraph]);
  }
  if (kind === 6 && block instanceof Y.XmlElement && block.length > 0) block.delete(0, 1);
}

it('reads again every block that an editor has changed, and no other', () => {
  const step = fc.tuple(fc.nat(6), fc.nat(500), fc.constantFrom('Eiche', 'Straße', ' und '));
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 15 }), (steps) => {
      const id = addMaster(here.workspace, 'Blöcke', doc(p('Eins'), ul('Holz', 'Glas'), p('Zwei'), p('Drei')));
      const editor = new Y.Doc();
      Y.applyUpdate(editor, here.workspace.documents.open(`master:${id}`, Y.encodeStateVector(editor)).update);
      const root = editor.get('body', Y.XmlElement);
      for (const [kind, at, word] of steps) {
        const before = Y.encodeStateVector(editor);
        editor.transact(() => change(root, kind, at, word));
        here.workspace.documents.applyUpdate(`master:${id}`, Y.encodeStateAsUpdate(editor, before), 'me');
        expect(here.workspace.reader.body(id, 'body')?.richText).toEqual(JSON.parse(JSON.stringify(readBody(root))));
      }
    }),
    { numRuns: 30 },
  );
  expect(here.workspace.doctor({ rebuild: false }).checks.filter((check) => !check.ok)).toEqual([]);
});

it('keeps the blocks that nobody has touched', () => {
  const body = new Y.Doc().get('body', Y.XmlElement);
  for (const word of ['Eins', 'Zwei']) {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(word)]);
    body.push([paragraph]);
  }
  const first = keptBlocks(body);
  expect(keptBlocks(body).map((block, index) => block === first[index])).toEqual([true, true]);
});
