import { plainUse } from '../../../shared/model/picture-use.ts';
import { describe, expect, it } from 'vitest';
import { defaultRecipe, resolveSettings } from '../../../shared/adaptation/index.ts';
import {
  masterImages,
  previewContent,
  resolveVariant,
  type ResolveInput,
} from '../../../shared/adaptation/resolve-variant.ts';
import { asId } from '../../../shared/ids.ts';
import type { Channel } from '../../../shared/model/channels.ts';
import { variantSchema, type Variant } from '../../../shared/model/variants.ts';
import { findProfile } from '../../../shared/platforms/index.ts';
import { bodyFingerprint } from '../../../shared/rich-text/fingerprint.ts';
import { doc, image, p } from '../../builders/rich-text.ts';
import { channelOn, fassade, media } from './masters.ts';

function setUp(
  platformId: string,
  more: { channel?: Partial<Channel>; variant?: Partial<Variant> } = {},
): ResolveInput {
  const profile = findProfile(platformId);
  if (profile === undefined || profile === null) throw new Error(platformId);
  const channel = channelOn(platformId, 'de', more.channel);
  const recipe = defaultRecipe(platformId);
  const { body: variantBody } = recipe.draft({
    ...fassade,
    images: masterImages(fassade.body, media, 'de'),
    channel,
    profile,
    settings: resolveSettings(recipe, channel, {}),
  });
  const variant = {
    ...variantSchema.parse({
      id: asId('variant', 'v'),
      masterId: fassade.master.id,
      channelId: channel.id,
      recipeId: recipe.id,
      draftFingerprint: bodyFingerprint(variantBody),
      adaptedAt: fassade.master.createdAt,
      updatedAt: fassade.master.createdAt,
    }),
    ...more.variant,
  };
  return { ...fassade, media, channel, profile, variant, variantBody };
}

describe('the fields of a variant', () => {
  it('come from the master where the recipe changes nothing', () => {
    const { content, origins } = resolveVariant(setUp('wordpress'));
    expect(content.fields['title']).toBe(fassade.master.title);
    expect(origins['title']).toBe('master');
    expect(origins['slug']).toBe('recipe');
    expect(origins['excerpt']).toBe('recipe');
  });

  it('come from the channel before the recipe', () => {
    const { content, origins } = resolveVariant(
      setUp('pinterest', { channel: { fieldDefaults: { board: 'Bauen', title: '' } } }),
    );
    expect([content.fields['board'], origins['board']]).toEqual(['Bauen', 'channel']);
    expect(origins['title']).toBe('master');
  });

  it('are edited one by one, and know what they would be', () => {
    const { content, origins, inherited } = resolveVariant(
      setUp('wordpress', { variant: { fields: { seoTitle: 'Mein Titel', excerpt: '' } } }),
    );
    expect([content.fields['seoTitle'], origins['seoTitle']]).toEqual(['Mein Titel', 'edited']);
    expect([content.fields['excerpt'], origins['excerpt']]).toEqual(['', 'edited']);
    expect(inherited['seoTitle']).toBe('Holzfassaden richtig pflegen');
    expect(origins['title']).toBe('master');
  });

  it('follow the master live while they are inherited', () => {
    const input = setUp('wordpress');
    const master = { ...input.master, title: 'Neuer Titel', tags: ['Lehm'] };
    const { content } = resolveVariant({ ...input, master });
    expect(content.fields).toMatchObject({
      title: 'Neuer Titel',
      slug: 'neuer-titel',
      seoTitle: 'Neuer Titel',
      tags: ['Lehm'],
    });
  });

  it('have no value and no origin where nobody gives one', () => {
    const { content, origins, inherited } = resolveVariant(setUp('press-release'));
    expect([content.fields['contact'], origins['contact'], inherited['contact']]).toEqual([
      undefined,
      'none',
      undefined,
    ]);
  });

  it('stay empty where the recipe leaves them out on purpose', () => {
    const { content, origins } = resolveVariant(setUp('google-business'));
    expect([content.fields['title'], origins['title']]).toEqual([undefined, 'none']);
  });

  it('keep what a person set in a field that the profile does not know', () => {
    const { content, origins } = resolveVariant(setUp('x', { variant: { fields: { later: 'x' } } }));
    expect([content.fields['later'], origins['later']]).toEqual(['x', 'edited']);
  });
});

