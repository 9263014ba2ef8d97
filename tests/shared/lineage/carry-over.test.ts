import { describe, expect, it } from 'vitest';
import { asId } from '../../../shared/ids.ts';
import { carryOver } from '../../../shared/lineage/carry-over.ts';
import { changesBetween, passageDigests } from '../../../shared/lineage/changed-since.ts';
import { findProfile } from '../../../shared/platforms/index.ts';
import { plainText } from '../../../shared/rich-text/plain-text.ts';
import type { Block, RichText } from '../../../shared/rich-text/rich-text.ts';
import { doc, h2, p, withPassages } from '../../builders/rich-text.ts';

const passage = (number: number) => asId('passage', `p${number}`);
const of = (block: Block, number: number): Block => ({ ...block, passage: passage(number) });
const formatting = (platformId: string) => {
  const profile = findProfile(platformId);
  if (profile === null) throw new Error(`no profile ${platformId}`);
  return profile.text.formatting.value;
};
const lines = (text: RichText): string[] => text.blocks.map((block) => plainText({ blocks: [block] }));

const master = withPassages(doc(h2('Umzug'), p('Ab Januar.'), p('Neue Halle.'), p('Kommt vorbei.')));

describe('carryOver', () => {
  it('puts the passage in the place of all that descends from it, and leaves the rest alone', () => {
    const variant = doc(p('Eigenes davor'), of(p('Ab Dezember.'), 2), of(p('Wirklich.'), 2), p('#umzug'));
    expect(lines(carryOver(variant, master, passage(2), formatting('mastodon')))).toEqual([
      'Eigenes davor',
      'Ab Januar.',
      '#umzug',
    ]);
  });

  it('puts a new passage behind the one before it, or in front of the one behind it', () => {
    const after = doc(of(p('Ab Januar.'), 2), p('#umzug'));
    expect(lines(carryOver(after, master, passage(3), formatting('mastodon')))).toEqual([
      'Ab Januar.',
      'Neue Halle.',
      '#umzug',
    ]);
    const before = doc(p('Hallo'), of(p('Kommt vorbei.'), 4));
    expect(lines(carryOver(before, master, passage(3), formatting('mastodon')))).toEqual([
      'Hallo',
      'Neue Halle.',
      'Kommt vorbei.',
    ]);
    expect(lines(carryOver(doc(p('Hallo')), master, passage(3), formatting('mastodon')))).toEqual([
      'Hallo',
      'Neue Halle.',
    ]);
  });

  it('takes out what is gone in the master', () => {
    const variant = doc(of(p('Weg damit'), 9), of(p('Ab Januar.'), 2));
    expect(lines(carryOver(variant, master, passage(9), formatting('mastodon')))).toEqual(['Ab Januar.']);
  });

  it('brings only what the platform shows', () => {
    const taken = carryOver(doc(), master, passage(1), formatting('x'));
    expect(taken.blocks.map((block) => block.kind)).toEqual(['paragraph']);
    expect(taken.blocks[0]?.passage).toBe('p1');
  });
});

describe('a blank paragraph', () => {
  it('is no change of the master', () => {
    const before = passageDigests(master);
    const now = { blocks: [...master.blocks, of(p(' '), 8)] };
    expect(changesBetween(before, passageDigests(now))).toEqual({ changed: [], added: [], removed: [] });
  });

  it('takes its passage away when it was emptied', () => {
    const now = { blocks: master.blocks.map((block) => (block.passage === passage(2) ? of(p(''), 2) : block)) };
    expect(changesBetween(passageDigests(master), passageDigests(now)).removed).toEqual([passage(2)]);
  });
});
