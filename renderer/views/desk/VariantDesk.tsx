import type { LexicalEditor } from 'lexical';
import { type ReactElement, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { checkVariant } from '../../../shared/platforms/check-variant.ts';
import { nothingKnown } from '../../../shared/platforms/variant-links.ts';
import { plainText } from '../../../shared/rich-text/plain-text.ts';
import type { PassageId } from '../../../shared/ids.ts';
import type { RichText } from '../../../shared/rich-text/rich-text.ts';
import type { CursorPlace } from '../../editor/plugins/cursor/CursorPlugin.ts';
import { useRead } from '../../hooks/use-read.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useDeskMemory } from './desk-store.ts';
import { MasterPane } from './MasterPane.tsx';
import { Panes } from './Panes.tsx';
import { SidePane } from './SidePane.tsx';
import type { DeskMaster, DeskVariant } from './use-desk.ts';
import { useChannelProfile } from './use-channel-profile.ts';
import { VariantPane } from './VariantPane.tsx';

interface VariantDeskProps {
  readonly master: DeskMaster;
  readonly current: DeskVariant;
  readonly variants: readonly DeskVariant[];
  readonly readOnly: boolean;
}

/** One variant at work: the master it comes from, the variant itself, and what readers and rules make of it. */
export function VariantDesk({ master, current: stored, variants, readOnly }: VariantDeskProps): ReactElement {
  const folded = useDeskMemory((memory) => memory.masterFolded);
  const sideFolded = useSettings()?.inspectorFolded === true;
  const [lit, setLit] = useState<PassageId | null>(null);
  const [part, setPart] = useState(0);
  const [typed, setTyped] = useState<RichText | null>(null);
  const [editor, setEditor] = useState<LexicalEditor | null>(null);
  const profile = useChannelProfile(stored);
  const current = useMemo(() => (profile === null ? stored : { ...stored, profile }), [stored, profile]);
  // Until the channel's own values are there, the stored findings stand: they were made with them.
  const live = useLiveVariant(current, useDeferredValue(profile === null ? null : typed), variants);
  const move = useCallback((place: CursorPlace) => {
    setLit(place.passage);
    setPart(place.part);
  }, []);
  return (
    <Panes
      master={folded ? null : <MasterPane master={master} readOnly={readOnly} lit={lit} onPassage={setLit} />}
      variant={
        <VariantPane
          master={master}
          current={current}
          variants={variants}
          readOnly={readOnly}
          lit={lit}
          onCursor={move}
          onText={setTyped}
          onReady={setEditor}
        />
      }
      side={sideFolded ? null : <SidePane current={live} editor={editor} part={part} readOnly={readOnly} />}
    />
  );
}

/** The variant with the text as it is typed this moment, judged by the same rules that judge the stored one. */
function useLiveVariant(current: DeskVariant, typed: RichText | null, variants: readonly DeskVariant[]): DeskVariant {
  const { id } = current.view.variant;
  const others = useMemo(
    () =>
      variants
        .filter((other) => other.view.variant.id !== id)
        .map(({ channel, profile, view }) => ({
          name: channel.name,
          family: profile.family,
          text: plainText(view.content.body),
        })),
    [variants, id],
  );
  const known = useRead(['routes', 'addresses']).data ?? nothingKnown;
  return useMemo(() => {
    if (typed === null) return current;
    const { view, channel, profile, track } = current;
    const content = { ...view.content, body: typed };
    const findings = checkVariant(profile, content, {
      handle: channel.handle,
      others,
      links: { ...view.links, known },
      track,
      use: view.use,
    });
    return { ...current, view: { ...view, content, findings } };
  }, [current, typed, others, known]);
}
