import { afterEach, expect, test } from 'vitest';
import { adaptMaster, readapt } from '../../../../main/core/variants/adapt-master.ts';
import { followMaster } from '../../../../main/core/variants/follow-master.ts';
import { listVariants } from '../../../../main/core/variants/list-variants.ts';
import { variantView } from '../../../../main/core/variants/variant-views.ts';
import { restoreVersion } from '../../../../main/core/versions/versions.ts';
import type { Workspace } from '../../../../main/core/workspace.ts';
import type { MasterId, VariantId } from '../../../../shared/ids.ts';
import type { MasterChange, VariantView } from '../../../../shared/contract/areas/variants.ts';
import { plainText } from '../../../../shared/rich-text/plain-text.ts';
import type { Block } from '../../../../shared/rich-text/rich-text.ts';
import { doc, p } from '../../../builders/rich-text.ts';
import { addMaster, desk, type Desk } from '../../../builders/workspace.ts';

const places: Desk[] = [];
afterEach(async () => {
  for (const place of places.splice(0)) await place.clear();
});

const opening = 'Die Werkstatt zieht im Januar in eine neue Halle an der Lindenauer Straße.';

async function adapted(): Promise<{ workspace: Workspace; masterId: MasterId; id: VariantId; view(): VariantView }> {
  const place = await desk();
  places.push(place);
  const workspace = await place.open();
  const channelId = workspace.write(
    (writer) =>
      writer.create('channels', {
        id: workspace.newId('channel'),
        name: 'Blog',
        platformId: 'wordpress',
        language: 'de',
        sortKey: 1,
        createdAt: workspace.clock.now(),
      }).id,
  );
  const body = doc(p(opening), p('Dort ist Platz für zwei Fräsen.'));
  const masterId = addMaster(workspace, 'Umzug', body);
  const [variant] = adaptMaster(workspace, masterId, [channelId], { recipeSettings: {} }).created;
  if (variant === undefined) throw new Error('nothing was adapted');
  const { id } = variant;
  const view = () => variantView(workspace.reader, workspace.reader.get('variants', id));
  return { workspace, masterId, id, view };
}

/** Changes the blocks of the master's text, which keep their passages. */
function edit(workspace: Workspace, masterId: MasterId, change: (blocks: readonly Block[]) => Block[]): void {
  const blocks = workspace.reader.body(masterId, 'body')?.richText.blocks ?? [];
  workspace.write((writer) => writer.replaceBody(masterId, 'body', { blocks: change(blocks) }));
}

const kinds = (view: VariantView): MasterChange['kind'][] => view.masterChanges.map(({ kind }) => kind);
const isOutdated = (workspace: Workspace): boolean | undefined =>
  listVariants(workspace.reader, {
    states: [],
    text: '',
    sort: 'updatedAt',
    descending: true,
    offset: 0,
    limit: 10,
  }).rows[0]?.outdated;

test('a variant is outdated from the change of the master on, until the change is undone', async () => {
  const { workspace, masterId, view } = await adapted();
  expect([kinds(view()), isOutdated(workspace)]).toEqual([[], false]);
  const before = workspace.reader.body(masterId, 'body')?.richText.blocks ?? [];
  edit(workspace, masterId, ([first]) => [
    ...(first === undefined ? [] : [first]),
    { ...p('Ganz neu.') },
    { ...p('Und noch einer.') },
  ]);
  expect(kinds(view())).toEqual(['added', 'added', 'removed']);
  expect(isOutdated(workspace)).toBe(true);
  edit(workspace, masterId, () => [...before]);
  expect([kinds(view()), isOutdated(workspace)]).toEqual([[], false]);
});

test('a change can be taken over, and taken back with the version saved before', async () => {
  const { workspace, masterId, id, view } = await adapted();
  edit(workspace, masterId, ([first, ...rest]) => [
    { ...p('Die Werkstatt zieht erst im März um.'), ...(first?.passage ? { passage: first.passage } : {}) },
    ...rest,
  ]);
  const [change] = view().masterChanges;
  expect(change).toMatchObject({ kind: 'changed', text: 'Die Werkstatt zieht erst im März um.', used: true });
  const textBefore = plainText(view().content.body);
  followMaster(workspace, { id, passages: change === undefined ? [] : [change.passage], how: 'take' }, 'Karla');
  expect(plainText(view().content.body)).toContain('erst im März');
  expect(plainText(view().content.body)).not.toContain('Lindenauer');
  expect([kinds(view()), view().variant.state]).toEqual([[], 'in-work']);

  const [version] = workspace.reader.list('versions', { masterId, variantId: id });
  workspace.write((writer) => restoreVersion(workspace, writer, version?.id ?? '', 'Karla'));
  expect(plainText(view().content.body)).toBe(textBefore);
  expect(kinds(view())).toEqual(['changed']);
});

test('leaving a change as it is answers it too, and the next one counts again', async () => {
  const { workspace, masterId, id, view } = await adapted();
  const say = (words: string) =>
    edit(workspace, masterId, ([first, ...rest]) => [
      { ...p(words), ...(first?.passage ? { passage: first.passage } : {}) },
      ...rest,
    ]);
  say('Die Werkstatt zieht im Februar um.');
  const textBefore = plainText(view().content.body);
  followMaster(workspace, { id, passages: view().masterChanges.map(({ passage }) => passage), how: 'keep' }, 'Karla');
  expect([kinds(view()), plainText(view().content.body)]).toEqual([[], textBefore]);
  say('Die Werkstatt zieht im April um.');
  expect(kinds(view())).toEqual(['changed']);
  readapt(workspace, id, { recipeSettings: {}, overwrite: false }, 'Karla');
  expect(kinds(view())).toEqual([]);
});

test('what changes in passages that a variant leaves out does not make it outdated', async () => {
  const { workspace, masterId, id, view } = await adapted();
  const [first] = view().content.body.blocks;
  workspace.write((writer) =>
    writer.replaceBody(masterId, `variant:${id}`, { blocks: first === undefined ? [] : [first] }),
  );
  edit(workspace, masterId, ([one, two]) => [
    ...(one === undefined ? [] : [one]),
    { ...p('Dort ist Platz für drei Fräsen.'), ...(two?.passage ? { passage: two.passage } : {}) },
    { ...p('Und für ein Lager.') },
  ]);
  expect([kinds(view()), isOutdated(workspace)]).toEqual([['changed', 'added'], false]);
  edit(workspace, masterId, (blocks) => [{ ...p('Vorweg eine Nachricht.') }, ...blocks]);
  expect([kinds(view()), isOutdated(workspace)]).toEqual([['changed', 'added', 'added'], true]);
});
