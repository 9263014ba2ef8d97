import * as Y from 'yjs';
import type { z } from 'zod';
import type { MasterId, NewId, PassageId } from '../../../shared/ids.ts';
import { collections, type CollectionName } from '../../../shared/model/collections.ts';
import { workspaceSchema, type WorkspaceRecord } from '../../../shared/model/workspace.ts';
import { bodyFormat } from '../../../shared/rich-text/body-format.ts';
import type { RichText } from '../../../shared/rich-text/rich-text.ts';
import { Failure } from '../failure.ts';
import { ProjectionReader, type Freshness } from '../projection/reader.ts';
import type { Connection } from '../database/connection.ts';
import type { BodyRoot, Clock, ProjectedBody, RecordOf, Writer } from '../workspace.ts';
import { writeBody } from './body-write.ts';
import { catalogName, documentOf, masterDocument } from './document-names.ts';
import type { LiveDocuments } from './live-documents.ts';
import { changeRecord, createRecord, readRecord, recordMap } from './records.ts';

type Input<C extends CollectionName> = z.input<(typeof collections)[C]['schema']>;

/** The open transaction, as far as a writer needs it. */
interface Changes {
  readonly live: LiveDocuments;
  makeRoom(): void;
}

/** Writes to documents inside the transaction that is open; what it reads includes what it wrote. */
export class DocumentWriter extends ProjectionReader implements Writer {
  readonly #live: LiveDocuments;
  readonly #makeRoom: () => void;
  readonly #newId: NewId;

  constructor(
    db: Connection,
    changes: Freshness & Changes,
    { clock, newId }: { readonly clock: Clock; readonly newId: NewId },
  ) {
    super(db, changes, clock);
    this.#live = changes.live;
    this.#makeRoom = () => changes.makeRoom();
    this.#newId = newId;
  }

  create<C extends CollectionName>(collection: C, record: Input<C>): RecordOf<C> {
    if (collection === 'masters') throw new Error('A master is made by createMaster, with its document and text');
    if (collections[collection].document === 'source') this.#makeRoom();
    const parsed = parse(collection, record);
    this.#requireFree(collection, parsed.id);
    const name = documentOf(collection, parsed);
    if (collections[collection].document === 'master') this.#requireMaster(documentOwner(name));
    const { doc } = this.#live.get(name);
    doc.transact(() => createRecord(doc, collection, parsed.id, parsed));
    return parsed;
  }

  change<C extends CollectionName>(collection: C, id: string, fields: Partial<RecordOf<C>>): RecordOf<C> {
    const { doc } = this.#live.get(this.#documentWith(collection, id));
    const raw = readRecord(doc, collection, id);
    if (raw === null) throw new Failure('NOT_FOUND', { kind: collection, id });
    const present = this.get(collection, id);
    const wanted = parse(collection, { ...present, ...fields, id });
    const changed = Object.fromEntries(
      Object.keys(fields)
        .filter((field) => field !== 'id')
        .map((field) => [field, (wanted as Readonly<Record<string, unknown>>)[field]]),
    );
    doc.transact(() => changeRecord(doc, collection, id, changed));
    return wanted;
  }

  remove(collection: CollectionName, id: string): void {
    if (collections[collection].document !== 'catalog') this.#makeRoom();
    const { doc } = this.#live.get(this.#documentWith(collection, id));
    recordMap(doc, collection).delete(id);
  }

  changeWorkspace(fields: Partial<WorkspaceRecord>): WorkspaceRecord {
    const parsed = workspaceSchema.safeParse({ ...this.workspace(), ...fields });
    if (!parsed.success) throw invalid(parsed.error);
    const { doc } = this.#live.get(catalogName);
    doc.transact(() => changeRecord(doc, 'workspace', 'workspace', parsed.data));
    return parsed.data;
  }

  createMaster(record: Input<'masters'>, body: RichText): RecordOf<'masters'> {
    this.#makeRoom();
    const parsed = parse('masters', record);
    this.#requireFree('masters', parsed.id);
    const { doc } = this.#live.get(masterDocument(parsed.id));
    doc.transact(() => {
      doc.getMap('meta').set('bodyFormat', bodyFormat);
      createRecord(doc, 'masters', parsed.id, parsed);
      writeBody(doc.get('body', Y.XmlElement), this.#withPassages(body));
    });
    return parsed;
  }

  replaceBody(masterId: MasterId, root: BodyRoot, richText: RichText): ProjectedBody {
    this.#requireMaster(masterId);
    if (root !== 'body') this.get('variants', root.slice('variant:'.length));
    const { doc } = this.#live.get(masterDocument(masterId));
    requireKnownFormat(doc, masterId);
    const text = root === 'body' ? this.#withPassages(richText) : richText;
    doc.transact(() => writeBody(doc.get(root, Y.XmlElement), text));
    const body = this.body(masterId, root);
    if (body === null) throw new Failure('NOT_FOUND', { kind: 'body', id: `${masterId} ${root}` });
    return body;
  }

  /** Every block of a master has a passage of its own: variants point at it. */
  #withPassages({ blocks }: RichText): RichText {
    const taken = new Set<PassageId>();
    const given = blocks.length === 0 ? [{ kind: 'paragraph' as const, children: [] }] : blocks;
    return {
      blocks: given.map((block) => {
        const own = 'passage' in block ? block.passage : undefined;
        const passage = own !== undefined && !taken.has(own) ? own : this.#newId('passage');
        taken.add(passage);
        return { ...block, passage };
      }),
    };
  }

  #documentWith(collection: CollectionName, id: string): string {
    const record: Readonly<Record<string, unknown>> = this.get(collection, id);
    return documentOf(collection, record);
  }

  #requireFree(collection: CollectionName, id: string): void {
    if (this.find(collection, id) !== null) throw new Failure('INVALID', { field: 'id', rule: 'unique', value: id });
  }

  #requireMaster(masterId: string): void {
    this.get('masters', masterId);
  }
}

function documentOwner(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Refuses to write into a body that a newer program has written in a format this one does not know. */
export function requireKnownFormat(doc: Y.Doc, name: string): void {
  const format = doc.getMap('meta').get('bodyFormat');
  if (typeof format === 'number' && format > bodyFormat)
    throw new Failure('WORKSPACE_NEWER', { folder: name, format, known: bodyFormat });
}

function parse<C extends CollectionName>(collection: C, record: unknown): RecordOf<C> {
  const parsed = collections[collection].schema.safeParse(record);
  if (!parsed.success) throw invalid(parsed.error);
  return parsed.data as RecordOf<C>; // parsed by exactly that collection's schema
}

function invalid(error: z.ZodError): Failure<'INVALID'> {
  const [issue] = error.issues;
  return new Failure('INVALID', {
    field: issue?.path.map(String).join('.') ?? '',
    rule: issue?.code ?? '',
    value: issue?.message ?? '',
  });
}
