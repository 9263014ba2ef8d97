/** A folder or file of a package. Folders first, then by name, as the plan gives them. */
export interface TreeNode {
  readonly name: string;
  readonly path: string;
  readonly children: readonly TreeNode[];
  /** Files below, for a folder that is shown folded; 1 for a file. */
  readonly files: number;
}

interface Draft {
  readonly name: string;
  readonly path: string;
  readonly children: Map<string, Draft>;
}

/** Builds the folder tree of a package from the paths of its files (`/` between names). */
export function buildTree(paths: readonly string[]): TreeNode[] {
  const root: Draft = { name: '', path: '', children: new Map() };
  for (const path of paths) {
    let node = root;
    for (const name of path.split('/').filter((part) => part !== '')) {
      const child: Draft = node.children.get(name) ?? {
        name,
        path: node.path === '' ? name : `${node.path}/${name}`,
        children: new Map(),
      };
      node.children.set(name, child);
      node = child;
    }
  }
  return finish(root).children.slice();
}

function finish(draft: Draft): TreeNode {
  const children = [...draft.children.values()].map(finish).sort(foldersFirst);
  const files = children.length === 0 ? 1 : children.reduce((sum, child) => sum + child.files, 0);
  return { name: draft.name, path: draft.path, children, files };
}

function foldersFirst(a: TreeNode, b: TreeNode): number {
  const folders = Number(b.children.length > 0) - Number(a.children.length > 0);
  if (folders !== 0) return folders;
  return a.name < b.name ? -1 : 1;
}
