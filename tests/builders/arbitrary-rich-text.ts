import * as fc from 'fast-check';
import { asId } from '../../shared/ids.ts';
import type { Block, Inline, ListBlock, Mark, RichText, TextInline } from '../../shared/rich-text/rich-text.ts';

const marks: readonly Mark[] = ['bold', 'italic', 'underline', 'strike', 'code'];
const words = fc.oneof(
  fc.constantFrom('Straße', 'ä b', '👩‍👩‍👧', '東京', ' ', 'a\tb', '\u202Eabc', 'x'),
  fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replaceAll('\n', ' ')),
);

const text: fc.Arbitrary<TextInline> = fc
  .record({ text: words, marks: fc.subarray([...marks]) })
  .map(({ text, marks }) => (marks.length === 0 ? { kind: 'text', text } : { kind: 'text', text, marks }));

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 5, arbitrary: text },
  { weight: 1, arbitrary: fc.constant<Inline>({ kind: 'line-break' }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('link' as const),
      url: fc.constantFrom('https://holzwerk.example/a?b=c#d', 'mailto:a@holzwerk.example', 'http://b.example'),
      children: fc.array(text, { minLength: 1, maxLength: 2 }),
    }),
  },
);
const inlines = fc.array(inline, { maxLength: 5 });

const list = (depth: number): fc.Arbitrary<ListBlock> =>
  fc
    .record({
      listKind: fc.constantFrom('bullet' as const, 'number' as const, 'check' as const),
      items: fc.array(
        fc.record(
          {
            children: inlines,
            checked: fc.boolean(),
            nested: depth > 0 ? list(depth - 1) : fc.constant(undefined),
          },
          { requiredKeys: ['children'] },
        ),
        { minLength: 1, maxLength: 3 },
      ),
    })
    .map(({ listKind, items }) => ({
      kind: 'list',
      listKind,
      items: items.map(({ children, checked, nested }) => ({
        children,
        ...(listKind === 'check' ? { checked: checked ?? false } : {}),
        ...(nested === undefined ? {} : { nested }),
      })),
    }));

const level = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const, 6 as const);

const plainBlock: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('paragraph' as const), children: inlines }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('heading' as const), level, children: inlines }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('quote' as const), children: inlines }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('callout' as const),
      tone: fc.constantFrom('note' as const, 'tip' as const, 'warning' as const),
      children: inlines,
    }),
  },
  { weight: 1, arbitrary: list(2) },
  {
    weight: 1,
    arbitrary: fc
      .record({ rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 3 }), cell: inlines })
      .map(({ rows, columns, cell }) => ({
        kind: 'table' as const,
        rows: Array.from({ length: rows }, (_, row) => ({
          cells: Array.from({ length: columns }, (_, column) => ({
            header: row === 0,
            children: column === 0 ? cell : [],
          })),
        })),
      })),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('code' as const),
      language: fc.constantFrom('', 'js'),
      text: fc.constantFrom('', 'let a;\n\n  b', '\n', 'x'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('image' as const),
      mediaId: fc.constant(asId('media', 'media-1')),
      alt: fc.constantFrom('', 'Ein Bild'),
      caption: fc.constantFrom('', 'Foto'),
      decorative: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Block>({ kind: 'divider' }) },
  { weight: 1, arbitrary: fc.constant<Block>({ kind: 'part-break' }) },
);

/** Blocks with and without a passage. */
export const arbitraryBlock: fc.Arbitrary<Block> = fc
  .tuple(plainBlock, fc.option(fc.integer({ min: 0, max: 50 }), { nil: null }))
  .map(([block, passage]) => (passage === null ? block : { ...block, passage: asId('passage', `passage-${passage}`) }));

export const arbitraryRichText: fc.Arbitrary<RichText> = fc
  .array(arbitraryBlock, { minLength: 1, maxLength: 8 })
  .map((blocks) => ({ blocks }));
