import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { FormatOptions, FormatResult } from '../../../../shared/formats/out-format.ts';
import { postizFormat } from '../../../../shared/formats/schedulers/postiz/postiz-format.ts';
import type { PackageItem } from '../../../../shared/packages/exporter.ts';
import { contentImage, p, packageItem, part } from '../../packages/package-items.ts';
import { codesOf, formatInput } from '../format-input.ts';
import { scheduledOptions, plannedPosts, textsOf } from './scheduler-input.ts';
import { requirePython, runPython } from '../python.ts';

const scheduledAt = '2026-12-07T07:30:00.000Z';

/** The shape that docs.postiz.com/public-api/openapi.json asks for (2026-08-20), with nothing beside it. */
const settingsSchema = z.discriminatedUnion('__type', [
  z.strictObject({ __type: z.literal('x'), who_can_reply_post: z.enum(['everyone', 'following', 'verified']) }),
  z.strictObject({ __type: z.enum(['linkedin', 'linkedin-page']), post_as_images_carousel: z.boolean() }),
  z.strictObject({ __type: z.enum(['instagram', 'instagram-standalone']), post_type: z.enum(['post', 'story']) }),
  z.strictObject({ __type: z.literal('facebook'), url: z.url().optional() }),
  z.strictObject({
    __type: z.literal('pinterest'),
    board: z.string().min(1),
    title: z.string().max(100).optional(),
    link: z.url().optional(),
  }),
  z.strictObject({
    __type: z.literal('gmb'),
    topicType: z.literal('STANDARD'),
    callToActionType: z.enum(['BOOK', 'ORDER', 'SHOP', 'LEARN_MORE', 'SIGN_UP', 'GET_OFFER', 'CALL']).optional(),
    callToActionUrl: z.url().optional(),
  }),
  z.strictObject({
    __type: z.literal('tiktok'),
    title: z.string().max(90).optional(),
    privacy_level: z.enum(['PUBLIC_TO_EVERYONE', 'MUTUAL_FOLLOW_FRIENDS', 'FOLLOWER_OF_CREATOR', 'SELF_ONLY']),
    duet: z.boolean(),
    stitch: z.boolean(),
    comment: z.boolean(),
    autoAddMusic: z.enum(['yes', 'no']),
    brand_content_toggle: z.boolean(),
    brand_organic_toggle: z.boolean(),
    video_made_with_ai: z.boolean(),
    content_posting_method: z.enum(['DIRECT_POST', 'UPLOAD']),
  }),
  z.strictObject({
    __type: z.literal('reddit'),
    subreddit: z
      .array(
        z.strictObject({
          value: z.strictObject({
            subreddit: z.string().min(2),
            title: z.string().min(2),
            type: z.enum(['self', 'link', 'image', 'video']),
            url: z.string(),
            is_flair_required: z.boolean(),
            flair: z.null(),
          }),
        }),
      )
      .min(1),
  }),
  z.strictObject({ __type: z.enum(['threads', 'mastodon', 'bluesky', 'telegram']) }),
]);
const requestSchema = z.strictObject({
  type: z.enum(['draft', 'schedule']),
  date: z.iso.datetime(),
  shortLink: z.boolean(),
  tags: z.array(z.strictObject({ value: z.string(), label: z.string() })),
  posts: z
    .array(
      z.strictObject({
        integration: z.strictObject({ id: z.string().min(1) }),
        value: z
          .array(
            z.strictObject({
              content: z.string(),
              image: z.array(z.strictObject({ id: z.string(), path: z.url() })),
            }),
          )
          .min(1),
        settings: settingsSchema,
      }),
    )
    .length(1),
});

function write(items: readonly PackageItem[], options: Partial<FormatOptions> = {}): FormatResult {
  const accounts = Object.fromEntries(items.map(({ channel }) => [channel.id, `id-of-${channel.id}`]));
  const settings = { accounts, ...options.settings };
  return postizFormat.write(formatInput(items), scheduledOptions({ ...options, settings }));
}

const requestsOf = (result: FormatResult) =>
  [...textsOf(result).values()].map((text) => requestSchema.parse(JSON.parse(text)));

let python = '';
beforeAll(async () => {
  python = await requirePython();
});

