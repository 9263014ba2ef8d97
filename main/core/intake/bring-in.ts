import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { BringInProgress, Verdict } from '../../../shared/contract/areas/intake.ts';
import type { FoundHead, FoundLoss } from '../../../shared/intake/found-item.ts';
import { groupOf, type IntakeWay } from '../../../shared/intake/found-kinds.ts';
import type { ChannelId } from '../../../shared/ids.ts';
import type { Intake } from '../../../shared/model/intakes.ts';
import { Failure } from '../failure.ts';
import { realDisk } from '../files/disk.ts';
import { withStaging } from '../files/staging.ts';
import { importLimits } from '../import/limits.ts';
import type { Workspace } from '../workspace.ts';
import { KnownThings } from './known-things.ts';
import { intakeLimits } from './limits.ts';
import { LossTally } from './loss-tally.ts';
import { repeatedOnce, type IntakeOptions, type StockPlace } from './preview-intake.ts';
import { runIntake, throwIfCancelled, type Batch } from './run-intake.ts';
import { Spool } from './spool.ts';
import { StoredPictures } from './stored-pictures.ts';
import { writeIntake, type Original } from './write-intake.ts';

export interface BringInChoice {
  /** By group of the preview; `*` for all others. What has none stays out. */
  readonly ways: Readonly<Record<string, IntakeWay>>;
  readonly channelId: ChannelId | null;
  readonly includeAlike: boolean;
  readonly leaveOut: readonly string[];
  /** Who brings it in. */
  readonly userName: string;
}

export type BroughtIn = Omit<Extract<BringInProgress, { kind: 'done' }>, 'kind'>;

/**
 * Brings a stock in: what is new and chosen becomes sources, masters or masters with a published variant, all in one transaction that
 * `takeBack` undoes. The stock is read to the end first; refused, cancelled or failed it leaves neither records nor bytes.
 * Throws `IMPORT_REFUSED`, `CANCELLED`, `READ_ONLY`, `STORAGE`, `INVALID` for published things without a channel.
 */
export async function bringIn(
  workspace: Workspace,
  stock: StockPlace,
  choice: BringInChoice,
  options: IntakeOptions = {},
): Promise<BroughtIn> {
  if (workspace.access === 'read-only') throw new Failure('READ_ONLY', { reason: workspace.readOnlyReason ?? 'asked' });
  requireChannel(workspace, choice);
  return withStaging(realDisk, join(workspace.folder, 'intake'), async (folder) => {
    const run = new Run(workspace, stock, choice, options, folder);
    return run.go();
  });
}

function requireChannel(workspace: Workspace, { ways, channelId }: BringInChoice): void {
  if (!Object.values(ways).includes('published')) return;
  if (channelId === null) throw new Failure('INVALID', { field: 'channelId', rule: 'required', value: '' });
  const channel = workspace.reader.get('channels', channelId);
  if (channel.archivedAt !== null) throw new Failure('WRONG_STATE', { from: 'archived', to: 'published' });
}

/** One step while it is carried out. */
class Run {
  readonly #workspace: Workspace;
  readonly #stock: StockPlace;
  readonly #choice: BringInChoice;
  readonly #options: IntakeOptions;
  readonly #folder: string;
  readonly #spool: Spool;
  readonly #pictures: StoredPictures;
  readonly #known: KnownThings;
  readonly #losses = new LossTally();
  readonly #leaveOut: ReadonlySet<string>;
  #found = 0;
  #here = 0;

  constructor(workspace: Workspace, stock: StockPlace, choice: BringInChoice, options: IntakeOptions, folder: string) {
    this.#workspace = workspace;
    this.#stock = stock;
    this.#choice = choice;
    this.#options = options;
    this.#folder = folder;
    this.#spool = new Spool(join(folder, 'things'));
    const folders = { beside: stock.mediaFolder, inside: stock.place, unpacked: folder };
    this.#pictures = new StoredPictures(workspace, folders, { ...intakeLimits, ...options.limits });
    this.#known = new KnownThings(workspace.reader);
    this.#leaveOut = new Set(choice.leaveOut);
  }

