import { describe, expect, it } from 'vitest';
import { changesBetween, passageDigests } from '../../../shared/lineage/changed-since.ts';
import { passageMap } from '../../../shared/lineage/passage-map.ts';
import { asId } from '../../../shared/ids.ts';
import { doc, h2, image, p, withPassages } from '../../builders/rich-text.ts';

const master = withPassages(
  doc(
    h2('Der Fingernageltest'),
    p(
      'Ob ein Anstrich nötig ist, lässt sich in fünf Minuten prüfen. Drücken Sie den Fingernagel quer zur Faser in das Holz.',
    ),
    image('bild'),
    p('Unbehandeltes Holz vergraut innerhalb von zwei bis fünf Jahren.'),
  ),
);

describe('passageMap', () => {
  it('follows passages first, whatever the words', () => {
    const variant = doc({ ...p('Ganz andere Worte'), passage: asId('passage', 'p4') });
    expect(passageMap(master, variant, 'de').descents).toEqual([{ variantBlock: 0, masterBlock: 3, by: 'passage' }]);
  });

  it('finds the ancestor by words where the passage is lost', () => {
    const variant = doc(
      { ...p('Fünf Minuten genügen, um zu prüfen, ob ein Anstrich nötig ist.'), passage: asId('passage', 'gone') },
      p('Holz vergraut nach zwei bis fünf Jahren'),
      image('bild'),
    );
    const map = passageMap(master, variant, 'de');
    expect(map.descents.map((one) => [one.variantBlock, one.masterBlock, one.by])).toEqual([
      [0, 1, 'similarity'],
      [1, 3, 'similarity'],
      [2, 2, 'similarity'],
    ]);
    expect([map.masterOf(0), map.variantsOf(1), map.variantsOf(0)]).toEqual([1, [0], []]);
  });

  it('gives words of its own no ancestor', () => {
    const map = passageMap(master, doc(p('#Holz #Pflege'), p('Rufen Sie uns gern an.'), p('')), 'de');
    expect(map.descents).toEqual([]);
    expect(map.masterOf(1)).toBeNull();
  });
});

describe('changesBetween', () => {
  it('says which passages changed, came and went', () => {
    const before = passageDigests(master);
    const now = {
      blocks: [
        master.blocks[3]!,
        { ...p('Neu geschrieben.'), passage: asId('passage', 'p2') },
        { ...p('Dazugekommen.'), passage: asId('passage', 'p9') },
        master.blocks[0]!,
      ],
    };
    expect(changesBetween(before, passageDigests(now))).toEqual({ changed: ['p2'], added: ['p9'], removed: ['p3'] });
    expect(changesBetween(before, passageDigests(master))).toEqual({ changed: [], added: [], removed: [] });
  });
});
