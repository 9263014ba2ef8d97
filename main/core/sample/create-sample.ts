import { existsSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import {
  asId,
  type ChannelId,
  type MasterId,
  type MediaId,
  type NewId,
  type PersonId,
  type VariantId,
} from '../../../shared/ids.ts';
import { inlineText } from '../../../shared/rich-text/inline-text.ts';
import type { Block, RichText } from '../../../shared/rich-text/rich-text.ts';
import { Failure } from '../failure.ts';
import { type CardDesk, makeCards } from '../cards/make-cards.ts';
import { templateById } from '../cards/templates.ts';
import { splitFrontMatter } from '../import/front-matter.ts';
import { markdownToRichText } from '../import/markdown.ts';
import { addMedia } from '../media/add-media.ts';
import { createWorkspace, openWorkspace } from '../open-workspace.ts';
import { adaptMaster } from '../variants/adapt-master.ts';
import { changeState } from '../variants/change-state.ts';
import type { Clock, Workspace, Writer } from '../workspace.ts';
import { sampleFrontMatterSchema, sampleSchema, type SampleFile } from './sample-file.ts';

export interface CreateSample {
  readonly folder: string;
  /** The folder with `sample.json`, `masters/` and `images/`; beside it lie the fonts that cards are set in. */
  readonly source: string;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly holder: string;
}

type SampleMaster = SampleFile['masters'][number];
type SampleVariant = SampleMaster['variants'][number];

interface Keys {
  readonly people: ReadonlyMap<string, PersonId>;
  readonly channels: ReadonlyMap<string, ChannelId>;
  readonly images: ReadonlyMap<string, MediaId>;
}

/**
 * Makes the sample workspace: an invented company with channels, links, master content and variants in every state.
 * It is made beside its place and moved there when it is whole. Throws `WORKSPACE_EXISTS`.
 */
export async function createSample(options: CreateSample): Promise<void> {
  const { folder, source } = options;
  if (existsSync(folder)) throw new Failure('WORKSPACE_EXISTS', { folder });
  const unfinished = join(dirname(folder), `.${basename(folder)}.${options.newId('workspace')}.part`);
  try {
    const sample = sampleSchema.parse(JSON.parse(await readFile(join(source, 'sample.json'), 'utf8')));
    await fill({ ...options, folder: unfinished }, sample);
    await rename(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function fill(options: CreateSample, sample: SampleFile): Promise<void> {
  await createWorkspace({ ...options, name: sample.name, language: sample.language, timeZone: sample.timeZone });
  const workspace = await openWorkspace(options);
  try {
    const images = await addImages(workspace, options.source, sample);
    const keys = { images, ...workspace.write((writer) => addCatalog(workspace, writer, sample)) };
    for (const master of sample.masters) {
      const text = await readFile(join(options.source, 'masters', master.file), 'utf8');
      const { now, before } = master.lateEdit ?? { now: '', before: '' };
      const id = workspace.write((writer) => addMaster(workspace, writer, master, text.replace(now, before), keys));
      await addVariants({ workspace: () => workspace, resourcesFolder: dirname(options.source) }, id, master, keys);
      if (now !== '') workspace.write((writer) => editLate(writer, id, before, now));
    }
  } finally {
    await workspace.close();
  }
}

async function addImages(workspace: Workspace, source: string, sample: SampleFile): Promise<Map<string, MediaId>> {
  const images = new Map<string, MediaId>();
  for (const image of sample.images) {
    const record = await addMedia(
      workspace,
      image.file,
      new Uint8Array(await readFile(join(source, 'images', image.file))),
    );
    const { title, altText, decorative, credit, licence, tags, collections } = image;
    const described = { title, altText, decorative, credit, licence, tags, collections };
    workspace.write((writer) =>
      writer.change('media', record.id, { ...described, origin: 'drawing', source: sample.name }),
    );
    images.set(image.key, record.id);
  }
  return images;
}

function addCatalog(workspace: Workspace, writer: Writer, sample: SampleFile): Pick<Keys, 'people' | 'channels'> {
  const people = new Map<string, PersonId>();
  for (const { key, ...person } of sample.people) {
    people.set(key, writer.create('people', { ...person, id: workspace.newId('person') }).id);
  }
  const channels = new Map<string, ChannelId>();
  sample.channels.forEach(({ key, owner, deputy, imprintCheckedDaysAgo: days, ...channel }, index) => {
    const record = writer.create('channels', {
      ...channel,
      id: workspace.newId('channel'),
      ownerId: owner === null ? null : named(people, owner),
      deputyId: deputy === null ? null : named(people, deputy),
      imprintCheckedAt: days === null ? null : daysFrom(workspace.clock, -days),
      sortKey: index + 1,
      createdAt: workspace.clock.now(),
    });
    channels.set(key, record.id);
  });
  addMap(workspace, writer, sample, channels);
  writer.changeWorkspace({ utm: sample.utm, brand: { ...sample.brand, logoId: null } });
  return { people, channels };
}

/** The link register, the links between the channels, and the views of their map. */
function addMap(
  workspace: Workspace,
  writer: Writer,
  sample: SampleFile,
  channels: ReadonlyMap<string, ChannelId>,
): void {
  const destinations = new Map(sample.destinations.map(({ key }) => [key, workspace.newId('destination')]));
  for (const { key, channel, retiredDaysAgo, replacement, ...destination } of sample.destinations) {
    writer.create('destinations', {
      ...destination,
      id: named(destinations, key),
      channelId: channel === null ? null : named(channels, channel),
      retiredAt: retiredDaysAgo === null ? null : daysFrom(workspace.clock, -retiredDaysAgo),
      replacementId: replacement === null ? null : named(destinations, replacement),
      createdAt: workspace.clock.now(),
    });
  }
  for (const { from, to, destination, ...link } of sample.links) {
    writer.create('channelLinks', {
      ...link,
      id: workspace.newId('channelLink'),
      fromId: named(channels, from),
      toId: named(channels, to),
      destinationId: destination === null ? null : named(destinations, destination),
    });
  }
  sample.mapViews.forEach((view, index) => {
    writer.create('mapViews', { ...view, id: workspace.newId('mapView'), sortKey: index + 1 });
  });
  const places = Object.entries(sample.mapPositions).map(([key, place]) => [named(channels, key), place] as const);
  if (places.length > 0)
    writer.create('mapViews', { id: asId('mapView', 'all'), name: 'all', positions: Object.fromEntries(places) });
}

function addMaster(workspace: Workspace, writer: Writer, master: SampleMaster, text: string, keys: Keys): MasterId {
  const image = (source: string): MediaId => named(keys.images, source);
  const { yaml, rest } = splitFrontMatter(text);
  const fields = sampleFrontMatterSchema.parse(parse(yaml ?? ''));
  const record = writer.createMaster(
    {
      ...fields,
      id: workspace.newId('master'),
      ownerId: master.owner === null ? null : named(keys.people, master.owner),
      state: master.state,
      createdAt: daysFrom(workspace.clock, -master.createdDaysAgo),
      updatedAt: daysFrom(workspace.clock, -master.updatedDaysAgo),
      dueAt: master.dueInDays === null ? null : daysFrom(workspace.clock, master.dueInDays),
      archivedAt: master.archived ? workspace.clock.now() : null,
    },
    markdownToRichText(rest, { image }),
  );
  return record.id;
}

/** Changes a sentence of the master after its variants were adapted; the block stays the same passage. */
function editLate(writer: Writer, id: MasterId, before: string, now: string): void {
  const { updatedAt } = writer.get('masters', id);
  const blocks = writer.body(id, 'body')?.richText.blocks ?? [];
  const edited = blocks.map((block) =>
    block.kind === 'paragraph' && inlineText(block.children).includes(before)
      ? { ...block, children: [{ kind: 'text' as const, text: inlineText(block.children).replace(before, now) }] }
      : block,
  );
  writer.replaceBody(id, 'body', { blocks: edited });
  writer.change('masters', id, { updatedAt });
}

async function addVariants(desk: CardDesk, masterId: MasterId, master: SampleMaster, keys: Keys): Promise<void> {
  const workspace = desk.workspace();
  for (const variant of master.variants) {
    const { created } = adaptMaster(workspace, masterId, [named(keys.channels, variant.channel)], {
      recipeId: variant.recipe,
      recipeSettings: variant.recipeSettings,
    });
    const id = created[0]?.id;
    if (id === undefined) throw new Error(`The sample names ${variant.channel} twice for ${master.file}.`);
    workspace.write((writer) => {
      if (variant.body !== undefined) writer.replaceBody(masterId, `variant:${id}`, partsOf(variant.body));
      writer.change('variants', id, { fields: variant.fields });
    });
    if (variant.document !== undefined) await addDocument(desk, id, variant.document);
    workspace.write((writer) => advance(workspace, writer, id, variant));
  }
}

/** Pages to leaf through, as if somebody had made them some days ago. */
async function addDocument(
  desk: CardDesk,
  variantId: VariantId,
  { templateId, title, pages }: NonNullable<SampleVariant['document']>,
): Promise<void> {
  const workspace = desk.workspace();
  const template = templateById(workspace.reader, asId('cardTemplate', templateId));
  const asked = {
    variantId,
    template,
    pages,
    as: 'document',
    altTexts: [],
    title,
    replaces: [],
    others: 'drop',
  } as const;
  const { media } = await makeCards(desk, asked);
  workspace.write((writer) => {
    // The state it is to have is set afterwards, by the rules.
    writer.change('variants', variantId, { state: 'draft' });
    for (const { id } of media) writer.change('media', id, { createdAt: daysFrom(workspace.clock, -3) });
  });
}

/** Walks the variant to its state by the rules, as people would. */
function advance(workspace: Workspace, writer: Writer, id: string, sample: SampleVariant): void {
  const by = 'Mira Brandt';
  const step = (state: SampleVariant['state'], more: Partial<Parameters<typeof changeState>[3]> = {}): void => {
    changeState(workspace, writer, writer.get('variants', id), { state, reason: sample.reason, ...more }, by);
  };
  switch (sample.state) {
    case 'draft':
      break;
    case 'in-work':
    case 'ready':
    case 'withdrawn':
      step(sample.state);
      break;
    case 'handed-over':
      step('ready');
      step('handed-over');
      break;
    case 'published':
      step('ready');
      step('published', {
        publishedUrl: sample.publishedUrl,
        publishedAt: daysFrom(workspace.clock, -(sample.publishedDaysAgo ?? 1)),
      });
      break;
  }
  writer.change('variants', id, {
    scheduledAt: sample.scheduledInDays === null ? null : atNine(daysFrom(workspace.clock, sample.scheduledInDays)),
    updatedAt: daysFrom(workspace.clock, -sample.updatedDaysAgo),
  });
}

/** Markdown in which a thematic break ends a part of a thread. */
function partsOf(markdown: string): RichText {
  const blocks = markdownToRichText(markdown).blocks.map((block): Block =>
    block.kind === 'divider' ? { kind: 'part-break' } : block,
  );
  return { blocks };
}

function daysFrom(clock: Clock, days: number): string {
  return new Date(Date.parse(clock.now()) + days * 86_400_000).toISOString();
}

/** Posts go out in the morning. */
function atNine(moment: string): string {
  return `${moment.slice(0, 10)}T08:00:00.000Z`;
}

function named<V>(map: ReadonlyMap<string, V>, key: string): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The sample names "${key}", which it does not define.`);
  return value;
}
