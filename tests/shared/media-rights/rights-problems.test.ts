import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId, type ChannelId } from '../../../shared/ids.ts';
import { rightsProblems } from '../../../shared/media-rights/rights-problems.ts';
import { consentSchema, type MediaRights, type ShownPerson } from '../../../shared/model/media-rights.ts';

const [blog, shop]: [ChannelId, ChannelId] = [asId('channel', 'blog'), asId('channel', 'shop')];
const free: MediaRights = { licenceEndsOn: null, licenceChannelIds: null, people: [] };
const aylin: ShownPerson = {
  name: 'Aylin Koç',
  consent: 'given',
  channelIds: null,
  endsOn: null,
  evidenceId: null,
  note: '',
};
const codes = (rights: Partial<MediaRights>, day = '2026-03-02', channelId: ChannelId | null = blog): string[] =>
  rightsProblems({ ...free, ...rights }, { channelId, day }).map(({ code }) => code);

describe('a picture may be shown', () => {
  test('where nothing narrows its licence and nobody can be recognised', () => {
    expect(codes({})).toEqual([]);
  });

  test('on the last day of its licence, and no longer', () => {
    expect(codes({ licenceEndsOn: '2026-03-02' })).toEqual([]);
    expect(codes({ licenceEndsOn: '2026-03-01' })).toEqual(['rights-licence-ended']);
  });

  test('only on the channels of its licence', () => {
    expect(codes({ licenceChannelIds: [blog] })).toEqual([]);
    expect(codes({ licenceChannelIds: [shop] })).toEqual(['rights-licence-channel']);
    expect(codes({ licenceChannelIds: [shop] }, '2026-03-02', null)).toEqual([]);
  });

  test('only with the consent of everybody in it, for this channel and day', () => {
    const person = (changes: Partial<ShownPerson>): string[] => codes({ people: [{ ...aylin, ...changes }] });
    expect(person({})).toEqual([]);
    expect(person({ consent: 'not-needed', endsOn: '2020-01-01' })).toEqual([]);
    expect(person({ consent: 'open' })).toEqual(['rights-consent-missing']);
    expect(person({ consent: 'asked' })).toEqual(['rights-consent-missing']);
    expect(person({ consent: 'refused' })).toEqual(['rights-consent-refused']);
    expect(person({ consent: 'revoked' })).toEqual(['rights-consent-refused']);
    expect(person({ endsOn: '2026-03-01' })).toEqual(['rights-consent-ended']);
    expect(person({ channelIds: [shop] })).toEqual(['rights-consent-channel']);
    expect(codes({ people: [aylin, { ...aylin, name: 'Jana', consent: 'revoked' }] })).toEqual([
      'rights-consent-refused',
    ]);
  });
});

test('adding a person, an end or a narrower set of channels never makes more uses lawful', () => {
  const day = fc.constantFrom('2026-01-01', '2026-03-02', '2026-12-31');
  const channelIds = fc.option(fc.subarray([blog, shop]), { nil: null });
  const person = fc.record({
    name: fc.constantFrom('A', 'B'),
    consent: fc.constantFrom(...consentSchema.options),
    channelIds,
    endsOn: fc.option(day, { nil: null }),
    evidenceId: fc.constant(null),
    note: fc.constant(''),
  });
  const rights = fc.record({
    licenceEndsOn: fc.option(day, { nil: null }),
    licenceChannelIds: channelIds,
    people: fc.array(person, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(rights, person, day, fc.constantFrom(blog, shop), (known, added, on, channelId) => {
      const use = { channelId, day: on };
      const before = rightsProblems(known, use).length;
      const narrower: MediaRights[] = [
        { ...known, people: [...known.people, added] },
        { ...known, licenceEndsOn: known.licenceEndsOn ?? on },
        { ...known, licenceChannelIds: known.licenceChannelIds ?? [channelId] },
      ];
      expect(narrower.every((one) => rightsProblems(one, use).length >= before)).toBe(true);
    }),
  );
});
