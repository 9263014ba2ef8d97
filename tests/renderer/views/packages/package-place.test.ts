import { describe, expect, test } from 'vitest';
import { isGoodName, packagePlace, suggestName } from '../../../../renderer/views/packages/package-place.ts';
import { choiceFrom, toSelection } from '../../../../renderer/views/packages/selection-state.ts';

describe('the place of a package', () => {
  test('is written as the system writes paths', () => {
    expect(packagePlace('/home/mira', 'paket', 'folder')).toBe('/home/mira/paket');
    expect(packagePlace('C:\\Users\\Mira', 'paket', 'zip')).toBe('C:\\Users\\Mira\\paket.zip');
    expect(packagePlace('/home/mira/', ' paket ', 'zip')).toBe('/home/mira/paket.zip');
  });

  test.each(['', '  ', '..', 'a/b', 'a\\b', 'was?', 'punkt.', 'a\u0000b'])('"%s" is no name', (name) => {
    expect(isGoodName(name)).toBe(false);
  });

  test('the suggestion is a good name for any workspace', () => {
    expect(suggestName('Möbel & Söhne GmbH', '2026-11-25')).toBe('moebel-soehne-gmbh-2026-11-25');
    expect(suggestName('東京', '2026-11-25')).toBe('paket-2026-11-25');
  });
});

describe('the choice of a package', () => {
  test('begins as the address says', () => {
    const choice = choiceFrom(new URLSearchParams('master=m1&master=m2&channel=c1'));
    expect(toSelection(choice, new Date(), 'Europe/Berlin')).toEqual({
      masterIds: ['m1', 'm2'],
      channelIds: ['c1'],
      variantIds: [],
      includeUnready: false,
    });
  });

  test('a period of dates holds both whole days in the zone of the workspace', () => {
    const choice = {
      ...choiceFrom(new URLSearchParams()),
      period: 'custom' as const,
      custom: ['2026-12-01', '2026-12-02'] as const,
    };
    expect(toSelection(choice, new Date(), 'Europe/Berlin')).toMatchObject({
      from: '2026-11-30T23:00:00.000Z',
      to: '2026-12-02T22:59:59.999Z',
    });
  });
});
