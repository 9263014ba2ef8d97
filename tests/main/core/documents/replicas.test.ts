import * as fc from 'fast-check';
import { $createParagraphNode, $createTextNode, $getRoot, $isElementNode, $isTextNode, type TextNode } from 'lexical';
import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { copyWorkspace } from '../../../../main/core/open-workspace.ts';
import type { Workspace } from '../../../../main/core/workspace.ts';
import { asId, type MasterId } from '../../../../shared/ids.ts';
import { boundEditor, treeOf, type BoundEditor } from '../../../builders/headless-editor.ts';
import { doc, p } from '../../../builders/rich-text.ts';
import { addMaster, desk, type Desk } from '../../../builders/workspace.ts';

const desks: Desk[] = [];
afterEach(async () => {
  for (const one of desks.splice(0)) await one.clear();
});

/** One copy of a workspace with an editor that a person types in. */
class Replica {
  readonly #open: () => Promise<Workspace>;
  readonly #name: string;
  readonly #made: Uint8Array[];
  workspace!: Workspace;
  editor!: BoundEditor;

  constructor(open: () => Promise<Workspace>, name: string, made: Uint8Array[]) {
    this.#open = open;
    this.#name = name;
    this.#made = made;
  }

  async start(): Promise<this> {
    this.workspace = await this.#open();
    const { update } = this.workspace.documents.open(this.#name, Y.encodeStateVector(new Y.Doc()));
    this.editor = boundEditor('body', update);
    const { editor, workspace } = this;
    editor.doc.on('update', (made: Uint8Array, origin: unknown) => {
      if (typeof origin === 'symbol') return;
      this.#made.push(made);
      workspace.documents.applyUpdate(this.#name, made, 'window');
    });
    workspace.documents.listen(this.#name, 'window', (made) => editor.receive(made));
    workspace.documents.listen(this.#name, 'window', (made) => this.#made.push(made));
    return this;
  }

  async restart(): Promise<void> {
    await this.workspace.close();
    await this.start();
  }

  receive(update: Uint8Array): void {
    this.workspace.documents.applyUpdate(this.#name, update, 'other');
  }

  /** What this one lacks of another. */
  catchUp(other: Replica): void {
    const { stateVector } = this.workspace.documents.open(this.#name, new Uint8Array([0]));
    this.receive(other.workspace.documents.open(this.#name, stateVector).update);
  }

  state(): unknown {
    const { update } = this.workspace.documents.open(this.#name, Y.encodeStateVector(new Y.Doc()));
    const document = new Y.Doc();
    Y.applyUpdate(document, update);
    return [
      treeOf(document.get('body', Y.XmlElement)),
      document.getMap('masters').toJSON(),
      document.getMap('variants').toJSON(),
    ];
  }
}

type Kind = 'type' | 'paragraph' | 'split' | 'bold' | 'erase' | 'field' | 'title' | 'restart' | 'deliver';
interface Step {
  readonly who: number;
  readonly kind: Kind;
  readonly at: number;
}

const steps = (people: number): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.record({
      who: fc.nat(people - 1),
      kind: fc.oneof(
        { weight: 6, arbitrary: fc.constant<Kind>('type') },
        { weight: 2, arbitrary: fc.constantFrom<Kind>('paragraph', 'split', 'bold', 'erase', 'field', 'title') },
        { weight: 3, arbitrary: fc.constant<Kind>('deliver') },
        { weight: 1, arbitrary: fc.constant<Kind>('restart') },
      ),
      at: fc.nat(10_000),
    }),
    { minLength: 15, maxLength: 50 },
  );

function $texts(): TextNode[] {
  return $getRoot()
    .getChildren()
    .flatMap((block) => ($isElementNode(block) ? block.getChildren().filter($isTextNode) : []));
}

/** Each step types a letter of its own: among equal letters nobody could say which one was lost. */
const letterOf = (step: number): string => String.fromCharCode(0xac00 + step);

function $insertAt(at: number, letter: string): void {
  const texts = $texts();
  const text = texts[at % Math.max(1, texts.length)];
  if (text === undefined) $getRoot().append($createParagraphNode().append($createTextNode(letter)));
  else {
    const border = at % (text.getTextContentSize() + 1);
    // With the caret there, as when a person types: the binding looks at it to tell what was inserted.
    text.select(border, border).insertText(letter);
  }
}

async function play(people: number, script: readonly Step[]): Promise<{ lost: string[] }> {
  const place = await desk();
  desks.push(place);
  const first = await place.open();
  const id: MasterId = addMaster(first, 'Titel', doc(p('Anfang hier'), p('Mitte hier'), p('Ende hier')));
  const channel = { id: asId('channel', 'c1'), name: 'Kanal', platformId: 'mastodon', language: 'de' as const };
  const now = place.clock.now();
  first.write((writer) => {
    writer.create('channels', { ...channel, createdAt: now });
    writer.create('variants', {
      id: asId('variant', 'v1'),
      masterId: id,
      channelId: channel.id,
      recipeId: 'r',
      adaptedAt: now,
      updatedAt: now,
    });
  });
  const folders = [
    place.folder,
    ...Array.from({ length: people - 1 }, (_, index) => `${place.root}/copy-${index}.kanalwerk`),
  ];
  for (const folder of folders.slice(1)) await copyWorkspace(first, folder);
  await first.close();
  const made: Uint8Array[] = [];
  const replicas = await Promise.all(
    folders.map((folder) => new Replica(() => place.open({ folder }), `master:${id}`, made).start()),
  );
  const kept = new Set<string>();
  const fields = new Map<string, Set<string>>();
  for (const [index, { who, kind, at }] of script.entries()) {
    const replica = replicas[who]!; // `who` is below the number of people
    const word = letterOf(index);
    switch (kind) {
      case 'type':
        replica.editor.change(() => $insertAt(at, word));
        kept.add(word);
        break;
      case 'paragraph':
        replica.editor.change(() => $getRoot().append($createParagraphNode().append($createTextNode(word))));
        kept.add(word);
        break;
      case 'split':
        replica.editor.change(() => {
          const text = $texts()[at % Math.max(1, $texts().length)];
          const parent = text?.getParent();
          if (text === undefined || !$isElementNode(parent)) return;
          parent.insertAfter($createParagraphNode().append(...text.getNextSiblings()));
        });
        break;
      case 'bold':
        replica.editor.change(() => void $texts()[at % Math.max(1, $texts().length)]?.toggleFormat('bold'));
        break;
      case 'erase': {
        const victim = [...kept][at % Math.max(1, kept.size)];
        if (victim === undefined) break;
        replica.editor.change(() => {
          for (const text of $texts()) {
            const found = text.getTextContent().indexOf(victim);
            if (found >= 0) text.select(found, found + 1).removeText();
          }
        });
        kept.delete(victim);
        break;
      }
      case 'field': {
        const field = `field-${who}-${at % 3}`;
        replica.workspace.write((writer) => {
          const { fields: present } = writer.get('variants', 'v1');
          writer.change('variants', 'v1', { fields: { ...present, [field]: word } });
        });
        fields.set(field, (fields.get(field) ?? new Set()).add(word));
        break;
      }
      case 'title':
        replica.workspace.write((writer) => writer.change('masters', id, { title: word }));
        break;
      case 'restart':
        await replica.restart();
        break;
      case 'deliver': {
        // Any update made by anybody, in any order, possibly twice.
        const update = made[at % Math.max(1, made.length)];
        if (update !== undefined) replica.receive(update);
        break;
      }
    }
  }
  for (const one of replicas) for (const other of replicas) if (one !== other) one.catchUp(other);
  for (const one of replicas) for (const other of replicas) if (one !== other) one.catchUp(other);
  for (const one of replicas) await one.restart();
  const [state, ...others] = replicas.map((one) => one.state());
  for (const other of others) expect(other).toEqual(state);
  const lost: string[] = [];
  for (const one of replicas) {
    const text = one.workspace.reader.body(id, 'body')?.plainText ?? '';
    for (const word of kept) if (!text.includes(word)) lost.push(word);
    const variant = one.workspace.reader.get('variants', 'v1');
    // Each person writes only fields of their own: every one of them has its last value.
    for (const [field, values] of fields) expect(variant.fields[field]).toBe([...values].at(-1));
    expect(treeOf(one.editor.doc.get('body', Y.XmlElement))).toEqual((state as unknown[])[0]);
    expect(one.workspace.doctor({ rebuild: false }).checks.filter((check) => !check.ok)).toEqual([]);
  }
  return { lost };
}

describe('replicas', () => {
  for (const people of [2, 3])
    it(
      `of ${people} people hold the same after any edits in any order, and no text is lost`,
      { timeout: 240_000 },
      async () => {
        let played = 0;
        let edits = 0;
        await fc.assert(
          fc.asyncProperty(steps(people), async (script) => {
            const { lost } = await play(people, script);
            for (const one of desks.splice(0)) await one.clear();
            played += 1;
            edits += script.length;
            expect(lost).toEqual([]);
          }),
          { numRuns: 12 },
        );
        console.log(`${people} replicas: ${played} histories, ${edits} steps, nothing lost`);
      },
    );
});
