import type { JsonValue } from '../../../model/common.ts';
import { nameGiver, slugOf } from '../../../packages/file-names.ts';
import type { FormatFile, FormatInput, FormatOptions, FormatResult, Loss, OutFormat } from '../../out-format.ts';
import { threadOf } from '../cells.ts';
import { fileLoss, isTakenBy, itemLoss } from '../losses.ts';
import type { Post } from '../post.ts';
import { pictureFiles, preparePosts } from '../prepare-posts.ts';
import { accountsSetting } from '../settings.ts';
import { postizProfile } from './postiz-profile.ts';
import { chosenPrivacy, postizSettings } from './postiz-settings.ts';

/** Calls an hour that an instance takes at first (`API_LIMIT`). */
const callsAnHour = 90;

/** A choice of how an account is connected, and the platform whose `__type` it is. */
const connections = {
  linkedinAs: ['linkedin-page', 'linkedin'],
  instagramAs: ['instagram', 'instagram-standalone'],
} as const;

/**
 * Requests for the public interface of Postiz, a file a post: each is the body of one `POST /public/v1/posts`. An id of a
 * picture is its name, until Postiz has fetched it and given it one of its own.
 */
export const postizFormat: OutFormat = {
  id: postizProfile.id,
  name: postizProfile.name,
  version: postizProfile.version,
  source: postizProfile.source,
  media: 'by-address',
  settings: [
    accountsSetting,
    ...Object.entries(connections).map(
      ([id, choices]) => ({ id, kind: 'choice', choices, initial: choices[0] }) as const,
    ),
  ],
  accepts: (item) => isTakenBy(postizProfile, item),
  write: writeRequests,
};

function writeRequests(input: FormatInput, options: FormatOptions): FormatResult {
  const prepared = preparePosts(postizProfile, input, options);
  if (prepared.kind === 'refused') return prepared;
  const { posts, context } = prepared;
  const giveName = nameGiver();
  const files = posts.map((post, index): FormatFile => {
    const body = requestOf(post, context.accounts[post.item.channel.id] ?? '', input, options);
    const number = String(index + 1).padStart(Math.max(2, String(posts.length).length), '0');
    const words = slugOf(`${post.item.profile.id} ${post.item.master.title}`, 'post', 40);
    const path = giveName(`postiz-${number}-${words}`, '.json');
    return { kind: 'text', path, text: `${JSON.stringify(body, null, 2)}\n` };
  });
  const losses = [...prepared.losses, ...postizLosses(posts, input)];
  return { kind: 'files', files: [...files, ...pictureFiles(posts)], losses };
}

function requestOf(post: Post, integration: string, input: FormatInput, options: FormatOptions): JsonValue {
  const type = typeOf(post, options);
  const image = post.pictures
    .slice(0, postizProfile.pictures.max)
    .flatMap(({ name, address }) => (address === null ? [] : [{ id: name, path: address }]));
  const further = [...threadOf(post), post.firstComment].filter((text) => text !== '');
  return {
    type: options.release === 'draft' ? 'draft' : 'schedule',
    // A draft has to have a date as well; it publishes nothing.
    date: post.at === null ? new Date(input.stateAt).toISOString() : new Date(post.at).toISOString(),
    shortLink: false,
    tags: post.item.master.tags.map((tag) => ({ value: tag, label: tag })),
    posts: [
      {
        integration: { id: integration },
        value: [{ content: post.text, image }, ...further.map((content) => ({ content, image: [] }))],
        settings: postizSettings(post, type),
      },
    ],
  };
}

function typeOf({ item }: Post, { settings }: FormatOptions): string {
  const type = postizProfile.networks?.[item.profile.id] ?? item.profile.id;
  const [id, choices] = Object.entries(connections).find(([, types]) => types.some((one) => one === type)) ?? ['', []];
  return choices.find((choice) => choice === settings[id]) ?? type;
}

function postizLosses(posts: readonly Post[], { language }: FormatInput): Loss[] {
  const count = posts.flatMap(({ pictures }) => pictures.filter(({ address }) => address !== null)).length;
  return [
    ...(count > 0 ? [fileLoss('postiz-media', { count })] : []),
    ...(posts.length > callsAnHour ? [fileLoss('postiz-calls', { count: posts.length, max: callsAnHour })] : []),
    ...posts.flatMap(({ item, board }) =>
      board !== '' && !/^\d+$/u.test(board) ? [itemLoss('postiz-board', item, language, { value: board })] : [],
    ),
    ...posts.flatMap((post) =>
      post.item.profile.id === 'tiktok' && chosenPrivacy(post) === null
        ? [itemLoss('assumed-privacy', post.item, language)]
        : [],
    ),
  ];
}
