import { describe, expect, it } from 'vitest';
import { asId } from '../../../shared/ids.ts';
import type { Utm } from '../../../shared/model/utm.ts';
import { namingFindings } from '../../../shared/tracking/naming-lint.ts';

function lint(workspace: Utm, channels: Readonly<Record<string, Utm>> = {}) {
  return namingFindings({
    workspace,
    channels: Object.entries(channels).map(([name, utm]) => ({
      id: asId('channel', name),
      name,
      platformId: 'linkedin',
      language: 'de',
      utm,
    })),
    destinations: [],
  }).map(({ code, key, name, fix }) => ({ code, key, name, fix }));
}

describe('the naming of parameters', () => {
  it.each([
    ['LinkedIn', 'mixed-case', 'linkedin'],
    ['mein newsletter', 'spaces', 'mein-newsletter'],
    ['frühjahr', 'letters', 'fruehjahr'],
    ['Größe {master}', 'letters', 'groesse-{master}'],
  ])('finds %s: %s', (source, code, fix) => {
    expect(lint({ source })).toEqual([{ code, key: 'source', name: '', fix }]);
  });

  it('finds placeholders that do not exist, unknown mediums and persons', () => {
    expect(lint({ campaign: '{kampagne}' })).toMatchObject([{ code: 'unknown-placeholder' }]);
    expect(lint({ medium: 'soziale-medien' })).toMatchObject([{ code: 'unknown-medium' }]);
    expect(lint({ content: 'karla@holz.example' })).toMatchObject([{ code: 'personal' }]);
  });

  it('lets sound names and placeholders pass', () => {
    expect(lint({ source: '{platform}', medium: 'social', campaign: 'herbst-{year}' }, { A: {}, B: {} })).toEqual([]);
  });

  it('finds two spellings of one source and repairs the rarer one', () => {
    const found = lint(
      { medium: 'social' },
      { A: { source: 'linked-in' }, B: { source: 'linkedin' }, C: { source: 'linkedin' } },
    );
    expect(found).toEqual([{ code: 'source-spelling', key: 'source', name: 'A', fix: 'linkedin' }]);
  });

  it('misses a source where anything else is set', () => {
    expect(lint({ medium: 'social' }, { A: {} })).toEqual([
      { code: 'source-missing', key: 'source', name: 'A', fix: '{platform}' },
    ]);
  });

  it('finds nothing more once its repairs are made', () => {
    for (const source of ['LinkedIn', 'mein Newsletter', 'Übergröße {master}', ' a  b ', 'Ä{platform}Ö']) {
      const fix = lint({ source })[0]?.fix ?? source;
      expect(lint({ source: fix }), source).toEqual([]);
    }
  });
});