describe('the text of a variant', () => {
  it('counts as edited once a person changed it', () => {
    const input = setUp('linkedin');
    expect(resolveVariant(input).bodyEdited).toBe(false);
    expect(resolveVariant({ ...input, variantBody: doc(p('Anders')) }).bodyEdited).toBe(true);
  });

  it('stays as it was adapted when the master changes', () => {
    const input = setUp('linkedin');
    const { content } = resolveVariant({ ...input, body: doc(p('Ganz neu.')) });
    expect(content.body).toBe(input.variantBody);
  });
});

describe('the pictures of a variant', () => {
  const second = { ...media[1]!, id: asId('media', 'zweites') };
  const body = doc(
    image('bild-fassade', 'Im Text'),
    image('zweites', 'Nur im Text'),
    image('fehlt', 'weg'),
    image('bild-fassade'),
  );

  it('are those of the master, each once, without lost files', () => {
    const images = masterImages(body, [...media, second], 'de');
    expect(images.map((one) => one.mediaId)).toEqual(['bild-fassade', 'zweites']);
  });

  it('take alt texts from the record in the language of the channel, then from the text', () => {
    expect(masterImages(body, [...media, second], 'de').map((one) => one.alt)).toEqual([
      'Vergraute Lärchenfassade mit heller Zone unter dem Dach',
      'Nur im Text',
    ]);
    expect(masterImages(body, [...media, second], 'en')[0]?.alt).toBe('Im Text');
  });

  it('are as many as the platform takes', () => {
    const input = { ...setUp('instagram'), body, media: [...media, second] };
    const resolved = resolveVariant(input);
    expect(resolved.imagesOrigin).toBe('master');
    expect(resolved.content.images).toHaveLength(1);
  });

  it('are those a person chose, with their own alt text', () => {
    const images = [{ mediaId: second.id, alt: 'Selbst', caption: null, decorative: false, ...plainUse }];
    const resolved = resolveVariant({ ...setUp('facebook', { variant: { images } }), body, media: [...media, second] });
    expect(resolved.imagesOrigin).toBe('edited');
    expect(resolved.content.images.map((one) => [one.mediaId, one.alt])).toEqual([['zweites', 'Selbst']]);
  });

  it('carry the focal point of the record and the crop of this use', () => {
    const crop = { left: 0.1, top: 0, width: 0.5, height: 1 };
    const images = [{ mediaId: second.id, alt: null, caption: null, decorative: false, ...plainUse, crop }];
    const focused = { ...second, focus: { x: 0.2, y: 0.7 } };
    const input = { ...setUp('facebook', { variant: { images } }), body, media: [...media, focused] };
    const [chosen] = resolveVariant(input).content.images;
    expect([chosen?.focus, chosen?.use]).toEqual([focused.focus, { ...plainUse, crop }]);
    const [inherited] = masterImages(body, media, 'de');
    expect([inherited?.focus, inherited?.use]).toEqual([null, plainUse]);
  });

  it('are those in its own text where the platform shows pictures in the text', () => {
    const input = setUp('wordpress');
    expect(resolveVariant(input).content.images.map((one) => one.mediaId)).toEqual(['bild-fassade']);
    const without = { ...input, variantBody: doc(p('Kein Bild'), image('zweites')), media: [...media, second] };
    expect(resolveVariant(without).content.images.map((one) => one.mediaId)).toEqual(['zweites']);
  });
});

describe('previewContent', () => {
  it('is what the variant becomes', () => {
    const input = setUp('mastodon');
    const recipe = defaultRecipe('mastodon');
    const draft = recipe.draft({
      ...fassade,
      images: masterImages(fassade.body, media, 'de'),
      channel: input.channel,
      profile: input.profile,
      settings: resolveSettings(recipe, input.channel, {}),
    });
    expect(previewContent({ ...input, draft })).toEqual(resolveVariant(input).content);
  });
});
