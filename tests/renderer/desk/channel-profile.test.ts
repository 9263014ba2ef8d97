import { expect, test } from 'vitest';
import { profileWithFacts } from '../../../renderer/views/desk/profile-with-facts.ts';
import { asId } from '../../../shared/ids.ts';
import type { ProfileOverride } from '../../../shared/model/profile-overrides.ts';
import { applyOverrides } from '../../../shared/platforms/apply-overrides.ts';
import { checkVariant } from '../../../shared/platforms/check-variant.ts';
import { findProfile } from '../../../shared/platforms/index.ts';
import { listFacts } from '../../../shared/platforms/list-facts.ts';
import type { PlatformProfile } from '../../../shared/platforms/platform-profile.ts';
import { noLinks } from '../../../shared/platforms/variant-links.ts';

function mastodon(): PlatformProfile {
  const profile = findProfile('mastodon');
  if (profile === null) throw new Error('There is no profile of Mastodon');
  return profile;
}

function override(path: string, value: number, channel: string | null): ProfileOverride {
  return {
    id: asId('override', `${path} ${channel}`),
    platformId: 'mastodon',
    channelId: channel === null ? null : asId('channel', channel),
    path,
    value,
    reason: 'The instance allows more',
    by: 'Test',
    at: '2026-11-20T08:00:00.000Z',
  };
}

const limitPath = 'text.max.0';
const general = override(limitPath, 600, null);
const own = override(limitPath, 1000, 'instance');

/** What the core answers for a channel: each fact with the one value that stands over it. */
function factsWith(overrides: readonly ProfileOverride[]) {
  const byPath = new Map(overrides.map((one) => [one.path, one]));
  return listFacts(mastodon()).map((fact) => ({ ...fact, override: byPath.get(fact.path) ?? null }));
}

test('a channel is judged by its own values, over those of the workspace, as the core judges it', () => {
  const seen = profileWithFacts(mastodon(), factsWith([general, own]));
  expect(seen).toEqual(applyOverrides(mastodon(), [general, own]));
  expect(seen.text.max[0]?.value).toBe(1000);
});

test('without values of the channel those of the workspace hold, and without any the published ones', () => {
  expect(profileWithFacts(mastodon(), factsWith([general])).text.max[0]?.value).toBe(600);
  expect(profileWithFacts(mastodon(), factsWith([]))).toEqual(mastodon());
});

test('a text that the channel allows has no finding while it is typed, though the platform would have one', () => {
  const text = 'Holz '.repeat(150).trim();
  const content = {
    platformId: 'mastodon',
    language: 'de' as const,
    fields: {},
    body: { blocks: [{ kind: 'paragraph' as const, children: [{ kind: 'text' as const, text, marks: [] }] }] },
    images: [],
  };
  const codes = (profile: PlatformProfile): readonly string[] =>
    checkVariant(profile, content, { handle: '', others: [], links: noLinks })
      .filter(({ severity }) => severity === 'blocking')
      .map(({ code }) => code);
  expect(codes(mastodon())).toHaveLength(1);
  expect(codes(profileWithFacts(mastodon(), factsWith([general, own])))).toEqual([]);
});
