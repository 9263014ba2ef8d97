import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowMergeBoth } from '@tabler/icons-react';
import { $getNodeByKey, type NodeKey } from 'lexical';
import type { JSX } from 'react';
import { useTexts } from '../../../texts.ts';
import { editorTexts } from '../../texts.ts';
import { PartFoot } from './PartFoot.tsx';
import classes from './parts.module.css';
import { useParts } from './parts-context.ts';

/** Between two parts: the foot of the one that ends, and a way to join it with the next. */
export function PartBreakView({ nodeKey }: { readonly nodeKey: NodeKey }): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const editable = useLexicalEditable();
  const t = useTexts(editorTexts);
  const { parts, breaks } = useParts();
  const index = breaks.indexOf(nodeKey);
  const part = parts[index];
  const join = (): void => {
    editor.update(() => {
      const node = $getNodeByKey(nodeKey);
      node?.selectNext(0, 0);
      node?.remove();
    });
    editor.focus();
  };
  return (
    <div className={classes.break}>
      {part === undefined ? (
        <div className={classes.foot} />
      ) : (
        <PartFoot part={part} index={index} count={parts.length} />
      )}
      <div className={classes.gap}>
        {editable ? (
          <Tooltip label={t('partJoin')}>
            <ActionIcon className={classes.join} size={24} aria-label={t('partJoin')} onClick={join}>
              <IconArrowMergeBoth size={14} stroke={1.5} />
            </ActionIcon>
          </Tooltip>
        ) : null}
      </div>
    </div>
  );
}
