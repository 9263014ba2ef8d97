import fc from 'fast-check';
import { createEditor, $createParagraphNode, $createTextNode, $getRoot } from 'lexical';
import { expect, test } from 'vitest';
import { shortcutsFor } from '../../../renderer/editor/plugins/markdown/transformers.ts';
import { findEmojiEntries } from '../../../renderer/editor/plugins/emoji/emoji-table.ts';
import { findMatches } from '../../../renderer/editor/plugins/find/find-matches.ts';
import { readAddress, readHashtag, readMention } from '../../../renderer/editor/plugins/insert-word/read-word.ts';
import { $keepPassagesUnique } from '../../../renderer/editor/plugins/passages/PassagesPlugin.ts';
import { alignRuns, runsWithin } from '../../../renderer/editor/plugins/parts/align-text.ts';
import { measureParts } from '../../../renderer/editor/plugins/parts/measure-parts.ts';
import { joinText, splitText } from '../../../renderer/editor/plugins/parts/split-text.ts';
import { $replaceInBlock } from '../../../renderer/editor/text/replace-text.ts';
import { $textBlocks } from '../../../renderer/editor/text/text-blocks.ts';
import { asId } from '../../../shared/ids.ts';
import { findProfile } from '../../../shared/platforms/index.ts';
import { $getPassage, $setPassage } from '../../../shared/rich-text/nodes/passage.ts';
import { fromPlainText } from '../../../shared/rich-text/from-plain-text.ts';
import { plainText } from '../../../shared/rich-text/plain-text.ts';
import { variantCapabilities } from '../../../renderer/editor/capabilities.ts';

function profile(id: string): NonNullable<ReturnType<typeof findProfile>> {
  const found = findProfile(id);
  if (!found) throw new Error(`no profile ${id}`);
  return found;
}

function editorWith(...paragraphs: string[][]): ReturnType<typeof createEditor> {
  const editor = createEditor({
    onError: (error) => {
      throw error;
    },
  });
  editor.update(
    () => {
      for (const pieces of paragraphs) {
        const paragraph = $createParagraphNode();
        pieces.forEach((piece, index) => {
          const node = $createTextNode(piece);
          if (index % 2 === 1) node.toggleFormat('bold');
          paragraph.append(node);
        });
        $getRoot().append(paragraph);
      }
    },
    { discrete: true },
  );
  return editor;
}

test('the search takes signs of patterns as they are', () => {
  expect(findMatches('a.b (c) a.b', 'a.b', { matchCase: true, wholeWord: false })).toHaveLength(2);
  expect(findMatches('axb', 'a.b', { matchCase: true, wholeWord: false })).toEqual([]);
  expect(findMatches('(c)', '(c)', { matchCase: true, wholeWord: false })).toEqual([{ start: 0, end: 3 }]);
});

test('whole words know umlauts', () => {
  expect(findMatches('Häuser Haus Haus', 'haus', { matchCase: false, wholeWord: true })).toHaveLength(2);
  expect(findMatches('überall', 'all', { matchCase: false, wholeWord: true })).toEqual([]);
});

test('property: every place found holds the words that were sought', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
      (text, wanted) => {
        for (const { start, end } of findMatches(text, wanted, { matchCase: true, wholeWord: false }))
          expect(text.slice(start, end)).toBe(wanted);
      },
    ),
  );
});

test('a replacement across a change of marks takes the marks of its first character', () => {
  const editor = editorWith(['Ein ha', 'us am', ' See']);
  editor.update(
    () => {
      const [block] = $textBlocks();
      if (block) $replaceInBlock(block, 4, 8, 'Boot');
    },
    { discrete: true },
  );
  expect(editor.read(() => $getRoot().getTextContent())).toBe('Ein Boot am See');
});

test('each block of a master has a passage of its own, and the first of two equal ones keeps it', () => {
  const editor = editorWith(['a'], ['b'], ['c']);
  let count = 0;
  editor.update(
    () => {
      const [a, b] = $getRoot().getChildren();
      if (a) $setPassage(a, asId('passage', 'same'));
      if (b) $setPassage(b, asId('passage', 'same'));
      $keepPassagesUnique($getRoot(), () => `new-${(count += 1)}`);
    },
    { discrete: true },
  );
  expect(editor.read(() => $getRoot().getChildren().map($getPassage))).toEqual(['same', 'new-1', 'new-2']);
});

test('runs of the editor are found in the counted text past markers and addresses', () => {
  const aligned = alignRuns('1. eins (https://a.example)\n2. zwei', [
    { key: 'x', text: 'eins' },
    { key: 'y', text: 'zwei' },
  ]);
  expect(runsWithin(aligned, 5, 33)).toEqual([
    { key: 'x', start: 2, end: 4 },
    { key: 'y', start: 0, end: 2 },
  ]);
});

test('each part of a thread is measured by itself', () => {
  const bluesky = profile('bluesky');
  const long = `${'Wort '.repeat(59)}Ende.\n\n${'Satz '.repeat(30)}`;
  const split = splitText(fromPlainText(long), bluesky, 'none', 'de', null);
  const parts = measureParts(split, { profile: bluesky, hasImages: false, countedText: '', track: null });
  expect(parts.length).toBeGreaterThan(1);
  for (const { measurement } of parts) expect(measurement.remaining).toBeGreaterThanOrEqual(0);
});

test('joining a numbered thread takes its numbers away and loses no word', () => {
  const mastodon = profile('mastodon');
  const text = fromPlainText(
    Array.from({ length: 12 }, (_, index) => `Absatz ${index}: ${'viel Text '.repeat(9)}.`).join('\n\n'),
  );
  const joined = joinText(splitText(text, mastodon, 'slash', 'de', null));
  expect(plainText(joined).replaceAll(/\s+/g, ' ').trim()).toBe(plainText(text).replaceAll(/\s+/g, ' ').trim());
});

test('shortcuts are those of the platform', () => {
  const none = shortcutsFor(variantCapabilities({ blocks: [], marks: [], namedLinks: false, notation: 'none' }, true));
  expect(none).toEqual([]);
  const bold = shortcutsFor(
    variantCapabilities({ blocks: ['table'], marks: ['bold'], namedLinks: false, notation: 'none' }, false),
  );
  expect(bold.map(({ type }) => type)).toEqual(['element', 'text-format', 'text-format']);
});

test('words to insert are read as platforms read them', () => {
  expect(readHashtag('#Holzbau')).toBe('#Holzbau');
  expect(readHashtag('zwei Wörter')).toBeNull();
  expect(readHashtag('2027')).toBeNull();
  expect(readMention('holzwerk@bau.example')).toBe('@holzwerk@bau.example');
  expect(readAddress('holzwerk.example/x')).toBe('https://holzwerk.example/x');
  expect(readAddress('javascript:alert(1)')).toBeNull();
});

test('emoji are found by words of both languages and stand once each', () => {
  expect(findEmojiEntries('holz').map(({ emoji }) => emoji)).toContain('🪵');
  expect(findEmojiEntries('wood').map(({ emoji }) => emoji)).toContain('🪵');
  const all = findEmojiEntries('').map(({ emoji }) => emoji);
  expect(new Set(all).size).toBe(all.length);
});
