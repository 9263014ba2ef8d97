import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { connect } from '../../../../main/core/database/connection.ts';
import { Failure } from '../../../../main/core/failure.ts';
import { OpenedWorkspace } from '../../../../main/core/opened-workspace.ts';
import { searchMasters } from '../../../../main/core/projection/search.ts';
import type { Workspace } from '../../../../main/core/workspace.ts';
import { asId, type MasterId } from '../../../../shared/ids.ts';
import { faulty, type Fault, type FaultyConnection } from '../../../builders/faulty-connection.ts';
import { doc, p } from '../../../builders/rich-text.ts';
import { addMaster, countingIds, desk, type Desk } from '../../../builders/workspace.ts';

/** Updates of one document above which the store squashes them. */
const longLog = 201;

let place: Desk;
let master: MasterId;
/** Typed into once, so that nothing later makes up for what was forgotten about it. */
let other: MasterId;
const folderOf = (name: string): string => join(place.root, `${name}.kanalwerk`);

beforeAll(async () => {
  place = await desk();
  const workspace = await place.open();
  master = addMaster(workspace, 'Vorher', doc(p('Anfang')));
  other = addMaster(workspace, 'Daneben', doc(p('Beginn')));
  await workspace.close();
  cpSync(place.folder, folderOf('kurz'), { recursive: true });
  const long = await place.open();
  const person = typist(long, master);
  for (let count = 0; count < longLog; count += 1) person.type('.');
  // At once, before a quiet moment comes in which the log is squashed.
  const copy = connect(join(place.folder, 'workspace.db'), 'read');
  cpSync(folderOf('kurz'), folderOf('lang'), { recursive: true });
  writeFileSync(join(folderOf('lang'), 'workspace.db'), copy.serialize());
  copy.close();
});
afterAll(async () => {
  vi.useRealTimers();
  await place.clear();
});

interface Typist {
  readonly text: () => string;
  /** Types, and sends what is not saved yet; throws when the store refuses it. */
  type(words: string): void;
}

/** An editor: what the store has refused it sends again, as the difference to what the store then has. */
function typist(workspace: Workspace, id: MasterId): Typist {
  const document = new Y.Doc();
  const name = `master:${id}`;
  Y.applyUpdate(document, workspace.documents.open(name, Y.encodeStateVector(document)).update);
  const text = (document.get('body', Y.XmlElement).get(0) as Y.XmlElement).get(0) as Y.XmlText; // the paragraph of the test
  let failed = false;
  return {
    text: () => text.toJSON(),
    type(words) {
      const before = Y.encodeStateVector(document);
      text.insert(text.length, words);
      const known = failed ? workspace.documents.open(name, before).stateVector : before;
      failed = true;
      workspace.documents.applyUpdate(name, Y.encodeStateAsUpdate(document, known), 'window');
      failed = false;
    },
  };
}

/** Acknowledged and refused, as the person at the desk has it. */
interface Story {
  acknowledged: string;
  readonly people: string[];
  readonly refused: string[];
}

function attempt(step: () => void): boolean {
  try {
    step();
    return true;
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'STORAGE') throw error;
    return false;
  }
}

/** Everything the store does in a day, in small. */
function live(workspace: Workspace, typing: Typist, once: Typist): Story {
  const story: Story = { acknowledged: 'Anfang', people: [], refused: [] };
  const type = (words: string): void => {
    if (attempt(() => typing.type(words))) story.acknowledged = typing.text();
  };
  const hire = (id: string): void => {
    const done = attempt(() =>
      workspace.write((writer) => {
        writer.create('people', { id: asId('person', id), name: id });
        writer.change('masters', master, { lead: id });
      }),
    );
    (done ? story.people : story.refused).push(id);
  };
  type(' eins');
  attempt(() => void workspace.reader.body(master, 'body'));
  type(' zwei');
  type(' drei');
  attempt(() => once.type(' einmal'));
  attempt(() => void searchMasters(workspace.reader, 'drei', 5));
  hire('anna');
  type(' vier');
  hire('bela');
  attempt(() => void workspace.reader.list('people'));
  vi.advanceTimersByTime(450);
  type(' fünf');
  return story;
}

function openOver(folder: string): { workspace: Workspace; faults: FaultyConnection } {
  const faults = faulty(connect(join(folder, 'workspace.db'), 'write'));
  const workspace = new OpenedWorkspace({
    folder,
    clock: place.clock,
    newId: countingIds('fault-'),
    holder: 'test',
    db: faults.connection,
    hold: null,
    access: 'read-write',
    readOnlyReason: null,
  });
  return { workspace, faults };
}

/** Lives through one fault and looks whether anything is lost. False when the day was over before the fault's turn came. */
async function liveThrough(template: string, fault: Fault): Promise<boolean> {
  const folder = folderOf('Tag');
  cpSync(folderOf(template), folder, { recursive: true });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  try {
    const { workspace, faults } = openOver(folder);
    const typing = typist(workspace, master);
    const once = typist(workspace, other);
    faults.arm(fault);
    const story = live(workspace, typing, once);
    const struck = faults.disarm();
    expect(typist(workspace, master).text().startsWith(story.acknowledged)).toBe(true);
    typing.type(' Ende');
    once.type('');
    const bodies = [master, other].map((id) => workspace.reader.body(id, 'body')?.plainText);
    expect(bodies).toEqual([typing.text(), once.text()]);
    expect(searchMasters(workspace.reader, 'Ende', 5).map((hit) => hit.id)).toEqual([master]);
    await workspace.close();
    vi.useRealTimers();
    await examine(folder, [typing.text(), once.text()], story);
    return struck;
  } finally {
    vi.useRealTimers();
    rmSync(folder, { recursive: true });
  }
}

async function examine(folder: string, texts: readonly string[], story: Story): Promise<void> {
  const again = await place.open({ folder });
  expect([master, other].map((id) => again.reader.body(id, 'body')?.plainText)).toEqual(texts);
  expect(again.reader.list('people').map((person) => person.id)).toEqual(story.people);
  expect(again.reader.get('masters', master).lead).toBe(story.people.at(-1) ?? '');
  expect(again.doctor({ rebuild: false }).checks.filter((check) => !check.ok)).toEqual([]);
  await again.close();
}

/** Each call in turn, or each so many calls, until a day has fewer. */
async function atEachCall(template: string, stride: number, kind: Omit<Fault, 'at'>): Promise<number> {
  let points = 0;
  for (let at = 1; await liveThrough(template, { ...kind, at }); at += stride) points += 1;
  return points;
}

const minutes = 60_000;

it.each([
  ['a full disk, once, rolled back', { code: 'SQLITE_FULL', lasting: false, rollsBack: true }],
  ['an input or output error, once, left open', { code: 'SQLITE_IOERR_WRITE', lasting: false, rollsBack: false }],
  ['a disk that stays full', { code: 'SQLITE_FULL', lasting: true, rollsBack: false }],
] as const)('loses nothing to %s, at each call in turn', { timeout: 10 * minutes }, async (_, kind) => {
  const points = await atEachCall('kurz', 1, kind);
  console.log(`${points} calls failed in turn, nothing lost`);
  expect(points).toBeGreaterThan(80);
});

it('loses nothing when the fault hits while a long log is squashed', { timeout: 10 * minutes }, async () => {
  const points = await atEachCall('lang', 7, { code: 'SQLITE_FULL', lasting: false, rollsBack: true });
  expect(points).toBeGreaterThan(50);
});
