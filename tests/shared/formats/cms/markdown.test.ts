import * as fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { markdownAstro } from '../../../../shared/formats/cms/markdown/astro.ts';
import { hugoCode } from '../../../../shared/formats/cms/markdown/hugo-code.ts';
import { markdownHugo } from '../../../../shared/formats/cms/markdown/hugo.ts';
import { markdownJekyll } from '../../../../shared/formats/cms/markdown/jekyll.ts';
import { p } from '../../packages/package-items.ts';
import { article, letter, page, refused, written } from './cms-items.ts';

const formats = [markdownHugo, markdownJekyll, markdownAstro];

/** The head as a reader of YAML 1.2 and one of 1.1 (Ruby's) see it. */
function heads(text: string): Record<string, unknown>[] {
  const head = /^---\n([\s\S]*?\n)---\n/u.exec(text)?.[1] ?? '';
  return [parse(head), parse(head, { version: '1.1' })] as Record<string, unknown>[];
}

const hugoText = 'content/posts/fuenf-etagen/index.md';
const astroText = 'src/content/blog/fuenf-etagen/index.md';

describe('front matter', () => {
  test.each(formats)('of $name keeps every text a text, in YAML 1.1 too', (format) => {
    const { paths, text } = written(format, [article()]);
    for (const head of heads(text(paths[0] ?? ''))) {
      expect(head['title']).toBe('Fünf Etagen & ein "Ja": aus Holz');
      expect(head['tags']).toEqual(['Holzbau', 'no', '2026-12-01', '東京', '#leipzig']);
      expect(head['categories']).toEqual(['Projekte', 'Größe & Maß']);
      expect(head['description']).toBe('Wie ein Haus aus Holz in elf Tagen entsteht.');
    }
  });

  test.each([
    [markdownHugo, hugoText, 'date'],
    [markdownJekyll, '_drafts/fuenf-etagen.md', 'date'],
    [markdownAstro, astroText, 'pubDate'],
  ] as const)('of $0.name holds its time with the offset, as a time', (format, path, key) => {
    const [, ruby] = heads(written(format, [article()]).text(path));
    expect(ruby?.[key]).toEqual(new Date('2026-12-07T07:30:00.000Z'));
    expect(written(format, [article()]).text(path)).toContain(`${key}: 2026-12-07T08:30:00+01:00\n`);
  });

  test('takes the keys that a person has set, in maps too, and leaves out emptied ones', () => {
    const keys = { seoTitle: 'seo.title', canonicalUrl: 'seo.canonical', author: '', title: 'headline' };
    const { text, losses } = written(markdownHugo, [article()], { settings: { keys } });
    const [head] = heads(text(hugoText));
    expect(head).toMatchObject({
      headline: 'Fünf Etagen & ein "Ja": aus Holz',
      seo: { title: 'Holzhaus in Lindenau', canonical: 'https://holzwerk.example/lindenau' },
    });
    expect(head).not.toHaveProperty('author');
    expect(head).not.toHaveProperty('title');
    expect(losses.map(({ code }) => code)).not.toContain('fields-left-out');
    expect(written(markdownHugo, [article()]).losses).toContainEqual({
      code: 'fields-left-out',
      params: { fields: 'seoTitle' },
      variantId: 'v-haus',
    });
  });

  test.each([
    [{ title: 'mein titel' }, 'mapping-key'],
    [{ title: 'no' }, 'mapping-key'],
    [{ title: 'a..b' }, 'mapping-key'],
    [{ title: 'draft' }, 'mapping-clash'],
    [{ title: 'seo', description: 'seo.description' }, 'mapping-clash'],
  ])('refuses keys that no reader would take as they are meant: %j', (keys, code) => {
    expect(refused(markdownHugo, [article()], { settings: { keys } })).toEqual([code]);
  });
});

