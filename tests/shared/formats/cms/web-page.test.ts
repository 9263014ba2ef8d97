import * as fc from 'fast-check';
import type { Element, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { webPage } from '../../../../shared/formats/cms/web-page.ts';
import { arbitraryRichText } from '../../../builders/arbitrary-rich-text.ts';
import { p, packageItem } from '../../packages/package-items.ts';
import { article, crane, page, refused, written } from './cms-items.ts';

const mediaBase = 'https://media.holzwerk.example/x/';

/** The page as the parser of the HTML standard reads it, and what that parser finds fault with. */
function read(html: string): { readonly tree: Root; readonly faults: string[] } {
  let tree: Root = { type: 'root', children: [] };
  const file = unified()
    .use(rehypeParse, { emitParseErrors: true })
    .use(function keepTree() {
      this.compiler = (parsed) => {
        tree = parsed as Root; // what rehype-parse makes
        return '';
      };
    })
    .processSync(html);
  return { tree, faults: file.messages.map((message) => message.message) };
}

function elements(node: Root | RootContent, tag: string): Element[] {
  const inner = 'children' in node ? node.children.flatMap((child) => elements(child, tag)) : [];
  return node.type === 'element' && node.tagName === tag ? [node, ...inner] : inner;
}

function words(node: RootContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(words).join('') : '';
}

function property(tree: Root, name: string): unknown[] {
  return elements(tree, 'meta')
    .filter(({ properties }) => [properties['property']].flat().includes(name) || properties['name'] === name)
    .map(({ properties }) => properties['content']);
}

function data(tree: Root): Record<string, unknown> {
  const [script] = elements(tree, 'script');
  return JSON.parse(script === undefined ? '' : words(script)) as Record<string, unknown>; // read again right below
}

function pageOf(...given: Parameters<typeof written> extends [unknown, ...infer Rest] ? Rest : never) {
  const all = written(webPage, ...given);
  return { ...all, ...read(all.text(all.paths[0] ?? '')) };
}

describe('an HTML page', () => {
  test('is valid for the parser of the standard, whatever the text holds', () => {
    expect(pageOf([article()], { mediaBase, release: 'scheduled' }).faults).toEqual([]);
    fc.assert(
      fc.property(arbitraryRichText, fc.string({ unit: 'binary' }), ({ blocks }, words) => {
        const item = packageItem({
          platform: 'wordpress',
          blocks,
          title: `x${words}`,
          fields: { seoDescription: words },
        });
        const { faults, tree } = pageOf([item]);
        expect(faults).toEqual([]);
        expect(elements(tree, 'script')).toHaveLength(1);
        expect(elements(tree, 'h1')).toHaveLength(1);
      }),
      { numRuns: 150 },
    );
  });

  test('runs no script, and may fetch nothing but the pictures beside it', () => {
    const { tree } = pageOf([article({ fields: { title: '</script><script>alert(1)</script>' } })]);
    expect(elements(tree, 'script').map(({ properties }) => properties['type'])).toEqual(['application/ld+json']);
    expect(data(tree)['headline']).toBe('</script><script>alert(1)</script>');
    const [policy] = elements(tree, 'meta').filter(({ properties }) => properties['httpEquiv'] !== undefined);
    expect(policy?.properties['content']).toBe(
      "default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    );
  });

  test('says in Open Graph and JSON-LD what it is, when, by whom, and shows its picture', () => {
    const { tree } = pageOf([article()], { mediaBase, release: 'scheduled' });
    const picture = `${mediaBase}fuenf-etagen-01-kran-ueber-lindenau.jpg`;
    expect(property(tree, 'og:title')).toEqual(['Fünf Etagen & ein "Ja": aus Holz']);
    expect(property(tree, 'og:url')).toEqual(['https://holzwerk.example/lindenau']);
    expect(property(tree, 'og:image')).toEqual([picture]);
    expect(property(tree, 'og:image:alt')).toEqual([crane.alt]);
    expect(property(tree, 'article:published_time')).toEqual(['2026-12-07T08:30:00+01:00']);
    expect(property(tree, 'twitter:card')).toEqual(['summary_large_image']);
    expect(data(tree)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Article',
      inLanguage: 'de',
      datePublished: '2026-12-07T08:30:00+01:00',
      author: { '@type': 'Person', name: 'Mira Brandt-Süß' },
      publisher: { '@type': 'Organization', name: 'Holzwerk Brandt' },
      image: [
        { '@type': 'ImageObject', url: picture, creditText: 'Foto: Jana Keller' },
        { '@type': 'ImageObject', url: `${mediaBase}fuenf-etagen-02-grundriss.png` },
      ],
    });
  });

  test('claims no date of publication for a draft, and no picture without an address', () => {
    const { tree, losses } = pageOf([article()]);
    expect(property(tree, 'article:published_time')).toEqual([]);
    expect(elements(tree, 'time')).toEqual([]);
    expect(data(tree)).not.toHaveProperty('datePublished');
    expect(data(tree)).not.toHaveProperty('image');
    expect(property(tree, 'og:image')).toEqual([]);
    expect(property(tree, 'twitter:card')).toEqual(['summary']);
    expect(losses.map(({ code }) => code)).toEqual(['preview-picture-left-out']);
    expect(written(webPage, [page]).losses.map(({ code }) => code)).toEqual(['page-address-left-out']);
  });

  test('names each picture that lies beside it, with its words', () => {
    const { tree, paths } = pageOf([article({ blocks: [p('Ohne Bild im Text.')] })]);
    expect(paths.slice(1)).toEqual([
      'images/fuenf-etagen-01-kran-ueber-lindenau.jpg',
      'images/fuenf-etagen-02-grundriss.png',
      'images/fuenf-etagen-03-muster.webp',
    ]);
    const [figure] = elements(tree, 'figure');
    expect(elements(tree, 'img')[0]?.properties).toMatchObject({ src: paths[1], alt: crane.alt });
    expect(figure === undefined ? '' : words(figure)).toBe('Montage im November (Foto: Jana Keller)');
    const whole = pageOf([article()]);
    expect(elements(whole.tree, 'img').map(({ properties }) => properties['src'])).toEqual(whole.paths.slice(1));
  });

  test('carries the Impressum of its channel, and a style only where it is wanted', () => {
    const item = article();
    const withImprint = { ...item, channel: { ...item.channel, imprintUrl: 'https://holzwerk.example/impressum' } };
    const { tree } = pageOf([withImprint], { settings: { style: false } });
    expect(elements(tree, 'footer').map(words)).toEqual(['Impressum']);
    expect(elements(tree, 'style')).toEqual([]);
    expect(refused(webPage, [item], { mediaBase: 'bilder' })).toEqual(['media-base']);
  });
});