  async go(): Promise<BroughtIn> {
    const { signal, onProgress, limits } = this.#options;
    let kept = false;
    try {
      const { timeZone } = this.#workspace.reader.workspace();
      const all = { ...intakeLimits, ...limits };
      const task = { ...this.#stock, timeZone, unpackInto: this.#folder, limits: all };
      const facts = await runIntake(task, (batch) => this.#take(batch), signal);
      this.#losses.add(facts.losses);
      if (this.#spool.count === 0) return { intake: null, known: this.#here };
      const original = await this.#keepOriginal(signal);
      throwIfCancelled(signal);
      onProgress?.({ step: 'saving', done: 0, of: this.#spool.count, found: this.#found });
      const intake = this.#write(facts.format, original);
      kept = intake !== null;
      return { intake, known: this.#here };
    } finally {
      this.#spool.close();
      // The failure itself matters more than one file that cannot be removed.
      await this.#pictures.end(kept);
    }
  }

  async #take(batch: Batch): Promise<void> {
    const { signal, onProgress } = this.#options;
    for (const { head, line } of batch.items) {
      this.#found += 1;
      const way = this.#wayOf(head, this.#known.judge(head));
      if (way === null) continue;
      if (way === 'sources') this.#losses.add([...head.losses, ...picturesLeft(head)]);
      else {
        this.#losses.add(head.losses);
        for (const picture of head.pictures) {
          throwIfCancelled(signal);
          // One after the other: each is on the disk before the next needs memory.
          // eslint-disable-next-line no-await-in-loop
          await this.#pictures.store(picture);
          if (this.#pictures.get(picture) === null)
            this.#losses.add([{ code: 'unreadable-images', params: { count: 1 } }]);
        }
      }
      this.#spool.add(way, line);
    }
    onProgress?.({ step: 'reading', done: batch.done, of: batch.of, found: this.#found });
  }

  #wayOf(head: FoundHead, verdict: Verdict): IntakeWay | null {
    if (verdict === 'repeated') {
      this.#losses.add([repeatedOnce]);
      return null;
    }
    const isAlike = verdict === 'same-address' || verdict === 'same-text';
    if (verdict !== 'new' && !(isAlike && this.#choice.includeAlike)) {
      this.#here += 1;
      return null;
    }
    const { ways } = this.#choice;
    const way = ways[groupOf(head.kind, head.state)] ?? ways['*'] ?? null;
    if (way === null || !this.#leaveOut.has(head.key)) return way;
    this.#losses.add([{ code: 'left-out', params: { count: 1, names: head.title.slice(0, 80) } }]);
    return null;
  }

  /** The file that was read, as it came. A folder or a very large file stays where it is. */
  async #keepOriginal(signal: AbortSignal | undefined): Promise<Original | null> {
    throwIfCancelled(signal);
    const { place } = this.#stock;
    const state = await stat(place);
    if (!state.isFile() || state.size > importLimits.fileBytes) {
      this.#losses.add([{ code: 'original-not-kept', params: {} }]);
      return null;
    }
    const stored = await this.#pictures.keep(new Uint8Array(await readFile(place)));
    return { ...stored, fileName: basename(place).toWellFormed().slice(-500) };
  }

  #write(format: string, original: Original | null): Intake | null {
    const { channelId, userName } = this.#choice;
    const name = basename(this.#stock.place).toWellFormed().slice(-500);
    return writeIntake(
      this.#workspace,
      { name, format, channelId, by: userName, original, known: this.#here, losses: this.#losses.toList() },
      this.#spool,
      this.#pictures,
    );
  }
}

function picturesLeft({ pictures }: FoundHead): FoundLoss[] {
  return pictures.length === 0 ? [] : [{ code: 'source-pictures', params: { count: pictures.length } }];
}
