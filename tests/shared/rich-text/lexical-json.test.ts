import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromLexicalJson, normalRichText, toLexicalJson } from '../../../shared/rich-text/lexical-json.ts';
import { arbitraryRichText } from '../../builders/arbitrary-rich-text.ts';
import { boundEditor } from '../../builders/headless-editor.ts';
import { doc, link, p, ul, li, partBreak } from '../../builders/rich-text.ts';

describe('Lexical JSON', () => {
  it('gives the same text back, once evened out', () => {
    fc.assert(
      fc.property(arbitraryRichText, (richText) => {
        const normal = normalRichText(richText);
        expect(fromLexicalJson(toLexicalJson(normal))).toEqual(normal);
        expect(normalRichText(normal)).toEqual(normal);
      }),
      { numRuns: 300 },
    );
  });

  it('is what the editor itself makes of the same text', () => {
    fc.assert(
      fc.property(arbitraryRichText, (richText) => {
        const { editor } = boundEditor('body');
        editor.setEditorState(editor.parseEditorState(JSON.stringify(toLexicalJson(richText))));
        expect(fromLexicalJson(editor.getEditorState().toJSON())).toEqual(normalRichText(richText));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps a block of a type it does not know as it came', () => {
    const poll = { type: 'poll', version: 3, question: 'Ja?', children: [{ type: 'option', version: 1, text: 'Ja' }] };
    const read = fromLexicalJson({ root: { type: 'root', children: [poll] } });
    expect(read.blocks).toEqual([{ kind: 'unknown', type: 'poll', json: poll }]);
    expect(toLexicalJson(read).root.children).toEqual([poll]);
  });

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    '//x',
  ])('reads a link to %j as its words', (url) => {
    const json = {
      root: {
        type: 'root',
        children: [
          { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', text: 'hier' }] }] },
        ],
      },
    };
    expect(fromLexicalJson(json)).toEqual(doc(p('hier')));
    expect(JSON.stringify(toLexicalJson(doc(p(link(url, 'hier')))))).not.toContain('studio-link');
  });

  it('reads anything that is no editor state as an empty text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(Array.isArray(fromLexicalJson({ root: json }).blocks)).toBe(true);
        expect(Array.isArray(fromLexicalJson(json).blocks)).toBe(true);
      }),
    );
  });

  it('keeps nested lists with the item they belong to', () => {
    const richText = doc(ul('a', li('b', { nested: ul('c', li('d', { nested: ul('e') })) }), 'f'), partBreak());
    expect(normalRichText(richText)).toEqual(richText);
  });
});

describe('studio nodes', () => {
  it('never lead outside http, https and mailto', () => {
    const editor = boundEditor('body');
    editor.write({
      root: {
        type: 'root',
        children: [
          {
            type: 'paragraph',
            version: 1,
            children: [
              {
                type: 'link',
                version: 1,
                url: 'javascript:alert(1)',
                children: [{ type: 'text', version: 1, text: 'x' }],
              },
            ],
          },
        ],
      },
    });
    expect(JSON.stringify(editor.json())).not.toContain('javascript');
  });
});
