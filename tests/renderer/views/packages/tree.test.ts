import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTree, type TreeNode } from '../../../../renderer/views/packages/tree.ts';

describe('folder tree of a package', () => {
  test('folders come first, each with the number of its files', () => {
    const tree = buildTree(['manifest.json', '01-blog/text.html', '01-blog/bilder/1.jpg', 'LIESMICH.txt']);
    expect(tree.map((node) => [node.name, node.files])).toEqual([
      ['01-blog', 2],
      ['LIESMICH.txt', 1],
      ['manifest.json', 1],
    ]);
    expect(tree[0]?.children.map((node) => node.path)).toEqual(['01-blog/bilder', '01-blog/text.html']);
  });

  test('no file is lost or doubled', () => {
    const name = fc.stringMatching(/^[a-z]{1,3}$/);
    const path = fc.tuple(name, name, name).map(([a, b, c]) => `d-${a}/d-${b}/f-${c}`);
    const leaves = (nodes: readonly TreeNode[]): string[] =>
      nodes.flatMap((node) => (node.children.length === 0 ? [node.path] : leaves(node.children)));
    fc.assert(
      fc.property(fc.uniqueArray(path), (paths) => {
        expect(leaves(buildTree(paths)).sort()).toEqual([...paths].sort());
      }),
    );
  });
});
