import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { Button, Menu } from '@mantine/core';
import { IconArrowMergeBoth, IconChevronDown, IconPin, IconPinnedOff, IconScissors } from '@tabler/icons-react';
import { type JSX, memo } from 'react';
import type { RecipeSettings } from '../../../../shared/adaptation/recipe.ts';
import type { TrackAddress } from '../../../../shared/links/track-address.ts';
import type { Language } from '../../../../shared/model/common.ts';
import type { PlatformProfile } from '../../../../shared/platforms/platform-profile.ts';
import { useTexts } from '../../../texts.ts';
import { replaceRichText } from '../../replace-rich-text.ts';
import { editorTexts } from '../../texts.ts';
import { richTextOf } from '../../read-text.ts';
import { useParts } from './parts-context.ts';
import { joinText, splitText } from './split-text.ts';

export interface SplitMenuProps {
  readonly profile: PlatformProfile;
  readonly language: Language;
  readonly numbering: RecipeSettings['numbering'];
  readonly pinned: boolean;
  readonly track: TrackAddress | null;
  readonly onPin: (pinned: boolean) => void;
}

/** How many parts there are, and what can be done with the split. */
export function SplitMenu(properties: SplitMenuProps): JSX.Element {
  const { parts } = useParts();
  return <CountedSplitMenu {...properties} count={Math.max(parts.length, 1)} />;
}

/** Apart from the measures, which change with each key. */
const CountedSplitMenu = memo(function CountedSplitMenu(properties: SplitMenuProps & { readonly count: number }) {
  const { profile, language, numbering, pinned, onPin, count, track } = properties;
  const [editor] = useLexicalComposerContext();
  const t = useTexts(editorTexts);
  const label = profile.thread.value ? t('thread', { count }) : t('pages', { count });
  const Pin = pinned ? IconPinnedOff : IconPin;
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={pinned ? <IconPin size={14} stroke={1.5} aria-label={t('splitPinned')} /> : undefined}
          rightSection={<IconChevronDown size={14} stroke={1.5} aria-hidden />}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {profile.thread.value ? (
          <Menu.Item
            leftSection={<IconScissors size={16} stroke={1.5} />}
            disabled={pinned}
            onClick={() => replaceRichText(editor, splitText(richTextOf(editor), profile, numbering, language, track))}
          >
            {t('splitAgain')}
          </Menu.Item>
        ) : null}
        <Menu.Item
          leftSection={<IconArrowMergeBoth size={16} stroke={1.5} />}
          disabled={pinned || count < 2}
          onClick={() => replaceRichText(editor, joinText(richTextOf(editor)))}
        >
          {t('splitJoin')}
        </Menu.Item>
        <Menu.Item leftSection={<Pin size={16} stroke={1.5} />} onClick={() => onPin(!pinned)}>
          {t(pinned ? 'unpinSplit' : 'pinSplit')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
});
