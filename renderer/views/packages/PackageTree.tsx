import { Tree, type TreeNodeData, useTree } from '@mantine/core';
import { IconChevronRight, IconFile, IconFolder, IconPhoto } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { useTexts } from '../../texts.ts';
import { packagesTexts } from './texts.ts';
import { buildTree, type TreeNode } from './tree.ts';
import classes from './packages.module.css';

/** The folders and files of the package as it will be; folders open on demand. */
export function PackageTree({ paths }: { readonly paths: readonly string[] }): ReactNode {
  const t = useTexts(packagesTexts);
  const nodes = useMemo(() => buildTree(paths), [paths]);
  const data = useMemo(() => nodes.map(toData), [nodes]);
  const counts = useMemo(() => new Map(everyNode(nodes).map((node) => [node.path, node.files])), [nodes]);
  const tree = useTree();
  return (
    <Tree
      data={data}
      tree={tree}
      levelOffset={18}
      aria-label={t('treeLabel')}
      className={classes['tree'] ?? ''}
      renderNode={({ node, expanded, hasChildren, elementProps }) => (
        <div {...elementProps} className={`${elementProps.className} ${classes['treeNode'] ?? ''}`}>
          <IconChevronRight
            size={14}
            stroke={1.5}
            aria-hidden
            className={classes['treeChevron']}
            data-open={expanded || undefined}
            data-none={!hasChildren || undefined}
          />
          <NodeIcon name={node.value} folder={hasChildren} />
          <span className={classes['treeName']}>{node.label}</span>
          {hasChildren && <span className={classes['treeCount']}>{counts.get(node.value)}</span>}
        </div>
      )}
    />
  );
}

function NodeIcon({ name, folder }: { readonly name: string; readonly folder: boolean }): ReactNode {
  const Icon = folder ? IconFolder : /\.(?:jpe?g|png|webp|gif)$/.test(name) ? IconPhoto : IconFile;
  return <Icon size={15} stroke={1.5} aria-hidden className={classes['treeIcon']} />;
}

function toData(node: TreeNode): TreeNodeData {
  const base = { value: node.path, label: node.name };
  return node.children.length === 0 ? base : { ...base, children: node.children.map(toData) };
}

function everyNode(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes.flatMap((node) => [node, ...everyNode(node.children)]);
}
