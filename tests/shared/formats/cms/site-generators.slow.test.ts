import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import type { Element, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installDebianPackages } from '../../../../main/scripts/debian-packages.ts';
import { markdownHugo } from '../../../../shared/formats/cms/markdown/hugo.ts';
import { markdownJekyll } from '../../../../shared/formats/cms/markdown/jekyll.ts';
import type { OutFormat } from '../../../../shared/formats/out-format.ts';
import type { PackageItem } from '../../../../shared/packages/exporter.ts';
import { p } from '../../packages/package-items.ts';
import { article, everything, written } from './cms-items.ts';

/** The real generators, as Debian has them; what they make of our files is read back by an HTML parser. */
const page = '<!doctype html><title>x</title><article>{{ CONTENT }}</article>';
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

interface Site {
  readonly format: OutFormat;
  readonly files: Readonly<Record<string, string>>;
  readonly build: readonly [program: string, ...args: string[]];
  readonly output: (slug: string) => string;
}

const sites: Readonly<Record<'Hugo' | 'Jekyll', Site>> = {
  Hugo: {
    format: markdownHugo,
    files: {
      'config.yaml': 'baseURL: https://blog.example/\nmarkup: {goldmark: {extensions: {typographer: false}}}\n',
      'layouts/_default/single.html': page.replace('CONTENT', '.Content'),
      'layouts/_default/list.html': '',
    },
    build: ['hugo', '--buildDrafts', '--buildFuture', '--destination', 'out', '--quiet'],
    output: (slug) => `out/posts/${slug}/index.html`,
  },
  Jekyll: {
    format: markdownJekyll,
    files: {
      '_config.yml': [
        'baseurl: /blog',
        'permalink: /:title/',
        'kramdown:',
        '  smart_quotes: ["apos", "apos", "quot", "quot"]',
        '  typographic_symbols: {hellip: "...", mdash: "---", ndash: "--", laquo: "<<", raquo: ">>"}',
        '',
      ].join('\n'),
      '_layouts/post.html': page.replace('CONTENT', 'content'),
    },
    build: ['jekyll', 'build', '--drafts', '--future', '--quiet', '--destination', 'out'],
    output: (slug) => `out/${slug}/index.html`,
  },
};

let folder = '';
beforeAll(async () => {
  const missing = ['hugo', 'jekyll'].filter((name) => spawnSync(name, ['version']).error !== undefined);
  if (missing.length > 0) await installDebianPackages(missing);
  folder = await mkdtemp(join(tmpdir(), 'kanalwerk-sites-'));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

/** Builds a site out of the format's files and gives the article of each item as HTML tree. */
async function build(name: keyof typeof sites, items: readonly PackageItem[]): Promise<Element[]> {
  const site = sites[name];
  const at = await mkdtemp(join(folder, `${name}-`));
  const put = async (path: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(at, path)), { recursive: true });
    await writeFile(join(at, path), content);
  };
  for (const [path, text] of Object.entries(site.files)) await put(path, text);
  for (const { path, file } of written(site.format, items).files) {
    await put(path, file.kind === 'text' ? file.text : pixel);
  }
  const [program, ...args] = site.build;
  execFileSync(program, args, { cwd: at });
  return Promise.all(
    items.map(async ({ content }) => {
      const html = await readFile(join(at, site.output(String(content.fields['slug']))), 'utf8');
      const [found] = elements(unified().use(rehypeParse).parse(html), 'article');
      if (found === undefined) throw new Error(html);
      return found;
    }),
  );
}

function elements(node: Root | RootContent, tag: string): Element[] {
  const inner = 'children' in node ? node.children.flatMap((child) => elements(child, tag)) : [];
  return node.type === 'element' && node.tagName === tag ? [node, ...inner] : inner;
}

function words(node: RootContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(words).join('') : '';
}

const line = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const lines = (node: Root | RootContent, tag: string): string[] =>
  elements(node, tag).map((found) => line(words(found)));

