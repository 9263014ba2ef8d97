import { channelMap } from '../../../shared/channel-graph/channel-map.ts';
import { filterMap } from '../../../shared/channel-graph/filter-map.ts';
import type { Language } from '../../../shared/model/common.ts';
import { type MapView, mapViewSchema } from '../../../shared/model/map-views.ts';
import { knownZone } from '../../../shared/packages/moments.ts';
import type { MapFile } from '../../../shared/map-files/map-file.ts';
import { channelMapTexts } from '../../../shared/texts/channel-map.ts';
import { translate } from '../../../shared/texts/texts.ts';
import { wallClock } from '../../../shared/zoned-time.ts';
import { channelsInOrder } from '../handlers/channels.ts';
import type { Reader } from '../workspace.ts';

/** The id of the view that shows every channel; its record comes with the first position. */
export const allChannels = 'all';

/** Throws `NOT_FOUND` for a view that is not there. */
export function viewOf(reader: Reader, viewId: string): MapView {
  const found = viewId === allChannels ? reader.find('mapViews', viewId) : reader.get('mapViews', viewId);
  return found ?? mapViewSchema.parse({ id: allChannels, name: allChannels });
}

/** Which view, in which language, at what moment. */
export interface MapAsked {
  readonly viewId: string;
  /** Instead of what the view keeps. */
  readonly look?: Pick<MapView, 'filter' | 'groupBy' | 'folded'> | undefined;
  readonly language: Language;
  /** ISO 8601 in UTC. */
  readonly now: string;
}

export interface GatheredMap {
  readonly view: MapView;
  readonly file: MapFile;
  /** What is shown, of which day; under the title of a drawing. */
  readonly subtitle: string;
  /** That day, `YYYY-MM-DD` on the clocks of the workspace. */
  readonly day: string;
}

/** What a view shows, with all that it refers to. */
export function gatherMap(reader: Reader, { viewId, look, language, now }: MapAsked): GatheredMap {
  const { name, timeZone } = reader.workspace();
  const view = { ...viewOf(reader, viewId), ...look };
  const channels = channelsInOrder(reader);
  const links = reader.list('channelLinks').toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const shown = filterMap(channelMap(channels, links), view.filter);
  const nodeIds = new Set(shown.nodes.map(({ id }) => id));
  const edgeIds = new Set(shown.edges.map(({ id }) => id));
  const shownLinks = links.filter(({ id }) => edgeIds.has(id));
  const named = new Set(shownLinks.map(({ destinationId }) => destinationId));
  const t = (key: 'channels' | 'links', count: number): string => translate(channelMapTexts, language, key, { count });
  const { day, words } = dayOf(now, timeZone, language);
  const subtitle = [
    ...(view.id === allChannels ? [] : [view.name]),
    `${t('channels', nodeIds.size)}, ${t('links', edgeIds.size)}`,
    translate(channelMapTexts, language, 'asOf', { day: words }),
  ].join(' · ');
  return {
    view,
    subtitle,
    day,
    file: {
      language,
      title: translate(channelMapTexts, language, 'of', { name }),
      groupBy: view.groupBy,
      channels: channels.filter(({ id }) => nodeIds.has(id)),
      links: shownLinks,
      positions: Object.fromEntries(Object.entries(view.positions).filter(([id]) => nodeIds.has(id as never))), // keys are channel ids
      destinations: reader
        .list('destinations')
        .filter(({ id }) => named.has(id))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      people: new Map(reader.list('people').map((person) => [person.id, person.name])),
    },
  };
}

const months = {
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;

/** The day as `Intl` is not asked to word it: its words change between versions. */
function dayOf(now: string, timeZone: string, language: Language): { readonly day: string; readonly words: string } {
  const { year, month, day } = wallClock(new Date(now), knownZone(timeZone));
  const two = (value: number): string => String(value).padStart(2, '0');
  const name = months[language][month - 1] ?? '';
  return {
    day: `${year}-${two(month)}-${two(day)}`,
    words: language === 'de' ? `${day}. ${name} ${year}` : `${day} ${name} ${year}`,
  };
}
