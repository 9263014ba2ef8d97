import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ghost } from '../../../../shared/formats/cms/ghost.ts';
import { article, crane, letter, page, refused, written } from './cms-items.ts';

const data = 'ghost-blog-von-holzwerk.zip/ghost-import.json';

/** What Ghost checks before it imports, from its database schema: lengths, states, kinds, references. */
const id = z.string().min(1).max(191);
const line = (max: number) => z.string().max(max).nullable();
const imported = z.strictObject({
  meta: z.strictObject({ exported_on: z.int().positive(), version: z.string().regex(/^\d+\.\d+\.\d+$/u) }),
  data: z.strictObject({
    posts: z.array(
      z.strictObject({
        id,
        title: z.string().min(1).max(255),
        slug: z.string().regex(/^[a-z0-9-]{1,185}$/u),
        html: z.string(),
        status: z.enum(['draft', 'scheduled']),
        type: z.enum(['post', 'page']),
        visibility: z.literal('public'),
        featured: z.literal(0),
        published_at: z.iso.datetime().nullable(),
        created_at: z.iso.datetime(),
        updated_at: z.iso.datetime(),
        feature_image: line(2000),
        custom_excerpt: line(300),
        canonical_url: line(2000),
      }),
    ),
    posts_meta: z.array(
      z.strictObject({
        post_id: id,
        meta_title: line(300),
        meta_description: line(500),
        email_subject: line(300),
        feature_image_alt: line(191),
        feature_image_caption: line(65_535),
      }),
    ),
    tags: z.array(
      z.strictObject({
        id,
        name: z
          .string()
          .min(1)
          .max(191)
          .regex(/^[^,#]/u),
        slug: z.string().max(191).optional(),
      }),
    ),
    posts_tags: z.array(z.strictObject({ post_id: id, tag_id: id, sort_order: z.int() })),
    users: z.array(z.strictObject({ id, name: z.string().max(191), slug: z.string().max(191), email: z.email() })),
    posts_authors: z.array(z.strictObject({ post_id: id, author_id: id, sort_order: z.int() })),
  }),
});

function importOf(...given: Parameters<typeof written> extends [unknown, ...infer Rest] ? Rest : never) {
  return imported.parse(JSON.parse(written(ghost, ...given).text(data)));
}

const longWords = Array.from({ length: 90 }, (_, index) => `Wort${index}`).join(' ');

describe('a Ghost import', () => {
  test('holds what Ghost checks, and refers only to what it holds', () => {
    const { data: all } = importOf([article()], {
      settings: { authors: { 'Mira Brandt-Süß': 'mira@holzwerk.example' } },
    });
    const ids = (list: readonly { readonly id: string }[]) => new Set(list.map((one) => one.id));
    expect(all.posts_tags.every(({ tag_id }) => ids(all.tags).has(tag_id))).toBe(true);
    expect(all.posts_authors.every(({ author_id }) => ids(all.users).has(author_id))).toBe(true);
    expect(all.tags.map(({ name }) => name)).toEqual([
      'Projekte',
      'Größe & Maß',
      'Holzbau',
      'no',
      '2026-12-01',
      '東京',
      'leipzig',
    ]);
    expect(all.users).toEqual([
      { id: 'user-1', name: 'Mira Brandt-Süß', slug: 'mira-brandt-suess', email: 'mira@holzwerk.example' },
    ]);
    expect(all.posts_authors).toHaveLength(1);
  });

  test('is one ZIP with the data at its root, the pictures in their folder, and nothing else that Ghost would read', () => {
    const { paths } = written(ghost, [article()]);
    expect(paths).toEqual([
      data,
      'ghost-blog-von-holzwerk.zip/content/images/2026/11/fuenf-etagen-01-kran-ueber-lindenau.jpg',
      'ghost-blog-von-holzwerk.zip/content/images/2026/11/fuenf-etagen-02-grundriss.png',
      'ghost-blog-von-holzwerk.zip/content/images/2026/11/fuenf-etagen-03-muster.webp',
    ]);
    expect(written(ghost, [article(), letter, page]).paths.filter((path) => path.endsWith('.json'))).toHaveLength(3);
  });

  test('refers to pictures by the word for its own address, with alt text and caption', () => {
    const [post] = importOf([article()]).data.posts;
    const [meta] = importOf([article()]).data.posts_meta;
    const folder = '__GHOST_URL__/content/images/2026/11';
    expect(post?.feature_image).toBe(`${folder}/fuenf-etagen-01-kran-ueber-lindenau.jpg`);
    expect(meta?.feature_image_alt).toBe(crane.alt);
    expect(meta?.feature_image_caption).toBe('Montage im November (Foto: Jana Keller)');
    expect(post?.html).toContain(
      `<figure><img src="${folder}/fuenf-etagen-02-grundriss.png" alt="Grundriss mit fünf Wohnungen"></figure>`,
    );
    expect(post?.html).toContain('<div class="kg-card kg-callout-card kg-callout-card-grey">');
    expect(post?.html).not.toContain('01-kran');
  });

  test('is a draft unless times were asked for, and refuses a time that has passed', () => {
    expect(importOf([article()]).data.posts[0]).toMatchObject({ status: 'draft', published_at: null });
    expect(importOf([article()], { release: 'scheduled' }).data.posts[0]).toMatchObject({
      status: 'scheduled',
      published_at: '2026-12-07T07:30:00.000Z',
    });
    expect(refused(ghost, [article()], { release: 'scheduled', now: '2026-12-07T07:30:00.000Z' })).toEqual([
      'time-passed',
    ]);
  });

  test('cuts what Ghost would refuse and says so; a title is for a person to cut', () => {
    const long = article({
      fields: { title: 'Titel', excerpt: longWords, seoTitle: longWords, seoDescription: longWords, tags: [longWords] },
    });
    const { losses } = written(ghost, [long]);
    const clipped = losses.filter(({ code }) => code === 'clipped').map(({ params }) => params);
    expect(clipped).toEqual([
      { field: 'excerpt', max: 300 },
      { field: 'seoTitle', max: 300 },
      { field: 'seoDescription', max: 500 },
    ]);
    expect(importOf([long]).data.posts[0]?.custom_excerpt).toMatch(/^Wort0 .* Wort\d+…$/u);
    expect(refused(ghost, [article({ fields: { title: 'x'.repeat(256) } })])).toEqual(['title-too-long']);
    expect(importOf([article({ fields: { title: longWords.slice(0, 250) } })]).data.posts[0]?.slug.length).toBeLessThan(
      186,
    );
  });

  test('names the mail of a newsletter and tells whose account is missing', () => {
    const brief = imported.parse(JSON.parse(written(ghost, [letter]).text('ghost-holzpost.zip/ghost-import.json')));
    expect(brief.data.posts_meta[0]?.email_subject).toBe('Five storeys in eleven days');
    expect(brief.data.posts[0]?.custom_excerpt).toBe('And how it smells.');
    expect(written(ghost, [article()]).losses).toContainEqual({
      code: 'author-left-out',
      params: { author: 'Mira Brandt-Süß' },
      variantId: 'v-haus',
    });
    expect(importOf([article()]).data.users).toEqual([]);
    const withAddress = (address: string) => ({ settings: { authors: { 'Mira Brandt-Süß': address } } });
    expect(written(ghost, [article()], withAddress('')).losses.map(({ code }) => code)).toContain('author-left-out');
    expect(refused(ghost, [article()], withAddress('mira at holzwerk'))).toEqual(['author-address']);
  });

  test('says what its editor holds otherwise: lists in a row, tables', () => {
    const { losses } = written(ghost, [article()]);
    expect(losses).toContainEqual({ code: 'lists-joined', params: { count: 2 }, variantId: 'v-haus' });
    expect(losses).toContainEqual({ code: 'tables-as-html', params: { count: 1 }, variantId: 'v-haus' });
  });
});
