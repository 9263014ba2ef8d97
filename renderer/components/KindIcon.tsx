import {
  IconArchive,
  IconBroadcast,
  IconCopy,
  IconFileText,
  IconPhoto,
  type TablerIcon,
  IconUser,
} from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { SearchHit } from '../../shared/contract/areas/content.ts';

const icons: Readonly<Record<SearchHit['kind'], TablerIcon>> = {
  master: IconFileText,
  variant: IconCopy,
  channel: IconBroadcast,
  person: IconUser,
  media: IconPhoto,
  source: IconArchive,
};

/** The icon of a kind of record, the same as in the navigation. Decorative. */
export function KindIcon({ kind }: { readonly kind: SearchHit['kind'] }): ReactElement {
  const Icon = icons[kind];
  return <Icon size={18} stroke={1.5} aria-hidden />;
}