describe('a request for Postiz', () => {
  const every: readonly PackageItem[] = [
    ...plannedPosts(),
    packageItem({ platform: 'x', scheduledAt }),
    packageItem({ platform: 'facebook', scheduledAt, fields: { firstComment: 'Mehr' } }),
    packageItem({ platform: 'instagram', scheduledAt, images: [contentImage('a.jpg')] }),
    packageItem({ platform: 'threads', scheduledAt }),
    packageItem({ platform: 'bluesky', scheduledAt }),
    packageItem({ platform: 'telegram', scheduledAt }),
    packageItem({
      platform: 'google-business',
      scheduledAt,
      fields: { callToAction: 'learn-more', link: 'https://holzwerk.example/' },
    }),
    packageItem({ platform: 'tiktok', scheduledAt, fields: { privacy: 'followers', aiGenerated: true } }),
    packageItem({ platform: 'reddit', scheduledAt, fields: { title: 'Ein Haus', subreddit: 'r/holzbau' } }),
  ];

  test('has the shape that its documentation asks for, for every network it takes, and is read by Python', () => {
    const result = write(every);
    const requests = requestsOf(result);
    expect(requests.map(({ posts }) => posts[0]?.settings.__type)).toEqual([
      'linkedin-page',
      'mastodon',
      'pinterest',
      'x',
      'facebook',
      'instagram',
      'threads',
      'bluesky',
      'telegram',
      'gmb',
      'tiktok',
      'reddit',
    ]);
    const script = 'import json, sys\njson.dump([json.loads(text) for text in json.load(sys.stdin)], sys.stdout)';
    expect(runPython(python, script, [...textsOf(result).values()])).toEqual(requests);
  });

  test('carries time in UTC, pictures by address, a thread and a first comment', () => {
    const [linkedin, mastodon] = requestsOf(write(every));
    expect(linkedin?.date).toBe('2026-12-07T07:30:00.000Z');
    expect(linkedin?.posts[0]?.integration.id).toBe('id-of-c-linkedin');
    expect(linkedin?.posts[0]?.value.map(({ image }) => image.map(({ path }) => path))).toEqual([
      [
        'https://bilder.holzwerk.example/plan/v-linkedin-01-kran-ueber-lindenau.jpg',
        'https://bilder.holzwerk.example/plan/v-linkedin-02-grundriss.png',
      ],
      [],
    ]);
    expect(mastodon?.posts[0]?.value.map(({ content }) => content)).toEqual([
      '@stadt@leipzig.example Fünf Etagen! 🪵\n\n#Holzbau #Leipzig',
      '84 Wandelemente kamen mit Fenstern.',
    ]);
  });

  test('says how an account is connected', () => {
    const [linkedin] = requestsOf(write(every, { settings: { linkedinAs: 'linkedin' } }));
    expect(linkedin?.posts[0]?.settings.__type).toBe('linkedin');
    const [unknown] = requestsOf(write(every, { settings: { linkedinAs: 'x' } }));
    expect(unknown?.posts[0]?.settings.__type).toBe('linkedin-page');
  });

  test('for a draft publishes nothing, even where its time has passed or is missing', () => {
    const items = [null, '2020-01-01T00:00:00.000Z'].map((at) => packageItem({ platform: 'x', scheduledAt: at }));
    const requests = requestsOf(write(items, { release: 'draft' }));
    expect(requests.map(({ type, date }) => [type, date])).toEqual([
      ['draft', '2026-11-23T14:30:00.000Z'],
      ['draft', '2020-01-01T00:00:00.000Z'],
    ]);
  });
});

describe('what Postiz does not get', () => {
  test('is a time that has passed, and a channel whose account nobody has named', () => {
    expect(codesOf(write([packageItem({ platform: 'x', scheduledAt: '2026-11-30T07:30:00.000Z' })]))).toEqual(['past']);
    const nameless = write([packageItem({ platform: 'x', scheduledAt })], { settings: { accounts: {} } });
    expect(codesOf(nameless)).toEqual(['account-missing']);
  });

  test('is told', () => {
    const pages = packageItem({
      platform: 'linkedin',
      scheduledAt,
      images: [contentImage('a.jpg')],
      blocks: [p('Eins'), part, p('Zwei')],
    });
    expect(codesOf(write([pages]))).toEqual(['put-media', 'alt-texts', 'parts-left', 'postiz-media']);
    expect(codesOf(write([pages], { mediaBase: null }))).toEqual(['without-media', 'alt-texts', 'parts-left']);
    const silent = packageItem({ platform: 'tiktok', scheduledAt });
    expect(codesOf(write([silent]))).toContain('assumed-privacy');
    const many = Array.from({ length: 91 }, () => packageItem({ platform: 'x', scheduledAt }));
    expect(codesOf(write(many))).toContain('postiz-calls');
  });
});
