import { Anchor } from '@mantine/core';
import type { MouseEvent, ReactElement, ReactNode } from 'react';
import { linkTarget } from '../../shared/links/link-gate.ts';
import { useCommand } from '../hooks/use-command.ts';

interface Props {
  readonly url: string;
  readonly children: ReactNode;
}

/** A link out of the program. What does not pass the link gate is text; in Electron the core opens what passes. */
export function ExternalLink({ url, children }: Props): ReactElement {
  const open = useCommand(['studio', 'openLink']);
  const target = linkTarget(url);
  if (target === null) return <span>{children}</span>;
  const handle = (event: MouseEvent): void => {
    if (window.kanalwerk === undefined) return;
    event.preventDefault();
    open.mutate({ url: target });
  };
  return (
    <Anchor inherit href={target} target="_blank" rel="noopener noreferrer" onClick={handle}>
      {children}
    </Anchor>
  );
}
