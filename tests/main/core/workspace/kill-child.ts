import { writeSync } from 'node:fs';
import * as Y from 'yjs';
import { asId } from '../../../../shared/ids.ts';
import { openWorkspace } from '../../../../main/core/open-workspace.ts';

/**
 * Writes edits without end, one editor update and one command in turn, and says each number only after the call returned.
 * Killed from outside. Arguments: folder, first number.
 */
const [folder = '', first = '0'] = process.argv.slice(2);
let ids = 0;
const workspace = await openWorkspace({
  folder,
  holder: `child ${process.pid}`,
  clock: { now: () => new Date().toISOString() },
  newId: (kind) => {
    ids += 1;
    return asId(kind, `${kind}-${first}-${process.pid}-${ids}`);
  },
});
const [master] = workspace.reader.list('masters');
if (master === undefined) throw new Error('There is no master to write to');
const name = `master:${master.id}`;
const editor = new Y.Doc();
Y.applyUpdate(editor, workspace.documents.open(name, Y.encodeStateVector(editor)).update);
const text = (editor.get('body', Y.XmlElement).get(0) as Y.XmlElement).get(0) as Y.XmlText; // the text the test put there
writeSync(1, 'ready\n');
for (let number = Number(first); ; number += 1) {
  if (number % 2 === 0) {
    const before = Y.encodeStateVector(editor);
    text.insert(text.length, ` w${number}`);
    workspace.documents.applyUpdate(name, Y.encodeStateAsUpdate(editor, before), 'child');
  } else {
    workspace.write((writer) =>
      writer.create('people', { id: asId('person', `person-${number}`), name: `w${number}` }),
    );
  }
  writeSync(1, `${number}\n`);
}
