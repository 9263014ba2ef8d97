import * as fc from 'fast-check';
import { $createParagraphNode, $createTextNode, $getRoot, $isElementNode } from 'lexical';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readBody } from '../../../../main/core/documents/body-read.ts';
import { writeBody } from '../../../../main/core/documents/body-write.ts';
import { fromLexicalJson, normalRichText, toLexicalJson } from '../../../../shared/rich-text/lexical-json.ts';
import { arbitraryRichText } from '../../../builders/arbitrary-rich-text.ts';
import { boundEditor, treeOf } from '../../../builders/headless-editor.ts';
import { doc, p } from '../../../builders/rich-text.ts';

const root = (document: Y.Doc): Y.XmlElement => document.get('body', Y.XmlElement);

describe('a body in its document', () => {
  it('read directly is what the editor reads', () => {
    fc.assert(
      fc.property(arbitraryRichText, (richText) => {
        const editor = boundEditor('body');
        editor.write(toLexicalJson(richText));
        expect(readBody(root(editor.doc))).toEqual(fromLexicalJson(editor.json()));
        expect(readBody(root(editor.doc))).toEqual(normalRichText(richText));
      }),
      { numRuns: 100 },
    );
  });

  it('written directly is the very tree the editor writes', () => {
    fc.assert(
      fc.property(arbitraryRichText, (richText) => {
        const editor = boundEditor('body');
        editor.write(toLexicalJson(richText));
        const document = new Y.Doc();
        writeBody(root(document), richText);
        expect(treeOf(root(document))).toEqual(treeOf(root(editor.doc)));
      }),
      { numRuns: 100 },
    );
  });

  it('written directly opens in the editor without a change of its own', () => {
    fc.assert(
      fc.property(arbitraryRichText, (richText) => {
        const document = new Y.Doc();
        writeBody(root(document), richText);
        const state = Y.encodeStateAsUpdate(document);
        const editor = boundEditor('body', state);
        expect(fromLexicalJson(editor.json())).toEqual(normalRichText(richText));
        expect(Y.encodeStateVector(editor.doc)).toEqual(Y.encodeStateVector(document));
      }),
      { numRuns: 60 },
    );
  });

  it('replaced by another text keeps the blocks that stay the same', () => {
    const document = new Y.Doc();
    writeBody(root(document), doc(p('eins'), p('zwei'), p('drei')));
    const [first, , last] = root(document).toArray();
    writeBody(root(document), doc(p('eins'), p('neu'), p('noch'), p('drei')));
    expect(root(document).get(0)).toBe(first);
    expect(root(document).get(3)).toBe(last);
    expect(readBody(root(document))).toEqual(doc(p('eins'), p('neu'), p('noch'), p('drei')));
  });

  it('replaced by any text is that text', () => {
    fc.assert(
      fc.property(arbitraryRichText, arbitraryRichText, (before, after) => {
        const document = new Y.Doc();
        writeBody(root(document), before);
        writeBody(root(document), after);
        expect(readBody(root(document))).toEqual(normalRichText(after));
      }),
      { numRuns: 200 },
    );
  });

  it('holds a node of a newer program through reading, writing and an edit beside it', () => {
    const document = new Y.Doc();
    const poll = new Y.XmlElement('poll');
    poll.setAttribute('__question', 'Ja?');
    poll.setAttribute('s_passage', 'p9');
    poll.insert(0, [new Y.XmlText('Ja')]);
    root(document).insert(0, [poll]);
    const before = treeOf(poll);
    const read = readBody(root(document));
    expect(read.blocks[0]?.kind).toBe('unknown');
    writeBody(root(document), { blocks: [...read.blocks, ...doc(p('dazu')).blocks] });
    expect(root(document).get(0)).toBe(poll);
    const copy = new Y.Doc();
    writeBody(root(copy), read);
    expect(treeOf(root(copy).get(0) as Y.XmlElement)).toEqual(before);
  });

  it('holds a node of a newer program through an editor that types beside it', () => {
    const document = new Y.Doc();
    const poll = new Y.XmlElement('poll');
    poll.setAttribute('__question', 'Ja?');
    poll.setAttribute('s_mood', 'heiter');
    const option = new Y.XmlElement('option');
    option.setAttribute('__votes', 3 as unknown as string);
    poll.insert(0, [new Y.XmlText('Ja'), option]);
    writeBody(root(document), doc(p('davor'), p('danach')));
    root(document).insert(1, [poll]);
    const before = treeOf(poll);
    const editor = boundEditor('body', Y.encodeStateAsUpdate(document));
    editor.change(() => {
      const [first, , last] = $getRoot().getChildren();
      if ($isElementNode(first)) first.append($createTextNode(' mehr'));
      if ($isElementNode(last)) last.insertAfter($createParagraphNode().append($createTextNode('Ende')));
    });
    expect(treeOf(root(editor.doc).get(1))).toEqual(before);
    expect(readBody(root(editor.doc)).blocks.map((block) => block.kind)).toEqual([
      'paragraph',
      'unknown',
      'paragraph',
      'paragraph',
    ]);
  });
});
