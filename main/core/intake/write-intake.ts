import { defaultRecipe } from '../../../shared/adaptation/index.ts';
import type { FoundItem } from '../../../shared/intake/found-item.ts';
import type { IntakeWay } from '../../../shared/intake/found-kinds.ts';
import type { ChannelId, IntakeId, MediaId, PersonId } from '../../../shared/ids.ts';
import type { Intake } from '../../../shared/model/intakes.ts';
import type { Block, RichText } from '../../../shared/rich-text/rich-text.ts';
import { toMarkdown } from '../../../shared/rich-text/to-markdown.ts';
import { masterDigests } from '../variants/follow-master.ts';
import type { Workspace, Writer } from '../workspace.ts';
import { originKeys } from './known-things.ts';
import type { Spool } from './spool.ts';
import type { StoredPictures } from './stored-pictures.ts';

/** The file that was read, in the media store. */
export interface Original {
  readonly digest: string;
  readonly bytes: number;
  readonly fileName: string;
}

export interface IntakeFacts extends Pick<Intake, 'name' | 'format' | 'by' | 'known' | 'losses'> {
  readonly channelId: ChannelId | null;
  readonly original: Original | null;
}

const longestSource = 200_000;

/** Undoes the transaction of a step that turned out to bring nothing. */
class NothingNew extends Error {}

/** Everything of the spool as records, and the record of the step itself, in one transaction; null where all of it is here by now. */
export function writeIntake(
  workspace: Workspace,
  facts: IntakeFacts,
  spool: Pick<Spool, 'read'>,
  pictures: Pick<StoredPictures, 'get'>,
): Intake | null {
  try {
    return workspace.write((writer) => {
      const step = new Step(workspace, writer, facts, pictures);
      for (const { way, item } of spool.read()) step.add(way, item);
      if (step.isEmpty) throw new NothingNew();
      return step.finish();
    });
  } catch (error) {
    if (error instanceof NothingNew) return null;
    throw error;
  }
}

class Step {
  readonly #workspace: Workspace;
  readonly #writer: Writer;
  readonly #facts: IntakeFacts;
  readonly #pictures: Pick<StoredPictures, 'get'>;
  readonly #id: IntakeId;
  readonly #now: string;
  readonly #ownerId: PersonId | null;
  readonly #originalId: MediaId | null;
  readonly #keys: ReadonlySet<string>;
  readonly #mediaIds: MediaId[] = [];
  readonly #byDigest = new Map<string, MediaId>();
  readonly #counts: Record<IntakeWay, number> = { sources: 0, masters: 0, published: 0 };

  constructor(workspace: Workspace, writer: Writer, facts: IntakeFacts, pictures: Pick<StoredPictures, 'get'>) {
    this.#workspace = workspace;
    this.#writer = writer;
    this.#facts = facts;
    this.#pictures = pictures;
    this.#id = workspace.newId('intake');
    this.#now = workspace.clock.now();
    this.#keys = originKeys(writer);
    const owners = writer.list('people', { name: facts.by }).filter((person) => person.archivedAt === null);
    this.#ownerId = owners.length === 1 ? (owners[0]?.id ?? null) : null;
    this.#originalId = this.#keepOriginal();
  }

  get isEmpty(): boolean {
    return Object.values(this.#counts).every((count) => count === 0);
  }

  add(way: IntakeWay, item: FoundItem): void {
    // Somebody may have brought the same in since the stock was looked through.
    if (this.#keys.has(item.key)) return;
    this.#counts[way] += 1;
    if (way === 'sources') this.#addSource(item);
    else this.#addMaster(item, way === 'published' ? this.#facts.channelId : null);
  }

  finish(): Intake {
    const { name, format, by, known, losses } = this.#facts;
    return this.#writer.create('intakes', {
      id: this.#id,
      at: this.#now,
      by,
      name,
      format,
      ...this.#counts,
      known,
      losses,
      mediaIds: this.#mediaIds,
    });
  }