describe('places and states', () => {
  test('Hugo has a bundle for each text, sections for posts only', () => {
    expect(written(markdownHugo, [article(), page, article({ id: 'zwei' })]).paths).toEqual([
      hugoText,
      'content/posts/fuenf-etagen/01-kran-ueber-lindenau.jpg',
      'content/posts/fuenf-etagen/02-grundriss.png',
      'content/posts/fuenf-etagen/03-muster.webp',
      'content/ueber-uns/index.md',
      'content/posts/fuenf-etagen-2/index.md',
      'content/posts/fuenf-etagen-2/01-kran-ueber-lindenau.jpg',
      'content/posts/fuenf-etagen-2/02-grundriss.png',
      'content/posts/fuenf-etagen-2/03-muster.webp',
    ]);
    const { paths } = written(markdownHugo, [article()], { settings: { folder: '../Neues/Größe ' } });
    expect(paths[0]).toBe('content/neues/groesse/fuenf-etagen/index.md');
  });

  test('Jekyll has drafts by name and posts by day in the zone of the workspace', () => {
    const night = article({ scheduledAt: '2026-12-06T23:30:00.000Z' });
    expect(written(markdownJekyll, [night, page]).paths.filter((path) => path.endsWith('.md'))).toEqual([
      '_drafts/fuenf-etagen.md',
      'ueber-uns.md',
    ]);
    expect(written(markdownJekyll, [night], { release: 'scheduled' }).paths).toEqual([
      '_posts/2026-12-07-fuenf-etagen.md',
      'assets/images/fuenf-etagen/01-kran-ueber-lindenau.jpg',
      'assets/images/fuenf-etagen/02-grundriss.png',
      'assets/images/fuenf-etagen/03-muster.webp',
    ]);
    expect(heads(written(markdownJekyll, [page]).text('ueber-uns.md'))[0]).toMatchObject({
      layout: 'page',
      published: false,
      permalink: '/ueber-uns/',
    });
  });

  test('Astro has an entry for each text, with what the schema of its template wants', () => {
    const bare = article({ fields: { title: 'Nur Titel' }, blocks: [p('Ein Satz.')], images: [] });
    const plain = { ...bare, master: { ...bare.master, lead: '' } };
    const [head] = heads(written(markdownAstro, [plain]).text('src/content/blog/nur-titel/index.md'));
    expect(head).toMatchObject({ title: 'Nur Titel', description: 'Ein Satz.', draft: true });
    expect(Date.parse(String(head?.['pubDate']))).toBe(Date.parse('2026-12-07T07:30:00.000Z'));
    const text = written(markdownAstro, [article()]).text(astroText);
    expect(heads(text)[0]?.['heroImage']).toBe('./01-kran-ueber-lindenau.jpg');
    expect(text).toContain('![Grundriss mit fünf Wohnungen](./02-grundriss.png)');
    expect(text).not.toContain('](./01-kran');
  });

  test('a text is a draft unless times were asked for, and a time that has passed is refused', () => {
    const draftOf = (release: 'draft' | 'scheduled') =>
      heads(written(markdownHugo, [article()], { release }).text(hugoText))[0];
    expect(draftOf('draft')).toMatchObject({ draft: true });
    expect(draftOf('draft')).not.toHaveProperty('publishDate');
    expect(draftOf('scheduled')).toMatchObject({ draft: false, publishDate: '2026-12-07T08:30:00+01:00' });
    const late = { release: 'scheduled', now: '2026-12-08T00:00:00.000Z' } as const;
    expect(refused(markdownHugo, [article()], late)).toEqual(['time-passed']);
    expect(refused(markdownJekyll, [article()], late)).toEqual(['time-passed']);
    // Astro publishes nothing by time: the text stays a draft, and a person is told.
    const { losses, text } = written(markdownAstro, [article()], late);
    expect(losses.map(({ code }) => code)).toEqual(expect.arrayContaining(['astro-drafts', 'astro-times']));
    expect(heads(text(astroText))[0]).toMatchObject({ draft: true });
  });

  test.each(formats)('$name names what it cannot hold', (format) => {
    const codes = written(format, [letter, article()]).losses.map(({ code }) => code);
    expect(codes).toContain('callouts-as-quotes');
    expect(codes.includes('underline-left-out')).toBe(format === markdownHugo);
  });
});

test.each([
  ['{{< a >}}', '{{</* a */>}}', false],
  ['x {{% a "b" %}} {{< c >}}', 'x {{%/* a "b" */%}} {{</* c */>}}', false],
  ['{{</* a */>}}', '{{</*/* a */*/>}}', false],
  ['{{< offen', '{ {< offen', true],
  ['{{< offen {{< a >}}', '{ {< offen {{</* a */>}}', true],
  ['{{< a %}} {{ b }}', '{ {< a %}} {{ b }}', true],
])('code %s becomes %s for Hugo', (code, text, changed) => {
  expect(hugoCode(code)).toEqual({ text, changed });
});

describe('the Markdown that Astro gets', () => {
  /** Astro reads Markdown with these two; front matter is cut off before. */
  const read = (text: string): Nodes =>
    unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(text.replace(/^---\n[\s\S]*?\n---\n/u, ''));
  const words = (node: Nodes): string => {
    if ('value' in node) return node.type === 'html' ? '' : node.value;
    return 'children' in node ? node.children.map(words).join('') : '';
  };
  const line = (text: string): string => text.replace(/\s+/gu, ' ').trim();

  test('holds any words as words', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 14 }),
      fc
        .array(
          fc.constantFrom(
            'a',
            ' ',
            '-',
            '--',
            '1.',
            '*',
            '_',
            '`',
            '~~',
            '<',
            '>',
            '&amp;',
            '\\',
            '[x]',
            '(y)',
            '!',
            '|',
            '+',
            '=',
            '#',
          ),
          { minLength: 1, maxLength: 8 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(
        anything.map(line).filter((text) => text !== ''),
        (text) => {
          const item = article({
            blocks: [p('Erster'), p(text), p('Letzter')],
            images: [],
            fields: { title: 'T', slug: 't' },
          });
          const tree = read(written(markdownAstro, [item]).text('src/content/blog/t/index.md'));
          const paragraphs = 'children' in tree ? tree.children.map((node) => `${node.type} ${line(words(node))}`) : [];
          expect(paragraphs).toEqual(['paragraph Erster', `paragraph ${text}`, 'paragraph Letzter']);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('holds an article with everything in it', () => {
    const tree = read(written(markdownAstro, [article()]).text(astroText));
    const kinds = 'children' in tree ? tree.children.map(({ type }) => type) : [];
    expect(kinds.filter((kind) => kind === 'list')).toHaveLength(3);
    expect(kinds).toEqual(expect.arrayContaining(['table', 'code', 'blockquote', 'thematicBreak', 'heading']));
    expect(words(tree)).toContain('Ende der Kennung: ]]> und <script>alert(1)</script>');
  });
});