describe.each(['Hugo', 'Jekyll'] as const)('%s', (name) => {
  test('shows an article with everything in it as it was written', async () => {
    const [tree] = await build(name, [article()]);
    if (tree === undefined) throw new Error('no article');
    expect(lines(tree, 'h2')).toEqual(['Zahlen & Wege']);
    expect(lines(tree, 'h3')).toEqual(['Ende der Kennung: ]]> und <script>alert(1)</script>']);
    expect(lines(tree, 'p')).toEqual(
      expect.arrayContaining([
        'Sehr fett, schräg, beides, unterstrichen, gestrichen und code | pipe. Siehe die Projektseite oder schreib uns.',
        'Erste Zeile zweite Zeile # keine Überschrift 1. keine Liste : kein Eintrag',
        'Kurzbefehle: [gallery ids="1"] [/caption] [[x]] und [ein Link](https://boese.example).',
        'Vorlagen: {{< figure src="x" >}} {{% notice %}} {{ page.title }} {% include x.html %} {: .klasse} $$x^2$$ ${y}',
        'Reste: {{< offen und {{% offen und a | b | c und *[HTML]: x und [^1] &auml; &#228; --- ... -- ~~ ~ ^ \\ `',
        'Wir bauen, wie andere backen. – Mira Brandt',
        'Tipp: Besuch nach Anmeldung.',
      ]),
    );
    const code = everything.find((block) => block.kind === 'code');
    const [shown] = elements(tree, 'pre').map(words);
    // Hugo gets a blank in an opening that would stop its build; see `hugo-code.ts`.
    expect(shown?.trimEnd().replace('{ {<', '{{<')).toBe(code?.kind === 'code' ? code.text : '');
    expect(elements(tree, 'ul').length + elements(tree, 'ol').length).toBe(4);
    expect(elements(tree, 'ol')).toHaveLength(1);
    expect(elements(tree, 'input').map(({ properties }) => properties['checked'] === true)).toEqual([true, false]);
    expect(elements(tree, 'th').map((cell) => line(words(cell)))).toEqual(['Etage', 'Tage | Nächte']);
    expect(elements(tree, 'td').map((cell) => line(words(cell)))).toEqual(['1', '2 & ein halber', '2', '']);
    expect(elements(tree, 'a').map(({ properties }) => properties['href'])).toEqual(
      expect.arrayContaining(['https://holzwerk.example/lindenau?a=1&b=2#oben', 'mailto:info@holzwerk.example']),
    );
    expect(elements(tree, 'script')).toEqual([]);
    const prefix = name === 'Hugo' ? '' : '/blog/assets/images/fuenf-etagen/';
    expect(elements(tree, 'img').map(({ properties }) => properties['src'])).toEqual([
      `${prefix}01-kran-ueber-lindenau.jpg`,
      `${prefix}02-grundriss.png`,
      `${prefix}03-muster.webp`,
    ]);
    expect(elements(tree, 'img')[1]?.properties['alt']).toBe('Grundriss mit fünf Wohnungen');
  });

  test('takes any words for words', async () => {
    const signs = '{{ {% }} %} | : # - 1. * _ ` ~~ < > &amp; \\ [x] (y) ! $$ ^ " + = -- ... {: {# a'.split(' ');
    const anything = fc.oneof(
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 14 }),
      fc.array(fc.constantFrom(' ', ...signs), { minLength: 1, maxLength: 7 }).map((parts) => parts.join('')),
    );
    const texts = fc
      .sample(anything, { numRuns: 600, seed: 20_261_201 })
      .map(line)
      .filter((text) => text !== '');
    const items = texts.map((text, index) =>
      article({
        id: `t${index}`,
        blocks: [p('Erster'), p(text), p('Letzter')],
        images: [],
        fields: { title: 'T', slug: `t${index}` },
      }),
    );
    const shown = (await build(name, items)).map((tree) => lines(tree, 'p'));
    expect(shown).toEqual(texts.map((text) => ['Erster', text, 'Letzter']));
  });
});