  #addSource(item: FoundItem): void {
    const { title, lead, kind, state, language, publishedAt, address, author, tags, wordCount, fingerprint, key } =
      item;
    this.#writer.create('sources', {
      id: this.#workspace.newId('source'),
      title,
      lead,
      text: toMarkdown(item.body).slice(0, longestSource).toWellFormed(),
      wordCount,
      fingerprint,
      kind,
      foundState: state,
      language,
      publishedAt,
      url: address,
      author,
      tags: [...tags],
      originKey: key,
      intakeId: this.#id,
      createdAt: this.#now,
      updatedAt: this.#now,
    });
  }

  #addMaster(item: FoundItem, channelId: ChannelId | null): void {
    const { title, lead, language, author, tags, key, losses } = item;
    const { name: fileName, format } = this.#facts;
    const notes = losses.map(({ code, params }) => ({ code, params: { ...params } }));
    const master = this.#writer.createMaster(
      {
        id: this.#workspace.newId('master'),
        title,
        lead,
        language,
        author,
        tags: [...tags],
        ownerId: this.#ownerId,
        state: channelId === null ? 'draft' : 'ready',
        origin: { fileName, format, originalId: this.#originalId, importedAt: this.#now, notes },
        originKey: key,
        intakeId: this.#id,
        createdAt: this.#now,
        updatedAt: this.#now,
      },
      this.#withPictures(item),
    );
    if (channelId !== null) this.#addPublished(master.id, channelId, item);
  }

  /** The text as it appeared: nobody's draft, and up to date with the master that was made of it. */
  #addPublished(masterId: ReturnType<Writer['createMaster']>['id'], channelId: ChannelId, item: FoundItem): void {
    const id = this.#workspace.newId('variant');
    const channel = this.#writer.get('channels', channelId);
    this.#writer.create('variants', {
      id,
      masterId,
      channelId,
      state: 'published',
      recipeId: defaultRecipe(channel.platformId).id,
      adaptedFrom: masterDigests(this.#writer, masterId),
      publishedAt: item.publishedAt,
      publishedUrl: item.address,
      adaptedAt: this.#now,
      updatedAt: this.#now,
    });
    const body = this.#writer.body(masterId, 'body')?.richText ?? item.body;
    this.#writer.replaceBody(masterId, `variant:${id}`, body);
  }

  /** The text with every picture at its medium; one that could not be stored leaves its place. */
  #withPictures(item: FoundItem): RichText {
    if (item.pictures.length === 0) return item.body;
    const media = new Map(item.pictures.map((picture) => [picture.id, picture]));
    const blocks = item.body.blocks.flatMap((block): Block[] => {
      if (block.kind !== 'image') return [block];
      const picture = media.get(block.mediaId);
      const stored = picture === undefined ? null : this.#pictures.get(picture);
      if (picture === undefined || stored === null) return [];
      return [{ ...block, mediaId: this.#mediumOf(stored, item, picture.alt) }];
    });
    return { blocks };
  }

  #mediumOf(stored: NonNullable<ReturnType<StoredPictures['get']>>, { language }: FoundItem, alt: string): MediaId {
    const known = this.#byDigest.get(stored.digest) ?? this.#present(stored.digest);
    const id = known ?? this.#workspace.newId('media');
    this.#byDigest.set(stored.digest, id);
    if (known !== undefined) return id;
    this.#mediaIds.push(id);
    const altText = { de: '', en: '', [language]: alt };
    this.#writer.create('media', { id, ...stored, altText, createdAt: this.#now });
    return id;
  }

  #present(digest: string): MediaId | undefined {
    return this.#writer.list('media', { digest, purpose: 'content' }).find((record) => record.trashedAt === null)?.id;
  }

  #keepOriginal(): MediaId | null {
    const { original } = this.#facts;
    if (original === null) return null;
    const id = this.#workspace.newId('media');
    this.#mediaIds.push(id);
    this.#writer.create('media', {
      id,
      ...original,
      mediaType: 'application/octet-stream',
      purpose: 'original',
      createdAt: this.#now,
    });
    return id;
  }
}
