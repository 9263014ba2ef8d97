import { execFileSync, spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { installDebianPackages } from '../../../../main/scripts/debian-packages.ts';
import { wordpressWxr } from '../../../../shared/formats/cms/wordpress-wxr.ts';
import { article, crane, letter, page, press, refused, written } from './cms-items.ts';
import { p, packageItem } from '../../packages/package-items.ts';
import { type WxrItem, readWxr } from './read-wxr.ts';

const mediaBase = 'https://media.holzwerk.example/x/';
const blog = 'wordpress-blog-von-holzwerk.xml';

function items(path = blog, ...given: Parameters<typeof written> extends [unknown, ...infer Rest] ? Rest : never) {
  return readWxr(written(wordpressWxr, ...given).text(path)).items;
}

function metaOf(item: WxrItem | undefined, key: string): string | undefined {
  return item?.meta.find((one) => one.key === key)?.value;
}

describe('a WXR file', () => {
  beforeAll(async () => {
    if (spawnSync('xmllint', ['--version']).status !== 0) await installDebianPackages(['libxml2-utils']);
  });

  test('is well-formed for libxml2 and has no document type', () => {
    const text = written(wordpressWxr, [article()], { mediaBase }).text(blog);
    expect(() => execFileSync('xmllint', ['--noout', '--nonet', '-'], { input: text })).not.toThrow();
    expect(text).not.toContain('<!DOCTYPE');
  });

  test('gives an independent reader the text, its terms and its author', () => {
    const wxr = readWxr(written(wordpressWxr, [article()], { mediaBase }).text(blog));
    expect(wxr.version).toBe('1.2');
    expect(wxr.site).toBe('https://blog.holzwerk.example');
    expect(wxr.authors).toEqual([{ login: 'mira-brandt-suess', name: 'Mira Brandt-Süß' }]);
    const [post] = wxr.items;
    expect(post).toMatchObject({
      title: 'Fünf Etagen &amp; ein "Ja": aus Holz',
      creator: 'mira-brandt-suess',
      guid: 'urn:kanalwerk:variant:v-haus',
      name: 'fuenf-etagen',
      type: 'post',
      excerpt: 'Elf Tage, 84 Elemente &amp; kein Kran &lt;länger&gt; als nötig.',
    });
    expect(post?.terms).toContainEqual({ domain: 'category', nicename: 'groesse-mass', name: 'Größe &amp; Maß' });
    expect(post?.terms).toContainEqual({ domain: 'post_tag', nicename: '%e6%9d%b1%e4%ba%ac', name: '東京' });
    expect(post?.content).toContain('Ende der Kennung: ]]&gt; und &lt;script&gt;');
    expect(post?.content).not.toMatch(/<!-- wp:|<script/u);
  });

  test('is a draft without a time in UTC, unless times were asked for', () => {
    expect(items(blog, [article()])[0]).toMatchObject({
      status: 'draft',
      date: '2026-12-07 08:30:00',
      dateGmt: '0000-00-00 00:00:00',
    });
    expect(items(blog, [article()], { settings: { status: 'pending' } })[0]?.status).toBe('pending');
    expect(items(blog, [article()], { settings: { status: 'publish' } })[0]?.status).toBe('draft');
    expect(items(blog, [article()], { release: 'scheduled' })[0]).toMatchObject({
      status: 'future',
      date: '2026-12-07 08:30:00',
      dateGmt: '2026-12-07 07:30:00',
    });
  });

  test('refuses a time that has passed, because WordPress would publish at once', () => {
    const late = article({ scheduledAt: '2026-12-01T09:00:00.000Z' });
    expect(refused(wordpressWxr, [late], { release: 'scheduled' })).toEqual(['time-passed']);
    expect(refused(wordpressWxr, [late])).toEqual([]);
    const unscheduled = written(wordpressWxr, [article({ scheduledAt: null })], { release: 'scheduled' });
    expect(unscheduled.losses.map(({ code }) => code)).toContain('unscheduled');
    expect(readWxr(unscheduled.text(blog)).items[0]?.status).toBe('draft');
  });

  test('names pictures by the media base and says alt text, caption and lead picture', () => {
    const all = items(blog, [article()], { mediaBase });
    const [post, ...attachments] = all;
    expect(attachments.map(({ attachmentUrl }) => attachmentUrl)).toEqual([
      `${mediaBase}fuenf-etagen-01-kran-ueber-lindenau.jpg`,
      `${mediaBase}fuenf-etagen-02-grundriss.png`,
      `${mediaBase}fuenf-etagen-03-muster.webp`,
    ]);
    expect(attachments.map(({ type, status, parent }) => [type, status, parent])).toEqual(
      Array.from({ length: 3 }, () => ['attachment', 'inherit', post?.id]),
    );
    expect(attachments.map((one) => metaOf(one, '_wp_attachment_image_alt'))).toEqual([
      crane.alt,
      'Grundriss mit fünf Wohnungen',
      undefined,
    ]);
    expect(attachments[0]?.excerpt).toBe('Montage im November (Foto: Jana Keller)');
    expect(metaOf(post, '_thumbnail_id')).toBe(attachments[0]?.id);
    expect(post?.content).not.toContain('01-kran');
    expect(post?.content).toContain(
      `src="${mediaBase}fuenf-etagen-02-grundriss.png" alt="Grundriss mit fünf Wohnungen"`,
    );
    expect(Number(post?.id)).toBeGreaterThanOrEqual(900_000);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test('lays the pictures beside it, and without a media base says that they are to be uploaded by hand', () => {
    const { paths, losses, text } = written(wordpressWxr, [article()]);
    expect(paths).toEqual([
      blog,
      'media/fuenf-etagen-01-kran-ueber-lindenau.jpg',
      'media/fuenf-etagen-02-grundriss.png',
      'media/fuenf-etagen-03-muster.webp',
    ]);
    expect(losses).toContainEqual({ code: 'pictures-by-hand', params: { count: 3 }, variantId: 'v-haus' });
    expect(text(blog)).not.toMatch(/<img|attachment|_thumbnail_id/u);
    for (const mediaBase of ['https://media.example/ohne', 'file:///tmp/', 'bilder/']) {
      expect(refused(wordpressWxr, [article()], { mediaBase }), mediaBase).toEqual(['media-base']);
    }
  });

  test('writes details for search where a plugin was chosen, and says so where none was', () => {
    const keys = (seo: string) => items(blog, [article()], { settings: { seo } })[0]?.meta.map(({ key }) => key);
    expect(keys('none')).toEqual([]);
    expect(keys('yoast')).toEqual(['_yoast_wpseo_title', '_yoast_wpseo_metadesc', '_yoast_wpseo_canonical']);
    expect(keys('rank-math')).toEqual(['rank_math_title', 'rank_math_description', 'rank_math_canonical_url']);
    const codes = (seo: string) =>
      written(wordpressWxr, [article()], { settings: { seo } }).losses.map(({ code }) => code);
    expect(codes('none')).toContain('seo-left-out');
    expect(codes('yoast')).not.toContain('seo-left-out');
  });

  test('starts no shortcode of WordPress with words of a text', () => {
    const content = items(blog, [article()])[0]?.content ?? '';
    expect(content).toContain('&#91;gallery ids=&quot;1&quot;]');
    expect(content).not.toMatch(/\[\/?\w/u);
  });

  test('is one file per channel; a page of the website is a page', () => {
    const { paths, text, losses } = written(wordpressWxr, [page, letter, press, article()]);
    expect(paths.slice(0, 4)).toEqual([
      'wordpress-website.xml',
      'wordpress-holzpost.xml',
      'wordpress-holzwerk-brandt.xml',
      blog,
    ]);
    expect(readWxr(text('wordpress-website.xml')).items[0]?.type).toBe('page');
    expect(readWxr(text('wordpress-holzpost.xml')).items[0]).toMatchObject({
      title: 'Five storeys in eleven days',
      excerpt: 'And how it smells.',
      type: 'post',
    });
    expect(losses).toContainEqual({
      code: 'fields-left-out',
      params: { fields: 'contact location' },
      variantId: 'v-presse',
    });
  });

  test('refuses what WordPress would silently drop: no title, or two texts that look like one', () => {
    expect(refused(wordpressWxr, [packageItem({ platform: 'wordpress', title: ' ' })])).toEqual(['title-missing']);
    const twin = packageItem({ platform: 'wordpress', id: 'b', title: 'Gleich' });
    const other = { ...packageItem({ platform: 'wordpress', id: 'a', title: 'Gleich' }), channel: twin.channel };
    expect(refused(wordpressWxr, [twin, other])).toEqual(['same-title']);
  });

  test('takes articles, pages, newsletters and press releases, and no short posts', () => {
    const accepted = (platform: string) => wordpressWxr.accepts(packageItem({ platform, blocks: [p('Text')] }));
    expect(
      ['wordpress', 'ghost', 'medium', 'website', 'intranet', 'newsletter', 'press-release', 'rss'].filter(accepted),
    ).toHaveLength(8);
    expect(
      [
        'linkedin',
        'mastodon',
        'x',
        'instagram',
        'youtube',
        'telegram',
        'print',
        'event',
        'email-signature',
        'custom',
      ].filter(accepted),
    ).toEqual([]);
  });
});
